import type { Workspace } from '../../../preload/contract/session.ts';
import type { Intercom } from '../../intercom/client.ts';
import type { Endpoint } from '../../intercom/exchange.ts';
import type { RefAnswer } from '../../intercom/ref-attribute.ts';
import type { Log } from '../../ports.ts';
import type { Connected, State } from './session-state.ts';
import { lostRefNotice } from './wording.ts';

/** The answer for a reference that is refused although its attribute exists. */
const GIVEN_UP: RefAnswer = { kind: 'missing' };

type RefMenderParts = {
  readonly intercom: Pick<Intercom, 'ensureRef'>;
  readonly workspaces: { readonly activate: (workspace: Workspace) => void };
  readonly log: Log;
  readonly state: () => State;
  /** Replaces the state without telling anybody. */
  readonly setState: (next: Connected) => void;
  /** Replaces the state, and lets leads be sent again. */
  readonly enter: (next: Connected) => void;
};

/**
 * Intercom refuses leads because of their reference. Galena creates the attribute again, once per
 * connection. If that does not help, leads are sent without the reference.
 */
export const createRefMender = (parts: RefMenderParts) => {
  const { intercom, workspaces, log, setState, enter } = parts;

  /** Null if another connection was made meanwhile. */
  const connectionOver = (endpoint: Endpoint): Connected | null => {
    const state = parts.state();
    return state.kind === 'connected' && state.endpoint === endpoint ? state : null;
  };

  const settle = (before: Connected, ref: RefAnswer): void => {
    const isGone = ref.kind === 'refused' || ref.kind === 'missing';
    const workspace = { ...before.workspace, hasRef: !isGone };
    if (isGone) workspaces.activate(workspace);
    enter({
      ...before,
      // A new object, so that refusals of calls from before the repair no longer count.
      endpoint: { ...before.endpoint },
      workspace,
      wasRefMended: before.wasRefMended || ref.kind === 'ready',
      notice: isGone ? lostRefNotice(ref.kind === 'refused' ? ref.reason : null) : before.notice,
    });
  };

  return async (endpoint: Endpoint): Promise<void> => {
    const before = connectionOver(endpoint);
    if (before === null || before.isMendingRef) return;
    setState({ ...before, isMendingRef: true });
    const ref = before.wasRefMended ? GIVEN_UP : await intercom.ensureRef(endpoint, true);
    if (connectionOver(endpoint) === null) return;
    setState(before);
    log.warn('session.ref-refused', { kind: ref.kind });
    settle(before, ref);
  };
};
