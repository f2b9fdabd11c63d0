import { registeredLabel } from '../domain.ts';
import { isPublicMailDomain, isRelayDomain } from '../mail-providers.ts';
import { lengthWithout } from '../text-end.ts';
import { plainWords, tidy } from './clean.ts';
import { goesOnAt } from './firm-look.ts';
import { remembered } from './remembered.ts';
import { isGivenName, roleWords } from './vocabulary.ts';
import { ENDING_FORMS, FIRM_SIGNS, LEADING_FORMS } from './words/legal-forms.ts';

const escapeForm = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** Without points `a.s.` and `s.c.` are words of a sentence, and `P.A.` is Pennsylvania. */
const NEEDS_POINTS = /^\p{Ll}\. ?\p{Ll}\.$|^(?:P\.A|C\.A|S\.C)\.$/u;

/** Points may be missing, and there may be any spaces. */
const formPattern = (form: string): string => {
  const body = escapeForm(form).replaceAll(' ', '\\s{0,4}');
  return NEEDS_POINTS.test(form) ? body.replace(/\\\.$/, '\\.?') : body.replaceAll('\\.', '\\.?');
};

const byLength = (a: string, b: string): number => b.length - a.length;
const listOf = (text: string): readonly string[] =>
  text
    .split('|')
    .map((form) => form.trim())
    .filter((form) => form !== '');

const MIN_SHOUTED = 3;
/** If a name is in capitals, its legal form is too: `MOLINOS DEL SUR, S.A. DE C.V.`. */
const shouted = (form: string): readonly string[] =>
  !form.startsWith('~') && form.replace(/\P{L}/gu, '').length >= MIN_SHOUTED
    ? [form, form.toUpperCase()]
    : [form];

const allEnding = listOf(ENDING_FORMS).flatMap(shouted);
const alternatives = (forms: readonly string[]): string =>
  [...new Set(forms)].toSorted(byLength).map(formPattern).join('|');

const BEFORE = '(?<=[\\p{L}\\p{M}\\p{N}.)»"”“&!][\\s,]{0,3}\\(?)(?<![\\p{L}\\p{M}])';
const AFTER = '(?![\\p{L}\\p{M}\\p{N}])';
const LOUD = new RegExp(
  `${BEFORE}(?:${alternatives(allEnding.filter((form) => !form.startsWith('~')))})${AFTER}`,
  'gu',
);
/** Ambiguous legal forms count only at the end of a name. */
const QUIET = new RegExp(
  `${BEFORE}(?:${alternatives(allEnding.filter((form) => form.startsWith('~')).map((form) => form.slice(1)))})(?=[.)»"”]{0,4}\\s{0,4}$|\\s{0,4}[,|(–]|\\s{1,4}-)`,
  'u',
);
const LEADING = new RegExp(
  `(?<![\\p{L}\\p{M}\\p{N}])(?:${alternatives(listOf(LEADING_FORMS).map((form) => form.replace(/^~/, '')))})(?=[\\s.:]{1,2}\\s{0,2}(?:(?:d[eu]|des|la|les?) ){0,2}[«"„“'\\p{Lu}]|[«"„“]|[\\s.:]?\\s*[\\p{Script=Thai}\\p{Script=Arabic}\\p{Script=Georgian}\\p{Script=Armenian}])`,
  'u',
);
const SIGN = new RegExp(FIRM_SIGNS, 'u');
const SHORT_LEADING = /^(?:AS|AB|SC|PT|CV|АО|АТ|ПП|ДП|ЧП|ГК|ИП|ЕТ|СК|ТД|ТК|УК|ЖК)$/u;

/** The letters of a firm's name without its legal form. */
const bareFirm = remembered((firm: string): string =>
  plainWords(firm.replace(LOUD, ' ').replace(QUIET, ' ').replace(SIGN, ' ')).join(''),
);

/** Forms that a trade may follow: `Littlefield & Sons Grain`, `Brown Brothers Plumbing Ltd`. */
const FAMILY =
  /(?:& (?:Sons?|Daughters?|Söhne|Figli|Hijos|Zonen|Partners?|Associates|Associés|Co\.?|Cie\.?)|et Fils|Brothers)$/u;
