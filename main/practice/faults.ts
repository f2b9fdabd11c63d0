import { z } from 'zod';

/**
 * When a fault strikes. All that is given must hold; nothing given: every call.
 * Calls are counted per rule, from 1, over the calls that its method, path and connection fit.
 */
const when = {
  /** `POST`; any if left out. */
  method: z.string().toUpperCase().optional(),
  /** `/contacts`, `/contacts/*` (one part), `/contacts/**` (any number of parts); any if left out. */
  path: z.string().startsWith('/').optional(),
  /** Calls on a connection that has carried another before, or on one that has not; any if left out. */
  connection: z.enum(['new', 'reused']).optional(),
  /** From 0 to 1, drawn for each call that fits. */
  probability: z.number().min(0).max(1).optional(),
  /** These calls: `[1, 4]`. */
  calls: z.array(z.int().min(1)).optional(),
  /** This call and all after it. */
  fromCall: z.int().min(1).optional(),
  /** At most so many strikes. */
  times: z.int().min(1).optional(),
};

/** Whether the call is carried out although its answer is lost or replaced. */
const isCommitted = z.boolean();

/** Seconds from now until the limit ends; how the header says so is `reset`. */
const wait = {
  reset: z.enum(['seconds', 'milliseconds', 'past', 'missing']).default('seconds'),
  waitS: z.number().min(0).default(10),
  /** Adds `Retry-After`. */
  retryAfterS: z.number().min(0).optional(),
};

const fault = <K extends string, S extends z.core.$ZodLooseShape>(kind: K, shape: S) =>
  z.strictObject({ kind: z.literal(kind), ...when, ...shape });

const faultSchema = z.discriminatedUnion('kind', [
  /** No answer, ever. */
  fault('timeout-before-commit', {}),
  fault('timeout-after-commit', {}),
  /** The connection is torn down. */
  fault('reset-before-commit', {}),
  fault('reset-after-commit', {}),
  /** Committed, but the connection breaks half-way through the answer. */
  fault('cut-off', {}),
  /** Committed; a complete HTTP answer whose JSON stops half-way. */
  fault('truncated-json', {}),
  /** Committed; 200 without a body. */
  fault('empty-body', {}),
  /** 502, HTML, from something in front of the API. */
  fault('bad-gateway', { committed: isCommitted.default(false) }),
  /** 503, JSON. */
  fault('unavailable', { committed: isCommitted.default(false) }),
  /** 500, JSON. */
  fault('server-error', { committed: isCommitted.default(true) }),
  /** 408, JSON. */
  fault('request-timeout', { committed: isCommitted.default(true) }),
  /** 200 with the sign-in page of a network; never committed. */
  fault('captive-portal', {}),
  /** 200 with a contact that is somebody else. */
  fault('foreign-contact', { committed: isCommitted.default(false) }),
  fault('rate-limited', wait),
  /** 401, without rate-limit headers. */
  fault('unauthorized', { code: z.string().default('token_revoked') }),
  /** 403, JSON. */
  fault('forbidden', { code: z.string().default('forbidden') }),
  /** 403, HTML, from a firewall. */
  fault('firewall', {}),
  /**
   * An HTML page of something in between: 402 a payment is due, 407 a proxy asks for a login,
   * 451 a court or an office blocks the address, 511 the network asks for a sign-in.
   */
  fault('page', { status: z.literal([402, 407, 451, 511]) }),
  /** 403, JSON: the workspace's plan does not include the API. */
  fault('plan-restricted', {}),
  /** 400, JSON: the version is not offered to this workspace. */
  fault('version-invalid', {}),
  /** Any other refusal, such as a 409 or a 422; never committed. */
  fault('refusal', {
    status: z.int().min(400).max(599),
    code: z.string(),
    message: z.string(),
    field: z.string().optional(),
  }),
  /** The answer takes its time; combines with any other fault. */
  fault('slow', { delayMs: z.int().min(0) }),
  /** What this call changes stays out of search so long; combines with any other fault. */
  fault('index-lag', { lagMs: z.int().min(0) }),
  /** Names of people, companies and tags come back as HTML: `Sean O&#39;Brien`; combines. */
  fault('escaped-names', {}),
  /** Search finds an address only in lower case, as it is stored; combines. */
  fault('case-sensitive-search', {}),
  /** Before 2.16, a call about a merged contact is carried out on the one it went into; combines. */
  fault('followed-merges', {}),
  /** After this call an admin makes a user of the lead that it made or named; combines. */
  fault('role-change', {}),
  /** After this call an admin merges the lead that it made or named into a user; combines. */
  fault('merge', {}),
  /** Before this call an admin archives the attribute; combines. */
  fault('archived-attribute', { name: z.string().default('galena_ref') }),
  /** Before this call an admin makes attributes until the workspace takes no more; combines. */
  fault('attribute-limit', {}),
]);
export type Fault = z.infer<typeof faultSchema>;

/** Faults that come beside any other and replace no answer. */
const COMBINED = [
  'slow',
  'index-lag',
  'escaped-names',
  'case-sensitive-search',
  'followed-merges',
  'role-change',
  'merge',
  'archived-attribute',
  'attribute-limit',
] as const;
export type CombinedFault = Extract<Fault, { kind: (typeof COMBINED)[number] }>;
export type Misbehaviour = Exclude<Fault, CombinedFault>;

export const isCombined = (fault: Fault): fault is CombinedFault =>
  COMBINED.some((kind) => kind === fault.kind);

/** Of the rules that strike the same call, the first wins. */
export const faultPlanSchema = z.strictObject({ faults: z.array(faultSchema).max(1_000) });
/** As one writes it, in a file or in a test. */
export type FaultPlan = z.input<typeof faultPlanSchema>;

export const NO_FAULTS: FaultPlan = { faults: [] };
