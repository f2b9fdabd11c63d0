import type { Attempt } from '../../preload/contract/attempt.ts';
import { cutForeign } from '../../preload/contract/foreign-text.ts';
import type { ApiVersion } from '../../preload/contract/session.ts';
import { NotSentError } from '../network/not-sent.ts';
import type { Cancel, Clock, Log, Network } from '../ports.ts';
import { isSameOrigin, parseUrl } from '../security/urls.ts';
import { type Conceal, concealCause, createConceal } from './conceal.ts';
import { type Failure, failureOf } from './failure.ts';
import { type ApiResponse, readResponse } from './read-response.ts';

/** One call as an API adapter describes it. */
export type ApiCall = {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** From the root, with the query: `/contacts?email=…`. */
  readonly path: string;
  readonly body?: unknown;
};

export type Endpoint = {
  /** Origin of the region's API. */
  readonly baseUrl: string;
  readonly apiVersion: ApiVersion;
  readonly token: string;
};

export type ApiRequest = Attempt['request'];

/** The result of a call: an answer, or the failure that prevented one. */
export type Exchange = {
  readonly durationMs: number;
  readonly response: ApiResponse | null;
  readonly failure: Failure | null;
};

/**
 * The limit for connecting and waiting for the first header together: the OS gives no way to tell
 * them apart. The same limit applies again from the first header to the last byte.
 */
export const ANSWER_TIMEOUT_MS = 30_000;
/** Most reasons are a code. Some are a sentence of the system. */
const MAX_REASON_LENGTH = 300;

const REDACTED = 'Bearer ••••';

type ExchangerParts = Network & {
  readonly clock: Clock;
  readonly log: Log;
  /** Sent as `User-Agent`: Intercom refuses some old clients by it (intercom-api.md §1.1). */
  readonly userAgent: string;
  /** {@link ANSWER_TIMEOUT_MS} by default. */
  readonly answerTimeoutMs?: number;
};

/** The request as it is sent, but without the token. The history keeps this. */
const describeRequest = (call: ApiCall, endpoint: Endpoint, userAgent: string): ApiRequest => ({
  method: call.method,
  url: `${endpoint.baseUrl}${call.path}`,
  headers: {
    accept: 'application/json',
    authorization: REDACTED,
    ...(call.body === undefined ? {} : { 'content-type': 'application/json' }),
    'intercom-version': endpoint.apiVersion,
    'user-agent': userAgent,
  },
  body: call.body === undefined ? null : JSON.stringify(call.body),
});

/** The call for the log, without its query: that may name a person. */
const nameOf = ({ method, url }: ApiRequest) => ({ method, path: parseUrl(url)?.pathname ?? '' });

/** Ends the wait when its time is over. */
const startDeadline = (clock: Clock, abort: AbortController, ms: number, what: string): Cancel =>
  clock.after(ms, () => abort.abort(new DOMException(what, 'TimeoutError')));

/** Ends the call when the caller gives it up. @returns stops listening for that */
const heedGiveUp = (abort: AbortController, giveUp: AbortSignal | undefined): Cancel => {
  const stop = (): void => abort.abort(giveUp?.reason);
  if (giveUp?.aborted) stop();
  giveUp?.addEventListener('abort', stop);
  return () => giveUp?.removeEventListener('abort', stop);
};

/** A search is a POST but changes nothing (intercom-api.md §3.5). */
const SEARCH_PATH = '/contacts/search';

/** Whether a request may reach Intercom twice without harm. Any unknown request may not. */
const isRepeatable = ({ method, url }: ApiRequest): boolean =>
  method === 'GET' || (method === 'POST' && new URL(url).pathname === SEARCH_PATH);

