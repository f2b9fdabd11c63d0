import type { Step } from '../../../preload/contract/entry.ts';
import type { TypedLead } from '../../../preload/contract/lead.ts';
import type { ApiVersion } from '../../../preload/contract/session.ts';
import { tidyTags } from '../../../preload/contract/tags.ts';
import { cleanLead } from '../../intercom/clean-lead.ts';
import { isTyped } from '../../intercom/text.ts';

/** What an entry is sent for: which contact it updates, if any, and the steps that it needs. */
export type StepPlan = {
  /** Null: a new lead is created. */
  readonly updateOf: string | null;
  readonly steps: readonly Step[];
};

/** Each tag once: Intercom tells them apart without regard to case (intercom-api.md §3.7). */
const tagsOf = (lead: TypedLead): readonly Step[] =>
  tidyTags(lead.tags).map((name) => ({ kind: 'tag', name }));

/**
 * The steps of a lead in the order of architecture.md §3. Nothing shows that 1.x takes an owner
 * (§2.1), so there it is left out.
 */
export const planSteps = (typed: TypedLead, version: ApiVersion): StepPlan => {
  // An older Galena kept leads as they were typed.
  const lead = cleanLead(typed);
  const hasOwner = isTyped(lead.ownerId) && version !== '1.3';
  const steps: Step[] = [];
  if (lead.updateOf) steps.push({ kind: 'update' });
  if (hasOwner) steps.push({ kind: 'owner' });
  if (isTyped(lead.company)) steps.push({ kind: 'company' });
  steps.push(...tagsOf(lead));
  if (isTyped(lead.note)) steps.push({ kind: 'note' });
  return { updateOf: lead.updateOf?.id ?? null, steps };
};
