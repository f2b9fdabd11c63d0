import { z } from 'zod';
import { createNote, listNotes, showNote } from './note-rules.ts';
import { nextByLink, takeNumberedPage } from './paging.ts';
import { findPerson, personSchema } from './people.ts';
import type { JsonObject } from './protocol.ts';
import { parseFields, resourceNotFound } from './refusal.ts';
import type { Call, Route } from './route.ts';
import { showTag } from './tag-rules.ts';
import { tagAll } from './tagging.ts';

const NOTE_PAGE = { fallback: 50, max: 60 };

const noteSubjectSchema = z.object({ user: personSchema });

const addNote = (call: Call): JsonObject => {
  const { user } = parseFields(noteSubjectSchema, call.body);
  const note = createNote(call, findPerson(call.workspace, user));
  return showNote(call.workspace, note, 'user');
};

const listPersonNotes = (call: Call): JsonObject => {
  const { workspace, query } = call;
  const person = findPerson(workspace, {
    id: query.get('id'),
    user_id: query.get('user_id'),
    email: query.get('email'),
  });
  const all = listNotes(workspace, person.id);
  const next = nextByLink(call.origin, '/notes', query);
  const { rows, pages } = takeNumberedPage(all, query, NOTE_PAGE, next);
  return {
    type: 'note.list',
    notes: rows.map((note) => showNote(workspace, note, 'user')),
    pages,
    total_count: all.length,
  };
};

const readNote = ({ workspace, params }: Call): JsonObject => {
  const note = workspace.notes.get(params.id ?? '');
  if (!note) throw resourceNotFound();
  return showNote(workspace, note, 'user');
};

const listAllTags = ({ workspace }: Call): JsonObject => ({
  type: 'tag.list',
  tags: workspace.tags.all().map(showTag),
});

/** Tags and notes in 1.x; companies are part of the lead's body (docs/intercom-api.md §2.1). */
export const leadStepRoutes: readonly Route[] = [
  { method: 'POST', path: '/tags', generation: 1, run: tagAll },
  { method: 'GET', path: '/tags', generation: 1, run: listAllTags },
  { method: 'POST', path: '/notes', generation: 1, run: addNote },
  { method: 'GET', path: '/notes', generation: 1, run: listPersonNotes },
  { method: 'GET', path: '/notes/:id', generation: 1, run: readNote },
];
