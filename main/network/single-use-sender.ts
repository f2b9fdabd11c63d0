import type { Answer, Fetch } from '../ports.ts';
import { NotSentError } from './not-sent.ts';

/** A network of Chromium's with connections of its own; in Electron a session. */
export type Lane = {
  readonly fetch: Fetch;
  /** Resolves when no connection is left that a request could be given. */
  readonly closeAllConnections: () => Promise<void>;
};

/** The body, and `release` once it has been read, was given up or broke off. */
async function* releasing(body: NonNullable<Answer['body']>, release: () => void) {
  try {
    yield* body;
  } finally {
    release();
  }
}

/**
 * Sends through Chromium where only it gets through: by a proxy, or with a certificate that only
 * the operating system trusts. Chromium sends a request again when a connection breaks that was
 * used before, so each gets a new one: a lane carries one request at a time, and its connections
 * are closed before each. That holds for HTTP/1.1 alone, so HTTP/2 and QUIC have to be off.
 * @param openLane is given the number of the lane, from 1; there are as many as requests at once
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
