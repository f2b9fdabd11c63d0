import { type EntryState, isUpdateRefused, type Tracks } from '../../preload/contract/entry.ts';
import { type Refusal, UNSETTLED_CODE } from '../../preload/contract/refusal.ts';
import type { Step } from '../../preload/contract/step.ts';
import { quoteFaults } from './describe-refusal.ts';
import { nameStep, STEP_WORDS } from './step-words.ts';

type Created = Extract<EntryState, { kind: 'created' }>;

const LIST = new Intl.ListFormat('en', { type: 'conjunction' });

const namesOf = (steps: Tracks): string => LIST.format(steps.map(({ step }) => nameStep(step)));

const withKind = (steps: Tracks, ...kinds: readonly Tracks[number]['progress']['kind'][]): Tracks =>
  steps.filter(({ progress }) => kinds.includes(progress.kind));

/** Whether the lead updates an existing contact. */
export const isUpdate = ([first]: Tracks): boolean => first?.step.kind === 'update';

/** Whether the lead updates a contact and the update is still open. */
export const isUpdating = ({ steps }: Created): boolean =>
  isUpdate(steps) && withKind(steps.slice(0, 1), 'done', 'left-out').length === 0;

/** Whether the rep left out the update, whatever the other steps did. */
export const isUpdateLeftOut = ([first]: Tracks): boolean =>
  first?.step.kind === 'update' && first.progress.kind === 'left-out';

const describeRefused = (step: Step, refusal: Refusal): string =>
  refusal.code === UNSETTLED_CODE
    ? `Not settled: ${nameStep(step)}. ${refusal.message}`
    : `Intercom refused ${nameStep(step)}: ${quoteFaults(refusal)}.`;

/** Whether Intercom refused none of the steps that wait for the rep. */
export const isStepUnsettled = ({ steps }: Created): boolean =>
  withKind(steps, 'refused').every(
    ({ progress }) => progress.kind === 'refused' && progress.refusal.code === UNSETTLED_CODE,
  );

const refusalsOf = (steps: Tracks): readonly string[] =>
  steps.flatMap(({ step, progress }) =>
    progress.kind === 'refused' ? [describeRefused(step, progress.refusal)] : [],
  );

const toComeOf = (steps: Tracks): readonly string[] => {
  const unsure = withKind(steps, 'unsure').flatMap(
    ({ step }) => STEP_WORDS[step.kind].lookedFor ?? [],
  );
  const open = withKind(steps, 'to-do', 'doing');
  return [
    ...unsure,
    ...(open.length === 0
      ? []
      : [`${isUpdateRefused(steps) ? 'Held back meanwhile' : 'Still to come'}: ${namesOf(open)}.`]),
  ];
};

/** The steps that the rep left out, or null. */
export const describeLeftOut = (steps: Tracks): string | null => {
  const leftOut = withKind(steps, 'left-out');
  return leftOut.length === 0 ? null : `Left out by you: ${namesOf(leftOut)}.`;
};

/** Whether an unanswered call may have made the update, or may still make it. */
const mayBeUpdated = ([first]: Tracks): boolean =>
  first !== undefined && 'looks' in first.progress && first.progress.looks !== null;

/** The steps that Galena could not make, because only the rep knows the contact; or null. */
export const describeNotAdded = (steps: Tracks): string | null => {
  const leftOut = withKind(steps, 'left-out');
  return leftOut.length === 0
    ? null
    : `Galena cannot tell which contact it is, so these are not in Intercom unless you add them there: ${namesOf(leftOut)}.`;
};

const describeContact = (state: Created): string => {
  if (!isUpdating(state)) return describeLeftOut(state.steps) ?? 'Intercom has this lead.';
  return mayBeUpdated(state.steps)
    ? 'The contact in Intercom may have the changes already.'
    : 'The contact in Intercom is as it was.';
};

/** What Intercom has of the lead, which steps it refused, and which steps are open. */
export const describeSteps = (state: Created): string =>
  [describeContact(state), ...refusalsOf(state.steps), ...toComeOf(state.steps)].join(' ');
