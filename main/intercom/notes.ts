import { z } from 'zod';
import { answeredIdSchema } from '../../preload/contract/foreign-text.ts';
import { wordTable } from '../../preload/contract/word-table.ts';
import type { ApiCall } from './exchange.ts';
import { MAX_ON_PAGE, rows } from './lists.ts';
import type { Ask, StepOutcome } from './step-outcome.ts';
import { decodeEntities } from './text.ts';

const ESCAPES: ReadonlyMap<string, string> = wordTable({ '&': '&amp;', '<': '&lt;', '>': '&gt;' });

/** A note's body is HTML (intercom-api.md §3.7). Text that differs as HTML is converted. */
export const toHtml = (typed: string): string => {
  const text = typed.trim();
  if (!/[&<>\n]/.test(text)) return text;
  const escaped = text.replace(/[&<>]/g, (sign) => ESCAPES.get(sign) ?? sign);
  return `<p>${escaped.replace(/\r?\n/g, '<br>')}</p>`;
};

/**
 * The words of a note, whatever markup Intercom added. A tag may stand for a gap (`<br>`) or for
 * none (`<a>`), so gaps do not count.
 */
export const wordsOf = (html: string): string =>
  decodeEntities(html.replace(/<[^<>]*>/g, ''))
    .normalize('NFC')
    .replace(/\s+/g, '')
    .toLowerCase();

/** Whether two typed notes look the same in Intercom. */
export const saysTheSame = (typed: string, other: string): boolean =>
  wordsOf(toHtml(typed)) === wordsOf(toHtml(other));

/** What is known of a note before it is written or looked for. */
export type NotePast = {
  /** The note may have been written already, so it is only looked for. */
  readonly isUnsure: boolean;
  /** The contact was made for this entry, so it has no older notes to put on record. */
  readonly isNewContact: boolean;
  /** Ids of notes on the contact that are not this note. */
  readonly older: ReadonlySet<string>;
  /** For each other entry that found its own note by a look: the ids in that list. */
  readonly claims: readonly ReadonlySet<string>[];
};

const noteSchema = z.object({ id: answeredIdSchema.nullish().catch(null), body: z.string() });
const listSchema = z.union([
  z.object({ data: rows(MAX_ON_PAGE) }).transform(({ data }) => data),
  z.object({ notes: rows(MAX_ON_PAGE) }).transform(({ notes }) => notes),
]);

type Note = z.infer<typeof noteSchema>;

/** The notes in the body of a list, or null if the body is no list. */
const parseNotes = (body: unknown): readonly Note[] | null => {
  const list = listSchema.safeParse(body);
  if (!list.success) return null;
  return list.data.flatMap((one) => {
    const note = noteSchema.safeParse(one);
    return note.success ? [note.data] : [];
  });
};

/** The ids of the notes in a list, or of the one note that was written. */
export const noteIdsIn = (body: unknown): readonly string[] =>
  (parseNotes(body) ?? parseNotes({ data: [body] }) ?? []).flatMap(({ id }) => id ?? []);

/**
 * Looks for a note by its text. An older note may have the same text ("Called, no answer"), so
 * notes that an earlier list has shown do not count. They are known by their ids, not by their
 * times: those are the server's, and the clock of a laptop may differ.
 */
export const findNote = async (
  ask: Ask,
  list: ApiCall,
  typed: string,
  { older, claims }: NotePast,
): Promise<StepOutcome> => {
  const answer = await ask(list);
  if (answer.kind === 'trouble') return answer.trouble;
  const notes = parseNotes(answer.body);
  if (notes === null) return { kind: 'unknown', cause: 'answer-foreign' };
  const wanted = wordsOf(toHtml(typed));
  const mine = notes.filter(({ id, body }) => wordsOf(body) === wanted && !(id && older.has(id)));
  // Each entry that found its own note among them takes one of them.
  const taken = claims.filter((ids) => mine.some(({ id }) => id && ids.has(id)));
  return mine.length > taken.length ? { kind: 'carried-out' } : { kind: 'absent' };
};

/**
 * Puts the existing notes on record before an entry's first note is written.
 * @returns why the note cannot be written yet, or null; null too if Intercom refuses the list
 */
export const recordOlder = async (ask: Ask, list: ApiCall): Promise<StepOutcome | null> => {
  const answer = await ask(list);
  return answer.kind === 'answered' || 'refusal' in answer.trouble ? null : answer.trouble;
};
