import { describe, expect, test } from 'vitest';
import type { EntryState, Tracks } from '../../preload/contract/entry.ts';
import { UNSETTLED_CODE } from '../../preload/contract/refusal.ts';
import { NOW, sampleRefusal, sampleStates } from '../testing/samples.ts';
import { describeState } from './describe-state.ts';

type Created = Extract<EntryState, { kind: 'created' }>;

const created = (steps: Tracks, wait: Partial<Created> = {}): Created => ({
  ...sampleStates.created,
  ...wait,
  steps,
});

const tag: Tracks[number] = { step: { kind: 'tag', name: 'Fair' }, progress: { kind: 'to-do' } };
const note: Tracks[number] = { step: { kind: 'note' }, progress: { kind: 'to-do' } };
const refused = { kind: 'refused', refusal: sampleRefusal, looks: null } as const;

describe('the steps of a created lead in words', () => {
  test('what is to come is named', () => {
    const words = describeState(created([tag, note]), NOW);
    expect(words.label).toBe('Finishing');
    expect(words.detail).toMatch(
      /Intercom has this lead\. Still to come: the tag .*“Fair”.* and the note\.$/,
    );
    expect(words.next).toBeNull();
  });

  test('a wait says why and until when', () => {
    const words = describeState(created([note], { cause: 'network', notBefore: NOW + 5_000 }), NOW);
    expect(words.detail).toMatch(/could not be reached/);
    expect(words.next).toMatch(/^Next try at /);
  });

  test('a refused step speaks with Intercom’s words, and the lead is there all the same', () => {
    const state = created([{ ...tag, progress: refused }], { notBefore: null });
    const words = describeState(state, NOW);
    expect(words).toMatchObject({ label: 'Step refused', tone: 'bad', next: null });
    expect(words.detail).toMatch(
      /^Intercom has this lead\. Intercom refused the tag .*“email is invalid”/,
    );
  });

  test('a step that got no fitting answer is not said to be refused', () => {
    const refusal = { ...sampleRefusal, code: UNSETTLED_CODE, message: 'Look in Intercom.' };
    const state = created([{ ...tag, progress: { ...refused, refusal } }], { notBefore: null });
    expect(describeState(state, NOW).detail).toMatch(
      /Not settled: the tag .*“Fair”.*\. Look in Intercom\.$/,
    );
    expect(describeState(state, NOW).label).toBe('Step not settled');
  });

  test('a note that may be there is said to be looked for', () => {
    const unsure = { ...note, progress: { kind: 'unsure', looks: 1 } as const };
    const words = describeState(created([unsure], { cause: 'unanswered' }), NOW);
    expect(words.detail).toMatch(/may be there already; it is looked for first/);
  });

  test('an update is called one, before and after', () => {
    const update = { step: { kind: 'update' }, progress: { kind: 'to-do' } } as const;
    expect(describeState(created([update]), NOW)).toMatchObject({
      label: 'Updating',
      detail: expect.stringMatching(/^The contact in Intercom is as it was\./),
    });
    const done = {
      ...sampleStates.done,
      steps: [{ ...update, progress: { kind: 'done' } as const }],
    };
    expect(describeState(done, NOW).label).toBe('Updated');
    const leftOut = {
      ...sampleStates.done,
      steps: [{ ...update, progress: { kind: 'left-out' } as const }],
    };
    expect(describeState(leftOut, NOW).label).toBe('Update left out');
  });

  test('an update without an answer may be in the contact, and is not looked for', () => {
    const unsure = { step: { kind: 'update' }, progress: { kind: 'unsure', looks: 0 } } as const;
    expect(describeState(created([unsure], { cause: 'unanswered' }), NOW)).toMatchObject({
      label: 'Updating',
      detail:
        'The contact in Intercom may have the changes already. Intercom did not answer clearly, so it is asked again.',
    });
  });

  test('what comes after a refused update is held back, and goes on once that is left out', () => {
    const update = { step: { kind: 'update' }, progress: refused } as const;
    const waiting = describeState(created([update, note], { notBefore: null }), NOW);
    expect(waiting.detail).toMatch(
      /^The contact in Intercom is as it was\. .*refused the changes.*Held back meanwhile: the note\.$/,
    );
    const without = { ...update, progress: { kind: 'left-out' } } as const;
    expect(describeState(created([without, note]), NOW)).toMatchObject({
      label: 'Finishing',
      detail: 'Left out by you: the changes. Still to come: the note.',
    });
  });

  test('what could not be added to a lead that only the rep has found is named', () => {
    const steps = [tag, note].map(({ step }) => ({
      step,
      progress: { kind: 'left-out' } as const,
    }));
    const words = describeState({ ...sampleStates.done, contactId: null, steps }, NOW);
    expect(words.detail).toMatch(
      /^You said that Intercom has this lead\. Galena cannot tell which contact it is, .*: the tag .*“Fair”.* and the note\.$/,
    );
  });

  test('what was left out is remembered', () => {
    const steps = [{ ...tag, progress: { kind: 'left-out' } as const }];
    expect(describeState({ ...sampleStates.done, steps }, NOW).detail).toMatch(
      /Left out by you: the tag .*“Fair”/,
    );
  });
});
