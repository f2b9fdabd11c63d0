import type { EntryState, Progress } from '../../../preload/contract/entry.ts';
import type { Step } from '../../../preload/contract/step.ts';
import { haltCause } from '../../intercom/outcome.ts';
import { backoffMs } from './backoff.ts';
import type { StepEvent } from './events.ts';
import { isLookedFor, STEPS } from './step-plan.ts';
import { MAX_FOREIGN_ANSWERS, UNSETTLED } from './unsettled-step.ts';

type Created = Extract<EntryState, { kind: 'created' }>;
type Ended = Extract<StepEvent, { kind: 'step-ended' }>;

/** When the next step of an entry is due, and why not before. */
export type Wait = Pick<Created, 'notBefore' | 'cause' | 'failures' | 'foreignAnswers'>;

export const DUE_NOW = { cause: 'new', failures: 0 } as const;

/**
 * The gap before each look for a step that got no answer (architecture.md §3, the first gaps of a
 * look-up). The list that shows the step is current, but the step's request may be late. If no look
 * finds the step, it was not made.
 */
const LOOK_GAPS_MS: readonly [number, ...number[]] = [5_000, 15_000, 30_000];

type Doing = Extract<Progress, { kind: 'doing' }>;

/** The progress before a call that was certainly not carried out. */
export const asBefore = ({ looks }: Pick<Doing, 'looks'>): Progress =>
  looks === null ? { kind: 'to-do' } : { kind: 'unsure', looks };

/** The progress of a step if nobody knows whether it was made. */
export const inDoubt = ({ kind }: Step, { looks }: Doing): Progress =>
  STEPS[kind].unanswered === 'repeat' ? { kind: 'to-do' } : { kind: 'unsure', looks: looks ?? 0 };

type Next = { readonly progress: Progress; readonly wait: Wait };

const afterAbsence = ({ looks }: Doing, now: number): Next => {
  const seen = (looks ?? 0) + 1;
  const gapMs = LOOK_GAPS_MS[seen];
  return gapMs === undefined
    ? { progress: { kind: 'to-do' }, wait: { notBefore: now, ...DUE_NOW } }
    : {
        progress: { kind: 'unsure', looks: seen },
        wait: { notBefore: now + gapMs, cause: 'unanswered', failures: 0 },
      };
};

/** The step waits for the rep. If it was in doubt, a retry looks for it first. */
const park = (step: Step, doing: Doing, now: number): Next => {
  const doubt = inDoubt(step, doing);
  const looks = doubt.kind === 'unsure' ? doubt.looks : null;
  return {
    progress: { kind: 'refused', refusal: UNSETTLED, looks },
    wait: { notBefore: now, ...DUE_NOW },
  };
};

/** The progress of a step after its end, and how long the next step waits. */
export const afterStep = (
  {
    step,
    doing,
    failures,
    foreignAnswers = 0,
  }: { step: Step; doing: Doing } & Pick<Created, 'failures' | 'foreignAnswers'>,
  { outcome, jitter }: Ended,
  now: number,
): Next => {
  const waiting = (progress: Progress, ms: number, cause: Wait['cause'], next: number): Next => ({
    progress,
    wait: { notBefore: now + ms, cause, failures: next, foreignAnswers: foreign },
  });
  const isForeign = outcome.kind === 'unknown' && outcome.cause === 'answer-foreign';
  const foreign = foreignAnswers + (isForeign ? 1 : 0);
  const backoff = backoffMs(failures, jitter);
  switch (outcome.kind) {
    case 'carried-out':
      return { progress: { kind: 'done' }, wait: { notBefore: now, ...DUE_NOW } };
    case 'absent': {
      const { progress, wait } = afterAbsence(doing, now);
      return { progress, wait: { ...wait, foreignAnswers } };
    }
    case 'refused':
    case 'gone':
      return {
        progress: { kind: 'refused', refusal: outcome.refusal, looks: doing.looks },
        wait: { notBefore: now, ...DUE_NOW },
      };
    case 'halted':
      return waiting(asBefore(doing), 0, haltCause(outcome.halt), failures);
    case 'rate-limited':
      return waiting(asBefore(doing), outcome.retryAfterMs ?? backoff, 'rate-limited', failures);
    case 'locked':
      return waiting(asBefore(doing), outcome.waitMs, 'rate-limited', failures);
    case 'not-sent':
      return waiting(asBefore(doing), backoff, 'network', failures + 1);
    case 'unknown': {
      if (foreign >= MAX_FOREIGN_ANSWERS) return park(step, doing, now);
      const ms = isLookedFor(step.kind) ? LOOK_GAPS_MS[0] : backoff;
      return waiting(inDoubt(step, doing), ms, 'unanswered', failures + 1);
    }
  }
};
