import {
  type EntryState,
  isUpdateAhead,
  isUpdateRefused,
  type Progress,
  type Tracks,
} from '../../../preload/contract/entry.ts';
import type { Step } from '../../../preload/contract/step.ts';
import { afterStep, asBefore, DUE_NOW, inDoubt, type Wait } from './after-step.ts';
import { backoffMs } from './backoff.ts';
import type { EntryEvent, StepEvent } from './events.ts';
import { isLookedFor } from './step-plan.ts';

type Created = Extract<EntryState, { kind: 'created' }>;
type Done = Extract<EntryState, { kind: 'done' }>;
type Ended = Extract<StepEvent, { kind: 'step-ended' }>;

const isOpen = ({ kind }: Progress): boolean => kind === 'to-do' || kind === 'unsure';
const isSettled = ({ kind }: Progress): boolean => kind === 'done' || kind === 'left-out';

/** The step to be made next, or -1. */
export const nextStepIndex = ({ steps }: Pick<Created, 'steps'>): number =>
  isUpdateRefused(steps) ? -1 : steps.findIndex(({ progress }) => isOpen(progress));

/** The entry is done when every step is. If all open steps wait for the rep, nothing is due. */
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

/** The contact is known: with no steps to make the entry is done. */
export const arrive = (contactId: string, steps: readonly Step[], now: number): EntryState => {
  const tracks = steps.map((step) => ({ step, progress: { kind: 'to-do' } as const }));
  return settle({ contactId, at: now }, tracks, { notBefore: now, ...DUE_NOW }, now);
};

/** Nobody knows which contact it is, so the steps cannot be made. They stay on record. */
export const leftOut = (steps: readonly Step[]): Tracks =>
  steps.map((step) => ({ step, progress: { kind: 'left-out' } as const }));

const withProgress = (steps: Tracks, index: number, progress: Progress): Tracks =>
  steps.map((track, at) => (at === index ? { ...track, progress } : track));

const startStep = (state: Created, index: number): EntryState | null => {
  const progress = state.steps[index]?.progress;
  if (!progress || index !== nextStepIndex(state)) return null;
  const looks = progress.kind === 'unsure' ? progress.looks : null;
  const steps = withProgress(state.steps, index, { kind: 'doing', looks });
  return { ...state, steps, notBefore: null };
};

/**
 * The contact was merged into another one, which has its data now: the steps go on there. They wait
 * first, because two contacts that name each other would be asked without end.
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

/** Waiting steps are due now, and refused steps are tried again. */
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

/** If the update was refused, only the update is left out. Otherwise all open steps are. */
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
 * The elder twin is given all that the younger one was given. A step that must not be made twice is
 * looked for first: the elder may have it already.
 */
export const moveToElder = (state: Created | Done, contactId: string, now: number): EntryState => {
  const steps = mapProgress(state.steps, (progress, step) => {
    if (progress.kind === 'left-out') return progress;
    return isLookedFor(step.kind) ? { kind: 'unsure', looks: 0 } : { kind: 'to-do' };
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
