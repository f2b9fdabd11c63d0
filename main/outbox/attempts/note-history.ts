import type { Attempt } from '../../../preload/contract/attempt.ts';
import type { TypedLead } from '../../../preload/contract/lead.ts';
import { parseJson } from '../../../preload/contract/parse-json.ts';
import { type NotePast, noteIdsIn, saysTheSame } from '../../intercom/notes.ts';
import type { AttemptForNote } from '../../storage/attempt-repo.ts';

const isReading = ({ request }: Attempt): boolean => request.method === 'GET';

const idsShown = ({ response }: Attempt): readonly string[] =>
  noteIdsIn(parseJson(response?.body ?? ''));

/**
 * `own`: attempts for the note of an entry, oldest first. `others`: attempts of other entries for
 * notes of the same contact.
 */
type NoteRecord = {
  readonly own: readonly Attempt[];
  readonly others: readonly AttemptForNote[];
};

/** The note was not sent yet, and no other note can be mistaken for it. */
const UNWRITTEN: NotePast = {
  isUnsure: false,
  isNewContact: true,
  older: new Set(),
  claims: [],
};

/**
 * What the attempts on record tell of an entry's note. Three kinds of answers show only other
 * notes: the entry's own lists without the note, what other entries wrote, and what other entries
 * saw before this note was first sent. Another entry may update the contact before the entry that
 * created the contact knows that it did.
 */
export const noteHistoryOf = (
  isUnsure: boolean,
  { updateOf, note }: Pick<TypedLead, 'updateOf' | 'note'>,
  read: () => NoteRecord,
): NotePast => {
  const isNewContact = updateOf === null;
  if (isNewContact && !isUnsure) return UNWRITTEN;
  const { own, others } = read();
  const firstLeft = own.find((attempt) => !isReading(attempt));
  const ofOthers = others.filter(
    (attempt) => !isReading(attempt) || (firstLeft && attempt.startedAt < firstLeft.startedAt),
  );
  const inVain = own.filter((attempt) => isReading(attempt) && attempt.outcome !== 'found');
  return {
    // Galena may have ended while it read the existing notes. The note was not sent then.
    isUnsure: isUnsure && firstLeft !== undefined,
    isNewContact,
    older: new Set([...inVain, ...ofOthers].flatMap(idsShown)),
    // An entry that found a note with another text has claimed no note with this text.
    claims: others
      .filter((other) => other.outcome === 'found' && saysTheSame(other.note, note))
      .map((attempt) => new Set(idsShown(attempt))),
  };
};
