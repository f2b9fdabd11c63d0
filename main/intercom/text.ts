import { isBlankText } from '../../preload/contract/blank-text.ts';

/** Whether the text has something visible in it. */
export const isTyped = (text: string): boolean => !isBlankText(text);

/** Texts that read the same are equal in this form. */
const plain = (text: string): string =>
  text.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();

const NAMED_SIGNS: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** HTML's names for the characters from U+00A0 on, in order. Their case matters. */
const LATIN_1_NAMES =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml'.split(
    ' ',
  );

const namedSign = (name: string): string | undefined => {
  const at = LATIN_1_NAMES.indexOf(name);
  return at < 0 ? NAMED_SIGNS.get(name.toLowerCase()) : String.fromCodePoint(0xa0 + at);
};

const MAX_CODE_POINT = 0x10ffff;

const signOf = (entity: string, name: string): string => {
  if (!name.startsWith('#')) return namedSign(name) ?? entity;
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code <= MAX_CODE_POINT ? String.fromCodePoint(code) : entity;
};

/** Decodes `&amp;`, `&#39;` and `&#x27;` in one pass, so that nothing is decoded twice. */
export const decodeEntities = (html: string): string =>
  html.replace(/&(#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,6}\d{0,2});/gi, signOf);

/** A text may be escaped on its way in and on its way out, and some servers do both. */
const MAX_ESCAPES = 3;

const unescaped = (text: string, escapes = MAX_ESCAPES): string => {
  const once = decodeEntities(text);
  return once === text || escapes === 1 ? once : unescaped(once, escapes - 1);
};

/** Invisible characters: controls, joiners, direction marks. */
const UNSEEN = /[\p{Cf}\p{Cc}\p{Variation_Selector}]/gu;

/**
 * A text in a form in which the differences that a server may make do not count: HTML entities,
 * another form of Unicode, invisible characters, gaps and capitals.
 */
export const asRead = (text: string): string =>
  plain(unescaped(text).normalize('NFKC').replace(/\s/gu, ' ').replace(UNSEEN, ''));

/** A server that cuts long texts keeps at least this many characters. */
const SHORTEST_CUT = 40;

/** Whether two texts read the same, or `got` is the beginning of `sent`, cut by a server. */
export const readsAs = (sent: string, got: string): boolean => {
  const [whole, part] = [asRead(sent), asRead(got)];
  return whole === part || (part.length >= SHORTEST_CUT && whole.startsWith(part));
};
