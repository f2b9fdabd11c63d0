import { z } from 'zod';
import type { Refusal, UnknownCause } from '../../../preload/contract/entry.ts';
import type { TypedLead } from '../../../preload/contract/lead.ts';
import { REF_ATTRIBUTE } from '../../../preload/contract/session.ts';
import type { ApiResponse, Exchange } from './exchange.ts';
import type { FoundLead, Generation } from './generation.ts';
import { isSameAddress, isSameLead } from './map-lead.ts';
import { retryAfterMs } from './rate-limit.ts';
import { refusedField } from './refused-field.ts';

/** Why a call was not carried out, or why nobody can say (design.md §3, "Outcomes of an attempt"). */
export type Trouble =
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'unauthorized'; readonly reason: 'token-wrong' | 'token-forbidden' }
  /** `retryAfterMs` is null where the answer does not say how long to wait. */
  | { readonly kind: 'rate-limited'; readonly retryAfterMs: number | null }
  | { readonly kind: 'not-sent'; readonly reason: string }
  | { readonly kind: 'unknown'; readonly cause: UnknownCause };

/** What an attempt to create a lead came to. */
export type Outcome =
  | { readonly kind: 'created'; readonly contactId: string }
  /** Intercom does not take the reference, which is no fault of the lead's. */
  | { readonly kind: 'ref-refused' }
  | Trouble;

/** intercom-api.md §5; unknown codes are passed on as they are. */
const errorListSchema = z.object({
  errors: z
    .array(
      z.object({
        code: z.string().nullish(),
        message: z.string().nullish(),
        field: z.string().nullish(),
      }),
    )
    .min(1),
});

/** intercom-api.md §4: a conflict names the contact that is in the way. */
const OTHER_CONTACT = /\bid=([0-9a-f]{24})\b/;

export const parseJson = (body: string): unknown => {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
};

/** What an error answer says; `field` is in Intercom's words. */
export const refusalOf = (response: ApiResponse): Refusal => {
  const parsed = errorListSchema.safeParse(parseJson(response.body));
  const first = parsed.success ? parsed.data.errors[0] : undefined;
  const message = first?.message ?? `Intercom answered ${response.status} and gave no reason.`;
  return {
    status: response.status,
    code: first?.code ?? null,
    message,
    field: first?.field ?? null,
    otherContactId: OTHER_CONTACT.exec(message)?.[1] ?? null,
  };
};

/**
 * Whether a refusal is about the reference, which the rep neither typed nor sees: its attribute was
 * archived, or could not be made on the way because the workspace has as many as it may.
 */
const isAboutRef = ({ code, message, field }: Refusal): boolean =>
  code === 'custom_data_limit_reached' || `${field} ${message}`.includes(REF_ATTRIBUTE);

/** What was sent, to hold an answer against. */
export type Sent = {
  readonly lead: TypedLead;
  /** The ref that it carried, or null. */
  readonly ref: string | null;
};

/** The ref is proof, of either; without one the fields are compared. */
const isOurs = ({ lead, ref }: Sent, found: FoundLead): boolean =>
  ref !== null && found.ref !== null ? found.ref === ref : isSameLead(lead, found);

/** So long before its sending may a contact have been made that the sending made: clocks differ. */
const CLOCK_SLACK_S = 60;

/**
 * Whether a contact that was read by the id of an answer is what the sending made, although the
 * server tells some of it otherwise.
 * @param sentAt unix milliseconds
 */
export const isOurMaking = (sent: Sent, found: FoundLead, sentAt: number): boolean =>
  isOurs(sent, found) ||
  ((sent.ref === null || found.ref === null) &&
    (found.createdAt ?? 0) >= sentAt / 1_000 - CLOCK_SLACK_S &&
    isSameAddress(sent.lead, found));

/** Pure: the id of the contact in a 2xx that tells of something else than was sent, or null. */
export const doubtfulId = (
  { response }: Pick<Exchange, 'response'>,
  sent: Sent,
  generation: Generation,
): string | null => {
  if (!isSuccess(response) || response.isTruncated) return null;
  const found = generation.parseLead(parseJson(response.body));
  return found === null || isOurs(sent, found) ? null : found.id;
};

const outcomeOfSuccess = (response: ApiResponse, sent: Sent, generation: Generation): Outcome => {
  const found = generation.parseLead(parseJson(response.body));
  if (found === null || response.isTruncated)
    return { kind: 'unknown', cause: 'answer-unreadable' };
  return isOurs(sent, found)
    ? { kind: 'created', contactId: found.id }
    : { kind: 'unknown', cause: 'answer-foreign' };
};

/** intercom-api.md §5.1: a firewall in front of the API answers in HTML. */
export const isFromFirewall = ({ status, body }: ApiResponse): boolean =>
  (status === 401 || status === 403) && body.trim() !== '' && parseJson(body) === undefined;

const troubleOfAnswer = (response: ApiResponse): Trouble => {
  const { status } = response;
  if (isFromFirewall(response)) {
    return { kind: 'not-sent', reason: `A firewall before Intercom answered ${status}.` };
  }
  // RFC 9110: a proxy that has not let the request through yet.
  if (status === 407) return { kind: 'not-sent', reason: 'A proxy before Intercom answered 407.' };
  if (status === 429) return { kind: 'rate-limited', retryAfterMs: retryAfterMs(response.headers) };
  if (status === 401) return { kind: 'unauthorized', reason: 'token-wrong' };
  if (status === 403) return { kind: 'unauthorized', reason: 'token-forbidden' };
  // RFC 6585: the network asks for a sign-in. It should have kept the request, but who knows.
  if (status === 511) return { kind: 'unknown', cause: 'answer-foreign' };
  if (status === 408 || status >= 500) return { kind: 'unknown', cause: 'server-error' };
  if (status >= 400) return { kind: 'refused', refusal: refusalOf(response) };
  return { kind: 'unknown', cause: 'answer-unreadable' };
};

const causeOfFailure: Readonly<Record<'timeout' | 'lost' | 'redirected', UnknownCause>> = {
  timeout: 'timeout',
  lost: 'connection-lost',
  redirected: 'answer-unreadable',
};

const isSuccess = (response: ApiResponse | null): response is ApiResponse =>
  response !== null && response.status >= 200 && response.status < 300;

/** Pure: what went wrong with a call, or null if it was answered with a 2xx. */
export const troubleOf = ({
  response,
  failure,
}: Pick<Exchange, 'response' | 'failure'>): Trouble | null => {
  if (isSuccess(response)) return null;
  if (response) return troubleOfAnswer(response);
  if (!failure) return { kind: 'unknown', cause: 'connection-lost' };
  return failure.kind === 'not-sent'
    ? { kind: 'not-sent', reason: failure.reason }
    : { kind: 'unknown', cause: causeOfFailure[failure.kind] };
};

/** Pure: an exchange and what was sent, to what is known now. */
export const outcomeOf = (
  exchange: Pick<Exchange, 'response' | 'failure'>,
  sent: Sent,
  generation: Generation,
): Outcome => {
  const { response } = exchange;
  if (isSuccess(response)) return outcomeOfSuccess(response, sent, generation);
  const trouble = troubleOf(exchange) ?? { kind: 'unknown', cause: 'connection-lost' };
  if (trouble.kind !== 'refused') return trouble;
  const { refusal } = trouble;
  if (sent.ref !== null && isAboutRef(refusal)) return { kind: 'ref-refused' };
  return { kind: 'refused', refusal: { ...refusal, field: refusedField(refusal, sent.lead) } };
};
