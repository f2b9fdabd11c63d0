import type { PracticeReply } from '../../practice/protocol.ts';
import type { Fate, OddLimit } from './fates.ts';

/** What the client finally gets for a request; null: nothing, until it gives up. */
export type Delivery =
  | { readonly kind: 'response'; readonly response: Response }
  | { readonly kind: 'broken'; readonly cause: Error }
  | null;

const encoder = new TextEncoder();

/** Sends its bytes, and then ends the stream with `end`. */
const brokenBody = (text: string, end: (controller: ReadableStreamDefaultController) => void) =>
  new ReadableStream({
    start: (controller) => {
      if (text !== '') controller.enqueue(encoder.encode(text));
      end(controller);
    },
  });

export const toDelivery = (reply: PracticeReply, broken: () => Error): Delivery => {
  switch (reply.kind) {
    case 'answer': {
      const { status, headers, body } = reply;
      return { kind: 'response', response: new Response(body, { status, headers }) };
    }
    case 'cut-off': {
      const { status, headers, body } = reply.answer;
      const half = body.slice(0, Math.floor(body.length / 2));
      const stream = brokenBody(half, (controller) => controller.error(broken()));
      return { kind: 'response', response: new Response(stream, { status, headers }) };
    }
    case 'reset':
      return { kind: 'broken', cause: broken() };
    case 'hang':
      return null;
    default:
      return reply satisfies never;
  }
};

/** Headers without a body; it ends when the client gives up. */
export const hangingBody = (signal: AbortSignal): Delivery => ({
  kind: 'response',
  response: new Response(
    brokenBody('{"type":', (controller) => {
      signal.addEventListener('abort', () => controller.error(signal.reason));
    }),
    { status: 200 },
  ),
});

export const redirectReply: PracticeReply = {
  kind: 'answer',
  status: 302,
  headers: { location: 'https://portal.example/sign-in' },
  body: '',
};

export const conflictReply = (contactId: string): PracticeReply => ({
  kind: 'answer',
  status: 409,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({
    type: 'error.list',
    errors: [
      {
        code: 'conflict',
        message: `A contact matching those details already exists with id=${contactId}`,
      },
    ],
  }),
});

/** A proxy's error page that repeats what it was sent. */
export const echoReply = (headers: Readonly<Record<string, string>>): PracticeReply => ({
  kind: 'answer',
  status: 502,
  headers: { 'content-type': 'text/plain', 'x-debug': headers.authorization ?? '' },
  body: `Upstream failed for ${JSON.stringify(headers)}`,
});

const oddHeaders = (form: OddLimit, waitS: number, nowMs: number): Record<string, string> => {
  const untilMs = nowMs + waitS * 1_000;
  switch (form) {
    case 'bare':
      return {};
    case 'past':
      return { 'x-ratelimit-reset': String(Math.floor(nowMs / 1_000) - waitS) };
    case 'zero':
      return { 'x-ratelimit-remaining': '0', 'retry-after': '0' };
    case 'fractional-retry':
      return { 'retry-after': `${waitS}.2345` };
    case 'tiny-retry':
      return { 'retry-after': '0.0004' };
    case 'fractional-reset':
      return { 'x-ratelimit-reset': `${Math.floor(untilMs / 1_000)}.1234567` };
    case 'microseconds':
      return { 'x-ratelimit-reset': String(untilMs * 1_000 + 1) };
  }
};

/** A 429 with headers that are hard to use. */
export const oddLimitReply = (
  { form, waitS }: Extract<Fate, { kind: 'odd-limit' }>,
  nowMs: number,
): PracticeReply => ({
  kind: 'answer',
  status: 429,
  headers: {
    date: new Date(nowMs).toUTCString(),
    'content-type': 'application/json',
    ...oddHeaders(form, waitS, nowMs),
  },
  body: JSON.stringify({
    type: 'error.list',
    errors: [{ code: 'rate_limit_exceeded', message: 'Exceeded rate limit' }],
  }),
});
