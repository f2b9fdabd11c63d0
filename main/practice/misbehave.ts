import { type AnswerFacts, answerError, answerHtml, answerJson } from './answer.ts';
import type { Misbehaviour } from './faults.ts';
import type { JsonObject, PracticeAnswer, PracticeReply } from './protocol.ts';

export type MisbehaviourTools = {
  /** Does what the call asks for, and returns the honest answer. */
  readonly carryOut: () => PracticeAnswer;
  readonly facts: AnswerFacts;
  /** A contact that the caller has never sent. */
  readonly stranger: () => JsonObject;
};

const PAST_S = 60;

const resetHeader = (
  fault: Extract<Misbehaviour, { kind: 'rate-limited' }>,
  nowMs: number,
): Record<string, string> => {
  const untilMs = nowMs + fault.waitS * 1_000;
  switch (fault.reset) {
    case 'seconds':
      return { 'X-RateLimit-Reset': String(Math.ceil(untilMs / 1_000)) };
    case 'milliseconds':
      return { 'X-RateLimit-Reset': String(Math.ceil(untilMs)) };
    case 'past':
      return { 'X-RateLimit-Reset': String(Math.floor(nowMs / 1_000) - PAST_S) };
    case 'missing':
      return {};
    default:
      return fault.reset satisfies never;
  }
};

const answerLimited = (
  fault: Extract<Misbehaviour, { kind: 'rate-limited' }>,
  facts: AnswerFacts,
): PracticeAnswer => {
  const limit = facts.limitHeaders['X-RateLimit-Limit'] ?? '167';
  const bare = { ...facts, limitHeaders: {} };
  const message = `Exceeded rate limit of ${limit} in 10_seconds`;
  return answerError(
    bare,
    429,
    { code: 'rate_limit_exceeded', message },
    {
      'X-RateLimit-Limit': limit,
      'X-RateLimit-Remaining': '0',
      ...resetHeader(fault, facts.nowMs),
      ...(fault.retryAfterS === undefined ? {} : { 'Retry-After': String(fault.retryAfterS) }),
    },
  );
};

const PAGES: Readonly<
  Record<Extract<Misbehaviour, { kind: 'page' }>['status'], readonly [string, string]>
> = {
  402: ['402 Payment Required', 'billing'],
  407: ['407 Proxy Authentication Required', 'squid/6.6'],
  451: ['451 Unavailable For Legal Reasons', 'filter'],
  511: ['511 Network Authentication Required', 'portal'],
};

const answerPage = (
  status: Extract<Misbehaviour, { kind: 'page' }>['status'],
  facts: AnswerFacts,
): PracticeAnswer => {
  const [title, server] = PAGES[status];
  const answer = answerHtml(facts, status, title, server);
  if (status !== 407) return answer;
  return { ...answer, headers: { ...answer.headers, 'Proxy-Authenticate': 'Basic realm="proxy"' } };
};

/** For faults that do nothing but replace the answer. */
const replaceAnswer = (
  fault: Exclude<
    Misbehaviour,
    { kind: `${'timeout' | 'reset'}-${string}` | 'cut-off' | 'truncated-json' | 'empty-body' }
  >,
  { facts, stranger }: MisbehaviourTools,
): PracticeAnswer => {
  switch (fault.kind) {
    case 'bad-gateway':
      return answerHtml(facts, 502, '502 Bad Gateway', 'nginx');
    case 'unavailable':
      return answerError(facts, 503, {
        code: 'service_unavailable',
        message: 'Sorry, the API service is temporarily unavailable',
      });
    case 'server-error':
      return answerError(facts, 500, { code: 'server_error', message: 'Server Error' });
    case 'request-timeout':
      return answerError(facts, 408, { code: 'request_timeout', message: 'Request timed out' });
    case 'captive-portal':
      return answerHtml(facts, 200, 'Sign in to the network', 'portal');
    case 'foreign-contact':
      return answerJson(facts, 200, stranger());
    case 'rate-limited':
      return answerLimited(fault, facts);
    case 'unauthorized':
      return answerError({ ...facts, limitHeaders: {} }, 401, {
        code: fault.code,
        message: 'Access Token Invalid',
      });
    case 'forbidden':
      return answerError(facts, 403, { code: fault.code, message: 'Not allowed for this token' });
    case 'firewall':
      return answerHtml(facts, 403, '403 Forbidden', 'awselb/2.0');
    case 'page':
      return answerPage(fault.status, facts);
    case 'plan-restricted':
      return answerError(facts, 403, {
        code: 'api_plan_restricted',
        message: 'Active subscription needed.',
      });
    case 'version-invalid':
      return answerError(facts, 400, {
        code: 'intercom_version_invalid',
        message: `The requested version '${facts.versionText}' is not a valid API version`,
      });
    case 'refusal':
      return answerError(facts, fault.status, fault);
    default:
      return fault satisfies never;
  }
};

/** What the caller gets instead of the honest answer. */
export const misbehave = (fault: Misbehaviour, tools: MisbehaviourTools): PracticeReply => {
  switch (fault.kind) {
    case 'timeout-before-commit':
      return { kind: 'hang' };
    case 'reset-before-commit':
      return { kind: 'reset' };
    case 'timeout-after-commit':
      tools.carryOut();
      return { kind: 'hang' };
    case 'reset-after-commit':
      tools.carryOut();
      return { kind: 'reset' };
    case 'cut-off':
      return { kind: 'cut-off', answer: tools.carryOut() };
    case 'truncated-json': {
      const answer = tools.carryOut();
      return { ...answer, body: answer.body.slice(0, Math.floor(answer.body.length / 2)) };
    }
    case 'empty-body':
      return { ...tools.carryOut(), body: '' };
    default:
      if ('committed' in fault && fault.committed) tools.carryOut();
      return replaceAnswer(fault, tools);
  }
};
