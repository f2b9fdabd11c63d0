import type { Answer, Fetch } from '../ports.ts';
import { NotSentError } from './not-sent.ts';

/** A Chromium network with its own connections; in Electron, a session. */
export type Lane = {
  readonly fetch: Fetch;
  /** Resolves when no open connection is left that could carry a request. */
  readonly closeAllConnections: () => Promise<void>;
};

/** The body. Calls `release` when the body has been read, was given up or broke off. */
async function* releasing(body: NonNullable<Answer['body']>, release: () => void) {
  try {
    yield* body;
  } finally {
    release();
  }
}

/**
 * Sends through Chromium where only Chromium gets through: by a proxy, or with a certificate that
 * only the operating system trusts. Chromium sends a request again when a connection breaks that
 * has already been used. So each request gets a new connection: a lane carries one request at a
 * time, and its connections are closed before each request. This is true of HTTP/1.1 only, so
 * HTTP/2 and QUIC must be off.
 * @param openLane gets the number of the lane, from 1; there are as many lanes as requests at once
 */
export const createSingleUseSender = (openLane: (number: number) => Lane): Fetch => {
  const idle: Lane[] = [];
  let opened = 0;

  const takeLane = (): Lane => {
    const lane = idle.pop();
    if (lane) return lane;
    opened += 1;
    return openLane(opened);
  };

  const sendOn = async (lane: Lane, ...[url, init]: Parameters<Fetch>): Promise<Answer> => {
    await lane.closeAllConnections();
    if (init.signal.aborted) throw new NotSentError('The request was given up before it left.');
    return lane.fetch(url, init);
  };

  return async (url, init) => {
    const lane = takeLane();
    const release = (): void => void idle.push(lane);
    try {
      const { status, headers, body } = await sendOn(lane, url, init);
      if (body === null) release();
      return { status, headers, body: body && releasing(body, release) };
    } catch (cause) {
      release();
      throw cause;
    }
  };
};
