import { type AppError, fail, ok, type Result } from '../../../preload/contract/result.ts';
import type {
  ConnectInput,
  PracticeInput,
  Region,
  Session,
  Workspace,
} from '../../../preload/contract/session.ts';
import type { Announce } from '../../announce.ts';
import type { Config, PracticeAddress } from '../../config.ts';
import type { Intercom } from '../../intercom/client.ts';
import type { Endpoint } from '../../intercom/exchange.ts';
import type { Target } from '../../intercom/target.ts';
import type { Keychain, Log } from '../../ports.ts';
import type { WorkspaceRepo } from '../../storage/workspace-repo.ts';
import { createRefMender } from './mend-ref.ts';
import { type State, toPage } from './session-state.ts';
import { createTokenStore } from './token-store.ts';
import {
  FORGET_FAILED,
  lockedBy,
  movedNotice,
  noRefNotice,
  notKeptNotice,
  refUnanswered,
  SUPERSEDED,
} from './wording.ts';

type SessionParts = {
  readonly workspaces: WorkspaceRepo;
  readonly keychain: Keychain;
  readonly intercom: Intercom;
  readonly apiUrls: Config['apiUrls'];
  /** Opens the practice workspace, with its former token if it had one. */
  readonly openPractice: (token: string | null) => Promise<PracticeAddress>;
  readonly announce: Announce;
  readonly log: Log;
  /** Called when there is a token to try again with. */
  readonly onConnected: () => void;
};

type Candidate = {
  readonly endpoint: Endpoint;
  readonly region: Region;
  readonly isPractice: boolean;
  readonly shouldCreateRef: boolean;
};

export type SessionService = ReturnType<typeof createSession>;

/**
 * The workspace that Galena works with, and the only place that holds its token. The token leaves
 * in two directions only: to the keychain, and to Intercom's client with `target()`.
 */
