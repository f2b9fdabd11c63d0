import { z } from 'zod';
import { getLiveContact } from './contact-rules.ts';
import { showToCall } from './merge-history.ts';
import type { JsonObject } from './protocol.ts';
import type { ContactRecord } from './records.ts';
import { parseFields, Refusal } from './refusal.ts';
import type { Call, Route } from './route.ts';

const mergeSchema = z.object({
  from: z.string('must be a contact id'),
  into: z.string('must be a contact id'),
  skip_duplicate_validation: z.boolean('must be true or false').nullish(),
});

const invalidMerge = (message: string): Refusal =>
  new Refusal({ status: 400, code: 'invalid_merge', message });

const areDuplicates = (a: ContactRecord, b: ContactRecord): boolean =>
  (a.email !== null && a.email.toLowerCase() === b.email?.toLowerCase()) ||
  (a.phone !== null && a.phone === b.phone);

/** The lead disappears into the user; values that the user already has stay. */
export const mergeLead = (
  { workspace, saveContact }: Pick<Call, 'workspace' | 'saveContact'>,
  lead: ContactRecord,
  user: ContactRecord,
): ContactRecord => {
  const updatedAt = workspace.nowS();
  const newTags = lead.tags.filter((tag) => !user.tags.some((one) => one.id === tag.id));
  const merged: ContactRecord = {
    ...user,
    email: user.email ?? lead.email,
    phone: user.phone ?? lead.phone,
    name: user.name ?? lead.name,
    customAttributes: { ...lead.customAttributes, ...user.customAttributes },
    tags: [...user.tags, ...newTags],
    companyIds: [...new Set([...user.companyIds, ...lead.companyIds])],
    updatedAt,
  };
  for (const note of workspace.notes.all()) {
    if (note.contactId === lead.id) workspace.notes.put({ ...note, contactId: user.id });
  }
  saveContact({ ...lead, state: 'merged', mergedInto: user.id, updatedAt });
  saveContact(merged);
  return merged;
};

/** Only a lead can be merged, and only into a user (docs/intercom-api.md §3.4). */
const mergeContacts = (call: Call): JsonObject => {
  const { version, body } = call;
  const asked = parseFields(mergeSchema, body);
  const lead = getLiveContact(call, asked.from);
  const user = getLiveContact(call, asked.into);
  if (lead.role !== 'lead' || user.role !== 'user') {
    throw invalidMerge('Only a lead can be merged into a user');
  }
  if (version.minor >= 16 && !asked.skip_duplicate_validation && !areDuplicates(lead, user)) {
    throw invalidMerge(
      'Contacts can only be merged when they are duplicates (matching email or phone). Pass skip_duplicate_validation=true to override this check.',
    );
  }
  return showToCall(call, mergeLead(call, lead, user));
};

export const mergeRoutes: readonly Route[] = [
  { method: 'POST', path: '/contacts/merge', generation: 2, run: mergeContacts },
];
