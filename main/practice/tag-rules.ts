import { z } from 'zod';
import type { JsonObject } from './protocol.ts';
import type { ContactRecord, TagRecord } from './records.ts';
import { parameterInvalid, parseFields, resourceNotFound } from './refusal.ts';
import type { Call } from './route.ts';
import type { Workspace } from './workspace.ts';

const tagSchema = z.object({
  id: z.union([z.string(), z.int().transform(String)], 'must be a tag id').nullish(),
  name: z.string('must be a string'),
});

const rename = ({ tags }: Workspace, id: string, name: string, twin?: TagRecord): TagRecord => {
  const tag = tags.get(id);
  if (!tag) throw resourceNotFound();
  if (twin && twin.id !== id) throw parameterInvalid('invalid tag parameters', 'name');
  const renamed = { ...tag, name };
  tags.put(renamed);
  return renamed;
};

/**
 * With an `id`, the tag with this id gets the name. Without an `id`, returns the tag of this name,
 * compared without case, and makes it if there is none (docs/intercom-api.md §3.7).
 */
export const writeTag = ({ workspace, body }: Call): TagRecord => {
  const { id, name: given } = parseFields(tagSchema, body);
  const name = given.trim();
  if (name === '') throw parameterInvalid('invalid tag parameters', 'name');
  const known = workspace.tags.all().find((tag) => tag.name.toLowerCase() === name.toLowerCase());
  if (id) return rename(workspace, id, name, known);
  if (known) return known;
  const serial = workspace.nextSerial();
  const tag = { id: String(serial), serial, name };
  workspace.tags.put(tag);
  return tag;
};

export const showTag = (tag: TagRecord): JsonObject => ({
  type: 'tag',
  id: tag.id,
  name: tag.name,
});

/** A second time changes nothing. */
export const addTag = (call: Call, contact: ContactRecord, tag: TagRecord): ContactRecord => {
  if (contact.tags.some((one) => one.id === tag.id)) return contact;
  const appliedAt = call.workspace.nowS();
  const tagged = {
    ...contact,
    tags: [...contact.tags, { id: tag.id, appliedAt }],
    updatedAt: appliedAt,
  };
  call.saveContact(tagged);
  return tagged;
};

export const removeTag = (call: Call, contact: ContactRecord, tagId: string): void =>
  call.saveContact({
    ...contact,
    tags: contact.tags.filter((one) => one.id !== tagId),
    updatedAt: call.workspace.nowS(),
  });
