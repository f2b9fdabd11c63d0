import { z } from 'zod';
import { textField } from './contact-rules.ts';
import type { ContactRecord } from './records.ts';
import { contactNotFound } from './refusal.ts';
import type { Workspace } from './workspace.ts';

/** How 1.x names a person: the first of these that is given counts. */
export const personSchema = z.object({ id: textField, user_id: textField, email: textField });
type Person = z.infer<typeof personSchema>;

/**
 * Tags and notes in 1.x speak of users, and leads count as users there.
 * @throws Refusal 404
 */
export const findPerson = (
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
