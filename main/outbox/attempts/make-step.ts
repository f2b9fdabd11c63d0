import type { StepKind, StepOf } from '../../../preload/contract/step.ts';
import type { StepCalls } from '../../intercom/adapter.ts';
import type { NotePast } from '../../intercom/notes.ts';
import type { Ask, StepOutcome } from '../../intercom/step-outcome.ts';
import type { Subject } from '../../intercom/steps.ts';
import { STEPS } from '../state/step-plan.ts';

/**
 * Makes one step, with as many calls as it needs. A step that may be made already, and must not be
 * made twice, is looked for instead.
 */
export const makeStep = <K extends StepKind>(
  ask: Ask,
  calls: StepCalls,
  step: StepOf<K>,
  subject: Subject,
  past: NotePast,
): Promise<StepOutcome> => {
  const kind: K = step.kind;
  const { make, unanswered } = STEPS[kind];
  const making = { ask, calls: calls[kind], step, subject, past };
  return typeof unanswered === 'object' && past.isUnsure
    ? unanswered.lookFor(making)
    : make(making);
};
