import { isBlankText } from '../../../preload/contract/blank-text.ts';
import { cleanInvisible } from '../assist/invisible.ts';

/** Something in it can be seen. */
export const isTyped = (text: string): boolean => !isBlankText(text);

/** Two texts that read the same are the same in this form. */
export const plain = (text: string): string =>
  cleanInvisible(text).normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();

const NAMED_SIGNS: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

const MAX_CODE_POINT = 0x10ffff;

const signOf = (entity: string, name: string): string => {
  if (!name.startsWith('#')) return NAMED_SIGNS[name.toLowerCase()] ?? entity;
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code <= MAX_CODE_POINT ? String.fromCodePoint(code) : entity;
};

/** `&amp;`, `&#39;` and `&#x27;` as the signs that they stand for; in one go, so that none is read twice. */
export const decodeEntities = (html: string): string =>
  html.replace(/&(#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,6});/gi, signOf);
