import type { AttemptSummary } from '../../../preload/contract/attempt.ts';
import { isStepKind, type StepKind } from '../../../preload/contract/step.ts';
import type { Tone } from '../../lib/describe-state.ts';
import { STEP_WORDS } from '../../lib/step-words.ts';

type OutcomeWords = { readonly label: string; readonly tone: Tone };

const WORDS: Readonly<Record<NonNullable<AttemptSummary['outcome']>, OutcomeWords>> = {
  created: { label: 'Created', tone: 'good' },
  'carried-out': { label: 'Carried out', tone: 'good' },
  found: { label: 'Found', tone: 'good' },
  absent: { label: 'Not found', tone: 'quiet' },
  archived: { label: 'Archived', tone: 'good' },
  refused: { label: 'Refused', tone: 'bad' },
  unauthorized: { label: 'Token not accepted', tone: 'bad' },
  forbidden: { label: 'Not allowed to the token', tone: 'bad' },
  'not-offered': { label: 'Not in the plan or version', tone: 'bad' },
  'rate-limited': { label: 'Asked to wait', tone: 'busy' },
  'not-sent': { label: 'Did not reach Intercom', tone: 'warning' },
  'not-intercom': { label: 'Not answered by Intercom', tone: 'warning' },
  unknown: { label: 'Outcome unknown', tone: 'warning' },
};

/** The names of attempts for the lead itself. Attempts for steps have their own names. */
const FOR_LEAD: Readonly<Record<Exclude<AttemptSummary['step'], StepKind>, string>> = {
  create: 'Create',
  'look-up': 'Look-up',
  'twin-check': 'Twin check',
  'archive-twin': 'Archive twin',
};

/** The reason for an attempt in words. */
export const describeStep = ({ step }: AttemptSummary): string =>
  isStepKind(step) ? STEP_WORDS[step].attempt : FOR_LEAD[step];

/** Whether a look-up got a 404. That answer means “not found” and is no refusal. */
const isAbsent = ({ outcome, method, status }: AttemptSummary): boolean =>
  outcome === 'refused' && method === 'GET' && status === 404;

/** The outcome of an attempt in words. */
export const describeOutcome = (attempt: AttemptSummary): OutcomeWords => {
  if (attempt.outcome === null) return { label: 'No answer so far', tone: 'quiet' };
  return WORDS[isAbsent(attempt) ? 'absent' : attempt.outcome];
};

export const describeDuration = ({ durationMs }: AttemptSummary): string =>
  durationMs === null ? 'not measured' : `${durationMs.toLocaleString('en')} ms`;
