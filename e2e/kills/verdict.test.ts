import { expect, test } from 'vitest';
import type { EntryState, EntrySummary } from '../../preload/contract/entry.ts';
import { EMPTY_LEAD } from '../../preload/contract/lead.ts';
import type { LedgerLead, Progress } from './ledger.ts';
import { type Contact, findViolations, untrueStates } from './verdict.ts';

const fields = { name: 'Lead 1', email: 'lead.1@kills.example', phone: '' };

const leadOf = (progress: Progress, saved: LedgerLead['saved'] = null): LedgerLead => ({
  name: fields.name,
  progress,
  fields,
  saved,
});

const entryOf = (state: EntryState, lead = fields): EntrySummary => ({
  id: '00000000-0000-4000-8000-000000000001',
  workspaceName: 'Practice workspace',
  lead: { ...EMPTY_LEAD, ...lead },
  state,
  createdAt: 0,
  updatedAt: 0,
  submittedAt: 0,
  attemptCount: 1,
  actions: [],
});

const done = entryOf({ kind: 'done', contactId: 'c1', at: 0, steps: [] });
const draft = entryOf({ kind: 'draft' });
const contact: Contact = { ...fields, phone: null, id: 'c1', state: 'live' };
const twin: Contact = { ...contact, id: 'c2' };

const textsOf = (evidence: Parameters<typeof findViolations>[0]): string[] =>
  findViolations(evidence).map(({ text }) => text);

test.each([
  ['a submitted lead that is there once', leadOf('acknowledged'), [contact], [done]],
  [
    'a phone that was written out',
    { ...leadOf('acknowledged'), fields: { ...fields, phone: '+353 87 1' } },
    [{ ...contact, phone: '+353871' }],
    [entryOf({ kind: 'done', contactId: 'c1', at: 0, steps: [] }, { ...fields, phone: '+353871' })],
  ],
  ['a press that came to nothing', leadOf('pressed'), [], [draft]],
  ['a press that was heard', leadOf('pressed'), [contact], [done]],
  ['a press that nobody heard', leadOf('pressed'), [], []],
  ['a saved draft', leadOf('typed', fields), [], [draft]],
  ['a lead that was typed and never saved', leadOf('typed'), [], []],
  [
    'a draft that holds more than was saved',
    leadOf('typed', { ...fields, email: '' }),
    [],
    [draft],
  ],
] as const)('%s breaks no promise', (_name, lead, contacts, entries) => {
  expect(textsOf({ leads: [lead], contacts, entries })).toEqual([]);
});

test.each([
  ['a duplicate', leadOf('acknowledged'), [contact, twin], [done], 'in Intercom 2 times'],
  ['a duplicate of a mere press', leadOf('pressed'), [contact, twin], [done], '2 times'],
  [
    'an archived twin',
    leadOf('acknowledged'),
    [contact, { ...twin, state: 'archived' }],
    [done],
    '2 times',
  ],
  ['a missing lead', leadOf('acknowledged'), [], [done], 'is not in Intercom'],
  [
    'an archived lead',
    leadOf('acknowledged'),
    [{ ...contact, state: 'archived' }],
    [done],
    'is not in Intercom',
  ],
  [
    'other fields',
    leadOf('acknowledged'),
    [{ ...contact, email: 'x@y.example' }],
    [done],
    'other fields',
  ],
  ['a lead gone from Galena', leadOf('acknowledged'), [contact], [], 'is nowhere in Galena'],
  [
    'a lead that is a draft again',
    leadOf('acknowledged'),
    [contact],
    [draft],
    'is draft in Galena',
  ],
  ['a lead kept twice', leadOf('acknowledged'), [contact], [done, done], 'is in Galena 2 times'],
  ['a lead never submitted', leadOf('typed'), [contact], [done], 'never submitted'],
  ['a saved draft that is gone', leadOf('typed', fields), [], [], 'is gone'],
  [
    'a saved draft cut short',
    leadOf('typed', fields),
    [],
    [entryOf({ kind: 'draft' }, { ...fields, email: '' })],
    'other text',
  ],
  ['a stranger', leadOf('typed'), [{ ...contact, name: 'Nobody' }], [], 'was never typed'],
  [
    'an entry under way',
    leadOf('pressed'),
    [],
    [entryOf({ kind: 'held', until: 1 })],
    'did not settle',
  ],
] as const)('%s is found', (_name, lead, contacts, entries, words) => {
  expect(textsOf({ leads: [lead], contacts, entries }).join('\n')).toContain(words);
});

const waiting = (unanswered: number): EntrySummary =>
  entryOf({ kind: 'queued', notBefore: 0, cause: 'new', failures: 0, unanswered });

test('a state that denies a sending is untrue when Intercom had the lead before', () => {
  expect(untrueStates([waiting(0), draft], [contact], [contact])).toHaveLength(2);
  expect(untrueStates([waiting(0), draft], [], [contact])).toEqual([]);
  expect(untrueStates([waiting(1)], [contact], [contact])).toEqual([]);
});

test('a state that tells of a lead is untrue when Intercom lacks that very contact', () => {
  expect(untrueStates([done], [], [contact])).toEqual([]);
  expect(untrueStates([done], [], [twin])).toHaveLength(1);
  expect(untrueStates([done], [], [{ ...contact, name: 'Nobody' }])).toHaveLength(1);
});
