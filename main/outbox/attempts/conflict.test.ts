import { expect, test } from 'vitest';
import { adapterFor } from '../../intercom/adapters.ts';
import { ownerOf, withOther } from './conflict.ts';

const id = '5811f6bbe6b4704ddfa84ac0';
const REF = '11111111-1111-4111-8111-111111111111';

const owner = (status: number, body: unknown, headers = {}, ref: string | null = REF) =>
  ownerOf(
    {
      response: {
        status,
        headers,
        requestId: null,
        body: typeof body === 'string' ? body : JSON.stringify(body),
        isTruncated: false,
      },
      failure: null,
    },
    {
      contactId: id,
      isOurs: (found) => ref !== null && found.ref === ref,
      adapter: adapterFor('2.16'),
    },
  );
const contact = { type: 'contact', id, role: 'lead', name: 'Ann', email: 'ann@acme.example' };
const errors = { type: 'error.list', errors: [{ code: 'contact_merged', message: 'Merged.' }] };

test('our own lead is known by its ref, and by nothing else', () => {
  const ours = { ...contact, custom_attributes: { galena_ref: REF } };
  expect(owner(200, ours)).toEqual({ whose: 'ours' });
  expect(owner(200, ours, {}, null)).toMatchObject({ whose: 'others' });
  expect(owner(200, contact)).toMatchObject({ whose: 'others' });
});

test.each([
  [{ ...contact, name: null }, 'ann@acme.example'],
  [{ ...contact, name: ' ', email: null, phone: '0171' }, '0171'],
  [{ ...contact, name: 7, email: null }, null],
])('a contact is called by what it has: %j', (body, name) => {
  expect(owner(200, body)).toMatchObject({ contact: { name, role: 'lead', isArchived: false } });
});

test('one that was merged is the one that it is part of now', () => {
  const link = { link: '</contacts/77>; rel="canonical"' };
  expect(owner(410, errors, link)).toEqual({
    whose: 'others',
    id: '77',
    contact: { name: null, role: 'user', isArchived: false },
  });
});

test('one that is not shown may be archived', () => {
  const missing = { errors: [{ code: 'not_found', message: 'User Not Found' }] };
  expect(owner(404, missing)).toMatchObject({ id, contact: { isArchived: true } });
});

test.each([
  ['a firewall’s page', 403, '<html>'],
  ['a sign-in page', 200, '<html>'],
  ['another contact', 200, { ...contact, id: 'x' }],
  ['a fault of Intercom', 502, ''],
  ['a full window', 429, ''],
])('%s tells nothing', (_what, status, body) => {
  expect(owner(status, body)).toEqual({ whose: 'unknown' });
});

test('the refusal keeps Intercom’s words and names the contact as it was read', () => {
  const refusal = { status: 409, code: null, message: 'No.', field: null, otherContactId: id };
  const other = { name: 'Ann', role: 'lead', isArchived: false } as const;
  const read = { whose: 'others', id: '77', contact: other } as const;
  expect(withOther(refusal, read)).toEqual({
    ...refusal,
    otherContactId: '77',
    otherContact: other,
  });
});
