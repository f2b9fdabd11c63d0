import { z } from 'zod';
import { attemptSummarySchema, MAX_ATTEMPTS_LISTED } from './attempt.ts';
import { storedIdSchema } from './foreign-text.ts';
import { typedLeadSchema } from './lead.ts';
import { ownIdSchema } from './own-id.ts';
import { refusalSchema } from './refusal.ts';
import { stepSchema } from './step.ts';

/** Unix milliseconds. */
const instant = z.number().int();

/** Why an entry is not sent yet. */
export const WAIT_CAUSES = [
  'new',
  'network',
  'rate-limited',
  'token',
  /** Intercom takes nothing from this workspace as things stand: permission, plan or version. */
  'workspace',
  'retry-asked',
  /** Looked up until Intercom's index must have shown it: it was not created. */
  'absent',
  /** A step got no answer that settles it; it is harmless to repeat, or looked for first. */
  'unanswered',
] as const;

/** Why nobody can say whether Intercom has the lead (architecture.md §3). */
export const UNKNOWN_CAUSES = [
  'timeout',
  'connection-lost',
  'server-error',
  'answer-unreadable',
  'answer-foreign',
  /** Something on the way answered in Intercom's place. */
  'not-intercom',
  'killed',
] as const;
export type UnknownCause = (typeof UNKNOWN_CAUSES)[number];

/** A number where the step was only looked for, and null where it was to be made. */
const looksSoFar = z.number().int().min(0).nullable();

/** How far a step is. */
export const progressSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('to-do') }),
  /** A request may have left. */
  z.strictObject({ kind: z.literal('doing'), looks: looksSoFar }),
  /**
   * It may have been made. A note is looked for, so often so far, before it is written again; an
   * update is harmless to repeat and not looked for.
   */
  z.strictObject({ kind: z.literal('unsure'), looks: z.number().int().min(0) }),
  z.strictObject({ kind: z.literal('done') }),
  /** It waits for the rep; the other steps go on, but not those that come with a refused update. */
  z.strictObject({ kind: z.literal('refused'), refusal: refusalSchema, looks: looksSoFar }),
  /** The rep does without it. */
  z.strictObject({ kind: z.literal('left-out') }),
]);
export type Progress = z.infer<typeof progressSchema>;

const tracksSchema = z.array(z.strictObject({ step: stepSchema, progress: progressSchema }));
export type Tracks = z.infer<typeof tracksSchema>;

/**
 * Whether the changes to a contact were refused. What comes with them waits for the rep then: once
 * edited, the lead would bring its note a second time.
 */
export const isUpdateRefused = ([first]: Tracks): boolean =>
  first?.step.kind === 'update' && first.progress.kind === 'refused';

/** Whether all of an update is still ahead: none of it left, or Intercom refused what did. */
export const isUpdateAhead = ([first, ...rest]: Tracks): boolean => {
  if (first?.step.kind !== 'update') return false;
  const { progress } = first;
  const isRefused = progress.kind === 'refused' && progress.looks === null;
  return (
    (isRefused || progress.kind === 'to-do') &&
    rest.every((track) => track.progress.kind === 'to-do')
  );
};

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
  /** Intercom has the contact; the steps go on. */
  z.strictObject({
    kind: z.literal('created'),
    contactId: storedIdSchema,
    at: instant,
    steps: tracksSchema,
    /** When the next step is due; null while one is under way, or while all that is left is refused. */
    notBefore: instant.nullable(),
    cause: z.enum(WAIT_CAUSES),
    /** Calls in a row that did not settle a step. */
    failures: z.number().int().min(0),
    /** Answers that did not speak of what the open step asked for; none if it is not said. */
    foreignAnswers: z.number().int().min(0).optional(),
  }),
  /** The id is unknown where the rep, and not an answer of Intercom, said that the lead is there. */
  z.strictObject({
    kind: z.literal('done'),
    contactId: storedIdSchema.nullable(),
    at: instant,
    steps: tracksSchema,
  }),
  z.strictObject({
    kind: z.literal('refused'),
    at: instant,
    refusal: refusalSchema,
    unanswered: z.number().int().min(0),
  }),
] as const;

const activeStateSchema = z.discriminatedUnion('kind', activeStates);

/** Where an entry is in its life (architecture.md §3). */
export const entryStateSchema = z.discriminatedUnion('kind', [
  ...activeStates,
  z.strictObject({ kind: z.literal('discarded'), at: instant, from: activeStateSchema }),
]);
export type ActiveState = z.infer<typeof activeStateSchema>;
export type EntryState = z.infer<typeof entryStateSchema>;

/** What a rep can ask for an entry. */
export const ENTRY_ACTIONS = [
  'undo',
  'send-now',
  'retry',
  'edit',
  'update-other',
  'leave-out',
  'is-there',
  'send-again',
  'discard',
  'restore',
] as const;
export type EntryAction = (typeof ENTRY_ACTIONS)[number];

export const entrySummarySchema = z.strictObject({
  /** A UUID; the entry's ref. */
  id: ownIdSchema,
  /** The workspace that the entry was submitted to; null for a draft. */
  workspaceName: z.string().nullable(),
  lead: typedLeadSchema,
  state: entryStateSchema,
  createdAt: instant,
  updatedAt: instant,
  submittedAt: instant.nullable(),
  attemptCount: z.number().int(),
  /** What the rep may do with it now, in the order in which it is offered. */
  actions: z.array(z.enum(ENTRY_ACTIONS)),
});
export type EntrySummary = z.infer<typeof entrySummarySchema>;

export const entryDetailsSchema = z.strictObject({
  entry: entrySummarySchema,
  /** The newest of them, oldest first. */
  attempts: z.array(attemptSummarySchema).max(MAX_ATTEMPTS_LISTED),
  /** Whether `openContact` has somewhere to go. */
  canOpenInIntercom: z.boolean(),
});
export type EntryDetails = z.infer<typeof entryDetailsSchema>;
