import { z } from 'zod';
import { textField } from './contact-rules.ts';
import type { ContactRecord } from './records.ts';
import { contactNotFound } from './refusal.ts';
import type { Workspace } from './workspace.ts';

/** How 1.x names a person: by one of these, the first that is given. */
export const personSchema = z.object({ id: textField, user_id: textField, email: textField });
type Person = z.infer<typeof personSchema>;

/**
 * 1.x tags and notes speak of users, and a lead is one of them.
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
