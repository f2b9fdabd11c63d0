import { getLiveContact } from './contact-rules.ts';
import { showContact } from './contact-view.ts';
import { readPerPage, takeCursorPage } from './paging.ts';
import { isJsonObject, type JsonObject } from './protocol.ts';
import type { ContactRecord } from './records.ts';
import { contactNotFound, parameterInvalid } from './refusal.ts';
import type { Call, Route } from './route.ts';
import type { Workspace } from './workspace.ts';

const SINCE = 16;
const HISTORY_PAGE = { fallback: 50, max: 150 };

const mergedInto = (workspace: Workspace, user: ContactRecord): readonly ContactRecord[] =>
  workspace.contacts.all().filter((contact) => contact.mergedInto === user.id);

const showMerge = (source: ContactRecord): JsonObject => ({
  type: 'merge_history',
  source_contact_id: source.id,
  source_contact_role: source.role,
  merged_at: source.updatedAt,
});

/** A contact, with its merge history if the query asks for it; only users have one. */
export const showToCall = (call: Call, contact: ContactRecord): JsonObject => {
  const { workspace, version, query } = call;
  const shown = showContact(contact, workspace, version);
  const isAsked = query.get('include_merge_history') === 'true' && version.minor >= SINCE;
  if (!isAsked || contact.role !== 'user') return shown;
  return { ...shown, merge_history: mergedInto(workspace, contact).map(showMerge) };
};

const listMergeHistory = (call: Call): JsonObject => {
  const { workspace, query, params } = call;
  const contact = getLiveContact(call, params.id);
  if (contact.role !== 'user') throw contactNotFound();
  const order = query.get('order') ?? 'desc';
  if (order !== 'asc' && order !== 'desc')
    throw parameterInvalid('order must be asc or desc', 'order');
  const { rows, pages } = takeCursorPage(mergedInto(workspace, contact), {
    perPage: readPerPage(query.get('per_page'), HISTORY_PAGE.fallback, HISTORY_PAGE.max),
    startingAfter: query.get('cursor'),
    keyOf: (source) => source.updatedAt,
    isDescending: order === 'desc',
  });
  const next = isJsonObject(pages.next) ? pages.next.starting_after : null;
  return {
    type: 'list',
    data: rows.map(showMerge),
    next_cursor: next,
    has_more: next !== null,
  };
};

export const mergeHistoryRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/contacts/:id/merge_history',
    generation: 2,
    since: SINCE,
    run: listMergeHistory,
  },
];
