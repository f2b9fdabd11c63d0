import { numberOf } from '../../preload/contract/attribute-value.ts';
import { emailKey } from '../../preload/contract/duplicates.ts';
import {
  isBlankAttribute,
  type TypedAttribute,
  type TypedLead,
} from '../../preload/contract/lead.ts';
import { allFields } from '../../preload/contract/lead-fields.ts';
import { type ApiVersion, REF_ATTRIBUTE } from '../../preload/contract/session.ts';
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
      // Sent exactly as the workspace has it: another space would be another option.
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

/** Sets a value under a name; each dot in the name is one level of nested keys. */
const put = (
  body: Record<string, unknown>,
  name: string,
  value: unknown,
): Record<string, unknown> => {
  const [first = '', ...rest] = name.split('.');
  if (rest.length === 0) return { ...body, [first]: value };
  const within = Object.entries(body).find(([key]) => key === first)?.[1];
  const inner = typeof within === 'object' && within !== null ? { ...within } : {};
  return { ...body, [first]: put(inner, rest.join('.'), value) };
};

/** The trimmed text, or true for a tick that is set; undefined: there is nothing to send. */
const sentValue = (typed: unknown): unknown => {
  if (typeof typed !== 'string') return typed === true ? true : undefined;
  return typed.trim() || undefined;
};

/** The lead's own fields that are sent as custom attributes. */
const ownAttributesOf = (lead: TypedLead, version: ApiVersion): Record<string, unknown> =>
  Object.fromEntries(
    allFields().flatMap(({ key, wires }) => {
      const [wire, value] = [wires[version], sentValue(lead[key])];
      return wire?.as === 'attribute' && value !== undefined ? [[wire.name, value]] : [];
    }),
  );

/** The lead as an API takes it. Blank fields are not sent. Steps send the other fields. */
const toFields = (
  version: ApiVersion,
  typed: TypedLead,
  { ref, timeZone }: SentWith,
): Record<string, unknown> => {
  // An older Galena stored leads as they were typed.
  const lead = cleanLead(typed);
  let body: Record<string, unknown> = {};
  for (const { key, wires } of allFields()) {
    const wire = wires[version];
    const value = sentValue(lead[key]);
    if (wire?.as !== 'key' || value === undefined) continue;
    for (const [name, text] of Object.entries(wire.along ?? {})) body = put(body, name, text);
    body = put(body, wire.name, value);
  }
  const customAttributes = {
    ...ownAttributesOf(lead, version),
    ...toCustomAttributes(lead.customAttributes, timeZone),
    ...(ref === null ? {} : { [REF_ATTRIBUTE]: ref }),
  };
  const hasAttributes = Object.keys(customAttributes).length > 0;
  return { ...body, ...(hasAttributes ? { custom_attributes: customAttributes } : {}) };
};

/** A lead's fields for the Contacts API, 2.x (intercom-api.md §3.1). */
export const toContactFields = (lead: TypedLead, sentWith: SentWith): Record<string, unknown> =>
  toFields('2.16', lead, sentWith);

/** A lead's fields for the Leads API, 1.x (intercom-api.md §2.1). */
export const toLeadFields = (lead: TypedLead, sentWith: SentWith): Record<string, unknown> =>
  toFields('1.3', lead, sentWith);

const sameText = (typed: string, found: string | null): boolean =>
  !isTyped(typed) || (found !== null && readsAs(typed, found));

/** Intercom may spell an address differently, and its domain as networks do. */
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

/** Whether the typed email is the found one; without an email, whether the phone is. */
export const isSameAddress = (
  lead: TypedLead,
  found: Pick<FoundLead, 'email' | 'phone'>,
): boolean =>
  isTyped(lead.email)
    ? sameText(lead.email, found.email)
    : isTyped(lead.phone) && samePhone(lead.phone, found.phone);

/**
 * Whether an answer is about the lead that was sent. A 2xx may belong to someone else, after a
 * proxy or a cache mixed up answers (architecture.md §3). Intercom rewrites phones, so a phone
 * decides only if there is neither a name nor an email.
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
