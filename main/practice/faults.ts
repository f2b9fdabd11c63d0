import { z } from 'zod';

/**
 * When a fault strikes. All given conditions must hold; without conditions it strikes every call.
 * Calls are counted per rule, from 1; only calls that fit its method, path and connection count.
 */
const when = {
  /** Such as `POST`; any method if left out. */
  method: z.string().toUpperCase().optional(),
  /** `/contacts`, `/contacts/*` (one part), `/contacts/**` (any number of parts); any if left out. */
  path: z.string().startsWith('/').optional(),
  /** Whether the call's connection has carried another call before; any connection if left out. */
  connection: z.enum(['new', 'reused']).optional(),
  /** From 0 to 1, drawn for each call that fits. */
  probability: z.number().min(0).max(1).optional(),
  /** Only the calls with these numbers: `[1, 4]`. */
  calls: z.array(z.int().min(1)).optional(),
  /** This call and all later ones. */
  fromCall: z.int().min(1).optional(),
  /** At most this many strikes. */
  times: z.int().min(1).optional(),
};

/** Whether the call is carried out although its answer is lost or replaced. */
const isCommitted = z.boolean();

/** The seconds until the limit ends; `reset` says how the header tells them. */
const wait = {
  reset: z.enum(['seconds', 'milliseconds', 'past', 'missing']).default('seconds'),
  waitS: z.number().min(0).default(10),
  /** Adds `Retry-After`. */
  retryAfterS: z.number().min(0).optional(),
};

/** @param words what the fault does, for the help of `npm run practice` */
const fault = <K extends string, S extends z.core.$ZodLooseShape>(
  kind: K,
  words: string,
  shape: S,
) => z.strictObject({ kind: z.literal(kind), ...when, ...shape }).describe(words);

const faultSchema = z.discriminatedUnion('kind', [
  fault('timeout-before-commit', 'no answer, ever', {}),
  fault('timeout-after-commit', 'carried out, and no answer, ever', {}),
  fault('reset-before-commit', 'the connection is torn down', {}),
  fault('reset-after-commit', 'carried out, and the connection is torn down', {}),
  fault('cut-off', 'carried out, and the connection breaks half-way through the answer', {}),
  fault('truncated-json', 'carried out; a whole answer whose JSON stops half-way', {}),
  fault('empty-body', 'carried out; 200 without a body', {}),
  fault('bad-gateway', '502, HTML, from something in front of the API', {
    committed: isCommitted.default(false),
  }),
  fault('unavailable', '503, JSON', { committed: isCommitted.default(false) }),
  fault('server-error', '500, JSON', { committed: isCommitted.default(true) }),
  fault('request-timeout', '408, JSON', { committed: isCommitted.default(true) }),
  fault('captive-portal', '200 with the sign-in page of a network; never carried out', {}),
  fault('foreign-contact', '200 with a contact that is somebody else', {
    committed: isCommitted.default(false),
  }),
  fault('rate-limited', '429', wait),
  fault('unauthorized', '401, without rate-limit headers', {
    code: z.string().default('token_revoked'),
  }),
  fault('forbidden', '403, JSON', { code: z.string().default('forbidden') }),
  fault('firewall', '403, HTML, from a firewall', {}),
  fault(
    'page',
    'an HTML page of something in between: 402 a payment is due, 407 a proxy wants a login, 451 the address is blocked by law, 511 the network wants a sign-in',
    { status: z.literal([402, 407, 451, 511]) },
  ),
  fault('plan-restricted', '403, JSON: the plan of the workspace lacks the API', {}),
  fault('version-invalid', '400, JSON: the version is not offered to the workspace', {}),
  fault('refusal', 'any other refusal, such as a 409 or a 422; never carried out', {
    status: z.int().min(400).max(599),
    code: z.string(),
    message: z.string(),
    field: z.string().optional(),
  }),
  fault('slow', 'the answer takes its time', { delayMs: z.int().min(0) }),
  fault('index-lag', 'what this call changes stays out of search so long', {
    lagMs: z.int().min(0),
  }),
  fault(
    'escaped-names',
    'names of people, companies and tags come back as HTML: Sean O&#39;Brien',
    {},
  ),
  fault('case-sensitive-search', 'an address is found in lower case alone, as it is stored', {}),
  fault(
    'followed-merges',
    'before 2.16, a call about a merged contact is carried out on the one it went into',
    {},
  ),
  fault('role-change', 'afterwards an admin makes a user of the lead that the call is about', {}),
  fault('merge', 'afterwards an admin merges the lead that the call is about into a user', {}),
  fault('archived-attribute', 'an admin has just archived the attribute', {
    name: z.string().default('galena_ref'),
  }),
  fault('attribute-limit', 'an admin has just made as many attributes as there may be', {}),
]);
export type Fault = z.infer<typeof faultSchema>;

/** Faults that can strike a call together with any other fault; they replace no answer. */
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

export const COMBINED_KINDS: readonly Fault['kind'][] = COMBINED;

export const isCombined = (fault: Fault): fault is CombinedFault =>
  COMBINED.some((kind) => kind === fault.kind);

/** If several rules would replace the answer of the same call, the first one wins. */
export const faultPlanSchema = z.strictObject({ faults: z.array(faultSchema).max(1_000) });
/** A plan as people write it, in a file or in a test. */
export type FaultPlan = z.input<typeof faultPlanSchema>;

/** The conditions that every fault may have. */
export const FAULT_CONDITIONS: readonly string[] = Object.keys(when);

/** Each kind of fault: what it does, and its settings besides the conditions. */
export const FAULT_KINDS: readonly {
  readonly kind: Fault['kind'];
  readonly words: string;
  readonly settings: readonly string[];
}[] = faultSchema.options.map((option) => ({
  kind: option.shape.kind.value,
  words: option.description ?? '',
  settings: Object.keys(option.shape).filter((key) => key !== 'kind' && !(key in when)),
}));

export const NO_FAULTS: FaultPlan = { faults: [] };
