import { parseJson } from '../../preload/contract/parse-json.ts';
import { type AnswerFacts, answerError, answerJson } from './answer.ts';
import {
  isJsonObject,
  type JsonObject,
  type PracticeAnswer,
  type PracticeRequest,
} from './protocol.ts';
import type { RateLimiter } from './rate-limit.ts';
import { badRequest, Refusal } from './refusal.ts';
import type { Call, Quirks } from './route.ts';
import { findRoute } from './router.ts';
import { chooseVersion } from './version.ts';
import type { Workspace } from './workspace.ts';

export type Service = {
  readonly workspace: Workspace;
  readonly limiter: RateLimiter;
  readonly token: string;
  readonly newRequestId: () => string;
  readonly nowMs: () => number;
};

const unauthorized = (code: string): Refusal =>
  new Refusal({ status: 401, code, message: 'Access Token Invalid' });

/** Clients of the 1.x time send the token as the Basic user name, without a password. */
const readToken = (authorization: string): string | undefined => {
  const [, scheme, given = ''] = /^(Bearer|Basic)\s+(\S+)\s*$/i.exec(authorization) ?? [];
  if (scheme?.toLowerCase() !== 'basic') return given;
  return Buffer.from(given, 'base64').toString('utf8').replace(/:$/, '');
};

const checkToken = (token: string, authorization: string | undefined): void => {
  if (!authorization) throw unauthorized('missing_authorization');
  if (readToken(authorization) !== token) throw unauthorized('unauthorized');
};

const accepts = (accept: string): boolean =>
  accept.split(',').some((range) => {
    const type = range.split(';')[0]?.trim().toLowerCase();
    return type === '*/*' || type === 'application/*' || type === 'application/json';
  });

/** The official client accepts any type (docs/intercom-api.md §11); a missing header does too. */
const checkAccept = (accept: string | undefined): void => {
  if (accept === undefined || accepts(accept)) return;
  throw new Refusal({
    status: 406,
    code: 'media_type_not_acceptable',
    message: 'The Accept header should send a media type of application/json',
  });
};

const readBody = (text: string): JsonObject => {
  if (text.trim() === '') return {};
  const body = parseJson(text);
  if (body === undefined) throw badRequest('The request body is not valid JSON');
  if (!isJsonObject(body)) throw badRequest('The request body must be a JSON object');
  return body;
};

const toAnswer = (facts: AnswerFacts, cause: unknown): PracticeAnswer => {
  if (!(cause instanceof Refusal)) {
    return answerError(facts, 500, { code: 'server_error', message: 'Server Error' });
  }
  const { status, headers, ...error } = cause.details;
  return answerError(facts, status, error, headers);
};

const runRoute = (service: Service, request: PracticeRequest, quirks: Quirks): JsonObject => {
  const { workspace } = service;
  const { defaultVersion } = workspace.settings;
  checkAccept(request.headers.accept);
  const version = chooseVersion(request.headers['intercom-version'], defaultVersion);
  const { route, params } = findRoute(request.method, request.path, version);
  const call: Call = {
    workspace,
    version,
    params,
    query: new URLSearchParams(request.query),
    body: route.method === 'GET' ? {} : readBody(request.body),
    origin: `http://${request.headers.host ?? 'practice.example'}`,
    quirks,
    saveContact: (contact) => workspace.saveContact(contact, quirks.lagMs),
  };
  return route.run(call);
};

export const readFacts = (
  service: Service,
  request: PracticeRequest,
  limitHeaders: AnswerFacts['limitHeaders'],
): AnswerFacts => ({
  requestId: service.newRequestId(),
  nowMs: service.nowMs(),
  versionText:
    request.headers['intercom-version']?.replace(/[^\w.]/g, '').slice(0, 20) ||
    service.workspace.settings.defaultVersion,
  limitHeaders,
});

/** Carries out one call and answers it honestly. No request makes it throw. */
export const serveCall = (
  service: Service,
  request: PracticeRequest,
  quirks: Quirks,
): PracticeAnswer => {
  const { limiter } = service;
  try {
    checkToken(service.token, request.headers.authorization);
  } catch (cause) {
    return toAnswer(readFacts(service, request, {}), cause);
  }
  const isFree = limiter.take();
  const facts = readFacts(service, request, limiter.headers());
  if (!isFree) {
    return answerError(facts, 429, { code: 'rate_limit_exceeded', message: limiter.message() });
  }
  try {
    return answerJson(facts, 200, runRoute(service, request, quirks));
  } catch (cause) {
    return toAnswer(facts, cause);
  }
};
