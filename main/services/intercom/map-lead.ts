import { numberOf } from '../../../preload/contract/attribute-value.ts';
import {
  isBlankAttribute,
  type TypedAttribute,
  type TypedLead,
} from '../../../preload/contract/lead.ts';
import { REF_ATTRIBUTE } from '../../../preload/contract/session.ts';
import type { FoundLead } from './generation.ts';
import { isTyped, plain } from './text.ts';

type AttributeValue = string | number | boolean;

/** `YYYY-MM-DD` as unix seconds at midnight UTC (intercom-api.md §3.6). */
const toUnixSeconds = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 1_000;

const toValue = ({ type, value }: TypedAttribute): AttributeValue => {
  switch (type) {
    case 'text':
    case 'list':
      return value.trim();
    case 'integer':
    case 'number':
      return numberOf(value);
    case 'boolean':
      return value.trim() === 'true';
    case 'date':
      return toUnixSeconds(value.trim());
  }
};

/** Attributes without a value are left out: null was refused for leads (intercom-node #215). */
const toCustomAttributes = (
  attributes: readonly TypedAttribute[],
): Record<string, AttributeValue> =>
  Object.fromEntries(
    attributes
      .filter((attribute) => !isBlankAttribute(attribute) && attribute.value.trim() !== '')
      .map((attribute) => [attribute.name.trim(), toValue(attribute)]),
  );

/** The fields that both generations write alike. What was not typed is not sent. */
const toCommonFields = (lead: TypedLead, ref: string | null): Record<string, unknown> => {
  const customAttributes = {
    ...toCustomAttributes(lead.customAttributes),
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
export const toContactFields = (lead: TypedLead, ref: string | null): Record<string, unknown> => {
  const avatar = lead.avatarUrl.trim();
  return { ...toCommonFields(lead, ref), ...(avatar === '' ? {} : { avatar }) };
};

/** 1.x: the avatar is an object, and there is a user agent (intercom-api.md §2.1). */
export const toLeadFields = (lead: TypedLead, ref: string | null): Record<string, unknown> => {
  const avatar = lead.avatarUrl.trim();
  const userAgent = lead.userAgent.trim();
  return {
    ...toCommonFields(lead, ref),
    ...(avatar === '' ? {} : { avatar: { type: 'avatar', image_url: avatar } }),
    ...(userAgent === '' ? {} : { last_seen_user_agent: userAgent }),
  };
};

const sameText = (typed: string, found: string | null): boolean =>
  !isTyped(typed) || (found !== null && plain(typed) === plain(found));

/** The digits that count: Intercom may write `087 …` or `00353 87 …` as `+353 87 …`. */
const phoneDigits = (text: string): string => text.replace(/\D/g, '').replace(/^0+/, '');

const samePhone = (typed: string, found: string | null): boolean => {
  const [sent, got] = [phoneDigits(typed), phoneDigits(found ?? '')];
  return got !== '' && sent !== '' && (got.endsWith(sent) || sent.endsWith(got));
};

/**
 * Whether an answer speaks of the lead that was sent. A 2xx may belong to someone else, after a
 * proxy or a cache mixed up answers (design.md §3). Intercom rewrites phones, so they decide only
 * where there is nothing else.
 */
export const isSameLead = (
  lead: TypedLead,
  found: Pick<FoundLead, 'name' | 'email' | 'phone'>,
): boolean =>
  sameText(lead.name, found.name) &&
  sameText(lead.email, found.email) &&
  (isTyped(lead.name) ||
    isTyped(lead.email) ||
    !isTyped(lead.phone) ||
    samePhone(lead.phone, found.phone));
