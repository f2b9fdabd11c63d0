import { z } from 'zod';
import { getTokenOwner } from './admin-routes.ts';
import { getLiveContact } from './contact-rules.ts';
import type { JsonObject } from './protocol.ts';
import type { ContactRecord, TagRecord } from './records.ts';
import { parseFields, resourceNotFound } from './refusal.ts';
import type { Call, Route } from './route.ts';
import { addTag, removeTag, showTag } from './tag-rules.ts';
import { tagAll } from './tagging.ts';

const idSchema = z.object({
  id: z.union([z.string(), z.int().transform(String)], 'must be a tag id'),
});

const getTag = ({ workspace }: Call, id: string | undefined): TagRecord => {
  const tag = workspace.tags.get(id ?? '');
  if (!tag) throw resourceNotFound();
  return tag;
};

const showApplied = (call: Call, contact: ContactRecord, tag: TagRecord): JsonObject => ({
  ...showTag(tag),
  applied_at: contact.tags.find((one) => one.id === tag.id)?.appliedAt ?? call.workspace.nowS(),
  applied_by: { type: 'admin', id: getTokenOwner(call.workspace).id },
});

const attachTag = (call: Call): JsonObject => {
  const contact = getLiveContact(call, call.params.id);
  const tag = getTag(call, parseFields(idSchema, call.body).id);
  return showApplied(call, addTag(call, contact, tag), tag);
};

const detachTag = (call: Call): JsonObject => {
  const contact = getLiveContact(call, call.params.id);
  const tag = getTag(call, call.params.tagId);
  if (!contact.tags.some((one) => one.id === tag.id)) throw resourceNotFound();
  removeTag(call, contact, tag.id);
  return showApplied(call, contact, tag);
};

const listContactTags = (call: Call): JsonObject => {
  const contact = getLiveContact(call, call.params.id);
  return {
    type: 'list',
    data: contact.tags.flatMap(({ id }) => {
      const tag = call.workspace.tags.get(id);
      return tag ? [showApplied(call, contact, tag)] : [];
    }),
  };
};

const deleteTag = (call: Call): JsonObject => {
  const tag = getTag(call, call.params.id);
  for (const contact of call.workspace.contacts.all()) {
    if (contact.tags.some((one) => one.id === tag.id)) removeTag(call, contact, tag.id);
  }
  for (const company of call.workspace.companies.all()) {
    const tagIds = company.tagIds.filter((id) => id !== tag.id);
    if (tagIds.length < company.tagIds.length) call.workspace.companies.put({ ...company, tagIds });
  }
  call.workspace.tags.remove(tag.id);
  return {};
};

const listAllTags = ({ workspace }: Call): JsonObject => ({
  type: 'list',
  data: workspace.tags.all().map(showTag),
});

export const tagRoutes: readonly Route[] = [
  { method: 'POST', path: '/tags', generation: 2, run: tagAll },
  { method: 'GET', path: '/tags', generation: 2, run: listAllTags },
  {
    method: 'GET',
    path: '/tags/:id',
    generation: 2,
    run: (call) => showTag(getTag(call, call.params.id)),
  },
  { method: 'DELETE', path: '/tags/:id', generation: 2, run: deleteTag },
  { method: 'DELETE', path: '/tags/:id', generation: 1, run: deleteTag },
  { method: 'GET', path: '/contacts/:id/tags', generation: 2, run: listContactTags },
  { method: 'POST', path: '/contacts/:id/tags', generation: 2, run: attachTag },
  { method: 'DELETE', path: '/contacts/:id/tags/:tagId', generation: 2, run: detachTag },
];
