import { numberOf } from '../../preload/contract/attribute-value.ts';
import { emailKey } from '../../preload/contract/duplicates.ts';
import {
  isBlankAttribute,
  type TypedAttribute,
  type TypedLead,
} from '../../preload/contract/lead.ts';
import { REF_ATTRIBUTE } from '../../preload/contract/session.ts';
import type { FoundLead, SentWith } from './adapter.ts';
import { cleanLead } from './clean-lead.ts';
import { dayInstant } from './day-instant.ts';
import { isTyped, readsAs } from './text.ts';

type AttributeValue = string | number | boolean;

const toValue = (
  { type, value }: TypedAttribute,
  timeZone: SentWith['timeZone'],
): AttributeValue => {
  switch (type) {
    case 'text':
      return value.trim();
    case 'list':
      // The workspace's own, to the letter: another blank would be another option.
      return value;
    case 'integer':
    case 'number':
      return numberOf(value);
    case 'boolean':
      return value.trim() === 'true';
    case 'date':
      return dayInstant(value.trim(), timeZone);
  }
};

/** Attributes without a value are left out: null was refused for leads (intercom-node #215). */
const toCustomAttributes = (
  attributes: readonly TypedAttribute[],
  timeZone: SentWith['timeZone'],
): Record<string, AttributeValue> =>
  Object.fromEntries(
    attributes
      .filter((attribute) => !isBlankAttribute(attribute) && attribute.value.trim() !== '')
      .map((attribute) => [attribute.name.trim(), toValue(attribute, timeZone)]),
  );

/** The fields that both generations write alike. What was not typed is not sent. */
const toCommonFields = (typed: TypedLead, { ref, timeZone }: SentWith): Record<string, unknown> => {
  // An older Galena kept leads as they were typed.
  const lead = cleanLead(typed);
  const customAttributes = {
    ...toCustomAttributes(lead.customAttributes, timeZone),
    ...(ref === null ? {} : { [REF_ATTRIBUTE]: ref }),
  };
  const texts = { name: lead.name.trim(), email: lead.email.trim(), phone: lead.phone.trim() };
  return {
    ...Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== '')),
    ...(lead.isUnsubscribed ? { unsubscribed_from_emails: true } : {}),
    ...(Object.keys(customAttributes).length === 0 ? {} : { custom_attributes: customAttributes }),
  };
};

/** 2.x: the avatar is a bare address (intercom-api.md §3.1). */
export const toContactFields = (lead: TypedLead, sentWith: SentWith): Record<string, unknown> => {
  const avatar = lead.avatarUrl.trim();
  return { ...toCommonFields(lead, sentWith), ...(avatar === '' ? {} : { avatar }) };
};

/** 1.x: the avatar is an object, and there is a user agent (intercom-api.md §2.1). */
export const toLeadFields = (lead: TypedLead, sentWith: SentWith): Record<string, unknown> => {
  const avatar = lead.avatarUrl.trim();
  const userAgent = lead.userAgent.trim();
  return {
    ...toCommonFields(lead, sentWith),
    ...(avatar === '' ? {} : { avatar: { type: 'avatar', image_url: avatar } }),
    ...(userAgent === '' ? {} : { last_seen_user_agent: userAgent }),
  };
};

const sameText = (typed: string, found: string | null): boolean =>
  !isTyped(typed) || (found !== null && readsAs(typed, found));

/** Intercom may write an address in its own way, and its domain as networks do. */
const sameMail = (typed: string, found: string | null): boolean => {
  const key = emailKey(typed);
  return key === null || found === null ? sameText(typed, found) : key === emailKey(found);
};

/** The digits that count: Intercom may write `087 …` or `00353 87 …` as `+353 87 …`. */
const phoneDigits = (text: string): string => text.replace(/\D/g, '').replace(/^0+/, '');

const samePhone = (typed: string, found: string | null): boolean => {
  const [sent, got] = [phoneDigits(typed), phoneDigits(found ?? '')];
  return got !== '' && sent !== '' && (got.endsWith(sent) || sent.endsWith(got));
};

/** Whether the address that was typed, of mail or else of phone, is the one that was found. */
export const isSameAddress = (
  lead: TypedLead,
  found: Pick<FoundLead, 'email' | 'phone'>,
): boolean =>
  isTyped(lead.email)
    ? sameText(lead.email, found.email)
    : isTyped(lead.phone) && samePhone(lead.phone, found.phone);

/**
 * Whether an answer speaks of the lead that was sent. A 2xx may belong to someone else, after a
 * proxy or a cache mixed up answers (architecture.md §3). Intercom rewrites phones, so they decide only
 * where there is nothing else.
 */
export const isSameLead = (
  lead: TypedLead,
  found: Pick<FoundLead, 'name' | 'email' | 'phone'>,
): boolean =>
  sameText(lead.name, found.name) &&
  sameMail(lead.email, found.email) &&
  (isTyped(lead.name) ||
    isTyped(lead.email) ||
    !isTyped(lead.phone) ||
    samePhone(lead.phone, found.phone));
