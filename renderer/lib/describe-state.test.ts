import { describe, expect, test } from 'vitest';
import { type ActiveState, type EntryState, UNKNOWN_CAUSES } from '../../preload/contract/entry.ts';
import { NOW, sampleStates } from '../testing/samples.ts';
import { describeState, joinWords } from './describe-state.ts';
import { formatClock } from './format-time.ts';

type Queued = Extract<EntryState, { kind: 'queued' }>;
const { asking, created, done, refused, sending, uncertain } = sampleStates;
const queued = (cause: Queued['cause'], inMs = 0) =>
  ({ ...sampleStates.queued, notBefore: NOW + inMs, cause }) as const;
const held = (inMs: number) => ({ kind: 'held', until: NOW + inMs }) as const;

const TABLE: readonly (readonly [EntryState, string, RegExp])[] = [
  [{ kind: 'draft' }, 'Draft', /not submitted.*saved on this computer/i],
  [held(3_200), 'Held', /^Held for 4 s: it can still be taken back\.$/],
  [held(0), 'Held', /^The hold is over: it is sent next\.$/],
  [queued('new'), 'Waiting', /safe on this computer/i],
  [queued('network', 5_000), 'Waiting', /could not be reached.*safe/i],
  [queued('rate-limited', 7_200), 'Waiting', /^Intercom asks to wait 8 s\.$/],
  [queued('rate-limited', -1), 'Waiting', /the time is over/i],
  [queued('token'), 'Waiting', /did not accept the token.*safe/i],
  [queued('workspace'), 'Waiting', /takes nothing from this workspace.*safe/i],
  [queued('retry-asked'), 'Waiting', /you asked to try again/i],
  [queued('absent'), 'Waiting', /does not have it, so it is sent again/i],
  [sending, 'Sending', /on its way/i],
  [
    asking,
    'Asking you',
    /sent once without a clear answer.*could not find it.*add no company, tags, note/i,
  ],
  [created, 'Finishing', /^Intercom has this lead\. Still to come: the note\.$/],
  [done, 'Created', /Intercom has this lead/],
  [{ ...done, contactId: null }, 'Created', /^You said that Intercom has this lead\.$/],
  [refused, 'Refused', /“email is invalid”/],
];

