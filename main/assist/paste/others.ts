import { localSupport } from './local-part.ts';
import { remembered } from './remembered.ts';
import { isGivenName } from './vocabulary.ts';

/* Addresses and numbers in a paste that are not the lead's own. */

const RECIPIENT =
  /^[\s>*]*(?:to|cc|bcc|an|kopie|à|aan|para|кому|do|til|till|宛先|收件人|받는 사람|subject|betreff|objet|asunto|oggetto|assunto|onderwerp|temat|тема|件名|主题|제목|sent|gesendet|date|datum)\s*[:：]/iu;
/** Signed for the person who is named first: `P/O Le Président, Raymond Cazeneuve`. */
const SIGNED_FOR = /^(?:p\/o|par ordre|pour le (?:maire|président|directeur))(?!\p{L})/iu;
const HELPERS =
  /^[\s>*]*(?:(?:executive|personal|my) )?(?:assistant|pa|ea|secretary|sekretariat|assistenz|assistent(?:in)?|secr[ée]tariat|assistante?|segreteria|asistente|secretar[ií]a|asystent(?:ka)?|ассистент|помощник|секретарь)\s*[:：]/iu;
/** Sentences that send the reader to somebody else. */
const SENDS_ON =
  /\b(?:my|our|meine[rn]?|unsere[rn]?|mon|ma|notre|mi|nuestr[oa]|mio|mia|mijn) (?:pa\b|ea\b|assistant|secretary|colleague|manager|boss|office manager|vertretung|chef|sekretärin|assistentin|assistenz|koll?eg\p{L}*|coll[èe]gue|assistante?|asistente|collega|compañer[oa])|wenden sie sich|please (?:contact|call|reach out to|email) (?:mr|mrs|ms|dr)\b|veuillez contacter|si prega di contattare|póngase en contacto con/iu;
/** Absence notes and legal notices. */
const ABSENT =
  /out of (?:the )?office|in my absence|in urgent cases|in dringenden fällen|en mon absence|en cas d'urgence|en mi ausencia|in mia assenza|bij afwezigheid|received (?:it|this).{0,40} in error|intended (?:recipient|solely)|confidentiality|vertraulich|confidentiel|unsubscribe|abmelden|désabonner|in meiner abwesenheit/iu;

/** If only a mail's recipient line was copied, the recipient is the lead: its label is removed. */
export const withoutRecipient = (lines: readonly string[]): readonly string[] => {
  const filled = lines.filter((line) => line.trim() !== '');
  return filled.length === 1 ? filled.map((line) => line.replace(RECIPIENT, '')) : lines;
};

/** A line for a mail's recipients, or for an assistant. */
export const isListOfOthers = remembered(
  (text: string): boolean => RECIPIENT.test(text) || HELPERS.test(text) || SIGNED_FOR.test(text),
);

const MAX_SENTENCE = 1_000;

/** `Please contact my assistant, Linda Marsh`: nobody in such a line is the lead. */
export const sendsOn = remembered((text: string): boolean =>
  SENDS_ON.test(text.slice(0, MAX_SENTENCE)),
);

/** A line whose addresses and numbers belong to somebody else. */
export const tellsOfOthers = remembered(
  (text: string): boolean =>
    isListOfOthers(text) || sendsOn(text) || ABSENT.test(text.slice(0, MAX_SENTENCE)),
);

const MIN_PART = 3;

/** `max.muster@` beside Jana Petersen: both parts are another person's name. */
export const isSomebodyElses = (email: string, name: string | null): boolean => {
  if (name === null || !/^[\p{Script=Latin}\p{M}\s'’.-]+$/u.test(name) || !name.includes(' '))
    return false;
  const local = email.slice(0, email.lastIndexOf('@'));
  const parts = local.split(/[._]/);
  return (
    parts.length === 2 &&
    parts.every((part) => part.length >= MIN_PART && /^\p{L}+$/u.test(part)) &&
    isGivenName(parts[0] ?? '') &&
    localSupport(local, name) === 0
  );
};
