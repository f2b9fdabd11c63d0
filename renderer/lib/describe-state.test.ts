import { describe, expect, test } from 'vitest';
import type { EntryState } from '../../preload/contract/entry.ts';
import { describeState, joinWords } from './describe-state.ts';
import { formatClock } from './format-time.ts';

const NOW = Date.UTC(2026, 10, 23, 12, 0);
const refusal = {
  status: 409,
  code: 'conflict',
  message: 'A contact exists already',
  field: 'email',
  otherContactId: 'c-2',
};
const queued = (cause: 'new' | 'network' | 'rate-limited' | 'token' | 'retry-asked', inMs = 0) =>
  ({ kind: 'queued', notBefore: NOW + inMs, cause, failures: 0 }) as const;

const TABLE: readonly (readonly [EntryState, string, RegExp])[] = [
  [{ kind: 'draft' }, 'Draft', /not submitted.*saved on this computer/i],
  [queued('new'), 'Waiting', /safe on this computer/i],
  [queued('network', 5_000), 'Waiting', /could not be reached.*safe/i],
  [queued('rate-limited', 7_200), 'Waiting', /^Intercom asks to wait 8 s\.$/],
  [queued('rate-limited', -1), 'Waiting', /the time is over/i],
  [queued('token'), 'Waiting', /did not accept the token.*safe/i],
  [queued('retry-asked'), 'Waiting', /you asked to try again/i],
  [{ kind: 'sending', since: NOW, failures: 0 }, 'Sending', /on its way/i],
  [{ kind: 'created', contactId: 'c', at: NOW }, 'Created', /Intercom has this lead/],
  [{ kind: 'done', contactId: 'c', at: NOW }, 'Created', /Intercom has this lead/],
  [{ kind: 'refused', at: NOW, refusal }, 'Refused', /“A contact exists already”/],
  [{ kind: 'discarded', at: NOW, from: { kind: 'draft' } }, 'Discarded', /not created/i],
];

describe('an entry’s state in words', () => {
  test.each(TABLE)('%j is called “%s”', (state, label, detail) => {
    const words = describeState(state, NOW);
    expect(words.label).toBe(label);
    expect(words.detail).toMatch(detail);
  });

  test.each(['timeout', 'connection-lost', 'server-error', 'killed'] as const)(
    'an uncertain entry (%s) says that it is not sent again, and why',
    (cause) => {
      const words = describeState({ kind: 'uncertain', since: NOW, cause }, NOW);
      expect(words.label).toBe('Uncertain');
      expect(words.detail).toContain(
        'Intercom may or may not have this lead. Galena does not send it again, so that no duplicate is made.',
      );
    },
  );

  test('a discarded entry that was uncertain may still be in Intercom', () => {
    const from = { kind: 'uncertain', since: NOW, cause: 'timeout' } as const;
    expect(describeState({ kind: 'discarded', at: NOW, from }, NOW).detail).toMatch(/may still/);
  });

  test('the next try is told by the clock while it is ahead, else as now', () => {
    const ahead = describeState(queued('network', 10_000), NOW);
    expect(ahead.next).toBe(`Next try at ${formatClock(NOW + 10_000)}`);
    expect(describeState(queued('network'), NOW).next).toBe('Next try now');
    expect(joinWords(ahead)).toMatch(/again\. Next try at [\d:]+\.$/);
  });
});
