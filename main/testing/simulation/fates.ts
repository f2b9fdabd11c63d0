import type { Fault } from '../../practice/faults.ts';
import type { Dice } from './dice.ts';
import type { SimPlan } from './plan.ts';

/** What happens to one request (architecture.md §3, "Outcomes of an attempt"). */
export type Fate =
  | { readonly kind: 'fine' }
  /** No byte of the request leaves. */
  | { readonly kind: 'not-sent'; readonly cause: Error }
  /** Intercom, or a server before it, misbehaves as the practice workspace can. */
  | { readonly kind: 'fault'; readonly fault: Fault }
  /** The client gets no answer and gives up; Intercom carries out the request later. */
  | { readonly kind: 'late-commit'; readonly afterMs: number }
  /** Carried out, but the answer stops after its headers. */
  | { readonly kind: 'body-hangs' }
  /** A redirect to a sign-in page; nothing reaches Intercom. */
  | { readonly kind: 'redirect' }
  /** The request was sent twice on the way: the second is refused because of the first. */
  | { readonly kind: 'own-conflict' }
  /** The answer repeats the request's headers, including the token. */
  | { readonly kind: 'echo'; readonly isCommitted: boolean }
  /** A 429 with useless headers, or with headers unlike the documentation. */
  | { readonly kind: 'odd-limit'; readonly form: OddLimit; readonly waitS: number };

const ODD_LIMITS = [
  'bare',
  'past',
  'zero',
  'fractional-retry',
  'tiny-retry',
  'fractional-reset',
  'microseconds',
] as const;
export type OddLimit = (typeof ODD_LIMITS)[number];

const nodeError = (code: string, syscall?: string): Error =>
  new TypeError('fetch failed', { cause: Object.assign(new Error(code), { code, syscall }) });
const chromiumError = (code: string): Error => new Error(`net::${code}`);

const NOT_SENT = [
  () => nodeError('ENOTFOUND'),
  () => nodeError('ECONNREFUSED', 'connect'),
  () => nodeError('UND_ERR_CONNECT_TIMEOUT'),
  () => nodeError('CERT_HAS_EXPIRED'),
  () => chromiumError('ERR_NAME_NOT_RESOLVED'),
  () => chromiumError('ERR_PROXY_CONNECTION_FAILED'),
  () => chromiumError('ERR_CERT_DATE_INVALID'),
] as const;

/** After sending: some of these errors have no code, and some can also occur while connecting. */
export const brokenConnection = (dice: Dice): Error =>
  dice.pick([
    nodeError('ECONNRESET'),
    nodeError('UND_ERR_SOCKET'),
    nodeError('EHOSTUNREACH', 'read'),
    new TypeError('fetch failed'),
    chromiumError('ERR_CONNECTION_RESET'),
    chromiumError('ERR_NETWORK_CHANGED'),
    chromiumError('ERR_SSL_PROTOCOL_ERROR'),
    chromiumError('ERR_INTERNET_DISCONNECTED'),
  ]);

export const drawNotSent = (dice: Dice): Fate => ({
  kind: 'not-sent',
  cause: dice.pick(NOT_SENT)(),
});

export const drawRateLimit = (dice: Dice, isOdd: boolean): Fate =>
  isOdd ? drawOddLimit(dice) : drawPlainLimit(dice);

const drawOddLimit = (dice: Dice): Fate => ({
  kind: 'odd-limit',
  form: dice.pick(ODD_LIMITS),
  waitS: dice.between(1, 20),
});

const drawPlainLimit = (dice: Dice): Fate => ({
  kind: 'fault',
  fault: {
    kind: 'rate-limited',
    reset: dice.pick(['seconds', 'milliseconds', 'past', 'missing']),
    waitS: dice.between(1, 20),
    ...(dice.chance(0.3) ? { retryAfterS: dice.between(0, 15) } : {}),
  },
});

const refusal = (status: number, code: string, message: string): Fate => ({
  kind: 'fault',
  fault: { kind: 'refusal', status, code, message },
});

const drawRefusal = (dice: Dice): Fate =>
  dice.pick([
    refusal(422, 'parameter_invalid', 'Not today'),
    refusal(400, 'bad_request', 'Not like this'),
    refusal(
      409,
      'conflict',
      `A contact matching those details already exists with id=${'0123456789ab'.repeat(2)}`,
    ),
  ]);

const drawLate = (dice: Dice, latestCommitMs: number): Fate =>
  latestCommitMs === 0
    ? { kind: 'fault', fault: { kind: 'timeout-before-commit' } }
    : { kind: 'late-commit', afterMs: dice.between(1_000, latestCommitMs) };

const simple = (kind: Fault['kind'], dice: Dice): Fate => {
  const committed = dice.chance(0.5);
  switch (kind) {
    case 'bad-gateway':
    case 'unavailable':
    case 'server-error':
    case 'request-timeout':
    case 'foreign-contact':
      return { kind: 'fault', fault: { kind, committed } };
    case 'timeout-before-commit':
    case 'timeout-after-commit':
    case 'reset-before-commit':
    case 'reset-after-commit':
    case 'cut-off':
    case 'truncated-json':
    case 'empty-body':
    case 'captive-portal':
    case 'firewall':
      return { kind: 'fault', fault: { kind } };
    default:
      return { kind: 'fine' };
  }
};

const PRACTICE_FAULTS = [
  'timeout-before-commit',
  'timeout-after-commit',
  'reset-before-commit',
  'reset-after-commit',
  'cut-off',
  'truncated-json',
  'empty-body',
  'bad-gateway',
  'unavailable',
  'server-error',
  'request-timeout',
  'captive-portal',
  'foreign-contact',
  'firewall',
] as const;

type Odds = Pick<SimPlan, 'latestCommitMs' | 'hasRef' | 'hasOddLimits'>;

/** Any fate except `fine`. */
export const drawTrouble = (dice: Dice, odds: Odds): Fate => {
  const { latestCommitMs, hasRef, hasOddLimits } = odds;
  const roll = dice.next();
  if (roll < 0.12) return drawNotSent(dice);
  if (roll < 0.22) return drawRateLimit(dice, hasOddLimits);
  if (roll < 0.37) return drawLate(dice, latestCommitMs);
  if (roll < 0.41) return { kind: 'body-hangs' };
  if (roll < 0.45) return { kind: 'redirect' };
  if (roll < 0.5) return drawRefusal(dice);
  if (roll < 0.55) return { kind: 'echo', isCommitted: dice.chance(0.5) };
  // Without a ref nobody can tell that the conflict is with our own lead (architecture.md §3).
  if (roll < 0.62 && hasRef) return { kind: 'own-conflict' };
  return simple(dice.pick(PRACTICE_FAULTS), dice);
};
