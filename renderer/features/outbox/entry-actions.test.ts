import { expect, test } from 'vitest';
import type { EntryState } from '../../../preload/contract/entry.ts';
import { sampleStates } from '../../testing/samples.ts';
import { findButtons } from './entry-actions.ts';

const TABLE: readonly (readonly [EntryState, readonly string[]])[] = [
  [{ kind: 'draft' }, []],
  [sampleStates.held, ['Send now', 'Edit', 'Discard']],
  [sampleStates.queued, ['Send now', 'Edit', 'Discard']],
  [{ ...sampleStates.queued, cause: 'absent', unanswered: 1 }, ['Send now', 'Discard']],
  [sampleStates.sending, []],
  [sampleStates.uncertain, ['Discard']],
  [sampleStates.asking, ['It is in Intercom', 'Send it again', 'Discard']],
  [sampleStates.created, []],
  [sampleStates.done, []],
  [sampleStates.refused, ['Retry', 'Edit', 'Discard']],
  [sampleStates.discarded, []],
];

test.each(TABLE)('%j offers %j', (state, labels) => {
  expect(findButtons(state).map(({ label }) => label)).toEqual(labels);
});

test('editing a held lead takes it back', () => {
  const edit = findButtons(sampleStates.held).find(({ label }) => label === 'Edit');
  expect(edit?.action).toBe('undo');
});
