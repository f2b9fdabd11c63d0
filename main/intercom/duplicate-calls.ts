import { z } from 'zod';
import { emailKey, MAX_DUPLICATES, type RemoteMatch } from '../../preload/contract/duplicates.ts';
import { answeredSecondsSchema } from '../../preload/contract/foreign-text.ts';
import { isTellingPhoneKey, phoneKey } from '../../preload/contract/phone-number.ts';
import type { ApiVersion } from '../../preload/contract/session.ts';
import type { ApiCall } from './exchange.ts';
import { MAX_ON_PAGE, rows } from './lists.ts';
import { mailSpellings } from './mail-spellings.ts';
import { namedContactSchema } from './named-contact.ts';

const contactSchema = namedContactSchema.extend({
  type: z.literal('contact').nullish(),
  created_at: answeredSecondsSchema,
});

/** A list, under the key that each API version uses. */
const listSchema = z.union([
  z.object({ data: rows(MAX_ON_PAGE) }).transform(({ data }) => data),
  z.object({ contacts: rows(MAX_ON_PAGE) }).transform(({ contacts }) => contacts),
]);

type Parse = (body: unknown) => readonly RemoteMatch[] | null;

const parseWith =
  (defaultRole: RemoteMatch['role']): Parse =>
  (body) => {
    const list = listSchema.safeParse(body);
    if (!list.success) return null;
    return list.data.flatMap((item) => {
      const contact = contactSchema.safeParse(item);
      if (!contact.success) return [];
      const { id: contactId, role, name, email, phone, created_at: createdAt } = contact.data;
      const known = { contactId, name, email, phone, createdAt };
      return [{ ...known, role: role ?? defaultRole }];
    });
  };

/** The values to search Intercom by. */
type RemoteQuestion = {
  readonly email: string;
  /** One number in all forms in which it may be stored, the typed form first. */
  readonly phones: readonly string[];
};

/** Intercom stores addresses in lower case and compares them exactly (intercom-api.md §2.1). */
const emailsOf = ({ email }: RemoteQuestion): readonly string[] => {
  const key = emailKey(email);
  return key === null ? [] : mailSpellings(email);
};

const phonesOf = ({ phones }: RemoteQuestion): readonly string[] =>
  phones.filter((phone) => phoneKey(phone) !== null);

/** How each API version is asked who has an email or a phone already. */
type DuplicateCalls = {
  /** No calls if there is nothing to search by. */
  readonly calls: (question: RemoteQuestion) => readonly ApiCall[];
  /** The contacts in the body of an answer, or null if the body is no list. */
  readonly parse: Parse;
};

type Filter = { readonly field: string; readonly operator: '=' | '$'; readonly value: string };

/**
 * Phones are stored as they were typed. Intercom also makes a formatted form, which always ends
 * with the same digits (intercom-api.md §3.5, §9).
 */
const filtersOf = (question: RemoteQuestion): readonly Filter[] => {
  const phones = phonesOf(question);
  const ends = phones
    .map(phoneKey)
    .filter((key): key is string => key !== null && isTellingPhoneKey(key));
  return [
    ...emailsOf(question).map((value) => ({ field: 'email', operator: '=', value }) as const),
    ...phones.map((value) => ({ field: 'phone', operator: '=', value }) as const),
    ...[...new Set(ends)].map(
      (value) => ({ field: 'formatted_phone', operator: '$', value }) as const,
    ),
  ];
};

/** No filter on the role: the rep also wants to know if a user has the address. */
const contactCalls: DuplicateCalls = {
  calls: (question) => {
    const filters = filtersOf(question);
    if (filters.length === 0) return [];
    const body = {
      query: { operator: 'OR', value: filters },
      pagination: { per_page: MAX_DUPLICATES },
      sort: { field: 'created_at', order: 'descending' },
    };
    return [{ method: 'POST', path: '/contacts/search', body }];
  },
  parse: parseWith(null),
};

/** On the Leads API each form costs a call. */
const MOST_PHONES_LISTED = 2;

/** On the Leads API everything at `/contacts` is a lead, and a list has only one filter. */
const leadCalls: DuplicateCalls = {
  calls: (question) => {
    const listBy = (name: string, value: string): ApiCall => {
      const page = { per_page: String(MAX_DUPLICATES), sort: 'created_at', order: 'desc' };
      const query = new URLSearchParams({ [name]: value, ...page });
      return { method: 'GET', path: `/contacts?${query}` };
    };
    return [
      ...emailsOf(question).map((email) => listBy('email', email)),
      ...phonesOf(question)
        .slice(0, MOST_PHONES_LISTED)
        .map((phone) => listBy('phone', phone)),
    ];
  },
  parse: parseWith('lead'),
};

const CALLS: Readonly<Record<ApiVersion, DuplicateCalls>> = {
  '2.16': contactCalls,
  '1.3': leadCalls,
};

export const duplicateCallsOf = (version: ApiVersion): DuplicateCalls => CALLS[version];
