import { z } from 'zod';
import { ownIdSchema } from './own-id.ts';
import { STEP_KINDS } from './step.ts';

/** Unix milliseconds. */
const instant = z.number().int();

/** Header names are lower-case; the token never stands in one. */
const headersSchema = z.record(z.string(), z.string());

/** What an attempt was made for. */
export const ATTEMPT_STEPS = [
  'create',
  'look-up',
  'twin-check',
  'archive-twin',
  ...STEP_KINDS,
] as const;

/** What is known of an attempt after it ended, in one word; the words for people are the page's. */
export const OUTCOME_KINDS = [
  'created',
  'carried-out',
  'found',
  'absent',
  'archived',
  'refused',
  'unauthorized',
  'forbidden',
  'not-offered',
  'rate-limited',
  'not-sent',
  'not-intercom',
  'unknown',
] as const;

export const attemptSchema = z.strictObject({
  id: ownIdSchema,
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

/** How many attempts of an entry are listed; a lead that nobody answers for has more. */
export const MAX_ATTEMPTS_LISTED = 500;

/** An attempt as it stands in a list: without what was sent and what came back, which may have megabytes. */
export const attemptSummarySchema = attemptSchema
  .omit({ request: true, response: true })
  .extend({ method: z.string(), status: z.number().int().nullable() });
export type AttemptSummary = z.infer<typeof attemptSummarySchema>;
