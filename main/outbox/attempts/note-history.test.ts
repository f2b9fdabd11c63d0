import { expect, test } from 'vitest';
import type { Attempt } from '../../../preload/contract/attempt.ts';
import { noteHistoryOf } from './note-history.ts';

const lead = { updateOf: { id: '5811f6bbe6b4704ddfa84ac0', name: 'Winston' }, note: 'Called' };
const note = 'called ';

const attempt = (method: string, body = '', startedAt = 0): Attempt => ({
  id: '11111111-1111-4111-8111-111111111111',
  number: 1,
  step: 'note',
  startedAt,
  durationMs: 1,
  request: { method, url: 'https://api.example/notes', headers: {}, body: null },
  response:
    body === '' ? null : { status: 200, headers: {}, requestId: null, body, isTruncated: false },
  outcome: null,
  failure: null,
});

const list = attempt('GET', '{"data":[{"id":"26","body":"<p>x</p>"},{"id":25,"body":"<p>y</p>"}]}');
const oldList = attempt('GET', '{"notes":[{"id":"24","body":"<p>z</p>"}]}');

test('an update knows the notes that the lists on record have shown, on both generations', () => {
  const past = noteHistoryOf(true, lead, () => ({
    own: [list, oldList, attempt('POST')],
    others: [],
  }));
  expect(past).toEqual({
    isUnsure: true,
    isNewContact: false,
    older: new Set(['26', '25', '24']),
    claims: [],
  });
});

test('a note of which nothing has left is written, also after a kill while the older ones were read', () => {
  expect(noteHistoryOf(true, lead, () => ({ own: [attempt('GET')], others: [] })).isUnsure).toBe(
    false,
  );
});

const created = { ...lead, updateOf: null };

test('the record of a new lead is not read before its note is written', () => {
  const past = noteHistoryOf(false, created, () => {
    throw new Error('read');
  });
  expect(past).toEqual({ isUnsure: false, isNewContact: true, older: new Set(), claims: [] });
});

test('a note that another entry wrote into the contact of a new lead is not this one', () => {
  const seen = attempt('GET', '{"data":[{"id":"41","body":"<p>x</p>"}]}', 4);
  const past = noteHistoryOf(true, created, () => ({
    own: [attempt('POST', '', 5)],
    others: [
      { ...attempt('POST', '', 3), note },
      { ...seen, outcome: 'found', note },
    ],
  }));
  expect(past).toEqual({
    isUnsure: true,
    isNewContact: true,
    older: new Set(['41']),
    claims: [new Set(['41'])],
  });
});

test('the note that was found once is looked for again where the contact is another', () => {
  const found = attempt('GET', '{"data":[{"id":"42","body":"<p>x</p>"}]}', 6);
  const past = noteHistoryOf(true, created, () => ({
    own: [attempt('POST', '', 5), { ...found, outcome: 'found' }],
    others: [],
  }));
  expect(past.older).toEqual(new Set());
});

test('what other entries wrote, or saw before the note first left, is not this note', () => {
  const past = noteHistoryOf(true, lead, () => ({
    own: [attempt('GET', '', 1), attempt('POST', '', 5), attempt('POST', '', 9)],
    others: [
      attempt('POST', '{"type":"note","id":"30","body":"<p>x</p>"}', 3),
      attempt('GET', '{"data":[{"id":"31","body":"<p>x</p>"}]}', 4),
      attempt('POST', '{"type":"note","id":"32","body":"<p>x</p>"}', 7),
      attempt('GET', '{"data":[{"id":"33","body":"<p>x</p>"}]}', 8),
    ].map((other) => ({ ...other, note })),
  }));
  expect(past).toEqual({
    isUnsure: true,
    isNewContact: false,
    older: new Set(['30', '31', '32']),
    claims: [],
  });
});

test('a note that another entry found to be its own is claimed, if it says the same', () => {
  const found = attempt('GET', '{"data":[{"id":"40","body":"<p>x</p>"}]}', 9);
  const past = noteHistoryOf(true, lead, () => ({
    own: [attempt('POST', '', 1)],
    others: [
      { ...found, outcome: 'found', note },
      { ...found, outcome: 'found', note: 'Met at the fair' },
    ],
  }));
  expect(past).toEqual({
    isUnsure: true,
    isNewContact: false,
    older: new Set(),
    claims: [new Set(['40'])],
  });
});
