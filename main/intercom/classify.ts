import type { UnknownCause } from '../../preload/contract/entry.ts';
import { isForeignId } from '../../preload/contract/foreign-text.ts';
import { parseJson } from '../../preload/contract/parse-json.ts';
import type { Refusal } from '../../preload/contract/refusal.ts';
import type { ApiCall, Exchange } from './exchange.ts';
import { isIntercomsObject } from './intercoms-object.ts';
import { retryAfterMs } from './rate-limit.ts';
import type { ApiResponse } from './read-response.ts';
import { readErrors, refusalOf } from './refusal.ts';

/** What one HTTP exchange tells, whichever code made it (docs/answers.md). */
export type Reading =
  /**
   * A complete 2xx from Intercom; null: it has no body. The caller checks whether the body fits the
   * question.
   */
  | { readonly kind: 'answer'; readonly body: unknown }
  /**
   * A firewall, a proxy or a network's sign-in page. `mayHaveArrived`: Intercom may have received
   * the request nevertheless. `status` is null if there was none.
   */
  | {
      readonly kind: 'not-intercom';
      readonly status: number | null;
      readonly mayHaveArrived: boolean;
    }
  /** No byte was sent. */
  | { readonly kind: 'network'; readonly reason: string }
  /** `retryAfterMs`: null if the answer does not say how long. `isForAll`: every call must wait. */
  | { readonly kind: 'wait'; readonly retryAfterMs: number | null; readonly isForAll: boolean }
  | { readonly kind: 'token'; readonly refusal: Refusal }
  | { readonly kind: 'permission'; readonly refusal: Refusal }
  /** `endpoint`: the API version has no such call. */
  | {
      readonly kind: 'plan-or-version';
      readonly what: 'plan' | 'version' | 'endpoint';
      readonly refusal: Refusal;
    }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  /** The record that the call names is not there. `movedTo`: the id at which it is now. */
  | {
      readonly kind: 'gone-or-moved';
      readonly refusal: Refusal;
      readonly movedTo: string | null;
    }
  /** Nobody knows what happened to the request. `status` is null if there was no answer. */
  | { readonly kind: 'unknown'; readonly cause: UnknownCause; readonly status: number | null };

/** What `classify` has to know about the call to understand a 404. */
export type Asked = { readonly namesRecord: boolean };

const NAMING_QUERY = /[?&](?:id|user_id|name|company_id)=/;
const NAMING_PATH = /^\/contacts\/(?!search(?:[/?]|$))/;
const NAMING_KEYS = ['id', 'user', 'users'] as const;

/** Whether a call names one record that may be missing, such as a contact, not only a kind. */
export const namesRecord = ({ path, body }: Pick<ApiCall, 'path' | 'body'>): boolean =>
  NAMING_PATH.test(path) ||
  NAMING_QUERY.test(path) ||
  (typeof body === 'object' && body !== null && NAMING_KEYS.some((key) => key in body));

type Said = 'token' | 'permission' | 'plan-or-version' | 'gone-or-moved' | 'wait';

/** intercom-api.md §5. For any other code, the status decides. */
const CODES: ReadonlyMap<string, Said> = new Map([
  ['intercom_version_invalid', 'plan-or-version'],
  ['api_plan_restricted', 'plan-or-version'],
  ['unauthorized', 'token'],
  ['missing_authorization', 'token'],
  ['token_unauthorized', 'token'],
  ['token_not_found', 'token'],
  ['token_revoked', 'token'],
  ['token_expired', 'token'],
  ['token_blocked', 'token'],
  ['token_suspended', 'token'],
  ['forbidden', 'permission'],
  ['action_forbidden', 'permission'],
  ['rate_limit_exceeded', 'wait'],
  ['too_many_requests', 'wait'],
  ['contact_merged', 'gone-or-moved'],
]);

/** A record is locked only for a moment. The rate limits in the answer do not matter here. */
const LOCKED_WAIT_MS = 30_000;

