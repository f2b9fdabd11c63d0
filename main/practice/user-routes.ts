import { liveOf } from './contact-rules.ts';
import { showLead } from './lead-view.ts';
import { nextByLink, takeNumberedPage } from './paging.ts';
import { findPerson } from './people.ts';
import type { JsonObject } from './protocol.ts';
import { contactNotFound } from './refusal.ts';
import type { Call, Route } from './route.ts';

const USER_PAGE = { fallback: 50, max: 60 };

/** One user for a `user_id`; a list for an email, because several users may have it. */
const listUsers = (call: Call): JsonObject => {
  const { workspace, version, query, origin } = call;
  const userId = query.get('user_id');
  if (userId !== null) {
    const user = findPerson(workspace, { id: null, user_id: userId, email: null });
    if (user.role !== 'user') throw contactNotFound();
    return showLead(user, workspace, version);
  }
  const email = query.get('email')?.toLowerCase() ?? null;
  const users = workspace
    .visibleContacts()
    .filter((one) => one.role === 'user' && (email === null || one.email?.toLowerCase() === email))
    .toSorted((a, b) => b.serial - a.serial);
  const { rows, pages } = takeNumberedPage(
    users,
    query,
    USER_PAGE,
    nextByLink(origin, '/users', query),
  );
  return {
    type: 'user.list',
    total_count: users.length,
    users: rows.map((user) => showLead(user, workspace, version)),
    pages,
  };
};

const readUser = (call: Call): JsonObject => {
  const { workspace, version, params } = call;
  const user = liveOf(call, workspace.contacts.get(params.id ?? ''));
  if (user.role !== 'user') throw contactNotFound();
  return showLead(user, workspace, version);
};

/** A converted lead in 1.x; users can only be read here. */
export const userRoutes: readonly Route[] = [
  { method: 'GET', path: '/users', generation: 1, run: listUsers },
  { method: 'GET', path: '/users/:id', generation: 1, run: readUser },
];
