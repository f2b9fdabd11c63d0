import type { EntryState } from '../../../preload/contract/entry.ts';
import { API_VERSIONS, type Workspace } from '../../../preload/contract/session.ts';
import type { Clock } from '../../ports.ts';
import type { Entry } from '../../storage/entry-repo.ts';
import { nextState } from './entry-machine.ts';
import type { EntryEvent } from './events.ts';
import { planSteps } from './step-plan.ts';

type MachineParts = {
  readonly clock: Clock;
  readonly lagWindowMs: number;
  readonly findWorkspace: (id: string) => Workspace | null;
  /** Whether there is anything to search by. Called only if that decides the next state. */
  readonly isSearchable: (entry: Entry) => boolean;
};

/** The state of an entry after an event, or null if the event means nothing in its state. */
export type Machine = (entry: Entry, event: EntryEvent) => EntryState | null;

/**
 * The machine together with its context. A context is made only here, from the entry and its
 * workspace. So no caller can pass the plan of another lead or of another API version.
 */
export const createMachine = (parts: MachineParts): Machine => {
  const { clock, lagWindowMs, findWorkspace, isSearchable } = parts;
  return (entry, event) =>
    nextState(entry.state, event, {
      now: clock.now(),
      lagWindowMs,
      get stepPlan() {
        const workspace = entry.workspaceId === null ? null : findWorkspace(entry.workspaceId);
        return planSteps(entry.lead, workspace?.apiVersion ?? API_VERSIONS[0]);
      },
      get isSearchable() {
        return isSearchable(entry);
      },
    });
};
