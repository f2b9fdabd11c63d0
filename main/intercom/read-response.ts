import type { Attempt } from '../../preload/contract/attempt.ts';
import { cutForeign } from '../../preload/contract/foreign-text.ts';
import type { Answer } from '../ports.ts';
import type { Conceal } from './conceal.ts';

export type ApiResponse = NonNullable<Attempt['response']>;

/** An answer about one contact has a few kB. A page of 150 contacts has some hundred kB. */
export const MAX_BODY_BYTES = 4 * 1024 * 1024;
/** Longer than any header that Intercom sends. */
const MAX_HEADER_LENGTH = 2_000;
const MAX_HEADER_NAME_LENGTH = 100;
/** More than all headers of one answer from Intercom, in characters. */
const MAX_HEADERS_LENGTH = 16_000;
/** Intercom's request ids have about twenty characters. They go into the log. */
const MAX_REQUEST_ID_LENGTH = 100;
/** A cut body may end in half a token, in any spelling: this much is removed from its end. */
const MAX_HALF_TOKEN = 10_000;

type Body = { readonly body: string; readonly isTruncated: boolean };

const readBody = async (answer: Answer): Promise<Body> => {
  const decoder = new TextDecoder();
  let body = '';
  let bytes = 0;
  for await (const chunk of answer.body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > MAX_BODY_BYTES) {
      return { body: body.slice(0, -MAX_HALF_TOKEN), isTruncated: true };
    }
    body += decoder.decode(chunk, { stream: true });
  }
  return { body: body + decoder.decode(), isTruncated: false };
};

/** The headers that fit into `most` characters, in order. */
export const withinBudget = (
  headers: readonly (readonly [name: string, value: string])[],
  most: number,
): ApiResponse['headers'] => {
  let length = 0;
  const fits = ([name, value]: readonly [string, string]): boolean => {
    length += name.length + value.length;
    return length <= most;
  };
  return Object.fromEntries(headers.filter(fits));
};

const readHeaders = (answer: Answer, conceal: Conceal): ApiResponse['headers'] => {
  const headers = Array.from(answer.headers, ([name, value]) => {
    const shortName = cutForeign(conceal(name), MAX_HEADER_NAME_LENGTH);
    return [shortName, cutForeign(conceal(value), MAX_HEADER_LENGTH)] as const;
  });
  return withinBudget(headers, MAX_HEADERS_LENGTH);
};

/**
 * The only place where answers come in. What it returns contains no token, and is no longer than
 * anybody reads.
 */
export const readResponse = async (answer: Answer, conceal: Conceal): Promise<ApiResponse> => {
  const headers = readHeaders(answer, conceal);
  const requestId = headers['x-request-id'];
  const { body, isTruncated } = await readBody(answer);
  return {
    status: answer.status,
    headers,
    requestId: requestId === undefined ? null : cutForeign(requestId, MAX_REQUEST_ID_LENGTH),
    body: conceal(body),
    isTruncated,
  };
};
