import { z } from 'zod';
import { cutText, wholeText } from './cut-text.ts';
import { withoutDirections } from './isolate.ts';

/** The longest accepted id; Intercom's have at most 24 characters (intercom-api.md §3.3). */
const MAX_ID_LENGTH = 100;

/** A URL reads `.` and `..` as steps up the path, also in the percent-encoded spelling. */
const DOT_SEGMENT = /^(?:\.|%2e){1,2}$/i;
/** Characters that separate the parts of a URL, and invisible characters. */
const NOT_IN_ID = /[/\\\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;

/** Whether a text may be an id: in a URL it is one part of the path and leads to no other path. */
export const isForeignId = (text: string): boolean =>
  text.trim() !== '' &&
  text.length <= MAX_ID_LENGTH &&
  text.isWellFormed() &&
  !NOT_IN_ID.test(text) &&
  !DOT_SEGMENT.test(text);

/**
 * The only schema for an id from Intercom: contact, company, tag, note, teammate, workspace. It
 * checks ids from answers, from the page, from files and from stored rows.
 */
export const foreignIdSchema = z.string().refine(isForeignId, 'This is no id of Intercom’s.');

/** An id in an answer: some versions of the API write ids as numbers. */
export const answeredIdSchema = z
  .union([z.string(), z.number()])
  .transform(String)
  .pipe(foreignIdSchema);

/** The last instant of a JavaScript `Date`, in seconds. Formatting a later instant throws. */
const LAST_SECOND = 8.64e12;

/** An instant in an answer, in Unix seconds; null if it is absent or impossible. */
export const answeredSecondsSchema = z.number().min(0).max(LAST_SECOND).nullable().catch(null);

/**
 * Replaces an invalid id that an older Galena stored. Intercom answers that it has no such record,
 * and the rep reads that. Without an id, Galena would create the lead again.
 */
const NOBODY = 'no-such-id';

/** An id in a stored row. One row that fails the schema would make its whole list unreadable. */
export const storedIdSchema = foreignIdSchema.catch(NOBODY);

/**
 * The beginning of a foreign text, without NULs and without characters that would change the
 * direction of Galena's own words. U+FFFD replaces half characters.
 */
export const cutForeign = (text: string, length: number): string => {
  const start = wholeText(text.slice(0, 4 * length));
  return cutText(withoutDirections(start).trim(), length).trimEnd();
};

/** The beginning of a foreign text that Galena only shows. */
export const shownText = (length: number) =>
  z.string().transform((text) => cutForeign(text, length));
