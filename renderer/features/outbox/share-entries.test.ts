import { expect, test } from 'vitest';
import { sampleEntry, sampleStates } from '../../testing/samples.ts';
import { shareEntries } from './share-entries.ts';

const entry = (number: number) => sampleEntry({ number, state: sampleStates.queued });

test('an unchanged entry stays the same object although the list moved on', () => {
  const old = [entry(1), entry(2), entry(3)];
  const changed = { ...entry(3), state: sampleStates.sending };
  const shared = shareEntries(old, [entry(2), changed, entry(4)]);
  expect(shared).toEqual([entry(2), changed, entry(4)]);
  expect(Array.isArray(shared) && shared[0]).toBe(old[1]);
  expect(Array.isArray(shared) && shared[1]).not.toBe(old[2]);
});

test('the first answer is taken as it is', () => {
  const fresh = [entry(1)];
  expect(shareEntries(undefined, fresh)).toBe(fresh);
});
