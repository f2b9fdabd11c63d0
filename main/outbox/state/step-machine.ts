import {
  type EntryState,
  isUpdateAhead,
  isUpdateRefused,
  type Progress,
  type Step,
  type Tracks,
} from '../../../preload/contract/entry.ts';
import { haltCause } from '../../intercom/outcome.ts';
import { backoffMs } from './backoff.ts';
import type { EntryEvent, StepEvent } from './events.ts';
import { MAX_FOREIGN_ANSWERS, UNSETTLED } from './unsettled-step.ts';

type Created = Extract<EntryState, { kind: 'created' }>;
type Done = Extract<EntryState, { kind: 'done' }>;
type Wait = Pick<Created, 'notBefore' | 'cause' | 'failures' | 'foreignAnswers'>;

/**
 * Before each look for a note that got no answer (architecture.md §3, the first gaps of a look-up): its own
 * list is current, but its request may be late. After them it was not written.
 */
const LOOK_GAPS_MS: readonly [number, ...number[]] = [5_000, 15_000, 30_000];

const isOpen = ({ kind }: Progress): boolean => kind === 'to-do' || kind === 'unsure';
const isSettled = ({ kind }: Progress): boolean => kind === 'done' || kind === 'left-out';

/** The step to be made next, or -1. */
export const nextStepIndex = ({ steps }: Pick<Created, 'steps'>): number =>
  isUpdateRefused(steps) ? -1 : steps.findIndex(({ progress }) => isOpen(progress));

/** Done once every step is; while all that is left waits for the rep, nothing is due. */
const settle = (
  { contactId, at }: Pick<Created, 'contactId' | 'at'>,
  steps: Tracks,
  wait: Wait,
  now: number,
): EntryState => {
  if (steps.every(({ progress }) => isSettled(progress))) {
    return { kind: 'done', contactId, at: now, steps };
  }
  const notBefore = nextStepIndex({ steps }) < 0 ? null : wait.notBefore;
  return { kind: 'created', contactId, at, steps, ...wait, notBefore };
};

const DUE_NOW = { cause: 'new', failures: 0 } as const;

/** The contact is known: with no steps to make the entry is done. */
export const arrive = (contactId: string, steps: readonly Step[], now: number): EntryState => {
  const tracks = steps.map((step) => ({ step, progress: { kind: 'to-do' } as const }));
  return settle({ contactId, at: now }, tracks, { notBefore: now, ...DUE_NOW }, now);
};

/** Nobody can say which contact it is, so there is none to make them for; they are remembered. */
export const leftOut = (steps: readonly Step[]): Tracks =>
  steps.map((step) => ({ step, progress: { kind: 'left-out' } as const }));

const withProgress = (steps: Tracks, index: number, progress: Progress): Tracks =>
  steps.map((track, at) => (at === index ? { ...track, progress } : track));

type Doing = Extract<Progress, { kind: 'doing' }>;

/** As it was before a call that certainly was not carried out. */
const asBefore = ({ looks }: Pick<Doing, 'looks'>): Progress =>
  looks === null ? { kind: 'to-do' } : { kind: 'unsure', looks };

/**
 * A note may have been written and is looked for; the rest is harmless to repeat. Of an update it is
 * remembered: what may turn up late is not opened to changes.
 */
const inDoubt = ({ kind }: Step, { looks }: Doing): Progress =>
  kind === 'note' || kind === 'update' ? { kind: 'unsure', looks: looks ?? 0 } : { kind: 'to-do' };

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

/** The step settles nothing for now; a note is still looked for first when the rep retries. */
const park = (step: Step, doing: Doing, now: number): Next => {
  const doubt = inDoubt(step, doing);
  const looks = doubt.kind === 'unsure' ? doubt.looks : null;
  return {
    progress: { kind: 'refused', refusal: UNSETTLED, looks },
    wait: { notBefore: now, ...DUE_NOW },
  };
};

type Ended = Extract<StepEvent, { kind: 'step-ended' }>;

const afterStep = (
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
      const ms = step.kind === 'note' ? LOOK_GAPS_MS[0] : backoff;
      return waiting(inDoubt(step, doing), ms, 'unanswered', failures + 1);
    }
  }
};

const startStep = (state: Created, index: number): EntryState | null => {
  const progress = state.steps[index]?.progress;
  if (!progress || index !== nextStepIndex(state)) return null;
  const looks = progress.kind === 'unsure' ? progress.looks : null;
  const steps = withProgress(state.steps, index, { kind: 'doing', looks });
  return { ...state, steps, notBefore: null };
};

