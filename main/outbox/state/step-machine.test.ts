import { describe, expect, test } from 'vitest';
import type { EntryState, Progress } from '../../../preload/contract/entry.ts';
import type { Step } from '../../../preload/contract/step.ts';
import type { StepOutcome } from '../../intercom/step-outcome.ts';
import type { Context } from './context.ts';
import { nextState } from './entry-machine.ts';
import type { EntryEvent } from './events.ts';
import { arrive, nextStepIndex } from './step-machine.ts';

const NOW = 1_000_000;
const contactId = '5811f6bbe6b4704ddfa84ac0';
const refusal = { status: 400, code: null, message: 'no', field: null, otherContactId: null };
const tag: Step = { kind: 'tag', name: 'Fair' };
const note: Step = { kind: 'note' };

const CONTEXT: Context = {
  now: NOW,
  stepPlan: { updateOf: null, steps: [] },
  isSearchable: true,
  lagWindowMs: 600_000,
};

const move = (state: EntryState, ...events: readonly EntryEvent[]): EntryState =>
  events.reduce((current, event) => nextState(current, event, CONTEXT) ?? current, state);

const start = (index = 0): EntryEvent => ({ kind: 'step-started', index });
const end = (outcome: StepOutcome, index = 0): EntryEvent => ({
  kind: 'step-ended',
  index,
  outcome,
  jitter: 0.5,
});
const stepOf = (state: EntryState, outcome: StepOutcome, index = 0): EntryState =>
  move(state, start(index), end(outcome, index));

const progressOf = (state: EntryState): readonly Progress[] =>
  'steps' in state ? state.steps.map(({ progress }) => progress) : [];

const CARRIED_OUT: StepOutcome = { kind: 'carried-out' };
const UNKNOWN: StepOutcome = { kind: 'unknown', cause: 'timeout' };

describe('from created to done', () => {
  test('without steps a lead is done when it is created', () => {
    expect(arrive(contactId, [], NOW)).toEqual({ kind: 'done', contactId, at: NOW, steps: [] });
  });

  test('steps are made one after the other, and the last one ends it', () => {
    const first = stepOf(arrive(contactId, [tag, note], NOW), CARRIED_OUT);
    expect(first).toMatchObject({ kind: 'created', notBefore: NOW });
    expect(progressOf(first)).toEqual([{ kind: 'done' }, { kind: 'to-do' }]);
    expect(stepOf(first, CARRIED_OUT, 1)).toMatchObject({ kind: 'done', contactId });
  });

  test('while a step is under way nothing is due, and the rep changes nothing', () => {
    const state = move(arrive(contactId, [tag], NOW), start());
    expect(state).toMatchObject({ notBefore: null });
    for (const kind of ['retry-asked', 'leave-out-asked', 'edit-asked', 'discard-asked'] as const) {
      expect(nextState(state, { kind }, CONTEXT)).toBeNull();
    }
  });

  test('a step that is done is not begun again', () => {
    const state = stepOf(arrive(contactId, [tag, note], NOW), CARRIED_OUT);
    expect(nextState(state, start(0), CONTEXT)).toBeNull();
    expect(nextState(state, end(CARRIED_OUT, 0), CONTEXT)).toBeNull();
  });
});

