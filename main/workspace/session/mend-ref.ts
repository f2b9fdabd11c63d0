import type { Workspace } from '../../../preload/contract/session.ts';
import type { Intercom } from '../../intercom/client.ts';
import type { Endpoint } from '../../intercom/exchange.ts';
import type { RefAnswer } from '../../intercom/ref-attribute.ts';
import type { Log } from '../../ports.ts';
import type { Connected, State } from './session-state.ts';
import { lostRefNotice } from './wording.ts';

/** A reference that is refused although its attribute is there. */
const GIVEN_UP: RefAnswer = { kind: 'missing' };

type RefMenderParts = {
  readonly intercom: Pick<Intercom, 'ensureRef'>;
  readonly workspaces: { readonly activate: (workspace: Workspace) => void };
  readonly log: Log;
  readonly state: () => State;
  /** Puts another state in its place, of which nobody is told. */
  readonly setState: (next: Connected) => void;
  /** Puts another state in its place, and has leads sent again. */
  readonly enter: (next: Connected) => void;
};

/**
 * Intercom refuses leads for their reference. Its attribute is made again, once for each
 * connection; if that does not help, leads go without it.
 */
export const createRefMender = (parts: RefMenderParts) => {
  const { intercom, workspaces, log, setState, enter } = parts;

  /** Null where another connection was made meanwhile. */
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
      // A refusal of what went out before the mending says nothing about the mended one.
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
