import { z } from 'zod';
import { ownIdSchema } from './own-id.ts';
import { STEP_KINDS } from './step.ts';

/** Unix milliseconds. */
const instant = z.number().int();

/** Header names are lower-case. No header contains the token. */
const headersSchema = z.record(z.string(), z.string());

/** The reason for an attempt. */
export const ATTEMPT_STEPS = [
  'create',
  'look-up',
  'twin-check',
  'archive-twin',
  ...STEP_KINDS,
] as const;

/** How an attempt ended. The page has the words that the rep reads. */
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
  /** Null while the attempt runs; it stays null if Galena was killed during the attempt. */
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
  /** The error of a call that got no response. */
  failure: z.string().nullable(),
});
export type Attempt = z.infer<typeof attemptSchema>;

/** How many attempts of an entry are listed. A lead that gets no answer may have more. */
export const MAX_ATTEMPTS_LISTED = 500;

/** An attempt in a list, without its request and response, which may have megabytes. */
export const attemptSummarySchema = attemptSchema
  .omit({ request: true, response: true })
  .extend({ method: z.string(), status: z.number().int().nullable() });
export type AttemptSummary = z.infer<typeof attemptSummarySchema>;