describe('a step that fails', () => {
  test('a refused one waits for the rep, and the others go on', () => {
    const state = stepOf(arrive(contactId, [tag, note], NOW), { kind: 'refused', refusal });
    expect(state).toMatchObject({ kind: 'created', notBefore: NOW });
    const after = stepOf(state, CARRIED_OUT, 1);
    expect(after).toMatchObject({ kind: 'created', notBefore: null });
    expect(progressOf(after)).toEqual([
      { kind: 'refused', refusal, looks: null },
      { kind: 'done' },
    ]);
  });

  test('retry tries the refused ones again and no other', () => {
    const refused = stepOf(arrive(contactId, [tag, note], NOW), { kind: 'refused', refusal });
    const state = move(stepOf(refused, CARRIED_OUT, 1), { kind: 'retry-asked' });
    expect(state).toMatchObject({ notBefore: NOW, cause: 'retry-asked' });
    expect(progressOf(state)).toEqual([{ kind: 'to-do' }, { kind: 'done' }]);
  });

  test('the rep may do without what is left', () => {
    const refused = stepOf(arrive(contactId, [tag], NOW), { kind: 'refused', refusal });
    const state = move(refused, { kind: 'leave-out-asked' });
    expect(state.kind).toBe('done');
    expect(progressOf(state)).toEqual([{ kind: 'left-out' }]);
  });

  test.each<[StepOutcome, string, number, number]>([
    [{ kind: 'not-sent', by: 'network' }, 'network', NOW + 500, 1],
    [{ kind: 'rate-limited', retryAfterMs: 8_000 }, 'rate-limited', NOW + 8_000, 0],
    [{ kind: 'halted', halt: { reason: 'token-wrong', said: 'No.' } }, 'token', NOW, 0],
    [UNKNOWN, 'unanswered', NOW + 500, 1],
  ])('%j waits', (outcome, cause, notBefore, failures) => {
    const state = stepOf(arrive(contactId, [tag], NOW), outcome);
    expect(state).toMatchObject({ kind: 'created', cause, notBefore, failures });
    expect(progressOf(state)).toEqual([{ kind: 'to-do' }]);
  });

  test('a network that is back ends the waits for it, and no others', () => {
    const back: EntryEvent = { kind: 'connectivity-returned' };
    const network = stepOf(arrive(contactId, [tag], NOW), { kind: 'not-sent', by: 'network' });
    expect(move(network, back)).toMatchObject({ notBefore: NOW });
    const limited = stepOf(arrive(contactId, [tag], NOW), {
      kind: 'rate-limited',
      retryAfterMs: 8_000,
    });
    expect(nextState(limited, back, CONTEXT)).toBeNull();
  });
});

describe('a step that is answered with something else', () => {
  const foreign: StepOutcome = { kind: 'unknown', cause: 'answer-foreign' };
  const stepsOf = (state: EntryState, ...outcomes: readonly StepOutcome[]): EntryState =>
    outcomes.reduce((current, outcome) => stepOf(current, outcome), state);
  const fourTimes = [
    foreign,
    UNKNOWN,
    foreign,
    { kind: 'not-sent', by: 'network' },
    foreign,
    foreign,
  ] as const;

  test('is repeated four times, whatever comes between, and then waits for the rep; the rest goes on', () => {
    const open = stepsOf(arrive(contactId, [tag, note], NOW), ...fourTimes);
    expect(progressOf(open)).toEqual([{ kind: 'to-do' }, { kind: 'to-do' }]);
    const parked = stepsOf(open, foreign);
    expect(progressOf(parked)).toMatchObject([{ kind: 'refused', looks: null }, { kind: 'to-do' }]);
    expect(parked).toMatchObject({ notBefore: NOW, failures: 0 });
    expect(progressOf(stepOf(parked, CARRIED_OUT, 1))[1]).toEqual({ kind: 'done' });
  });

  test('has as many tries again once the rep retries', () => {
    const parked = stepsOf(arrive(contactId, [tag], NOW), ...fourTimes, foreign);
    const retried = stepsOf(move(parked, { kind: 'retry-asked' }), ...fourTimes);
    expect(progressOf(retried)).toEqual([{ kind: 'to-do' }]);
    expect(move(parked, { kind: 'leave-out-asked' }).kind).toBe('done');
  });

  test('does not count against the step after it', () => {
    const state = stepsOf(arrive(contactId, [tag, note], NOW), ...fourTimes, CARRIED_OUT);
    expect(progressOf(stepOf(state, foreign, 1))).toEqual([
      { kind: 'done' },
      { kind: 'unsure', looks: 0 },
    ]);
  });

  test('is not written for ever if it is a note that no look finds', () => {
    const absences = [{ kind: 'absent' }, { kind: 'absent' }, { kind: 'absent' }] as const;
    const rounds = [0, 1, 2, 3].flatMap(() => [foreign, ...absences]);
    const open = stepsOf(arrive(contactId, [note], NOW), ...rounds);
    expect(progressOf(open)).toEqual([{ kind: 'to-do' }]);
    expect(progressOf(stepsOf(open, foreign))).toMatchObject([{ kind: 'refused' }]);
  });

  test('is still looked for on a retry if it is a note', () => {
    const parked = stepsOf(arrive(contactId, [note], NOW), ...fourTimes, foreign);
    expect(progressOf(parked)).toMatchObject([{ kind: 'refused', looks: 0 }]);
    expect(progressOf(move(parked, { kind: 'retry-asked' }))).toEqual([
      { kind: 'unsure', looks: 0 },
    ]);
  });
});

