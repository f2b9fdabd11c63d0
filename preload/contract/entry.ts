import { z } from 'zod';
import { attemptSummarySchema, MAX_ATTEMPTS_LISTED } from './attempt.ts';
import { storedIdSchema } from './foreign-text.ts';
import { typedLeadSchema } from './lead.ts';
import { ownIdSchema } from './own-id.ts';
import { refusalSchema } from './refusal.ts';
import { stepSchema } from './step.ts';

/** Unix milliseconds. */
const instant = z.number().int();

/** Why an entry waits. */
export const WAIT_CAUSES = [
  'new',
  'network',
  'rate-limited',
  'token',
  /** Intercom takes nothing from this workspace now, because of its permission, plan or version. */
  'workspace',
  'retry-asked',
  /** The look-ups lasted until Intercom's index must have shown the lead: it was not created. */
  'absent',
  /** A step got no clear answer. Galena repeats it if that is harmless, else looks for it first. */
  'unanswered',
] as const;

/** Why nobody can say whether Intercom has the lead (architecture.md §3). */
export const UNKNOWN_CAUSES = [
  'timeout',
  'connection-lost',
  'server-error',
  'answer-unreadable',
  'answer-foreign',
  /** Something on the network answered in Intercom's place. */
  'not-intercom',
  'killed',
] as const;
export type UnknownCause = (typeof UNKNOWN_CAUSES)[number];

/** Look-ups so far for a call that only looks for the step; null if the call carries it out. */
const looksSoFar = z.number().int().min(0).nullable();

/** The progress of a step. */
export const progressSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('to-do') }),
  /** A request may have left. */
  z.strictObject({ kind: z.literal('doing'), looks: looksSoFar }),
  /**
   * The step may have been carried out. Galena looks for a note before it writes the note again;
   * `looks` counts these look-ups. An update is harmless to repeat, so Galena does not look for it.
   */
  z.strictObject({ kind: z.literal('unsure'), looks: z.number().int().min(0) }),
  z.strictObject({ kind: z.literal('done') }),
  /** The step waits for the rep. The other steps go on, unless the refused step is an update. */
  z.strictObject({ kind: z.literal('refused'), refusal: refusalSchema, looks: looksSoFar }),
  /** The rep chose to leave the step out. */
  z.strictObject({ kind: z.literal('left-out') }),
]);
export type Progress = z.infer<typeof progressSchema>;

const tracksSchema = z.array(z.strictObject({ step: stepSchema, progress: progressSchema }));
export type Tracks = z.infer<typeof tracksSchema>;

/**
 * Whether Intercom refused the changes to a contact. Then the other steps wait for the rep too:
 * otherwise the edited lead would write its note a second time.
 */
export const isUpdateRefused = ([first]: Tracks): boolean =>
  first?.step.kind === 'update' && first.progress.kind === 'refused';

/** Whether nothing of an update is in Intercom: no call was made, or Intercom refused the call. */
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
 * `unanswered` counts the create calls that may have reached Intercom and got no answer. `failures`
 * counts the calls in a row that certainly did not reach Intercom. A 429 adds to neither.
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
    /** Look-ups so far; none of them found the lead. */
    looks: z.number().int().min(0),
    /** The time that Galena really waited for Intercom's index, whatever the wall clock did. */
    waitedMs: z.number().int().min(0),
    /** When the next look-up is planned. A timer, not this value, ends the wait. */
    nextLookAt: instant,
  }),
  /** Only the rep can say whether Intercom has this lead. */
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
    /** When the next step is due; null while a step is under way or all open steps are refused. */
    notBefore: instant.nullable(),
    cause: z.enum(WAIT_CAUSES),
    /** Calls in a row that did not settle a step. */
    failures: z.number().int().min(0),
    /** Answers that were not about the record that the open step asked for; absent: 0. */
    foreignAnswers: z.number().int().min(0).optional(),
  }),
  /** `contactId` is null if the rep, not Intercom, said that Intercom has the lead. */
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

/** The state of an entry (architecture.md §3). */
export const entryStateSchema = z.discriminatedUnion('kind', [
  ...activeStates,
  z.strictObject({ kind: z.literal('discarded'), at: instant, from: activeStateSchema }),
]);
export type ActiveState = z.infer<typeof activeStateSchema>;
export type EntryState = z.infer<typeof entryStateSchema>;

/** What a rep can do with an entry. */
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
  /** A UUID; also the entry's ref in Intercom. */
  id: ownIdSchema,
  /** The workspace of the submitted entry; null for a draft. */
  workspaceName: z.string().nullable(),
  lead: typedLeadSchema,
  state: entryStateSchema,
  createdAt: instant,
  updatedAt: instant,
  submittedAt: instant.nullable(),
  attemptCount: z.number().int(),
  /** What the rep may do with the entry now, in the order of the buttons. */
  actions: z.array(z.enum(ENTRY_ACTIONS)),
});
export type EntrySummary = z.infer<typeof entrySummarySchema>;

export const entryDetailsSchema = z.strictObject({
  entry: entrySummarySchema,
  /** The newest attempts, the oldest of them first. */
  attempts: z.array(attemptSummarySchema).max(MAX_ATTEMPTS_LISTED),
  /** Whether `openContact` has a page to open. */
  canOpenInIntercom: z.boolean(),
});
export type EntryDetails = z.infer<typeof entryDetailsSchema>;
