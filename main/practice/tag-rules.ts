import { z } from 'zod';
import type { JsonObject } from './protocol.ts';
import type { ContactRecord, TagRecord } from './records.ts';
import { parameterInvalid, parseFields } from './refusal.ts';
import type { Call } from './route.ts';

const nameSchema = z.object({ name: z.string('must be a string') });

/** The tag of this name, whatever its case; made if there is none (intercom-api.md §3.7). */
export const createOrGetTag = ({ workspace, body }: Call): TagRecord => {
  const name = parseFields(nameSchema, body).name.trim();
  if (name === '') throw parameterInvalid('invalid tag parameters', 'name');
  const known = workspace.tags.all().find((tag) => tag.name.toLowerCase() === name.toLowerCase());
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

/** Tagging again changes nothing. */
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
