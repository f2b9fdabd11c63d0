import type { IncomingMessage } from 'node:http';
import { networkInterfaces } from 'node:os';
import { type Connections, exchange } from './exchange.ts';
import { guard, notProvided } from './missing.ts';
import { toBodyErrorName, toRequestErrorName } from './net-errors.ts';
import { loseUnfit } from './net-response.ts';

const redirectStatuses = [301, 302, 303, 307, 308];

const toNetError = (name: string): Error => new Error(`net::${name}`);

/** The body as a web stream, with Chromium's error if it breaks off. */
const toStream = (answer: IncomingMessage, signal: AbortSignal): ReadableStream => {
  const isSized = answer.headers['content-length'] !== undefined;
  const chunks = answer[Symbol.asyncIterator]();
  return new ReadableStream({
    pull: async (controller) => {
      try {
        const { done, value } = await chunks.next();
        if (done) controller.close();
        else controller.enqueue(new Uint8Array(value));
      } catch (reason) {
        // Node calls every early end `aborted`; the socket knows a reset from a close.
        const error = toNetError(toBodyErrorName(answer.socket.errored ?? reason, isSized));
        controller.error(signal.aborted ? signal.reason : error);
      }
    },
    cancel: () => void answer.destroy(),
  });
};

const refuseRedirect = (answer: IncomingMessage, policy: RequestRedirect): void => {
  const { statusCode = 0, headers } = answer;
  if (!redirectStatuses.includes(statusCode) || headers.location === undefined) return;
  answer.destroy();
  if (policy === 'follow') throw notProvided('net.fetch following a redirect');
  if (policy === 'manual') throw new Error('Redirect was cancelled');
  throw new Error("Attempted to redirect, but redirect policy was 'error'");
};

const toHeaders = ({ rawHeaders }: IncomingMessage): Headers => {
  const headers = new Headers();
  for (let i = 0; i + 1 < rawHeaders.length; i += 2) {
    headers.append(rawHeaders[i] ?? '', rawHeaders[i + 1] ?? '');
  }
  return headers;
};

export type NetFetch = (input: string | Request, init?: RequestInit) => Promise<Response>;

/**
 * Electron's `net.fetch` with Node's HTTP client. Like Electron's, it rejects on a redirect that
 * may not be followed, names failures as Chromium does, returns a Response without `url`, and sends
 * again what Chromium would send again.
 */
export const createFetch =
  (connections: Connections, proxyOf: (url: URL) => URL | null): NetFetch =>
  async (input, init) => {
    const request = new Request(input, init);
    const { redirect, signal, method } = request;
    const url = new URL(request.url);
    if (!/^https?:$/.test(url.protocol)) throw toNetError('ERR_UNKNOWN_URL_SCHEME');
    const body = request.body === null ? null : Buffer.from(await request.arrayBuffer());
    const headers = {
      ...Object.fromEntries(request.headers),
      ...(body === null ? {} : { 'content-length': String(body.length) }),
    };
    const outgoing = { url, method, headers, body, signal, proxy: proxyOf(url) };
    const answer = await exchange(connections, outgoing).catch((reason: unknown) => {
      throw signal.aborted ? signal.reason : toNetError(toRequestErrorName(reason));
    });
    refuseRedirect(answer, redirect);
    // Chromium's reason: no server may ask for a proxy's login.
    if (answer.statusCode === 407) throw toNetError('ERR_UNEXPECTED_PROXY_AUTH');
    const lost = loseUnfit(answer);
    if (lost) return lost;
    const { statusCode: status = 0, statusMessage: statusText = '' } = answer;
    const isBodiless = [101, 204, 205, 304].includes(status) || method === 'HEAD';
    if (isBodiless) answer.resume();
    const stream = isBodiless ? null : toStream(answer, signal);
    return new Response(stream, { status, statusText, headers: toHeaders(answer) });
  };

/** Chromium counts as online with any network except the loopback. */
const isOnline = (): boolean =>
  Object.values(networkInterfaces()).some((addresses) =>
    addresses?.some(({ internal }) => !internal),
  );

/** @param fetch the default session's */
export const createNet = (fetch: NetFetch): object =>
  guard('net', {
    fetch,
    isOnline,
    get online() {
      return isOnline();
    },
  });