describe('a note without an answer', () => {
  const unsure = stepOf(arrive(contactId, [note], NOW), UNKNOWN);

  test('is looked for before it is written again', () => {
    expect(progressOf(unsure)).toEqual([{ kind: 'unsure', looks: 0 }]);
    expect(unsure).toMatchObject({ notBefore: NOW + 5_000 });
    expect(stepOf(unsure, CARRIED_OUT)).toMatchObject({ kind: 'done' });
  });

  test('is written again after three looks at growing gaps', () => {
    const once = stepOf(unsure, { kind: 'absent' });
    expect(once).toMatchObject({ notBefore: NOW + 15_000 });
    const twice = stepOf(once, { kind: 'absent' });
    expect(twice).toMatchObject({ notBefore: NOW + 30_000 });
    expect(progressOf(twice)).toEqual([{ kind: 'unsure', looks: 2 }]);
    expect(progressOf(stepOf(twice, { kind: 'absent' }))).toEqual([{ kind: 'to-do' }]);
  });

  test('a look that fails proves nothing', () => {
    const once = stepOf(unsure, { kind: 'absent' });
    const failed = stepOf(once, UNKNOWN);
    expect(progressOf(failed)).toEqual([{ kind: 'unsure', looks: 1 }]);
    expect(progressOf(stepOf(failed, { kind: 'not-sent', by: 'network' }))).toEqual([
      { kind: 'unsure', looks: 1 },
    ]);
  });

  test('is still looked for when the look was refused and the rep tries again', () => {
    const refused = stepOf(stepOf(unsure, { kind: 'absent' }), { kind: 'refused', refusal });
    expect(refused).toMatchObject({ kind: 'created', notBefore: null });
    expect(progressOf(move(refused, { kind: 'retry-asked' }))).toEqual([
      { kind: 'unsure', looks: 1 },
    ]);
  });

  test('killed while it was written, it is looked for', () => {
    const state = move(arrive(contactId, [tag, note], NOW), start(0), end(CARRIED_OUT), start(1));
    const after = move(state, { kind: 'restarted' });
    expect(progressOf(after)).toEqual([{ kind: 'done' }, { kind: 'unsure', looks: 0 }]);
    expect(after).toMatchObject({ notBefore: NOW });
  });
});

describe('of twins the elder is kept', () => {
  test('and is given what the younger had; a note is looked for there first', () => {
    const done = stepOf(stepOf(arrive(contactId, [tag, note], NOW), CARRIED_OUT), CARRIED_OUT, 1);
    const state = move(done, { kind: 'elder-found', contactId: 'elder' });
    expect(state).toMatchObject({ kind: 'created', contactId: 'elder', notBefore: NOW });
    expect(progressOf(state)).toEqual([{ kind: 'to-do' }, { kind: 'unsure', looks: 0 }]);
  });

  test('a step under way for the younger does not count for the elder', () => {
    const state = move(arrive(contactId, [tag], NOW), start(), {
      kind: 'elder-found',
      contactId: 'elder',
    });
    expect(nextState(state, end(CARRIED_OUT), CONTEXT)).toBeNull();
    expect(progressOf(state)).toEqual([{ kind: 'to-do' }]);
  });
});

