import type { Attempt } from '../../../preload/contract/attempt.ts';
import type { TypedLead } from '../../../preload/contract/lead.ts';
import { API_VERSIONS, type ApiVersion } from '../../../preload/contract/session.ts';
import {
  isStepKind,
  type Step,
  type StepKind,
  type StepOf,
} from '../../../preload/contract/step.ts';
import { tidyTags } from '../../../preload/contract/tags.ts';
import { cleanLead } from '../../intercom/clean-lead.ts';
import {
  giveCompany,
  giveOwner,
  giveTag,
  lookForNote,
  type MakeStep,
  updateLead,
  writeNote,
} from '../../intercom/steps.ts';
import { isTyped } from '../../intercom/text.ts';

/** What an entry is sent for: which contact it updates, if any, and the steps that it needs. */
export type StepPlan = {
  /** Null: a new lead is created. */
  readonly updateOf: string | null;
  readonly steps: readonly Step[];
};

/** All that main has to know about one kind of step. */
export type StepDescriptor<K extends StepKind> = {
  /** The steps of this kind that a lead needs, in order. */
  readonly stepsOf: (lead: TypedLead) => readonly StepOf<K>[];
  /**
   * The API versions that it is planned for. All adapters have its calls: a lead may come from a
   * connection of another version.
   */
  readonly versions: readonly ApiVersion[];
  readonly make: MakeStep<K>;
  /**
   * What is done if nobody knows whether the step was made.
   * - `repeat`: it is made again. That is harmless: Intercom is the same after two as after one.
   * - `remember`: as harmless. But until it is made again it counts as made, and the entry cannot
   *   be edited, because the step may turn up late.
   * - `lookFor`: two would be one too many, so it is looked for. If two entries need it at one
   *   contact, the elder goes first (`NOTE_BEFORE` in entry-repo.ts).
   */
  readonly unanswered: 'repeat' | 'remember' | { readonly lookFor: MakeStep<K> };
};

/** Every kind of step, in the order in which they are made (architecture.md §3). */
export const STEPS: { readonly [K in StepKind]: StepDescriptor<K> } = {
  update: {
    stepsOf: ({ updateOf }) => (updateOf === null ? [] : [{ kind: 'update' }]),
    versions: API_VERSIONS,
    make: updateLead,
    unanswered: 'remember',
  },
  owner: {
    stepsOf: ({ ownerId }) => (isTyped(ownerId) ? [{ kind: 'owner' }] : []),
    // Nothing shows that 1.x takes one (intercom-api.md §2.1).
    versions: ['2.16'],
    make: giveOwner,
    unanswered: 'repeat',
  },
  company: {
    stepsOf: ({ company }) => (isTyped(company) ? [{ kind: 'company' }] : []),
    versions: API_VERSIONS,
    make: giveCompany,
    unanswered: 'repeat',
  },
  tag: {
    // Each tag once: Intercom ignores the case of tag names (intercom-api.md §3.7).
    stepsOf: ({ tags }) => tidyTags(tags).map((name) => ({ kind: 'tag', name })),
    versions: API_VERSIONS,
    make: giveTag,
    unanswered: 'repeat',
  },
  note: {
    stepsOf: ({ note }) => (isTyped(note) ? [{ kind: 'note' }] : []),
    versions: API_VERSIONS,
    make: writeNote,
    unanswered: { lookFor: lookForNote },
  },
};

/** Whether a step must not be made twice: if nobody knows whether it was made, it is looked for. */
export const isLookedFor = (step: Attempt['step']): boolean =>
  isStepKind(step) && typeof STEPS[step].unanswered === 'object';

/** What a lead is sent for, in a workspace that uses this API version. */
export const planSteps = (typed: TypedLead, version: ApiVersion): StepPlan => {
  // An older Galena kept leads as they were typed.
  const lead = cleanLead(typed);
  const taken = Object.values(STEPS).filter(({ versions }) => versions.includes(version));
  return {
    updateOf: lead.updateOf?.id ?? null,
    steps: taken.flatMap(({ stepsOf }): readonly Step[] => stepsOf(lead)),
  };
};