const isBroken = (body: string): boolean => /^\s*[[{]/.test(body);

/** Only Intercom's answers have these headers (intercom-api.md §1.1) or such an error list. */
const isSigned = ({ headers, body }: ApiResponse, errors: unknown): boolean =>
  errors !== null ||
  'intercom-version' in headers ||
  'x-intercom-version' in headers ||
  /"type"\s*:\s*"error\.list"/.test(body);

const notIntercom = (status: number | null, mayHaveArrived: boolean): Reading => ({
  kind: 'not-intercom',
  status,
  mayHaveArrived,
});

/** RFC 8288; the id is the last part of the path (intercom-api.md §3.4). */
const movedTo = (link: string | undefined): string | null => {
  for (const part of (link ?? '').split(/,(?=\s*<)/)) {
    const [, address = '', rest = ''] = /^\s*<([^<>]*)>(.*)$/s.exec(part) ?? [];
    const id = /\/contacts\/([\w-]+)\/?(?:[?#]|$)/.exec(address)?.[1];
    if (id && isForeignId(id) && /;\s*rel\s*=\s*"?[^";]*\bcanonical\b/i.test(rest)) return id;
  }
  return null;
};

const readSuccess = (response: ApiResponse): Reading => {
  const { status, body, isTruncated } = response;
  const unreadable = { kind: 'unknown', cause: 'answer-unreadable', status } as const;
  if (isTruncated) return unreadable;
  if (body.trim() === '') return { kind: 'answer', body: null };
  const parsed = parseJson(body);
  if (parsed === undefined) return isBroken(body) ? unreadable : notIntercom(status, true);
  if (readErrors(parsed)) return unreadable;
  return parsed === null || isIntercomsObject(parsed)
    ? { kind: 'answer', body: parsed }
    : notIntercom(status, true);
};

/** What the status alone says about a call that was certainly not carried out. */
const kindOfStatus = (
  { status }: ApiResponse,
  isIntercoms: boolean,
  asked: Asked,
): Said | 'refused' | 'not-intercom' => {
  switch (status) {
    case 401:
      return 'token';
    case 402:
      return 'plan-or-version';
    // A 403 must have signs of Intercom: a firewall answers 403 as well.
    case 403:
      return isIntercoms ? 'permission' : 'not-intercom';
    // RFC 7725: the filter of a country or a company, unless the answer is Intercom's.
    case 451:
      return isIntercoms ? 'plan-or-version' : 'not-intercom';
    case 404:
    case 405:
      if (!asked.namesRecord) return 'plan-or-version';
      return status === 404 ? 'gone-or-moved' : 'refused';
    case 410:
      return 'gone-or-moved';
    case 423:
    case 429:
      return 'wait';
    default:
      return 'refused';
  }
};

const whatIsMissing = (
  status: number,
  code: string | undefined,
): 'plan' | 'version' | 'endpoint' => {
  if (code === 'intercom_version_invalid') return 'version';
  if (code !== 'api_plan_restricted' && (status === 404 || status === 405)) return 'endpoint';
  return 'plan';
};

const waitOf = ({ status, headers }: ApiResponse): Reading => {
  return status === 423
    ? { kind: 'wait', retryAfterMs: LOCKED_WAIT_MS, isForAll: false }
    : { kind: 'wait', retryAfterMs: retryAfterMs(headers), isForAll: true };
};

/** A 4xx: nothing was carried out. It remains to find out who says so, and about what. */
const readRefusal = (response: ApiResponse, asked: Asked): Reading => {
  const { status, headers, body } = response;
  // A proxy did not let the request through (RFC 9110).
  if (status === 407) return notIntercom(status, false);
  if (status === 429) return waitOf(response);
  const json = parseJson(body);
  // Intercom's API answers in JSON. An HTML page comes from elsewhere (intercom-api.md §5.1).
  if (json === undefined && body.trim() !== '' && !isBroken(body))
    return notIntercom(status, false);
  const errors = readErrors(json);
  const code = errors?.flatMap((error) => error.code ?? []).find((one) => CODES.has(one));
  const kind = CODES.get(code ?? '') ?? kindOfStatus(response, isSigned(response, errors), asked);
  const refusal = refusalOf(response);
  switch (kind) {
    case 'not-intercom':
      return notIntercom(status, false);
    case 'wait':
      return waitOf(response);
    case 'plan-or-version':
      return { kind, what: whatIsMissing(status, code), refusal };
    case 'gone-or-moved':
      return { kind, refusal, movedTo: movedTo(headers.link) };
    default:
      return { kind, refusal };
  }
};

const readAnswer = (response: ApiResponse, asked: Asked): Reading => {
  const { status } = response;
  if (status >= 200 && status < 300) return readSuccess(response);
  // A redirect that was not followed, or a network that asks for a sign-in (RFC 6585). Such a
  // network should have kept the request, but that is not certain.
  if (status < 400 || status === 511) return notIntercom(status, true);
  if (status === 408 || status >= 500) return { kind: 'unknown', cause: 'server-error', status };
  return readRefusal(response, asked);
};

/**
 * Pure: what one exchange tells. All code that calls Intercom uses this, and none looks at the
 * status itself.
 * @param asked whether the call names a record; if it does not, a 404 is about the API itself
 */
export const classify = (
  { response, failure }: Pick<Exchange, 'response' | 'failure'>,
  asked: Asked = { namesRecord: false },
): Reading => {
  if (response) return readAnswer(response, asked);
  switch (failure?.kind) {
    case 'not-sent':
      return { kind: 'network', reason: failure.reason };
    case 'redirected':
      return notIntercom(null, true);
    case 'timeout':
      return { kind: 'unknown', cause: 'timeout', status: null };
    default:
      return { kind: 'unknown', cause: 'connection-lost', status: null };
  }
};