/**
 * The contact was merged into another one, which has what it had: the steps go on there. Not at once,
 * as two that name each other would be asked without end.
 */
const follow = (
  { at, steps, failures }: Created,
  { index, jitter }: Ended,
  progress: Progress,
  contactId: string,
  now: number,
): EntryState => {
  const wait = { notBefore: now + backoffMs(failures, jitter), failures: failures + 1 };
  return settle(
    { contactId, at },
    withProgress(steps, index, progress),
    { ...wait, cause: 'unanswered' },
    now,
  );
};

const endStep = (state: Created, event: Ended, now: number): EntryState | null => {
  const track = state.steps[event.index];
  if (track?.progress.kind !== 'doing') return null;
  const { step, progress: doing } = track;
  const { outcome } = event;
  if (outcome.kind === 'gone' && outcome.movedTo !== null) {
    return follow(state, event, asBefore(doing), outcome.movedTo, now);
  }
  const { progress, wait } = afterStep({ ...state, step, doing }, event, now);
  return settle(state, withProgress(state.steps, event.index, progress), wait, now);
};

const mapProgress = (steps: Tracks, change: (progress: Progress, step: Step) => Progress): Tracks =>
  steps.map(({ step, progress }) => ({ step, progress: change(progress, step) }));

const isUnderWay = ({ steps }: Created): boolean =>
  steps.some(({ progress }) => progress.kind === 'doing');

/** Whatever waits is due now, and what was refused is tried again. */
const retry = (state: Created, now: number): EntryState | null => {
  if (isUnderWay(state)) return null;
  const steps = mapProgress(state.steps, (progress) =>
    progress.kind === 'refused' ? asBefore(progress) : progress,
  );
  return settle(state, steps, { notBefore: now, cause: 'retry-asked', failures: 0 }, now);
};

const retryNow = (state: Created, now: number): EntryState | null =>
  state.cause === 'network' && state.notBefore !== null
    ? { ...state, notBefore: now, failures: 0 }
    : null;

/** What was on the wire when Galena ended is in doubt. */
const takeUp = (state: Created, now: number): EntryState | null => {
  if (!isUnderWay(state)) return null;
  const steps = mapProgress(state.steps, (progress, step) =>
    progress.kind === 'doing' ? inDoubt(step, progress) : progress,
  );
  return settle(state, steps, { notBefore: now, cause: 'unanswered', failures: 0 }, now);
};

/** Without a refused update the rest goes on; else the rep does without all that is left. */
const leaveOut = (state: Created, now: number): EntryState | null => {
  if (isUnderWay(state)) return null;
  if (isUpdateRefused(state.steps)) {
    const rest = withProgress(state.steps, 0, { kind: 'left-out' });
    return settle(state, rest, { notBefore: now, ...DUE_NOW }, now);
  }
  const steps = mapProgress(state.steps, (progress) =>
    isSettled(progress) ? progress : { kind: 'left-out' },
  );
  return settle(state, steps, { notBefore: null, ...DUE_NOW }, now);
};

/**
 * What the younger twin was given, the elder is given too. A note is looked for first: the elder may
 * be one that had it before.
 */
export const moveToElder = (state: Created | Done, contactId: string, now: number): EntryState => {
  const steps = mapProgress(state.steps, (progress, step) => {
    if (progress.kind === 'left-out') return progress;
    return step.kind === 'note' ? { kind: 'unsure', looks: 0 } : { kind: 'to-do' };
  });
  return settle({ contactId, at: state.at }, steps, { notBefore: now, ...DUE_NOW }, now);
};

/** What becomes of an entry whose contact is known; null if the event means nothing here. */
export const fromCreated = (state: Created, event: EntryEvent, now: number): EntryState | null => {
  switch (event.kind) {
    case 'step-started':
      return startStep(state, event.index);
    case 'step-ended':
      return endStep(state, event, now);
    case 'retry-asked':
    case 'send-now-asked':
      return retry(state, now);
    case 'connectivity-returned':
      return retryNow(state, now);
    case 'restarted':
      return takeUp(state, now);
    case 'leave-out-asked':
      return leaveOut(state, now);
    case 'elder-found':
      return moveToElder(state, event.contactId, now);
    case 'edit-asked':
      return isUpdateAhead(state.steps) ? { kind: 'draft' } : null;
    default:
      return null;
  }
};
