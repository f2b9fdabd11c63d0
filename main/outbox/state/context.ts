import type { StepPlan } from './step-plan.ts';

/** What the machine goes by, beside the state of an entry and what has happened to it. */
export type Context = {
  /** Unix milliseconds. */
  readonly now: number;
  /** What the entry is sent for, as its workspace stands now. Planned only when it is asked for. */
  readonly stepPlan: StepPlan;
  /** Whether the lead as it was sent can be searched for at all. Read from the disk only when it is asked for. */
  readonly isSearchable: boolean;
  /** How long Intercom's search may be behind (architecture.md §2). */
  readonly lagWindowMs: number;
};
