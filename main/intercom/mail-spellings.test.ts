import { expect, test } from 'vitest';
import { EMPTY_LEAD } from '../../preload/contract/lead.ts';
import { adapterFor } from './adapters.ts';
import { duplicateCallsOf } from './duplicate-calls.ts';
import { mailSpellings } from './mail-spellings.ts';
import { isSameLead } from './map-lead.ts';

const BOTH = ['ann@bücher.example', 'ann@xn--bcher-kva.example'];

test.each([
  ['Ann@Acme.Example', ['ann@acme.example']],
  ['<ANN@acme.example>', ['ann@acme.example']],
  ['Ann@Bücher.example', BOTH],
  ['ann@xn--bcher-kva.example', BOTH],
  ['Not An Address', ['not an address']],
])('%s is searched for as %j', (typed, spellings) => {
  expect(mailSpellings(typed)).toEqual(spellings);
});

test('duplicates are searched for in lower case and in both spellings', () => {
  const clues = { email: ' Ann@BÜCHER.example ', phones: [] };
  const [search, ...none] = duplicateCallsOf('2.16').calls(clues);
  expect(none).toEqual([]);
  expect(search?.body).toMatchObject({
    query: { value: BOTH.map((value) => ({ field: 'email', operator: '=', value })) },
  });
  const lists = duplicateCallsOf('1.3')
    .calls(clues)
    .map(({ path }) => path);
  expect(lists.map((path) => new URLSearchParams(path.split('?')[1]).get('email'))).toEqual(BOTH);
});

test('a lead whose answer was lost is looked up in lower case', () => {
  const lead = { ...EMPTY_LEAD, email: 'Ann@Acme.Example' };
  const key = { kind: 'email', email: lead.email } as const;
  expect(JSON.stringify(adapterFor('2.16').findLeads(key, lead, 1).body)).toContain(
    '"ann@acme.example"',
  );
  expect(adapterFor('1.3').findLeads(key, lead, 1).path).toContain('email=ann%40acme.example');
});

test.each([
  ['Ann@Bücher.example', 'ann@xn--bcher-kva.example', true],
  ['ann@acme.example', 'ANN@ACME.example', true],
  ['ann@acme.example', 'ann@acme.example.net', false],
  ['not an address', 'Not an  address', true],
])('the answer to %s may say %s: %s', (email, found, isSame) => {
  const answer = { name: null, email: found, phone: null };
  expect(isSameLead({ ...EMPTY_LEAD, email }, answer)).toBe(isSame);
});
