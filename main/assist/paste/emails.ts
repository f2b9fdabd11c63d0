import { isRoleLocal } from '../role-addresses.ts';
import { lengthWithout, trimEndOf } from '../text-end.ts';
import { labelKind } from './labels.ts';

/** Something found in a line: its place and its value. */
export type Found = { readonly start: number; readonly end: number; readonly value: string };

/**
 * RFC 5321 §4.5.3.1: 64 characters before the sign, 255 after it. Looking no further keeps hostile
 * text fast.
 */
const LOCAL_WINDOW = 80;
const DOMAIN_WINDOW = 260;
const MAX_SIGNS = 200;

const OPEN = '\\s{0,2}[[({<]\\s{0,2}';
const CLOSE = '\\s{0,2}[\\])}>]\\s{0,2}';
const AT_WORDS = 'at|ät|@|arroba|chiocciola|chez|apenstaartje|kukac|małpa|zavináč|собака|эт|ετ';
const DOT_WORDS = 'dot|\\.|punkt|punto|ponto|point|pont|kropka|tečka|bodka|точка';
const BRACKETED_DOT = new RegExp(`${OPEN}(?:${DOT_WORDS})${CLOSE}`, 'giu');
const ANY_DOT = new RegExp(
  `${OPEN}(?:${DOT_WORDS})${CLOSE}|\\s(?:dot|punkt|punto|point)\\s`,
  'giu',
);
const SIGN = new RegExp(`${OPEN}(?:${AT_WORDS})${CLOSE}|\\s(?:at|AT|arroba|@)\\s|@`, 'gu');

const LATIN_LOCAL = /[A-Za-z0-9À-ɏ._%+'’&-]/u;
const OTHER_LOCAL = /[\p{L}\p{M}\p{N}._%+-]/u;
const LATIN_DOMAIN = /^[A-Za-z0-9À-ɏ][A-Za-z0-9À-ɏ-]*(?:\.[A-Za-z0-9À-ɏ-]+|\.[\p{L}\p{M}]+)*/u;
const OTHER_DOMAIN = /^[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}-]*(?:\.[\p{L}\p{M}\p{N}-]+)*/u;
const TOP_LEVEL = /^(?:xn--[a-z0-9-]+|[\p{L}\p{M}]{2,24})$/iu;
/** `logo@2x.png` is a picture, not an address. */
const FILE_ENDINGS =
  /\.(?:png|jpe?g|gif|svg|webp|bmp|tiff?|ico|avif|heic|pdf|docx?|xlsx?|pptx?|css|js|json)$/i;

/** Replaces the words for a dot, and keeps the original position of each character. */
const undot = (text: string, pattern: RegExp) => {
  const origin: number[] = [];
  let out = '';
  let last = 0;
  for (const match of text.matchAll(pattern)) {
    for (let at = last; at < match.index; at++) origin.push(at);
    out += `${text.slice(last, match.index)}.`;
    origin.push(match.index);
    last = match.index + match[0].length;
  }
  for (let at = last; at <= text.length; at++) origin.push(at);
  return { text: out + text.slice(last), origin };
};

const isDomain = (domain: string): boolean => {
  const labels = domain.split('.');
  return (
    labels.length >= 2 &&
    labels.every((label) => label !== '' && !label.startsWith('-') && !label.endsWith('-')) &&
    TOP_LEVEL.test(labels.at(-1) ?? '') &&
    !FILE_ENDINGS.test(domain)
  );
};

/** The longest start that can be a domain: in `firma.de.Tel` a new sentence begins at `Tel`. */
const readDomain = (text: string): string => {
  const isLatin = /^[A-Za-z0-9À-ɏ]/u.test(text);
  const run = (isLatin ? LATIN_DOMAIN : OTHER_DOMAIN).exec(text)?.[0] ?? '';
  const domain = trimEndOf(run, /[.-]/);
  return isDomain(domain) ? domain : '';
};

/** The matching characters at the end of a text, from the first letter or digit among them. */
const runAtEnd = (text: string, fit: RegExp, first: RegExp): string => {
  const run = text.slice(lengthWithout(text, fit));
  const start = run.search(first);
  return start === -1 ? '' : run.slice(start);
};

const readLocal = (text: string): string => {
  const found =
    runAtEnd(text, LATIN_LOCAL, /[A-Za-z0-9À-ɏ]/u) || runAtEnd(text, OTHER_LOCAL, /[\p{L}\p{N}]/u);
  return found.endsWith('.') ? '' : found;
};

/** A bare "at" and a spaced "@" are common: they count only in an address that is spelt out. */
const isPlausible = (sign: string, local: string, domain: string, hasDotWord: boolean) => {
  if (sign === '@' || /[[({<]/.test(sign)) return true;
  if (/@/.test(sign))
    return /[a-z0-9]/.test(local) && `${local}${domain}` === `${local}${domain}`.toLowerCase();
  return hasDotWord;
};

const readAt = (text: string, index: number, sign: string): Found | null => {
  const isPlain = sign === '@';
  const leftText = text.slice(Math.max(0, index - LOCAL_WINDOW), index);
  const rightText = text.slice(index + sign.length, index + sign.length + DOMAIN_WINDOW);
  const dots = isPlain ? BRACKETED_DOT : ANY_DOT;
  const left = undot(leftText, dots);
  const right = undot(rightText, dots);
  const local = readLocal(left.text);
  const domain = readDomain(right.text);
  if (local === '' || domain === '') return null;
  if (/[/@]$/.test(left.text.slice(0, left.text.length - local.length)) && isPlain) return null;
  const hasDotWord = left.text.length + right.text.length < leftText.length + rightText.length;
  if (!isPlausible(sign, local, domain, hasDotWord)) return null;
  const localStart = left.origin[left.text.length - local.length] ?? 0;
  const domainEnd = right.origin[domain.length] ?? domain.length;
  return {
    start: index - leftText.length + localStart,
    end: index + sign.length + domainEnd,
    value: `${local.replaceAll('’', "'")}@${domain}`.toLowerCase(),
  };
};

/** Includes the scheme before the address. */
const widen = (text: string, found: Found): Found => {
  const scheme = /(?:mailto:|<mailto:|smtp:)$/i.exec(
    text.slice(Math.max(0, found.start - 10), found.start),
  );
  return { ...found, start: found.start - (scheme?.[0].length ?? 0) };
};

/** The mail addresses of a line in order, also spelt out: `name (at) firma (dot) de`. */
export const findEmails = (text: string): readonly Found[] => {
  const found: Found[] = [];
  let signs = 0;
  for (const match of text.matchAll(SIGN)) {
    if (signs++ >= MAX_SIGNS) break;
    const email = readAt(text, match.index, match[0]);
    const last = found.at(-1);
    if (email && (!last || email.start >= last.end)) found.push(widen(text, email));
  }
  return found;
};

/** `firstname.lastname@firm`: a pattern for a firm's addresses, not a person's address. */
export const isPattern = (email: string): boolean => {
  const parts = email.slice(0, email.lastIndexOf('@')).split(/[._-]/);
  const kinds = parts.map(labelKind);
  return (
    parts.length === 2 &&
    kinds.some((kind) => kind === 'last-name') &&
    kinds.every((kind) => kind !== null && /name$/.test(kind))
  );
};

export const isRoleEmail = (email: string): boolean =>
  isRoleLocal(email.slice(0, email.lastIndexOf('@')));
