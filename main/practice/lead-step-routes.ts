import { z } from 'zod';
import { flagField, textField } from './contact-rules.ts';
import { createNote, listNotes, showNote } from './note-rules.ts';
import { takeNumberedPage } from './paging.ts';
import type { JsonObject } from './protocol.ts';
import type { ContactRecord } from './records.ts';
import { contactNotFound, parseFields } from './refusal.ts';
import type { Call, Route } from './route.ts';
import { addTag, createOrGetTag, removeTag, showTag } from './tag-rules.ts';
import type { Workspace } from './workspace.ts';

const NOTE_PAGE = { fallback: 50, max: 60 };

const personSchema = z.object({ id: textField, user_id: textField, email: textField });
type Person = z.infer<typeof personSchema>;

const taggingSchema = z.object({
  users: z.array(personSchema.extend({ untag: flagField })).nullish(),
});
const noteSubjectSchema = z.object({ user: personSchema });

/** 1.x tags and notes speak of users, and a lead is one of them. */
const findPerson = (
  workspace: Workspace,
  { id, user_id: userId, email }: Person,
): ContactRecord => {
  const live = workspace.contacts.all().filter((contact) => contact.state === 'live');
  const found = live.find((contact) => {
    if (id) return contact.id === id;
    if (userId) return contact.externalId === userId;
    return Boolean(email) && contact.email === email?.toLowerCase();
  });
  if (!found) throw contactNotFound();
  return found;
};

const tagPeople = (call: Call): JsonObject => {
  const { users } = parseFields(taggingSchema, call.body);
  const people = (users ?? []).map((user) => ({
    contact: findPerson(call.workspace, user),
    isRemoval: user.untag === true,
  }));
  const tag = createOrGetTag(call);
  for (const { contact, isRemoval } of people) {
    if (isRemoval) removeTag(call, contact, tag.id);
    else addTag(call, contact, tag);
  }
  return showTag(tag);
};

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
  const { rows, pages } = takeNumberedPage(all, query, NOTE_PAGE, null);
  return {
    type: 'note.list',
    notes: rows.map((note) => showNote(workspace, note, 'user')),
    pages,
    total_count: all.length,
  };
};

const listAllTags = ({ workspace }: Call): JsonObject => ({
  type: 'tag.list',
  tags: workspace.tags.all().map(showTag),
});

/** Tags and notes of 1.x; its companies come inside the lead (intercom-api.md §2.1). */
export const leadStepRoutes: readonly Route[] = [
  { method: 'POST', path: '/tags', generation: 1, run: tagPeople },
  { method: 'GET', path: '/tags', generation: 1, run: listAllTags },
  { method: 'POST', path: '/notes', generation: 1, run: addNote },
  { method: 'GET', path: '/notes', generation: 1, run: listPersonNotes },
];
