import type { Connection, Session } from './cdp.ts';
import { INTERCEPTED_PATTERN } from './urls.ts';

export type PausedRequest = {
  readonly requestId: string;
  readonly request: {
    readonly url: string;
    /** With its `#`. */
    readonly urlFragment?: string;
    readonly method: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly postData?: string;
  };
  readonly frameId: string;
  readonly resourceType: string;
  readonly redirectedRequestId?: string;
};

/** A request that Chromium holds until it is answered, and the session for the answer. */
export type HeldRequest = { readonly session: Session; readonly paused: PausedRequest };

/** All requests to custom schemes, and every document of any address. */
const patterns = [
  { urlPattern: INTERCEPTED_PATTERN },
  { urlPattern: '*', resourceType: 'Document' as const },
];

/** Holds the requests of a page, and of its frames in other processes. */
export const holdRequests = async (
  connection: Connection,
  session: Session,
  onRequest: (held: HeldRequest) => void,
): Promise<void> => {
  session.on('Fetch.requestPaused', (paused) => onRequest({ session, paused }));
  session.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
    const child = connection.session(sessionId);
    const isFrame = targetInfo.type === 'iframe';
    const prepared = isFrame ? holdRequests(connection, child, onRequest) : Promise.resolve();
    prepared.then(() => child.send('Runtime.runIfWaitingForDebugger')).catch(() => undefined);
  });
  const autoAttach = { autoAttach: true, waitForDebuggerOnStart: true, flatten: true };
  await Promise.all([
    session.send('Fetch.enable', { patterns }),
    session.send('Target.setAutoAttach', autoAttach),
  ]);
};
