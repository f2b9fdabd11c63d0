import type { Practice } from '../../practice/practice.ts';
import type { ContactRecord } from '../../practice/records.ts';

/** The contact with an id; for a merged contact, the contact that it went into. */
export const contactAt = (
  practice: Pick<Practice, 'contacts'>,
  id: string,
): ContactRecord | undefined => {
  const contact = practice.contacts().find((one) => one.id === id);
  const next = contact?.state === 'merged' ? contact.mergedInto : null;
  return typeof next === 'string' ? contactAt(practice, next) : contact;
};