describe('an entry’s state in words', () => {
  test.each(TABLE)('%j is called “%s”', (state, label, detail) => {
    const words = describeState(state, NOW);
    expect(words.label).toBe(label);
    expect(words.detail).toMatch(detail);
  });

  test.each(UNKNOWN_CAUSES)(
    'an uncertain entry (%s) says that it is looked up and not sent again, and why',
    (cause) => {
      const words = describeState({ ...uncertain, cause }, NOW);
      expect(words.label).toBe('Uncertain');
      expect(words.detail).toContain(
        'Galena looks it up in Intercom; looked 3 times so far, within 50 s.',
      );
      expect(words.next).toBe(`Next look at ${formatClock(uncertain.nextLookAt)}`);
      expect(words.detail).toContain(
        'It was sent once, and Intercom may or may not have it; it is not sent again meanwhile, so that no duplicate is made.',
      );
    },
  );

  test.each([
    [{ looks: 0 }, /; not looked yet\. .* Next look at [\d:]+\.$/],
    [{ looks: 1, waitedMs: 150_000 }, /looked once so far, within 2 min 30 s\./],
    [{ nextLookAt: NOW }, /Next look as soon as possible\.$/],
  ])('an uncertain entry with %j tells its look-ups', (changes, text) => {
    expect(joinWords(describeState({ ...uncertain, ...changes }, NOW))).toMatch(text);
  });

  test('an entry that asks says where the answer is given', () => {
    expect(joinWords(describeState(asking, NOW))).toMatch(
      /Look for it in Intercom, then answer in the Outbox\.$/,
    );
  });

  const discarded: readonly (readonly [ActiveState, RegExp])[] = [
    [{ kind: 'draft' }, /was not created in Intercom/],
    [held(0), /was not created in Intercom/],
    [queued('network'), /was not created in Intercom/],
    [{ ...queued('absent'), unanswered: 1 }, /may still have/],
    [uncertain, /may still have/],
    [asking, /may still have/],
    [{ ...refused, unanswered: 1 }, /may still have/],
    [done, /Intercom has it/],
    [
      { ...created, steps: [{ step: { kind: 'update' }, progress: { kind: 'to-do' } }] },
      /contact in Intercom is as it was/,
    ],
  ];
  test.each(discarded)('discarded from %j says what Intercom has', (from, detail) => {
    const words = describeState({ kind: 'discarded', at: NOW, from }, NOW);
    expect(words.label).toBe('Discarded');
    expect(words.detail).toMatch(detail);
  });

  test('a wait for a working token names no time', () => {
    expect(describeState(queued('token'), NOW).next).toBeNull();
  });

  const pause = { reason: 'token-wrong', message: 'The token is wrong.' } as const;

  test('nothing is said to be tried before Intercom may be asked again', () => {
    const line = { quietUntil: NOW + 90_000, pause: null };
    const at = formatClock(NOW + 90_000);
    expect(describeState(queued('network'), NOW, line).next).toBe(`Next try at ${at}`);
    expect(describeState(queued('network', 95_000), NOW, line).next).toBe(
      `Next try at ${formatClock(NOW + 95_000)}`,
    );
    expect(describeState(queued('rate-limited'), NOW, line).detail).toMatch(/wait 90 s/);
    expect(describeState({ ...uncertain, nextLookAt: NOW }, NOW, line).next).toBe(
      `Next look at ${at}`,
    );
  });

  test.each([
    ['token-wrong', 'when Galena is connected again'],
    ['version', 'when Galena is connected again'],
    ['plan', 'when that is put right and tried again'],
    ['token-forbidden', 'when that is put right and tried again'],
  ] as const)('what ends a pause for %s is said', (reason, when) => {
    const line = { quietUntil: null, pause: { reason, message: 'x' } };
    expect(describeState(queued('workspace'), NOW, line).next).toBe(`It is sent ${when}`);
    expect(describeState(uncertain, NOW, line).next).toBe(`It is looked up ${when}`);
  });

  test('during a pause no time is named', () => {
    const line = { quietUntil: null, pause };
    const words = describeState(queued('new'), NOW, line);
    expect(joinWords(words)).toMatch(/It is sent when Galena is connected again\.$/);
    expect(describeState(uncertain, NOW, line).next).toBe(
      'It is looked up when Galena is connected again',
    );
  });

  test('a refusal names the contact that is in the way', () => {
    const refusal = { ...refused.refusal, status: 409, otherContactId: 'c-7' };
    expect(describeState({ ...refused, refusal }, NOW).detail).toMatch(
      /Another contact is in the way: the one with the ID .c-7. in Intercom\.$/,
    );
  });

  test.each([
    [
      { name: 'Ann Müller', role: 'user', isArchived: false },
      /Another contact is in the way: .*Ann Müller.*, a user in Intercom\.$/,
    ],
    [
      { name: null, role: null, isArchived: false },
      /Another contact is in the way: the one with the ID .c-7. in Intercom\.$/,
    ],
    [
      { name: null, role: null, isArchived: true },
      /An archived contact is in the way: the one with the ID .c-7..*brings it back.*deleted one stays/,
    ],
  ] as const)('%j is told of a contact in the way', (otherContact, words) => {
    const refusal = { ...refused.refusal, status: 409, otherContactId: 'c-7', otherContact };
    expect(describeState({ ...refused, refusal }, NOW).detail).toMatch(words);
  });

  test('all that Intercom found fault with is told', () => {
    const others = [{ code: null, message: 'phone is too long', field: 'phone' }];
    const refusal = { ...refused.refusal, others };
    expect(describeState({ ...refused, refusal }, NOW).detail).toMatch(
      /“email is invalid”.* and .*“phone is too long”/,
    );
  });

  test('the next try is told by the clock while it is ahead, else as now', () => {
    const ahead = describeState(queued('network', 10_000), NOW);
    expect(ahead.next).toBe(`Next try at ${formatClock(NOW + 10_000)}`);
    expect(describeState(queued('network'), NOW).next).toBe('Next try now');
    expect(joinWords(ahead)).toMatch(/again\. Next try at [\d:]+\.$/);
  });
});

test.each<[EntryState, RegExp]>([
  [
    { ...queued('absent'), unanswered: 2 },
    /^It was sent 2 times without a clear answer\. Intercom does not have it/,
  ],
  [
    { ...sampleStates.sending, unanswered: 1 },
    /^It was sent once without a clear answer\. On its way/,
  ],
  [
    { ...sampleStates.refused, unanswered: 3 },
    /^It was sent 3 times without a clear answer\. Intercom says/,
  ],
  [
    { ...sampleStates.uncertain, unanswered: 3 },
    /It was sent 3 times, and Intercom may or may not have it/,
  ],
  [{ kind: 'asking', since: NOW, unanswered: 3 }, /^It was sent 3 times without a clear answer/],
])('how often a lead was sent is said', (state, words) => {
  expect(describeState(state, NOW).detail).toMatch(words);
});
