import { getLiveContact } from './contact-rules.ts';
import { createNote, listNotes, showNote } from './note-rules.ts';
import { nextByCursor, takeNumberedPage } from './paging.ts';
import type { JsonObject } from './protocol.ts';
import { resourceNotFound } from './refusal.ts';
import type { Call, Route } from './route.ts';

const NOTE_PAGE = { fallback: 50, max: 150 };

const addNote = (call: Call): JsonObject => {
  const note = createNote(call, getLiveContact(call, call.params.id));
  return showNote(call.workspace, note, 'contact');
};

const listContactNotes = (call: Call): JsonObject => {
  const contact = getLiveContact(call, call.params.id);
  const all = listNotes(call.workspace, contact.id);
  const { rows, pages } = takeNumberedPage(all, call.query, NOTE_PAGE, nextByCursor);
  return {
    type: 'list',
    data: rows.map((note) => showNote(call.workspace, note, 'contact')),
    total_count: all.length,
    pages,
  };
};

const readNote = ({ workspace, params }: Call): JsonObject => {
  const note = workspace.notes.get(params.id ?? '');
  if (!note) throw resourceNotFound();
  return showNote(workspace, note, 'contact');
};

export const noteRoutes: readonly Route[] = [
  { method: 'POST', path: '/contacts/:id/notes', generation: 2, run: addNote },
  { method: 'GET', path: '/contacts/:id/notes', generation: 2, run: listContactNotes },
  { method: 'GET', path: '/notes/:id', generation: 2, run: readNote },
];
