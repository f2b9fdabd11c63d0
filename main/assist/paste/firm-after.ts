import { type Firm, toFirm } from './companies.ts';
import { goesOnAt } from './firm-look.ts';
import { remembered } from './remembered.ts';

/* Words that introduce a firm: `Head of Music at Oceania Records`, `hier Jupp von Acme`. */

const AT =
  /(?:^|\s|\|)(?:at|@|bei|bei der|chez|presso|bij|bij de|hos|w firmie|we? spółce|ve firmě|ve společnosti|v? společnosti|u firmy|в компании|из компании|з компанії|из фирмы|от фирмы|в компанії|στην εταιρεία|από την εταιρεία|από την|dari|z firmy|ze společnosti|de la empresa|de la société|da empresa|della ditta|dell'azienda|van de firma|från företaget|من شركة)\s+(?=[\p{Lu}\p{N}\p{Lo}«"„])/u;
const AT_SIGN = /(?:^|\s)@(?=\p{Lu})/u;
/** Small words that introduce firms and much else: words for a place before words for a part. */
const AT_PERHAPS: readonly RegExp[] = [
  /(?:^|\s)(?:from|von der Firma|der Firma|de chez|en|em|na|nas|no|nos|i|på|ved|til|w|we|v|ve|u|în|la|kod|pri|στην|στη|στο|в|во|у)\s+(?=[\p{Lu}«"„])/u,
  /(?:^|\s)(?:(?:of(?: the)?|von|der|des|da|do|di|de(?: la)?|del|della|du|из|у)\s+|(?:de l|dell)['’])(?=[\p{Lu}«"„])/u,
];

const AFTER_FIRM =
  /\s[|•·]\s?|\s[-–—]\s|[;(]|,\s|\s\/\s|\s(?:@|and|und|et|y)\s.{0,60}\bat\b|\sand (?:I|we)\b|\s(?:on|under|via|unter|about|regarding|wants|asks?|re|for|is|needs|called|asked|requested|tel|phone)(?:\s|$)|\.(?:\s|$)|$/u;

/** The firm in `Head of Music at Oceania Records | Speaker`. */
const afterMatch = (text: string, match: RegExpExecArray): Firm | null => {
  const start = match.index + match[0].length;
  const stop = text.slice(start).search(AFTER_FIRM);
  const end = start + (stop === -1 ? text.length : stop);
  return toFirm(text, start, start + goesOnAt(text.slice(start, end)));
};

/** `Moin, hier Jupp Kesselheim von Kesselheim Fruchthof`: people name themselves and the firm. */
const INTRODUCED =
  /(?:^|[\s,.!])(?:[Hh]ier(?: ist| spricht)?|[Tt]his is|[Ii]t['’]?s|[Ii]t is|[Ii] am|[Ii]['’]m|[Mm]y name is|[Mm]ein [Nn]ame ist|[Ii]ch bin|[Jj]e suis|[Ii]ci|[Jj]e m['’]appelle|[Ss]oy(?: (?:la|el))?|(?:[Ll]e|[Ll]es|[Tt]e) (?:habla|escribe|saluda)(?: (?:la|el))?(?: (?:Lic|Ing|Dra?|Sra?|Srta|Arq)\.)?|[Mm]e llamo|[Mm]i nombre es|[Ss]ou(?: [oa])?|[Aa]qui é(?: [oa])?|[Mm]eu nome é|[Ss]ono|[Mm]i chiamo|[Ii]k ben|[Jj]ag heter|[Jj]eg (?:hedder|heter)|[Zz] tej strony) \p{Lu}[\p{L}'’.-]{1,20}(?: \p{Lu}[\p{L}'’.-]{1,20}){0,3},? (?:from|of|at|with|von der|von|vom|aus|bei|de la|del?|da|do|d[ei]ll?[ao]?|van de|van|bij|från|på|fra|hos|chez) (?:the )?(?=\p{Lu})/u;

export const firmIntroduced = remembered((text: string): Firm | null => {
  const match = INTRODUCED.exec(text);
  return match ? afterMatch(text, match) : null;
});

export const firmAfterAt = (text: string): Firm | null => {
  const match = AT.exec(text) ?? AT_SIGN.exec(text);
  return match ? afterMatch(text, match) : null;
};

/** The text after a small word that may introduce a firm; the caller needs one more sign of it. */
export const firmPerhapsAfter = (text: string): Firm | null => {
  const match = AT_PERHAPS.map((pattern) => pattern.exec(text)).find((each) => each !== null);
  return match ? afterMatch(text, match) : null;
};

/** `firma Kamieniarstwo Grochala`, `de la empresa Acme`: a word says that a firm follows. */
const FIRM_WORD =
  /(?:^|\s)(?:firma|firmy|firmie|firmą|firme|empresa|entreprise|société|ditta|azienda|bedrijf|företaget|firmaet|yritys|cég|společnost|spoločnosť|компания|компании|фирма|фирмы|организация|компанія|фірма|εταιρεία|perusahaan|công ty)\s+(?=[\p{Lu}«"„])/u;

export const firmAfterWord = (text: string): Firm | null => {
  const match = FIRM_WORD.exec(text);
  return match ? afterMatch(text, match) : null;
};
