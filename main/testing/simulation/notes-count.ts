import type { Practice } from '../../practice/practice.ts';

/** The text of a note, both as it was typed and as Intercom stores it. */
export const plainNote = (text: string): string =>
  text
    .replace(/<\/?(?:p|br)>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .trim();

/** How many notes with this text a contact has. */
export const countNotes = (practice: Practice, contactId: string, text: string): number =>
  practice
    .notes()
    .filter((note) => note.contactId === contactId && plainNote(note.body) === plainNote(text))
    .length;
