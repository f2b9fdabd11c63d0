import { z } from 'zod';
import { answeredIdSchema } from '../../preload/contract/foreign-text.ts';
import { wordTable } from '../../preload/contract/word-table.ts';
import type { ApiCall } from './exchange.ts';
import { MAX_ON_PAGE, rows } from './lists.ts';
import type { Ask, StepOutcome } from './step-outcome.ts';
import { decodeEntities } from './text.ts';

const ESCAPES: ReadonlyMap<string, string> = wordTable({ '&': '&amp;', '<': '&lt;', '>': '&gt;' });

/** A note's body is HTML (intercom-api.md §3.7): what is not the same in both is dressed as HTML. */
export const toHtml = (typed: string): string => {
  const text = typed.trim();
  if (!/[&<>\n]/.test(text)) return text;
  const escaped = text.replace(/[&<>]/g, (sign) => ESCAPES.get(sign) ?? sign);
  return `<p>${escaped.replace(/\r?\n/g, '<br>')}</p>`;
};

/**
 * What a note says, however Intercom dressed it up. A tag may stand for a gap (`<br>`) or for none
 * (`<a>`), so gaps do not count.
 */
export const wordsOf = (html: string): string =>
  decodeEntities(html.replace(/<[^<>]*>/g, ''))
    .normalize('NFC')
    .replace(/\s+/g, '')
    .toLowerCase();

/** Whether two notes, as they were typed, look the same in Intercom. */
export const saysTheSame = (typed: string, other: string): boolean =>
  wordsOf(toHtml(typed)) === wordsOf(toHtml(other));

/** What is known of a note before it is written or looked for. */
export type NotePast = {
  /** It may have been written already: it is only looked for. */
  readonly isUnsure: boolean;
  /** The contact was made for this entry: no note is older than that, and there is none to put on record. */
  readonly isNewContact: boolean;
  /** Ids of the notes that stood there without being this one. */
  readonly older: ReadonlySet<string>;
  /** For each other entry that found its own note by a look: the ids that stood there. */
  readonly claims: readonly ReadonlySet<string>[];
};

const noteSchema = z.object({ id: answeredIdSchema.nullish().catch(null), body: z.string() });
const listSchema = z.union([
  z.object({ data: rows(MAX_ON_PAGE) }).transform(({ data }) => data),
  z.object({ notes: rows(MAX_ON_PAGE) }).transform(({ notes }) => notes),
]);

type Note = z.infer<typeof noteSchema>;

/** The notes in the body of a list, or null if it is none. */
const parseNotes = (body: unknown): readonly Note[] | null => {
  const list = listSchema.safeParse(body);
  if (!list.success) return null;
  return list.data.flatMap((one) => {
    const note = noteSchema.safeParse(one);
    return note.success ? [note.data] : [];
  });
};

/** Of the notes in a list, or of the one that was written. */
export const noteIdsIn = (body: unknown): readonly string[] =>
  (parseNotes(body) ?? parseNotes({ data: [body] }) ?? []).flatMap(({ id }) => id ?? []);

/**
 * Looks for a note by what it says. An older one may say the same ("Called, no answer"), so those
 * that a list has shown before do not count. Their ids are sure, where the times of notes are the
 * server's and would have to be held against the clock of a laptop.
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
  // One of them is taken by each entry that found its own among them.
  const taken = claims.filter((ids) => mine.some(({ id }) => id && ids.has(id)));
  return mine.length > taken.length ? { kind: 'carried-out' } : { kind: 'absent' };
};

/**
 * Has the notes that stand there put on record before the first of an entry is written.
 * @returns why the note cannot be written yet, or null; a list that is refused keeps no note back
 */
export const recordOlder = async (ask: Ask, list: ApiCall): Promise<StepOutcome | null> => {
  const answer = await ask(list);
  return answer.kind === 'answered' || 'refusal' in answer.trouble ? null : answer.trouble;
};
