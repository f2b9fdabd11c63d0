import type { JsonObject, PracticeAnswer } from './protocol.ts';
import { errorList } from './refusal.ts';

/** What every answer needs to know of its call. */
export type AnswerFacts = {
  readonly requestId: string;
  readonly nowMs: number;
  readonly versionText: string;
  /** Empty where Intercom sends none: if credentials are not valid (docs/intercom-api.md §6). */
  readonly limitHeaders: Readonly<Record<string, string>>;
};

export const answerJson = (
  facts: AnswerFacts,
  status: number,
  body: JsonObject,
  headers: Readonly<Record<string, string>> = {},
): PracticeAnswer => ({
  kind: 'answer',
  status,
  headers: {
    Date: new Date(facts.nowMs).toUTCString(),
    'Content-Type': 'application/json; charset=utf-8',
    'Intercom-Version': facts.versionText,
    'X-Request-Id': facts.requestId,
    ...facts.limitHeaders,
    ...headers,
  },
  body: JSON.stringify(body),
});

export const answerError = (
  facts: AnswerFacts,
  status: number,
  error: { readonly code: string; readonly message: string; readonly field?: string | undefined },
  headers: Readonly<Record<string, string>> = {},
): PracticeAnswer => answerJson(facts, status, errorList(facts.requestId, error), headers);

/** An answer from a server between the caller and the API, which does not know the API. */
export const answerHtml = (
  facts: AnswerFacts,
  status: number,
  title: string,
  server: string,
): PracticeAnswer => ({
  kind: 'answer',
  status,
  headers: {
    Date: new Date(facts.nowMs).toUTCString(),
    'Content-Type': 'text/html; charset=utf-8',
    Server: server,
  },
  body: `<!doctype html>\n<html><head><title>${title}</title></head><body><h1>${title}</h1></body></html>\n`,
});
