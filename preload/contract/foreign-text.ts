import { z } from 'zod';
import { cutText, wholeText } from './cut-text.ts';
import { withoutDirections } from './isolate.ts';

/** The longest id that is taken; Intercom's own have 24 characters at most (intercom-api.md §3.3). */
const MAX_ID_LENGTH = 100;

/** What an address would read as a way up, also where it is written in another spelling. */
const DOT_SEGMENT = /^(?:\.|%2e){1,2}$/i;
/** What parts an address, and what nobody sees. */
const NOT_IN_ID = /[/\\\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;

/** Whether a text may name a record: it can stand in an address as one part of it, and nowhere else leads. */
export const isForeignId = (text: string): boolean =>
  text.trim() !== '' &&
  text.length <= MAX_ID_LENGTH &&
  text.isWellFormed() &&
  !NOT_IN_ID.test(text) &&
  !DOT_SEGMENT.test(text);

/**
 * The one schema for an id that comes from outside: contact, company, tag, note, teammate, workspace.
 * It stands at every door, whether an answer, the page, a file or a stored row brings it.
 */
export const foreignIdSchema = z.string().refine(isForeignId, 'This is no id of Intercom’s.');

/** As answers give it: some versions write numbers. */
export const answeredIdSchema = z
  .union([z.string(), z.number()])
  .transform(String)
  .pipe(foreignIdSchema);

/** The last instant that JavaScript's dates know, in seconds; a later one has no day, and asking for it throws. */
const LAST_SECOND = 8.64e12;

/** An instant in unix seconds as an answer gives it; null: none, or none that there is. */
export const answeredSecondsSchema = z.number().min(0).max(LAST_SECOND).nullable().catch(null);

/**
 * In place of an id that an older Galena stored and that names nothing. Intercom has no such record and
 * says so, which the rep is told; a missing id would have the lead made anew.
 */
const NOBODY = 'no-such-id';

/** An id in a stored row. A row that is not read would take its whole list along. */
export const storedIdSchema = foreignIdSchema.catch(NOBODY);

/**
 * The beginning of a foreign text, without half characters and NULs, which no database keeps, and without
 * what would turn our own words around.
 */
export const cutForeign = (text: string, length: number): string => {
  const start = wholeText(text.slice(0, 4 * length));
  return cutText(withoutDirections(start).trim(), length).trimEnd();
};

/** A foreign text that is only shown: its beginning. */
export const shownText = (length: number) =>
  z.string().transform((text) => cutForeign(text, length));