describe('an update of a contact that Intercom has', () => {
  const stepPlan = { updateOf: contactId, steps: [{ kind: 'update' }, tag] as const };
  const held: EntryState = { kind: 'held', until: NOW };

  test('is held like any lead, and is never created', () => {
    const submitted: EntryEvent = { kind: 'submitted', holdMs: 5_000 };
    const context = { ...CONTEXT, stepPlan };
    expect(nextState({ kind: 'draft' }, submitted, context)?.kind).toBe('held');
    expect(nextState(held, { kind: 'hold-over' }, context)).toMatchObject({
      kind: 'created',
      contactId,
    });
  });

  const edit: EntryEvent = { kind: 'edit-asked' };
  const discard: EntryEvent = { kind: 'discard-asked' };
  const waiting = arrive(contactId, stepPlan.steps, NOW);

  test.each<[string, EntryState]>([
    ['waits', waiting],
    ['did not leave', stepOf(waiting, { kind: 'not-sent', by: 'network' })],
    ['was refused', stepOf(waiting, { kind: 'refused', refusal })],
  ])('that %s can be edited, and discarded and restored', (_name, state) => {
    expect(nextState(state, edit, CONTEXT)).toEqual({ kind: 'draft' });
    const discarded = move(state, discard);
    expect(discarded).toEqual({ kind: 'discarded', at: NOW, from: state });
    expect(move(discarded, { kind: 'restore-asked' })).toEqual(state);
  });

  const unanswered = stepOf(waiting, UNKNOWN);

  test.each<[string, EntryState]>([
    ['is on the wire', move(waiting, start())],
    ['got no answer', unanswered],
    [
      'got no answer and was limited then',
      stepOf(unanswered, { kind: 'rate-limited', retryAfterMs: 5 }),
    ],
    ['got no answer and is tried again', move(unanswered, { kind: 'retry-asked' })],
    ['got no answer and was refused then', stepOf(unanswered, { kind: 'refused', refusal })],
    ['was on the wire when Galena ended', move(waiting, start(), { kind: 'restarted' })],
    ['is made, with a tag to come', stepOf(waiting, CARRIED_OUT)],
  ])('that %s can be neither edited nor discarded', (_name, state) => {
    expect(nextState(state, edit, CONTEXT)).toBeNull();
    expect(nextState(state, discard, CONTEXT)).toBeNull();
  });

  test('that got no answer is made again', () => {
    expect(stepOf(unanswered, CARRIED_OUT)).toMatchObject({ kind: 'created', notBefore: NOW });
  });

  describe('that Intercom refused', () => {
    const refused = stepOf(arrive(contactId, [...stepPlan.steps, note], NOW), {
      kind: 'refused',
      refusal,
    });

    test('holds back what comes after it', () => {
      expect(refused).toMatchObject({ kind: 'created', notBefore: null });
      expect(nextStepIndex({ steps: 'steps' in refused ? refused.steps : [] })).toBe(-1);
      expect(nextState(refused, start(1), CONTEXT)).toBeNull();
    });

    test('is tried again before the rest', () => {
      const again = move(refused, { kind: 'retry-asked' });
      expect(again).toMatchObject({ notBefore: NOW });
      expect(progressOf(again)[0]).toEqual({ kind: 'to-do' });
    });

    test('can be left out alone, and the rest goes on', () => {
      const without = move(refused, { kind: 'leave-out-asked' });
      expect(without).toMatchObject({ kind: 'created', notBefore: NOW });
      expect(progressOf(without)).toEqual([
        { kind: 'left-out' },
        { kind: 'to-do' },
        { kind: 'to-do' },
      ]);
    });

    test('is not opened to changes while something is on the wire', () => {
      const steps = [
        { step: { kind: 'update' }, progress: { kind: 'refused', refusal, looks: null } },
        { step: note, progress: { kind: 'doing', looks: null } },
      ] as const;
      const state = { ...refused, steps: [...steps] } as EntryState;
      expect(nextState(state, { kind: 'edit-asked' }, CONTEXT)).toBeNull();
    });
  });
});
