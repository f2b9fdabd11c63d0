import fc from 'fast-check';
import { ATTRIBUTE_TYPES, type AttributeType } from '../../preload/contract/attribute-value.ts';
import type { TypedLead } from '../../preload/contract/lead.ts';

/** All kinds of leads that the form can hold when it is submitted. */

const text = fc.oneof(
  fc.constant(''),
  fc.constant('  '),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
);

const VALUES: { readonly [T in AttributeType]: fc.Arbitrary<string> } = {
  text: fc.string({ maxLength: 60 }),
  list: fc.constantFrom('Trade fair', 'Website'),
  integer: fc.integer().map(String),
  number: fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
  boolean: fc.constantFrom('true', 'false'),
  date: fc.constantFrom('1970-01-01', '2026-11-27', '2099-12-31'),
};

const attribute = fc.constantFrom(...ATTRIBUTE_TYPES).chain((type) =>
  fc.record({
    type: fc.constant(type),
    name: fc.stringMatching(/^\w{1,20}$/),
    value: VALUES[type],
  }),
);

/** If a lead gets a new field, this does not compile until the field is added here. */
const LEAD_FIELDS: { readonly [K in keyof TypedLead]: fc.Arbitrary<TypedLead[K]> } = {
  name: text,
  email: fc.oneof(text, fc.emailAddress()),
  phone: fc.oneof(text, fc.constantFrom('+353871234567', '0171 1234567')),
  company: text,
  jobTitle: text,
  tags: fc.array(text, { maxLength: 3 }),
  note: fc.oneof(text, fc.constant('Called <twice> & left\na message')),
  ownerId: fc.constantFrom('', '1001', '1002'),
  avatarUrl: fc.oneof(fc.constant(''), fc.webUrl()),
  isUnsubscribed: fc.boolean(),
  userAgent: text,
  customAttributes: fc.array(attribute, { maxLength: 4 }),
  updateOf: fc.constant(null),
};
export const anyLead: fc.Arbitrary<TypedLead> = fc.record(LEAD_FIELDS);

/** A lead with a value in each field. */
export const FULL_LEAD: TypedLead = {
  name: 'Ann',
  email: 'ann@acme.example',
  phone: '+353871234567',
  company: 'Acme & Sons',
  jobTitle: 'Head of Records',
  tags: ['Hot'],
  note: 'Called',
  ownerId: '1001',
  avatarUrl: 'https://acme.example/ann.png',
  isUnsubscribed: true,
  userAgent: 'Mozilla/5.0',
  customAttributes: [{ name: 'follow_up_at', type: 'date', value: '2026-11-27' }],
  updateOf: null,
};
