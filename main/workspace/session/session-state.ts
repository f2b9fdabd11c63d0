import type { Session, Workspace } from '../../../preload/contract/session.ts';
import type { Endpoint } from '../../intercom/exchange.ts';

export type Connected = {
  readonly kind: 'connected';
  readonly workspace: Workspace;
  readonly endpoint: Endpoint;
  readonly tokenKept: 'keychain' | 'this-run';
  readonly notice: string | null;
  /** Leads wait until it is clear whether they can carry their reference. */
  readonly isMendingRef?: boolean;
  /** The attribute of the reference was created again since Galena was connected. */
  readonly wasRefMended?: boolean;
};

/** The session in main, with its token. */
export type State = { readonly kind: 'none' } | Extract<Session, { kind: 'locked' }> | Connected;

/** The part of the session that the page may know. */
export const toPage = (state: State): Session =>
  state.kind === 'connected'
    ? {
        kind: 'connected',
        workspace: state.workspace,
        tokenEnd: state.endpoint.token.slice(-4),
        tokenKept: state.tokenKept,
        notice: state.notice,
      }
    : state;
