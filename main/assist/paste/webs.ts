import { trimEndOf } from '../text-end.ts';
import type { Found } from './emails.ts';

const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>"|;]{1,2000}/giu;
/** A bare domain in small letters: `oceania.example`, but not `S.p.A.` or `Booking.com`. */
const BARE =
  /(?<![\p{L}\p{N}@._/-])(?:[a-z0-9à-ɏ][a-z0-9à-ɏ-]{1,62}\.){1,4}[a-z]{2,24}(?:\/[^\s<>"|;,)]{0,500})?(?![\p{L}\p{N}@.]*@)(?![\p{L}\p{N}])/gu;

const trim = (start: number, text: string): Found => {
  const value = trimEndOf(text, /[.,:!?)\]}'»”]/u);
  return { start, end: start + value.length, value };
};

/** The web addresses of a line, in order. */
export const findWebs = (text: string): readonly Found[] => {
  const full = [...text.matchAll(ADDRESS)].map((match) => trim(match.index, match[0]));
  const bare = [...text.matchAll(BARE)].map((match) => trim(match.index, match[0]));
  const isApart = (web: Found) =>
    !full.some(({ start, end }) => web.start < end && web.end > start);
  return [...full, ...bare.filter(isApart)].toSorted((a, b) => a.start - b.start);
};

/** The host of an address in small letters, without `www`. */
export const hostOf = (web: string): string =>
  (
    web
      .toLowerCase()
      .replace(/^https?:\/\//, '')
      .split(/[/?#:]/)[0] ?? ''
  ).replace(/^www\d?\./, '');
