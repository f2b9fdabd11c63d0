import type { Attempt } from '../../preload/contract/attempt.ts';
import { cutForeign } from '../../preload/contract/foreign-text.ts';
import type { Answer } from '../ports.ts';
import type { Conceal } from './conceal.ts';

export type ApiResponse = NonNullable<Attempt['response']>;

/** Answers about one contact have a few kB; a page of 150 has some hundred. */
export const MAX_BODY_BYTES = 4 * 1024 * 1024;
/** Longer than any header that Intercom sends … */
const MAX_HEADER_LENGTH = 2_000;
const MAX_HEADER_NAME_LENGTH = 100;
/** … and more than it sends of them, in characters. */
const MAX_HEADERS_LENGTH = 16_000;
/** Intercom's have some twenty signs, and they stand in the log. */
const MAX_REQUEST_ID_LENGTH = 100;
/** A body that is cut may end in half a token, in any spelling. */
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

/** The first headers that fit into so many characters. */
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
 * The one place where answers come in: whatever goes on from here holds no token and is no longer than
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