export const createSession = (parts: SessionParts) => {
  const { workspaces, intercom, apiUrls, openPractice, announce, log } = parts;
  const tokens = createTokenStore(parts.keychain, log);
  let state: State = { kind: 'none' };
  /** Counts the rep's choices: the newest wins, even if an older one is answered later. */
  let choice = 0;

  const enter = (next: State): Session => {
    state = next;
    announce('session');
    if (next.kind === 'connected') parts.onConnected();
    return toPage(next);
  };

  /** What Intercom or the network answered is in the log lines that begin with `intercom`. */
  const refuse = (error: AppError, region: Region): Result<never> => {
    log.warn('session.not-connected', { code: error.code, region });
    return fail(error);
  };

  const connectWith = async ({
    endpoint,
    isPractice,
    shouldCreateRef,
    region,
  }: Candidate): Promise<Result<Session>> => {
    choice += 1;
    const own = choice;
    const identity = await intercom.identify(endpoint);
    if (identity.kind === 'unknown') return refuse(identity.error, region);
    const home = isPractice ? endpoint.baseUrl : apiUrls[identity.region ?? region];
    const ref = await intercom.ensureRef({ ...endpoint, baseUrl: home }, shouldCreateRef);
    if (own !== choice) return fail(SUPERSEDED);
    if (ref.kind === 'unanswered') return refuse(refUnanswered(ref.reason), region);
    if (ref.kind === 'refused') log.warn('session.no-reference', { reason: ref.reason });
    // If Intercom refuses the list now, an attribute that was found before still counts.
    const hadRef = workspaces.find(identity.workspaceId)?.hasRef === true;
    const workspace: Workspace = {
      id: identity.workspaceId,
      name: identity.workspaceName,
      region: identity.region ?? region,
      apiVersion: endpoint.apiVersion,
      isPractice,
      hasRef: ref.kind === 'ready' || (ref.kind === 'refused' && hadRef),
      timeZone: identity.timeZone,
    };
    const refusal = await tokens.keep(workspace.id, endpoint.token);
    workspaces.activate(workspace);
    const notices = [
      workspace.region === region ? null : movedNotice(workspace.region),
      refusal ? notKeptNotice(refusal) : null,
      workspace.hasRef || ref.kind !== 'refused' ? null : noRefNotice(ref.reason),
    ].filter((notice) => notice !== null);
    return ok(
      enter({
        kind: 'connected',
        workspace,
        endpoint: { ...endpoint, baseUrl: home },
        tokenKept: refusal ? 'this-run' : 'keychain',
        notice: notices.join(' ') || null,
      }),
    );
  };

  const baseUrlOf = async (workspace: Workspace, token: string): Promise<string> =>
    workspace.isPractice ? (await openPractice(token)).url : apiUrls[workspace.region];

  /**
   * Asks once for the time zone of a workspace that an older Galena connected. Until then its days
   * are sent as noon UTC.
   */
  const learnTimeZone = async (endpoint: Endpoint): Promise<void> => {
    const identity = await intercom.identify(endpoint);
    if (identity.kind === 'unknown' || identity.timeZone === null) return;
    if (state.kind !== 'connected' || state.endpoint !== endpoint) return;
    const workspace: Workspace = { ...state.workspace, timeZone: identity.timeZone };
    workspaces.activate(workspace);
    state = { ...state, workspace };
  };

  /** Takes up the workspace of the last run. It makes no call first: the token counts as good. */
  const resume = async (): Promise<Session> => {
    const workspace = workspaces.active();
    if (workspace === null) return enter({ kind: 'none' });
    const answer = await tokens.read(workspace.id);
    if (answer.kind !== 'found') {
      const locked = lockedBy(answer, workspace);
      const cause = 'cause' in answer ? answer.cause : undefined;
      log.warn('session.locked', { reason: locked.reason }, cause);
      return enter(locked);
    }
    const token = answer.secret;
    const baseUrl = await baseUrlOf(workspace, token);
    const endpoint = { baseUrl, apiVersion: workspace.apiVersion, token };
    const session = enter({
      kind: 'connected',
      workspace,
      endpoint,
      tokenKept: 'keychain',
      notice: null,
    });
    if (workspace.timeZone === null) void learnTimeZone(endpoint);
    return session;
  };

  const mendRef = createRefMender({
    ...parts,
    state: () => state,
    setState: (next) => {
      state = next;
    },
    enter,
  });

  return {
    read: (): Session => toPage(state),
    resume,
    connect: (input: ConnectInput): Promise<Result<Session>> => {
      const { token, region, apiVersion, shouldCreateRef } = input;
      const endpoint = { baseUrl: apiUrls[region], apiVersion, token };
      return connectWith({ endpoint, region, shouldCreateRef, isPractice: false });
    },
    connectPractice: async (input: PracticeInput): Promise<Result<Session>> => {
      const { apiVersion, shouldCreateRef } = input;
      const { url: baseUrl, token } = await openPractice(null);
      const endpoint = { baseUrl, apiVersion, token };
      return connectWith({ endpoint, region: 'us', shouldCreateRef, isPractice: true });
    },
    /** Deletes the token everywhere. Entries stay, and wait until the rep connects again. */
    disconnect: async (): Promise<Result<Session>> => {
      choice += 1;
      const workspace = state.kind === 'none' ? null : state.workspace;
      workspaces.deactivate();
      const session = enter({ kind: 'none' });
      if (workspace === null) return ok(session);
      const receipt = await tokens.forget(workspace.id);
      if (receipt.kind === 'gone') return ok(session);
      log.warn('session.token-not-forgotten', { kind: receipt.kind }, receipt.cause);
      // Without a keychain, no token was ever kept in one.
      return receipt.kind === 'unavailable' ? ok(session) : fail(FORGET_FAILED);
    },
    /** Called when Intercom has refused a lead because of its reference. Never rejects. */
    refRefused: (endpoint: Endpoint): void => {
      mendRef(endpoint).catch((cause: unknown) => log.error('session.ref-not-mended', cause));
    },
    workspace: (): Workspace | null => (state.kind === 'none' ? null : state.workspace),
    target: (): Target | null => {
      if (state.kind !== 'connected' || state.isMendingRef) return null;
      const { workspace, endpoint } = state;
      const { hasRef, timeZone } = workspace;
      return { workspaceId: workspace.id, endpoint, hasRef, timeZone };
    },
  };
};
