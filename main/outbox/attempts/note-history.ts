import type { Attempt } from '../../../preload/contract/attempt.ts';
import type { TypedLead } from '../../../preload/contract/lead.ts';
import { parseJson } from '../../../preload/contract/parse-json.ts';
import { type NotePast, noteIdsIn, saysTheSame } from '../../intercom/notes.ts';
import type { AttemptForNote } from '../../storage/attempt-repo.ts';

const isReading = ({ request }: Attempt): boolean => request.method === 'GET';

const idsShown = ({ response }: Attempt): readonly string[] =>
  noteIdsIn(parseJson(response?.body ?? ''));

/** Attempts for the note of an entry, oldest first, and those of other entries for notes of the same contact. */
type NoteRecord = {
  readonly own: readonly Attempt[];
  readonly others: readonly AttemptForNote[];
};

/** Nothing has left yet, and there is nothing that could be taken for it. */
const UNWRITTEN: NotePast = {
  isUnsure: false,
  isNewContact: true,
  older: new Set(),
  claims: [],
};

/**
 * What the attempts on record tell of an entry's note. A list of its own that came to nothing shows
 * other notes, and so does what other entries wrote, or saw before this note first left: one of them
 * may update the contact before the entry that made it has learned that it did.
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
    // Galena may have ended while it read what stands there; the note had not left then.
    isUnsure: isUnsure && firstLeft !== undefined,
    isNewContact,
    older: new Set([...inVain, ...ofOthers].flatMap(idsShown)),
    // Who found a note that says something else has taken none that says the same.
    claims: others
      .filter((other) => other.outcome === 'found' && saysTheSame(other.note, note))
      .map((attempt) => new Set(idsShown(attempt))),
  };
};
