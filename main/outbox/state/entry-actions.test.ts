import { describe, expect, test } from 'vitest';
import type { EntryAction, EntryState, Progress } from '../../../preload/contract/entry.ts';
import { actionsOf } from '../../../preload/contract/entry-actions.ts';
import type { Step } from '../../../preload/contract/step.ts';
import type { Context } from './context.ts';
import { nextState } from './entry-machine.ts';
import type { EntryEvent } from './events.ts';

const NOW = 1_000_000;
const contactId = '5811f6bbe6b4704ddfa84ac0';
const refusal = { status: 409, code: null, message: 'no', field: null, otherContactId: null };
const refusedStep: Progress = { kind: 'refused', refusal, looks: null };
const CONTEXT: Context = {
  now: NOW,
  stepPlan: { updateOf: null, steps: [] },
  isSearchable: true,
  lagWindowMs: 600_000,
};

type In<K extends EntryState['kind']> = Extract<EntryState, { kind: K }>;

const queued: In<'queued'> = {
  kind: 'queued',
  notBefore: NOW,
  cause: 'new',
  unanswered: 0,
  failures: 0,
};
const created: In<'created'> = {
  kind: 'created',
  contactId,
  at: NOW,
  steps: [{ step: { kind: 'note' }, progress: { kind: 'to-do' } }],
  notBefore: NOW,
  cause: 'new',
  failures: 0,
};
const stepAt = (progress: Progress, step: Step = { kind: 'note' }): In<'created'> => ({
  ...created,
  steps: [{ step, progress }],
  notBefore: null,
});
/** @param unanswered how many earlier sendings may have got through */
const conflict = (unanswered: number): In<'refused'> => ({
  kind: 'refused',
  at: NOW,
  unanswered,
  refusal: {
    ...refusal,
    otherContactId: 'c-7',
    otherContact: { name: 'Ann', role: 'lead', isArchived: false },
  },
});
const update: Step = { kind: 'update' };

const TABLE: readonly (readonly [EntryState, readonly EntryAction[]])[] = [
  [{ kind: 'draft' }, ['discard']],
  [{ kind: 'held', until: NOW + 5_000 }, ['send-now', 'undo', 'discard']],
  [queued, ['send-now', 'edit', 'discard']],
  [{ ...queued, cause: 'absent', unanswered: 1 }, ['send-now', 'discard']],
  [{ kind: 'sending', since: NOW, unanswered: 0, failures: 0 }, []],
  [
    {
      kind: 'uncertain',
      since: NOW,
      cause: 'timeout',
      unanswered: 1,
      looks: 3,
      waitedMs: 50_000,
      nextLookAt: NOW,
    },
    ['discard'],
  ],
  [{ kind: 'asking', since: NOW, unanswered: 1 }, ['is-there', 'send-again', 'discard']],
  [created, []],
  [{ ...created, cause: 'network' }, ['retry', 'leave-out']],
  [stepAt({ kind: 'doing', looks: null }), []],
  [stepAt(refusedStep), ['retry', 'leave-out']],
  [stepAt(refusedStep, update), ['retry', 'edit', 'leave-out', 'discard']],
  [stepAt({ kind: 'to-do' }, update), ['send-now', 'edit', 'discard']],
  [stepAt({ kind: 'doing', looks: null }, update), []],
  [
    { ...stepAt({ kind: 'unsure', looks: 0 }, update), cause: 'unanswered' },
    ['retry', 'leave-out'],
  ],
  [{ kind: 'done', contactId, at: NOW, steps: [] }, []],
  [{ kind: 'refused', at: NOW, refusal, unanswered: 0 }, ['retry', 'edit', 'discard']],
  [{ kind: 'discarded', at: NOW, from: { kind: 'draft' } }, ['restore']],
  [conflict(0), ['retry', 'update-other', 'edit', 'discard']],
  [conflict(1), ['retry', 'discard']],
];

test.each(TABLE)('%j offers %j', (state, actions) => {
  expect(actionsOf(state)).toEqual(actions);
});

/** The event for each action of the rep. `update-other` edits first and then submits. */
const EVENTS: Readonly<Record<EntryAction, EntryEvent>> = {
  undo: { kind: 'undo-asked' },
  'send-now': { kind: 'send-now-asked' },
  retry: { kind: 'retry-asked' },
  edit: { kind: 'edit-asked' },
  'update-other': { kind: 'edit-asked' },
  'leave-out': { kind: 'leave-out-asked' },
  'is-there': { kind: 'answered', answer: 'is-there' },
  'send-again': { kind: 'answered', answer: 'send-again' },
  discard: { kind: 'discard-asked' },
  restore: { kind: 'restore-asked' },
};

describe('what is offered, the machine does', () => {
  const offered = TABLE.flatMap(([state, actions]) =>
    actions.map((action) => [action, state] as const),
  );
  test.each(offered)('%s of %j', (action, state) => {
    expect(nextState(state, EVENTS[action], CONTEXT)).not.toBeNull();
  });

  test('and an edit that it does not take is not offered', () => {
    // To edit a held lead, the rep takes it back.
    const editable = TABLE.filter(([state]) => nextState(state, EVENTS.edit, CONTEXT) !== null);
    const offering = TABLE.filter(
      ([, actions]) => actions.includes('edit') || actions.includes('undo'),
    );
    expect(offering).toEqual(editable);
  });
});
