import type { Attempt } from '../../../preload/contract/entry.ts';
import type { TypedLead } from '../../../preload/contract/lead.ts';
import { type NotePast, noteIdsIn } from '../intercom/notes.ts';
import { parseJson } from '../intercom/outcome.ts';

const isReading = ({ request }: Attempt): boolean => request.method === 'GET';

/**
 * What the attempts on record tell of an entry's note. Only an update meets notes of others. Each list
 * on record came to nothing, or the note would not be open any more: what it shows is not this note.
 */
export const notePastOf = (
  isUnsure: boolean,
  { updateOf }: Pick<TypedLead, 'updateOf'>,
  attempts: () => readonly Attempt[],
): NotePast => {
  if (updateOf === null) return { isUnsure, older: null };
  const ofNote = attempts().filter(({ step }) => step === 'note');
  const lists = ofNote.filter(isReading).map(({ response }) => parseJson(response?.body ?? ''));
  return {
    // Galena may have ended while it read what stands there; the note had not left then.
    isUnsure: isUnsure && !ofNote.every(isReading),
    older: new Set(lists.flatMap(noteIdsIn)),
  };
};
