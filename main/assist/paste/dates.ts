import type { Found } from './emails.ts';

/* Dates and times in notes, chats and forms: they are no part of a name or a firm. */

const DATE =
  /(?<![\p{L}\p{N}./-])(?:\d{4}([-./])\d{1,2}\1\d{1,2}|\d{1,2}([./-])\d{1,2}\2(?:19|20)?\d{2})(?![\p{L}\p{N}/-])/gu;
const TIME =
  /(?<![\p{L}\p{N}.:+-])[0-2]?\d[:h][0-5]\d(?::[0-5]\d)?(?:\s?(?:[ap]\.?m\.?|uhr|hrs?|h))?(?![\p{L}\p{N}:])/giu;

export const findDates = (text: string): readonly Found[] =>
  [...text.matchAll(DATE), ...text.matchAll(TIME)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    value: match[0],
  }));
