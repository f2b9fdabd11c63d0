import type { Practice } from '../../practice/practice.ts';

/** What a note says, whether as it was typed or as Intercom keeps it. */
export const plainNote = (text: string): string =>
  text
    .replace(/<\/?(?:p|br)>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .trim();

/** How often a contact has a note that says so. */
export const countNotes = (practice: Practice, contactId: string, text: string): number =>
  practice
    .notes()
    .filter((note) => note.contactId === contactId && plainNote(note.body) === plainNote(text))
    .length;
