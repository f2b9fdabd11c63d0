import { z } from 'zod';
import { foreignIdSchema, shownText, storedIdSchema } from './foreign-text.ts';
import { typedLeadSchema } from './lead.ts';

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

/** Of what Intercom says; its own sentences have a hundred signs or two. */
export const MAX_SAID_LENGTH = 1_000;
/** Of a code or the name of a field; a custom attribute's has 190 signs at most. */
export const MAX_CODE_LENGTH = 250;

/** One thing that Intercom found fault with: its words, and the form field they belong to if known. */
const faultSchema = z.strictObject({
  code: shownText(MAX_CODE_LENGTH).nullable(),
  message: shownText(MAX_SAID_LENGTH),
  field: shownText(MAX_CODE_LENGTH).nullable(),
});
export type Fault = z.infer<typeof faultSchema>;

/** The contact in the way of a lead, as far as Intercom told of it. */
const otherContactSchema = z.strictObject({
  /** Its name, else its mail or phone; null: it has none, or Intercom does not show it. */
  name: shownText(MAX_CODE_LENGTH).nullable(),
  role: z.enum(['lead', 'user']).nullable(),
  /** Intercom keeps it out of sight. It says so of archived contacts and of deleted ones alike. */
  isArchived: z.boolean(),
});
export type OtherContact = z.infer<typeof otherContactSchema>;

/** What Intercom said when it refused. */
export const refusalSchema = faultSchema.extend({
  status: z.number().int(),
  /** The contact that a 409 names (intercom-api.md §4). */
  otherContactId: foreignIdSchema.nullable().catch(null),
  /** What was wrong beside the first; refusals stored before they were kept have none. */
  others: z.array(faultSchema).optional(),
  /** Not there where the contact could not be read, or was not asked for yet. */
  otherContact: otherContactSchema.optional(),
});
export type Refusal = z.infer<typeof refusalSchema>;

/** All that Intercom found fault with, the first first. */
export const faultsOf = ({ code, message, field, others = [] }: Refusal): readonly Fault[] => [
  { code, message, field },
  ...others,
];

/** The contact that a refused lead can be written into instead, or null. */
export const updatableOther = (state: {
  readonly kind: string;
  readonly refusal?: Refusal;
  readonly unanswered?: number;
}): { readonly id: string; readonly contact: OtherContact } | null => {
  const { refusal, unanswered } = state;
  const contact = refusal?.otherContact;
  // What was sent without an answer may turn up late: changed, it would be there twice.
  if (!refusal?.otherContactId || !contact || unanswered !== 0) return null;
  // Of whom nothing is known cannot be told whether it takes changes.
  if (contact.role === null && !contact.isArchived) return null;
  return { id: refusal.otherContactId, contact };
};

/** In place of a code of Intercom's: it refused nothing, but never answered what was asked. */
export const UNSETTLED_CODE = 'answer-foreign';

/** One call that an entry needs once its contact is known (architecture.md §2), beside the create. */
export const stepSchema = z.discriminatedUnion('kind', [
  /** Writes the lead into a contact that Intercom had before. */
  z.strictObject({ kind: z.literal('update') }),
  z.strictObject({ kind: z.literal('owner') }),
  z.strictObject({ kind: z.literal('company') }),
  z.strictObject({ kind: z.literal('tag'), name: z.string() }),
  z.strictObject({ kind: z.literal('note') }),
]);
export type Step = z.infer<typeof stepSchema>;

/** A number where the step was only looked for, and null where it was to be made. */
const looksSoFar = z.number().int().min(0).nullable();

/** How far a step is. */
export const progressSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('to-do') }),
  /** A request may have left. */
  z.strictObject({ kind: z.literal('doing'), looks: looksSoFar }),
  /**
   * A note may have been written: it is looked for, so often so far, before it is written again.
   * So may an update, which is harmless to repeat and not looked for.
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
  id: z.uuid(),
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

/** Header names are lower-case; the token never stands in one. */
const headersSchema = z.record(z.string(), z.string());

/** What an attempt was made for. */
export const ATTEMPT_STEPS = [
  'create',
  'look-up',
  'twin-check',
  'archive-twin',
  'update',
  'owner',
  'company',
  'tag',
  'note',
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

/** How many attempts of an entry are listed; a lead that nobody answers for has more. */
export const MAX_ATTEMPTS_LISTED = 500;

/** An attempt as it stands in a list: without what was sent and what came back, which may have megabytes. */
export const attemptSummarySchema = attemptSchema
  .omit({ request: true, response: true })
  .extend({ method: z.string(), status: z.number().int().nullable() });
export type AttemptSummary = z.infer<typeof attemptSummarySchema>;

export const entryDetailsSchema = z.strictObject({
  entry: entrySummarySchema,
  /** The newest of them, oldest first. */
  attempts: z.array(attemptSummarySchema).max(MAX_ATTEMPTS_LISTED),
  /** Whether `openContact` has somewhere to go. */
  canOpenInIntercom: z.boolean(),
});
export type EntryDetails = z.infer<typeof entryDetailsSchema>;
