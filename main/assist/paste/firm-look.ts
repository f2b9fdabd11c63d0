import { plainWords } from './clean.ts';
import { countryNamed, countryOfCity } from './countries.ts';
import { hasOrgWord, isAddress, roleWords } from './vocabulary.ts';

/* How firms are written, and texts that look like a firm but are not. */

export const FOOTER =
  /^(?:page|seite|página|pagina) · |(?:registered (?:in|office|no)|amtsgericht|handelsregister|sitz der|geschäftsführ\w*\s*:|vorstand\s*:|aufsichtsrat|iban|\bbic\b|bank\s*:|bankverbindung|copyright|©|confidential|vertraulich|confidentiel|part of|member of|subsidiary|a division of|a (?:subsidiary|brand|company|branch) of|(?:zweig)?niederlassung (?:der|von)|ein (?:unternehmen|betrieb) (?:der|von)|tochter(?:gesellschaft|unternehmen) der|eine marke der|une (?:société|filiale|marque) d|una (?:società|azienda|empresa|marca|filial) d|een onderdeel van|część grupy|powered by|all rights reserved|privacy|unsubscribe|disclaimer)/iu;
export const NOISE =
  /^(?:your profile|.{1,40}['’]s profile|.{1,40}s profil|(?:profil|perfil|profilo) (?:von|de|do|da|di|van|af) .{1,40}|(?:contact|kontakt)[ -]?(?:info|details|daten|us)|about (?:us|the .{1,20})|impressum|mentions légales|aviso legal|note legali|contatti|contacto|profile|websites?|birthday|connected|experience|education|about|\d+\+? (?:connections|followers|kontakte)|contact info|connect|message|follow|more|1st|2nd|3rd\+?|\d(?:st|nd|rd|th) degree.*|sent from my .*|von meinem .* gesendet|envoyé de mon .*|ext|extern|external|intern|contractor|full-time|part-time|get outlook .*|open to work|premium|pronouns|he\/him|she\/her|they\/them)$/iu;

export const isMostlyRole = (text: string): boolean => {
  const words = plainWords(text);
  return roleWords(text) > 0 && (roleWords(text) * 3 >= words.length || !hasOrgWord(text));
};

/** Firms are written with capitals; sentences and mottoes are not. */
export const looksLikeTitle = (text: string): boolean => {
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.&-]*/gu) ?? [];
  // `Coopérative forestière du Bas-Saint-Laurent`: a trade word first, then small letters.
  const isNamed = hasOrgWord(words[0] ?? '');
  const small = words.filter(
    (word) =>
      /^\p{Ll}(?!['’]\p{Lu})/u.test(word) && word.length > 3 && !hasOrgWord(word) && !isNamed,
  ).length;
  return (
    words.length > 0 &&
    words.length <= 7 &&
    small === 0 &&
    (/^[\p{Lu}\p{Lo}\p{N}«"„“(]|^\p{Ll}+\p{Lu}/u.test(text) ||
      (isNamed && /\s\p{Lu}/u.test(text))) &&
    !/[.!?]$|[!?]\s/u.test(text)
  );
};

/** `Základní škola a mateřská škola Kunvald`: a kind of firm in small letters, and its place. */
export const isNamedSmall = (text: string): boolean =>
  hasOrgWord(text) && /^\p{Lu}.*\s\p{Lu}[\p{L}\p{M}-]{2,}$/u.test(text) && !/[.!?,]/.test(text);

/** Mottoes address people or name a time: `Smoking fish since 1922`, `Your partner in wood`. */
export const SLOGAN =
  /(?:^|\s)(?:your|our|we|us|you|that|since|every|always|better|together|seit|ihr|ihre|unser|unsere|wir|depuis|votre|notre|nous|desde|nuestro|su|tu|dal|dai|il tuo|vostro|nostro|sinds|uw|ons|siden|sedan|od roku|с \d{4})(?:\s|$)/iu;

/** `Санаторий "Сосновый бор"`, `Pasieka "Pod Lipą"`: a kind of firm, and its name in quotes. */
export const hasQuotedName = (text: string): boolean =>
  /^\p{Lu}[\p{L}\p{M}-]{2,}(?: [\p{L}\p{M}-]{2,}){0,3} ["«„“][^"«»„”“]{2,40}["»”“]$/u.test(text);

export const isPlace = (text: string): boolean => {
  const parts = text.split(/[,/]|\s-\s/).map((part) => part.trim());
  return (
    parts.every(
      (part) =>
        countryNamed(part) !== null || countryOfCity(part) !== null || /^[A-Z]{2}$/.test(part),
    ) || isAddress(text)
  );
};

const SMALL_WORD = /\s(?=(\p{Ll}[\p{Ll}\p{M}'’]{3,}))/gu;

/** The text if it is a single word, as in `Coopérative forestière …`; otherwise empty. */
const onlyWord = (text: string): string => (text.includes(' ') ? '' : text);

/** Where the sentence goes on after a capitalized firm: `Acme Traders wants to know`. */
export const goesOnAt = (text: string): number => {
  if (!/^\p{Lu}/u.test(text)) return text.length;
  const next = [...text.matchAll(SMALL_WORD)].find(
    (match) => !hasOrgWord(match[1] ?? '') && !hasOrgWord(onlyWord(text.slice(0, match.index))),
  );
  return next ? next.index : text.length;
};

/** Profiles write the kind of job after the firm: `Oceania Records · Full-time`. */
export const isJob = (after: string): boolean =>
  /^\s*[·•|-]\s*(?:full-time|part-time|self-employed|freelance|contract|internship|vollzeit|teilzeit|temps plein|jornada completa|tempo pieno)/iu.test(
    after,
  );

/** `Ihre Gärtnerei Blattwerk` signs for a firm; `Sekretariat Schule Wiggiswil` names its office. */
const OWN_LEAD = /^(?:ihre?|eure?|votre|your|uw|twój|\p{L}{3,20}) (?=\p{Lu}.{0,50}$)/iu;

/** Where the firm after such a word begins, or 0. */
export const ownLead = (text: string): number => {
  const length = OWN_LEAD.exec(text)?.[0].length ?? 0;
  const [lead, rest] = [text.slice(0, length), text.slice(length)];
  const [first = ''] = rest.split(' ', 1);
  const isLead = SLOGAN.test(lead) || roleWords(lead) > 0;
  return isLead && hasOrgWord(first) && roleWords(rest) === 0 && rest.includes(' ') ? length : 0;
};
