import { isBlankText } from '../../preload/contract/blank-text.ts';
import type { TypedAttribute, TypedLead } from '../../preload/contract/lead.ts';
import { cleanInvisible, cleanLines } from '../assist/invisible.ts';

/** One line as it is sent: nothing in it that nobody sees, and accents in one piece with their letters. */
export const cleanLine = (text: string): string => cleanInvisible(text).trim();

const cleanAttribute = ({ name, type, value }: TypedAttribute): TypedAttribute => ({
  name: cleanLine(name),
  type,
  // An option is the workspace's own, to the letter.
  value: type === 'list' ? value : cleanLine(value),
});

/**
 * The lead as it is sent. Only what cannot be seen changes: what can is changed in the form, where the rep
 * may take it back. Cleaning twice changes nothing more.
 */
export const cleanLead = (lead: TypedLead): TypedLead => ({
  name: cleanLine(lead.name),
  email: cleanLine(lead.email),
  phone: cleanLine(lead.phone),
  company: cleanLine(lead.company),
  tags: lead.tags.map(cleanLine).filter((tag) => !isBlankText(tag)),
  note: cleanLines(lead.note),
  ownerId: cleanLine(lead.ownerId),
  avatarUrl: cleanLine(lead.avatarUrl),
  isUnsubscribed: lead.isUnsubscribed,
  userAgent: cleanLine(lead.userAgent),
  customAttributes: lead.customAttributes.map(cleanAttribute),
  updateOf: lead.updateOf,
});
