import { expect, test } from 'vitest';
import { describeFailure, findFailure } from './run-seeds.ts';

/** Seeds that once broke a promise, each with its cause. */
const ONCE_FAILED = [
  [77_033, 'a lead was refused while an elder sending of it was still to be carried out'],
  [501_001, 'a lead was refused while an elder sending of it was still to be carried out'],
  [50_000_626, 'an archived ref was noticed by no check for twins, which went on for ever'],
  [50_000_860, 'an archived ref was noticed by no check for twins, which went on for ever'],
  [50_002_017, 'a conflict with our own lead was refused, because it had just been merged'],
  [
    70_000_469,
    'a note was taken for one that another entry had found, though that one says something else',
  ],
  [80_001_257, 'a refusal of before the ref was brought back counted as the second'],
  [80_002_509, 'the note of a later update was taken for the one of the lead that it updates'],
  [1_001_027, 'a full disk and news of the network made a look-up turn round without a wait'],
] as const;

test.each(ONCE_FAILED)('seed %i keeps every promise: %s', async (seed) => {
  const failure = await findFailure(seed, 1);
  expect(failure === null ? null : describeFailure(failure)).toBeNull();
});