const TRADE = /^(?:\s(?:(?:&|and|und|et|y|e)\s)?\p{Lu}[\p{L}\p{M}'’-]+){1,3}(?=\s?[,;|(]|\s*$|\s)/u;

/** The length of the trade after a family firm's form. */
const tradeLength = (text: string, end: number): number => {
  const trade = FAMILY.test(text.slice(0, end)) ? (TRADE.exec(text.slice(end))?.[0] ?? '') : '';
  const words = trade.trim().split(' ');
  return roleWords(trade) > 0 || isGivenName(words[0] ?? '') ? 0 : trade.length;
};

/** Where a firm's name ends in a text that holds its legal form, or -1. */
const endOfFirm = (text: string): number => {
  let end = -1;
  let isFamily = false;
  for (const match of text.matchAll(LOUD)) {
    // `Acme, Inc. & Co.` goes on; `Acme GmbH, Hauptstr. 1` does not.
    // `Danjuma & Brothers Rice Mill Ltd` is one firm too.
    const between = end === -1 ? '' : text.slice(end, match.index);
    if (isFamily ? /[,;].*\S/u.test(between) : /[,;].*\S|\p{L}{2}/u.test(between)) break;
    end = match.index + match[0].length;
    isFamily = FAMILY.test(text.slice(0, end));
    const close = /^["”»')]/u.exec(text.slice(end))?.[0] ?? '';
    if (close !== '' && (close !== ')' || text.slice(0, end).includes('('))) end += close.length;
    end += tradeLength(text, end);
  }
  if (end !== -1) return end;
  const quiet = QUIET.exec(text);
  return quiet ? quiet.index + quiet[0].length : -1;
};

/** A legal form without a name: `S.C.A.`, `Inc.`. */
export const isFormAlone = (text: string): boolean =>
  text.length <= 20 && bareFirm(`x ${text}`) === 'x';

export type Firm = { readonly start: number; readonly end: number; readonly value: string };

/** A firm's name has no colon with a space after it: the text before such a colon is a label. */
const LABEL = /^[^:：]{1,40}[:：]"?\s{1,4}"?(?=\S)/u;
const LEAD =
  /^[\s,;:·•|>*–—-]*(?:\((?=[^()]*$))?(?:(?:bei|at|chez|©|Copyright|\(c\)|(?:for (?:and )?)?on behalf of|im auftrag der|pour le compte de|M\/s\.?)\s)?/iu;

export const toFirm = (text: string, start: number, end: number): Firm | null => {
  const raw = text.slice(start, end);
  const label = LABEL.exec(raw)?.[0].length ?? 0;
  const lead = label + (LEAD.exec(raw.slice(label))?.[0].length ?? 0);
  const value = tidy(raw.slice(lead));
  return value.length < 2 || value.length > 120 ? null : { start: start + lead, end, value };
};

/** Closing quotes are not trimmed: they belong to the name, as in `ООО «Ромашка»`. */
const trimFirmEnd = (text: string): number => lengthWithout(text, /[\s,;:·•|–—-]/u);

/** The firm in a piece of text that has a legal form, or null. */
export const readFirm = remembered((text: string): Firm | null => {
  if (text.length > 160) return null;
  const sign = SIGN.exec(text);
  if (sign && /[\u3041-\u9FFF\uAC00-\uD7A3]/u.test(text)) return readCjkFirm(text);
  const leading = LEADING.exec(text);
  const end = endOfFirm(text);
  if (leading && (end === -1 || leading.index === 0)) {
    const isSure =
      !SHORT_LEADING.test(leading[0]) ||
      leading.index === 0 ||
      /^\S+\s?[«"„“]/u.test(text.slice(leading.index));
    const quoted = /^[^«"„“(]{0,40}[«"„“][^»"”“]{1,80}[»"”“]/u.exec(text.slice(leading.index));
    const stop = quoted ? quoted[0].length : text.slice(leading.index).search(/[,;(]|\s\d/u);
    const last =
      end > leading.index ? end : leading.index + (stop <= 0 ? text.length - leading.index : stop);
    const from = leading.index + leading[0].length + 1;
    // In some languages one capitalized word continues in small letters: `HTX Nông nghiệp`.
    const first = from + (text.slice(from).indexOf(' ') + 1);
    const goesOn = quoted ? text.length : first + goesOnAt(text.slice(first));
    return isSure ? toFirm(text, leading.index, Math.min(last, goesOn, trimFirmEnd(text))) : null;
  }
  return end === -1 ? null : toFirm(text, 0, end);
});

/** No spaces show where such a firm ends, but departments and towns may follow it. */
const readCjkFirm = (text: string): Firm | null => {
  const words = [...text.matchAll(/\S+/gu)];
  const index = words.findIndex((word) => SIGN.test(word[0]));
  const word = words[index];
  if (!word) return null;
  const rest = word[0].replace(SIGN, '').replace(/[\p{P}]/gu, '');
  let start = word.index;
  let end = word.index + word[0].length;
  // `株式会社 山田製作所`, `오세아니아 주식회사`: a sign that stands alone belongs to the word beside it.
  const next = words[index + 1];
  const previous = words[index - 1];
  const isLatin = (near: RegExpExecArray | undefined) =>
    near !== undefined && /^[\p{Script=Latin}&.]+$/u.test(near[0]);
  if (
    rest === '' &&
    /[사社)㈱㈜]$/u.test(word[0]) &&
    previous &&
    (/[\uAC00-\uD7A3]/u.test(word[0]) || !next)
  )
    start = previous.index;
  else if (rest === '' && next) end = next.index + next[0].length;
  else if (rest === '' && previous) start = previous.index;
  for (let at = index - 1; start < (words[at + 1]?.index ?? 0) + 1 && isLatin(words[at]); at--)
    start = words[at]?.index ?? start;
  for (let at = index + 1; rest === '' && isLatin(words[at]); at++)
    end = (words[at]?.index ?? 0) + (words[at]?.[0].length ?? 0);
  return toFirm(text, start, end);
};

/** The part of a host that its owner chose: `acme` in `mail.acme.co.uk`. */
export const chosenLabel = remembered((host: string): string => registeredLabel(host) ?? '');

/** Hosts where anybody may have an address. */
export const isPublicHost = (host: string): boolean =>
  isPublicMailDomain(host) || isRelayDomain(host);

/** How surely a text is the name of the host's owner, from 0 to 5. */
export const hostSupport = (host: string, text: string): number => {
  const label = chosenLabel(host).replace(/[^\p{L}\p{N}]/gu, '');
  const firm = bareFirm(text);
  if (label.length < 2 || firm.length < 2) return 0;
  const plain = plainWords(label).join('');
  if (plain === firm) return 5;
  const words = plainWords(text).filter((word) => word.length > 1);
  if (plain.length >= 4 && firm.includes(plain)) return 4;
  if (firm.length >= 4 && plain.includes(firm)) return 4;
  if (plain.length >= 3 && words.includes(plain)) return 4;
  if (words.some((word) => word.length >= 5 && plain.includes(word))) return 3;
  const initials = plainWords(text)
    .map((word) => word.charAt(0))
    .join('');
  return plain.length >= 2 &&
    plain.length <= 5 &&
    (initials === plain ||
      (initials.length >= 3 && initials.startsWith(plain) && plain.length >= 3))
    ? 3
    : 0;
};
