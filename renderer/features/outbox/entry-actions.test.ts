import { expect, test } from 'vitest';
import type { EntryState, Progress, Step } from '../../../preload/contract/entry.ts';
import { sampleRefusal, sampleStates } from '../../testing/samples.ts';
import { findButtons } from './entry-actions.ts';

type Created = Extract<EntryState, { kind: 'created' }>;

const stepsAt = (progress: Progress, step: Step = { kind: 'note' }): Created => ({
  ...sampleStates.created,
  steps: [{ step, progress }],
  notBefore: null,
});

/** @param unanswered how many sendings before may have got through */
const conflict = (unanswered: number): EntryState => ({
  ...sampleStates.refused,
  unanswered,
  refusal: {
    ...sampleRefusal,
    otherContactId: 'c-7',
    otherContact: { name: 'Ann', role: 'lead', isArchived: false },
  },
});

const TABLE: readonly (readonly [EntryState, readonly string[]])[] = [
  [{ kind: 'draft' }, []],
  [sampleStates.held, ['Send now', 'Edit', 'Discard']],
  [sampleStates.queued, ['Send now', 'Edit', 'Discard']],
  [{ ...sampleStates.queued, cause: 'absent', unanswered: 1 }, ['Send now', 'Discard']],
  [sampleStates.sending, []],
  [sampleStates.uncertain, ['Discard']],
  [sampleStates.asking, ['It is in Intercom', 'Send it again', 'Discard']],
  [sampleStates.created, []],
  [{ ...sampleStates.created, cause: 'network' }, ['Retry', 'Leave out']],
  [stepsAt({ kind: 'doing', looks: null }), []],
  [stepsAt({ kind: 'refused', refusal: sampleRefusal, looks: null }), ['Retry', 'Leave out']],
  [
    stepsAt({ kind: 'refused', refusal: sampleRefusal, looks: null }, { kind: 'update' }),
    ['Retry', 'Edit', 'Leave out', 'Discard'],
  ],
  [stepsAt({ kind: 'to-do' }, { kind: 'update' }), ['Send now', 'Edit', 'Discard']],
  [stepsAt({ kind: 'doing', looks: null }, { kind: 'update' }), []],
  [
    { ...stepsAt({ kind: 'unsure', looks: 0 }, { kind: 'update' }), cause: 'unanswered' },
    ['Retry', 'Leave out'],
  ],
  [sampleStates.done, []],
  [sampleStates.refused, ['Retry', 'Edit', 'Discard']],
  [sampleStates.discarded, []],
  [conflict(0), ['Retry', 'Use as update', 'Edit', 'Discard']],
  [conflict(1), ['Retry', 'Discard']],
];

test.each(TABLE)('%j offers %j', (state, labels) => {
  expect(findButtons(state).map(({ label }) => label)).toEqual(labels);
});

test('editing a held lead takes it back', () => {
  const edit = findButtons(sampleStates.held).find(({ label }) => label === 'Edit');
  expect(edit?.action).toBe('undo');
});