/** Whether a URL is sent as it is written: `..` in a path would lead elsewhere, `//` nowhere. */
const isAsWritten = (text: string): boolean => {
  const url = parseUrl(text);
  const written = /^[^?#]*/.exec(text)?.[0];
  return url !== null && !url.pathname.includes('//') && url.origin + url.pathname === written;
};

/**
 * The headers that are sent, with the token. An impossible header, such as a token with a line
 * break, is found here: each network stack fails differently, and not every one says that nothing
 * was sent.
 * @throws NotSentError
 */
const buildHeaders = (request: ApiRequest, token: string): ApiRequest['headers'] => {
  const headers = { ...request.headers, authorization: `Bearer ${token}` };
  try {
    new Headers(headers);
  } catch {
    // The cause is not passed on: its message contains the token.
    throw new NotSentError('The request could not be built.');
  }
  return headers;
};

/** Makes single HTTP exchanges. Nothing here retries and nothing here throws. */
export const createExchanger = ({
  fetch,
  send,
  clock,
  log,
  userAgent,
  answerTimeoutMs = ANSWER_TIMEOUT_MS,
}: ExchangerParts) => {
  const underWay = new Set<AbortController>();
  const concealerOf = createConceal();

  /**
   * If the lead itself contains the token, the token is on record anyway. If it were hidden in the
   * answer, the answer would not match the lead.
   */
  const concealFor = ({ url, body }: ApiRequest, { token }: Endpoint): Conceal =>
    [url, body].some((text) => text?.includes(token)) ? (text) => text : concealerOf(token);

  const perform = async (
    request: ApiRequest,
    { token }: Endpoint,
    abort: AbortController,
    conceal: Conceal,
  ): Promise<ApiResponse> => {
    const headers = buildHeaders(request, token);
    const stopWaiting = startDeadline(clock, abort, answerTimeoutMs, 'no answer in time');
    const ask = isRepeatable(request) ? fetch : send;
    const answer = await ask(request.url, {
      method: request.method,
      headers,
      ...(request.body === null ? {} : { body: request.body }),
      signal: abort.signal,
      redirect: 'manual',
    }).finally(stopWaiting);
    const stopReading = startDeadline(clock, abort, answerTimeoutMs, 'answer broke off');
    return readResponse(answer, conceal).finally(stopReading);
  };

  return {
    describe: (call: ApiCall, endpoint: Endpoint): ApiRequest =>
      describeRequest(call, endpoint, userAgent),

    /**
     * @param request the result of `describe`, so that the stored request is the sent one
     * @param giveUp ends this call only; its outcome is unknown then
     */
    send: async (
      request: ApiRequest,
      endpoint: Endpoint,
      giveUp?: AbortSignal,
    ): Promise<Exchange> => {
      const startedAt = clock.now();
      const abort = new AbortController();
      const conceal = concealFor(request, endpoint);
      const finish = (response: ApiResponse | null, failure: Failure | null): Exchange => ({
        durationMs: Math.max(0, clock.now() - startedAt),
        response,
        failure,
      });
      if (!isSameOrigin(request.url, endpoint.baseUrl)) {
        return finish(null, { kind: 'not-sent', reason: 'The address is not Intercom’s.' });
      }
      if (!isAsWritten(request.url)) {
        return finish(null, { kind: 'not-sent', reason: 'The request could not be built.' });
      }
      underWay.add(abort);
      const call = nameOf(request);
      const stopHeeding = heedGiveUp(abort, giveUp);
      try {
        const response = await perform(request, endpoint, abort, conceal);
        const { status, requestId } = response;
        if (status >= 300) log.warn('intercom.refused', { ...call, status, requestId });
        return finish(response, null);
      } catch (cause) {
        // Not every fetch rejects with the reason of the abort.
        const isAborted = abort.signal.aborted && !(cause instanceof NotSentError);
        const why: unknown = isAborted ? abort.signal.reason : cause;
        const { kind, reason } = failureOf(why);
        const failure = { kind, reason: cutForeign(conceal(reason), MAX_REASON_LENGTH) };
        if (!giveUp?.aborted) {
          log.warn('intercom.no-answer', { ...call, kind }, concealCause(why, conceal));
        }
        return finish(null, failure);
      } finally {
        stopHeeding();
        underWay.delete(abort);
      }
    },

    /** Ends every call that is out. The outcome of each is unknown then. */
    hangUp: (): void => {
      for (const abort of underWay) abort.abort(new Error('Galena was closed meanwhile'));
    },
  };
};
