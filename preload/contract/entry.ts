import { z } from 'zod';
import { typedLeadSchema } from './lead.ts';

/** Unix milliseconds. */
const instant = z.number().int();

/** Why an entry is not sent yet. */
export const WAIT_CAUSES = [
  'new',
  'network',
  'rate-limited',
  'token',
  'retry-asked',
  /** Looked up until Intercom's index must have shown it: it was not created. */
  'absent',
] as const;

/** Why nobody can say whether Intercom has the lead (design.md §3). */
export const UNKNOWN_CAUSES = [
  'timeout',
  'connection-lost',
  'server-error',
  'answer-unreadable',
  'answer-foreign',
  'killed',
] as const;
export type UnknownCause = (typeof UNKNOWN_CAUSES)[number];

/** What Intercom said when it refused: its words, and the form field they belong to if known. */
export const refusalSchema = z.strictObject({
  status: z.number().int(),
  code: z.string().nullable(),
  message: z.string(),
  field: z.string().nullable(),
  /** The contact that a 409 names (intercom-api.md §4). */
  otherContactId: z.string().nullable(),
});
export type Refusal = z.infer<typeof refusalSchema>;

const settledSchema = { contactId: z.string(), at: instant };

/**
 * What an entry remembers of its sendings: how often the create may have reached Intercom without
 * an answer, and how often in a row it certainly did not. 429 counts for neither.
 */
const sendingsSchema = {
  unanswered: z.number().int().min(0),
  failures: z.number().int().min(0),
};

const activeStates = [
  z.strictObject({ kind: z.literal('draft') }),
  /** The undo window: nothing has left yet. */
  z.strictObject({ kind: z.literal('held'), until: instant }),
  z.strictObject({
    kind: z.literal('queued'),
    notBefore: instant,
    cause: z.enum(WAIT_CAUSES),
    ...sendingsSchema,
  }),
  z.strictObject({ kind: z.literal('sending'), since: instant, ...sendingsSchema }),
  z.strictObject({
    kind: z.literal('uncertain'),
    since: instant,
    cause: z.enum(UNKNOWN_CAUSES),
    unanswered: z.number().int().min(1),
    /** Look-ups so far, all without finding it. */
    looks: z.number().int().min(0),
    /** Time that was really waited for Intercom's index, whatever the wall clock did meanwhile. */
    waitedMs: z.number().int().min(0),
    /** When the next look-up is planned; the wait itself is kept by a timer. */
    nextLookAt: instant,
  }),
  /** Nobody but the rep can say whether Intercom has this lead. */
  z.strictObject({
    kind: z.literal('asking'),
    since: instant,
    unanswered: z.number().int().min(1),
  }),
  z.strictObject({ kind: z.literal('created'), ...settledSchema }),
  /** The id is unknown where the rep, and not an answer of Intercom, said that the lead is there. */
  z.strictObject({ kind: z.literal('done'), contactId: z.string().nullable(), at: instant }),
  z.strictObject({
    kind: z.literal('refused'),
    at: instant,
    refusal: refusalSchema,
    unanswered: z.number().int().min(0),
  }),
] as const;

const activeStateSchema = z.discriminatedUnion('kind', activeStates);

/** Where an entry is in its life (design.md §3). */
export const entryStateSchema = z.discriminatedUnion('kind', [
  ...activeStates,
  z.strictObject({ kind: z.literal('discarded'), at: instant, from: activeStateSchema }),
]);
export type ActiveState = z.infer<typeof activeStateSchema>;
export type EntryState = z.infer<typeof entryStateSchema>;

export const entrySummarySchema = z.strictObject({
  /** A UUID; the entry's ref. */
  id: z.uuid(),
  /** The workspace that the entry was submitted to; null for a draft. */
  workspaceName: z.string().nullable(),
  lead: typedLeadSchema,
  state: entryStateSchema,
  createdAt: instant,
  updatedAt: instant,
  submittedAt: instant.nullable(),
  attemptCount: z.number().int(),
});
export type EntrySummary = z.infer<typeof entrySummarySchema>;

/** Header names are lower-case; the token never stands in one. */
const headersSchema = z.record(z.string(), z.string());

/** What an attempt was made for. */
export const ATTEMPT_STEPS = ['create', 'look-up', 'twin-check', 'archive-twin'] as const;

/** What is known of an attempt after it ended, in one word; the words for people are the page's. */
export const OUTCOME_KINDS = [
  'created',
  'found',
  'absent',
  'archived',
  'refused',
  'unauthorized',
  'rate-limited',
  'not-sent',
  'unknown',
] as const;

export const attemptSchema = z.strictObject({
  id: z.uuid(),
  number: z.number().int().min(1),
  step: z.enum(ATTEMPT_STEPS),
  startedAt: instant,
  /** Null while it runs, and for ever if Galena was killed meanwhile. */
  durationMs: z.number().int().nullable(),
  request: z.strictObject({
    method: z.string(),
    url: z.string(),
    headers: headersSchema,
    body: z.string().nullable(),
  }),
  response: z
    .strictObject({
      status: z.number().int(),
      headers: headersSchema,
      requestId: z.string().nullable(),
      body: z.string(),
      /** The body was longer than Galena keeps. */
      isTruncated: z.boolean(),
    })
    .nullable(),
  outcome: z.enum(OUTCOME_KINDS).nullable(),
  /** What went wrong on the way, when there was no response to show. */
  failure: z.string().nullable(),
});
export type Attempt = z.infer<typeof attemptSchema>;

export const entryDetailsSchema = z.strictObject({
  entry: entrySummarySchema,
  /** Oldest first. */
  attempts: z.array(attemptSchema),
  /** Whether `openContact` has somewhere to go. */
  canOpenInIntercom: z.boolean(),
});
export type EntryDetails = z.infer<typeof entryDetailsSchema>;
