import type { Attempt } from '../../../preload/contract/attempt.ts';
import type { TypedLead } from '../../../preload/contract/lead.ts';
import { type NotePast, noteIdsIn } from '../../intercom/notes.ts';
import { parseJson } from '../../intercom/refusal.ts';

const isReading = ({ request }: Attempt): boolean => request.method === 'GET';

const idsShown = ({ response }: Attempt): readonly string[] =>
  noteIdsIn(parseJson(response?.body ?? ''));

/** Attempts for the note of an entry, oldest first, and those of other entries for notes of the same contact. */
type NoteRecord = { readonly own: readonly Attempt[]; readonly others: readonly Attempt[] };

/**
 * What the attempts on record tell of an entry's note. Only an update meets notes of others. Each list
 * on record came to nothing, or the note would not be open any more: what it shows is not this note.
 * Nor is what other entries wrote, or saw before this note first left.
 */
export const noteHistoryOf = (
  isUnsure: boolean,
  { updateOf }: Pick<TypedLead, 'updateOf'>,
  read: () => NoteRecord,
): NotePast => {
  if (updateOf === null) return { isUnsure, older: null, claims: [] };
  const { own, others } = read();
  const firstLeft = own.find((attempt) => !isReading(attempt));
  const ofOthers = others.filter(
    (attempt) => !isReading(attempt) || (firstLeft && attempt.startedAt < firstLeft.startedAt),
  );
  return {
    // Galena may have ended while it read what stands there; the note had not left then.
    isUnsure: isUnsure && firstLeft !== undefined,
    older: new Set([...own.filter(isReading), ...ofOthers].flatMap(idsShown)),
    claims: others
      .filter(({ outcome }) => outcome === 'found')
      .map((attempt) => new Set(idsShown(attempt))),
  };
};
