import type { Practice } from '../../practice/practice.ts';
import type { ContactRecord } from '../../practice/records.ts';

/** The contact that answers to an id: of one that was merged it is the one it went into. */
export const contactAt = (
  practice: Pick<Practice, 'contacts'>,
  id: string,
): ContactRecord | undefined => {
  const contact = practice.contacts().find((one) => one.id === id);
  const next = contact?.state === 'merged' ? contact.mergedInto : null;
  return typeof next === 'string' ? contactAt(practice, next) : contact;
};
