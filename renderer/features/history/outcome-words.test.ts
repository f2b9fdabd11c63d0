import { expect, test } from 'vitest';
import { ATTEMPT_STEPS, OUTCOME_KINDS } from '../../../preload/contract/attempt.ts';
import { sampleAttempt, summaryOf } from '../../testing/samples.ts';
import { describeDuration, describeOutcome, describeStep } from './outcome-words.ts';

test('every step and every outcome has words of its own', () => {
  const steps = ATTEMPT_STEPS.map((step) => describeStep(summaryOf(sampleAttempt(1, { step }))));
  expect(new Set(steps).size).toBe(ATTEMPT_STEPS.length);
  expect(steps.slice(0, 4)).toEqual(['Create', 'Look-up', 'Twin check', 'Archive twin']);
  const outcomes = OUTCOME_KINDS.map((outcome) =>
    describeOutcome(summaryOf(sampleAttempt(1, { outcome }))),
  );
  expect(new Set(outcomes.map(({ label }) => label)).size).toBe(OUTCOME_KINDS.length);
});

test('an attempt that never ended has neither outcome nor duration', () => {
  const cut = summaryOf(sampleAttempt(1, { outcome: null, durationMs: null }));
  expect(describeOutcome(cut).label).toBe('No answer so far');
  expect(describeDuration(cut)).toBe('not measured');
});

test('a company that Intercom does not have is not found, and was not refused', () => {
  const { request, response } = sampleAttempt(1, {});
  const label = (method: string, status: number) =>
    describeOutcome(
      summaryOf(
        sampleAttempt(1, {
          step: 'company',
          outcome: 'refused',
          request: { ...request, method },
          response: response && { ...response, status },
        }),
      ),
    ).label;
  expect(label('GET', 404)).toBe('Not found');
  expect(label('GET', 403)).toBe('Refused');
  expect(label('POST', 404)).toBe('Refused');
});
