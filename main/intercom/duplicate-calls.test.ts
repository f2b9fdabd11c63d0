import { describe, expect, test } from 'vitest';
import { duplicateCallsOf } from './duplicate-calls.ts';

const EMAIL = 'winston@acme.example';
const { calls, parse } = duplicateCallsOf('2.16');

/** The filters of the search. */
const filtersOf = (email: string, ...phones: readonly string[]): unknown =>
  calls({ email, phones }).flatMap(({ body }) => JSON.parse(JSON.stringify(body)).query.value);

describe('the question', () => {
  test('on 2.16 it is one search by all that is known, whatever the role', () => {
    expect(calls({ email: ` ${EMAIL} `, phones: ['0171 1234567'] })).toEqual([
      {
        method: 'POST',
        path: '/contacts/search',
        body: {
          query: {
            operator: 'OR',
            value: [
              { field: 'email', operator: '=', value: EMAIL },
              { field: 'phone', operator: '=', value: '0171 1234567' },
              { field: 'formatted_phone', operator: '$', value: '711234567' },
            ],
          },
          pagination: { per_page: 5 },
          sort: { field: 'created_at', order: 'descending' },
        },
      },
    ]);
  });

  test('a number without its area is only searched for as it stands', () => {
    expect(filtersOf('', '555-0100')).toEqual([
      { field: 'phone', operator: '=', value: '555-0100' },
    ]);
  });

  test('an address is searched for in small letters, with its domain in both spellings', () => {
    expect(filtersOf('Ann@Bücher.Example')).toEqual([
      { field: 'email', operator: '=', value: 'ann@bücher.example' },
      { field: 'email', operator: '=', value: 'ann@xn--bcher-kva.example' },
    ]);
  });

  test('a number is searched for in each form, and once by its end', () => {
    expect(filtersOf('', '0171 1234567', '+491711234567')).toEqual([
      { field: 'phone', operator: '=', value: '0171 1234567' },
      { field: 'phone', operator: '=', value: '+491711234567' },
      { field: 'formatted_phone', operator: '$', value: '711234567' },
    ]);
  });

  test('on 1.3 leads are listed by one thing at a time', () => {
    const leads = duplicateCallsOf('1.3');
    const phones = ['+49 171 1234567', '+491711234567', '0171 1234567'];
    const asked = leads.calls({ email: EMAIL.toUpperCase(), phones });
    expect(asked.map(({ path }) => path)).toEqual([
      '/contacts?email=winston%40acme.example&per_page=5&sort=created_at&order=desc',
      '/contacts?phone=%2B49+171+1234567&per_page=5&sort=created_at&order=desc',
      '/contacts?phone=%2B491711234567&per_page=5&sort=created_at&order=desc',
    ]);
  });

  test.each(['2.16', '1.3'] as const)(
    'on %s there is none without an address or number',
    (version) => {
      const none = { email: 'winston@', phones: ['0171'] };
      expect(duplicateCallsOf(version).calls(none)).toEqual([]);
    },
  );
});

describe('the answer', () => {
  const none = { name: null, email: null, phone: null, role: null, createdAt: null };

  test('what fits no form is left out, and texts are cut to what the form takes', () => {
    const data = [
      { type: 'contact', id: 'c1', name: `\0${'x'.repeat(5_000)}`, role: 'owl', email: 7 },
      { type: 'contact', id: 'c2', name: '  ', created_at: 'yesterday' },
      { type: 'company', id: 'c3' },
      { type: 'contact', id: 'x'.repeat(101) },
      { type: 'contact', id: 'c4', name: `${'x'.repeat(199)}😀` },
      null,
    ];
    const found = parse({ type: 'list', data }) ?? [];
    expect(found).toMatchObject([
      { ...none, contactId: 'c1', name: 'x'.repeat(200) },
      { ...none, contactId: 'c2' },
      { ...none, contactId: 'c4', name: 'x'.repeat(199) },
    ]);
  });

  test('the role is told where there are several', () => {
    const data = [{ id: 'c1', role: 'user' }, { id: 'c2', role: 'lead' }, { id: 'c3' }];
    expect(parse({ data })?.map(({ role }) => role)).toEqual(['user', 'lead', null]);
    const contacts = [{ id: 'c3' }];
    expect(
      duplicateCallsOf('1.3')
        .parse({ contacts })
        ?.map(({ role }) => role),
    ).toEqual(['lead']);
  });

  test.each([undefined, null, 7, 'text', {}, { data: 'none' }, { type: 'error.list' }])(
    '%j is none',
    (body) => {
      expect(parse(body)).toBeNull();
    },
  );
});

test.each([1e300, -1, 8.65e12, '1700000000', null, undefined])(
  'a contact made at %j has no day, and is told all the same',
  (created_at) => {
    const rows = [{ type: 'contact', id: 'c1', name: 'Ann', created_at }];
    for (const version of ['2.16', '1.3'] as const) {
      const found = duplicateCallsOf(version).parse({ type: 'list', data: rows });
      expect(found).toMatchObject([{ contactId: 'c1', createdAt: null }]);
    }
  },
);
