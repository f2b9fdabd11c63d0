import type { StepPlan } from './step-plan.ts';

/** What the machine has to know besides the state of an entry and the event. */
export type Context = {
  /** Unix milliseconds. */
  readonly now: number;
  /** What the entry is sent for, in its workspace as it is now. Planned only when it is read. */
  readonly stepPlan: StepPlan;
  /** Whether the lead, as it was sent, can be searched for at all. Loaded only when it is read. */
  readonly isSearchable: boolean;
  /** How long Intercom's search may be behind (architecture.md §2). */
  readonly lagWindowMs: number;
};
