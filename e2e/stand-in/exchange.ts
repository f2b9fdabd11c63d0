import http, { type ClientRequest, type IncomingMessage } from 'node:http';
import https from 'node:https';
import { notProvided } from './missing.ts';

/** The connections of one session. */
export type Connections = { readonly http: http.Agent; readonly https: https.Agent };

/** @param isTrusting whether any certificate is accepted, as with `--ignore-certificate-errors` */
export const openConnections = (isTrusting: boolean): Connections => ({
  http: new http.Agent({ keepAlive: true }),
  https: new https.Agent({ keepAlive: true, rejectUnauthorized: !isTrusting }),
});

export const closeConnections = (connections: Connections): void => {
  connections.http.destroy();
  connections.https.destroy();
};

export type Outgoing = {
  readonly url: URL;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer | null;
  readonly signal: AbortSignal;
  readonly proxy: URL | null;
};

const start = (connections: Connections, outgoing: Outgoing): ClientRequest => {
  const { url, method, headers, signal, proxy } = outgoing;
  if (url.protocol === 'https:') {
    if (proxy !== null) throw notProvided('a proxy for https');
    return https.request(url, { agent: connections.https, method, headers, signal });
  }
  const options = { agent: connections.http, method, signal };
  if (proxy === null) return http.request(url, { ...options, headers });
  // RFC 9112, 3.2.2: a proxy gets the whole address.
  return http.request(proxy, {
    ...options,
    path: url.href,
    headers: { ...headers, host: url.host },
  });
};

const answerTo = (request: ClientRequest, body: Buffer | null): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    request.on('error', reject);
    request.once('response', (answer) => {
      // The request gets the error of the body; the body itself would only say that it ended.
      request.on('error', (reason) => answer.destroy(reason));
      resolve(answer);
    });
    request.end(body ?? undefined);
  });

const REQUEST_TIMEOUT = 408;
const MISDIRECTED = 421;

/** Errors of a connection that existed and broke. */
const isBroken = (reason: unknown): boolean =>
  reason instanceof Error &&
  'code' in reason &&
  ['ECONNRESET', 'EPIPE', 'ECONNABORTED'].includes(String(reason.code));

/**
 * One request and its answer, as Chromium's network stack makes them. With any method, a request is
 * **sent again** if its connection was used before and breaks before the headers, or if such a
 * connection answers 408. If any connection answers 421, the request is sent once more (Chromium,
 * net/http/http_network_transaction.cc).
 */
export const exchange = async (
  connections: Connections,
  outgoing: Outgoing,
): Promise<IncomingMessage> => {
  for (let isSecond = false; ; isSecond = true) {
    const request = start(connections, outgoing);
    try {
      const answer = await answerTo(request, outgoing.body);
      const isLate = answer.statusCode === REQUEST_TIMEOUT && request.reusedSocket;
      const isMisdirected = answer.statusCode === MISDIRECTED && !isSecond;
      if (!isLate && !isMisdirected) return answer;
      answer.destroy();
    } catch (reason) {
      if (outgoing.signal.aborted || !request.reusedSocket || !isBroken(reason)) throw reason;
    }
  }
};
