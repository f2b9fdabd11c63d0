import { z } from 'zod';
import { wordTable } from '../../preload/contract/word-table.ts';
import { getTokenOwner, showAuthor } from './admin-routes.ts';
import type { JsonObject } from './protocol.ts';
import type { ContactRecord, NoteRecord } from './records.ts';
import { parameterInvalid, parseFields, resourceNotFound } from './refusal.ts';
import type { Call } from './route.ts';
import type { Workspace } from './workspace.ts';

const noteSchema = z.object({
  body: z.string('must be a string'),
  admin_id: z.union([z.string(), z.int().transform(String)], 'must be an admin id').nullish(),
});

const ESCAPES: ReadonlyMap<string, string> = wordTable({ '&': '&amp;', '<': '&lt;', '>': '&gt;' });

/** Text becomes an HTML paragraph; a body that looks like HTML stays as it is. */
const toHtml = (body: string): string => {
  if (/<\/?[a-z][^>]*>/i.test(body)) return body;
  return `<p>${body.replace(/[&<>]/g, (found) => ESCAPES.get(found) ?? found)}</p>`;
};

/** Each call makes a new note, even a repeated call (docs/intercom-api.md §3.7). */
export const createNote = ({ workspace, body }: Call, contact: ContactRecord): NoteRecord => {
  const given = parseFields(noteSchema, body);
  if (given.body.trim() === '') throw parameterInvalid("Body can't be empty", 'body');
  if (given.admin_id && !workspace.admins.get(given.admin_id)) throw resourceNotFound();
  const serial = workspace.nextSerial();
  const note: NoteRecord = {
    id: String(serial),
    serial,
    contactId: contact.id,
    adminId: given.admin_id ?? null,
    body: toHtml(given.body),
    createdAt: workspace.nowS(),
  };
  workspace.notes.put(note);
  return note;
};

/** Newest first. */
export const listNotes = (workspace: Workspace, contactId: string): readonly NoteRecord[] =>
  workspace.notes
    .all()
    .filter((note) => note.contactId === contactId)
    .sort((a, b) => b.serial - a.serial);

const authorOf = (workspace: Workspace, note: NoteRecord): JsonObject =>
  showAuthor(workspace.admins.get(note.adminId ?? '') ?? getTokenOwner(workspace));

/** 2.x says `contact`, 1.x says `user` (also for a lead). */
export const showNote = (
  workspace: Workspace,
  note: NoteRecord,
  subject: 'contact' | 'user',
): JsonObject => ({
  type: 'note',
  id: note.id,
  created_at: note.createdAt,
  [subject]: { type: 'contact', id: note.contactId },
  author: authorOf(workspace, note),
  body: note.body,
});
