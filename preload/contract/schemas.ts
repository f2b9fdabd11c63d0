import { z } from 'zod';
import { assistRequestSchema, assistSchema, pastedSchema, readPasteSchema } from './assist.ts';
import { attemptSchema } from './attempt.ts';
import {
  campaignImportSchema,
  campaignSchema,
  campaignsSchema,
  MAX_CAMPAIGN_FILE_LENGTH,
} from './campaign.ts';
import { catalogSchema } from './catalog.ts';
import {
  cluesSchema,
  contactRefSchema,
  localMatchSchema,
  localQuestionSchema,
  MAX_DUPLICATES,
  remoteAnswerSchema,
} from './duplicates.ts';
import { entryDetailsSchema, entrySummarySchema } from './entry.ts';
import { leadSchema, typedLeadSchema } from './lead.ts';
import { ownRefSchema } from './own-id.ts';
import { connectPracticeSchema, connectSchema, sessionSchema } from './session.ts';
import {
  appInfoSchema,
  CLOSING_CHOICES,
  closingSchema,
  settingsSchema,
  statusSchema,
  storageSchema,
} from './status.ts';

const nothing = z.undefined();

/** How many entries one page of the history holds at most. */
export const HISTORY_PAGE_SIZE = 50;

/**
 * The contract: every channel with its request and its response. Main's router parses each request.
 * A reply is `Result<response>`.
 */
export const contract = {
  'app:read': { request: nothing, response: appInfoSchema },
  /** Try again to open the database. */
  'app:reopen': { request: nothing, response: storageSchema },
  /** Move a database that cannot be opened aside, unchanged, and create a new one. */
  'app:start-fresh': { request: nothing, response: storageSchema },

  'closing:read': { request: nothing, response: closingSchema },
  /** What to do with the unsent leads. Without an open question, the answer has no effect. */
  'closing:answer': {
    request: z.strictObject({ choice: z.enum(CLOSING_CHOICES) }),
    response: closingSchema,
  },

  'session:read': { request: nothing, response: sessionSchema },
  'session:connect': { request: connectSchema, response: sessionSchema },
  'session:connect-practice': {
    request: connectPracticeSchema,
    response: sessionSchema,
  },
  /** Try again to read the token of a locked session. */
  'session:unlock': { request: nothing, response: sessionSchema },
  'session:disconnect': { request: nothing, response: sessionSchema },

  'status:read': { request: nothing, response: statusSchema },

  'settings:read': { request: nothing, response: settingsSchema },
  'settings:save': { request: settingsSchema, response: settingsSchema },

  /** What Galena has stored about the workspace; makes no call to Intercom. */
  'catalog:read': { request: nothing, response: catalogSchema },
  /** Read all parts from Intercom. A part that fails keeps its content and is in `problems`. */
  'catalog:refresh': { request: nothing, response: catalogSchema },
  'campaign:list': { request: nothing, response: campaignsSchema },
  /** Change the campaign with this id, or add it. */
  'campaign:save': { request: campaignSchema, response: campaignsSchema },
  'campaign:remove': { request: ownRefSchema, response: campaignsSchema },
  'campaign:activate': { request: ownRefSchema, response: campaignsSchema },
  /** All campaigns as the text of one file. */
  'campaign:export': { request: nothing, response: z.strictObject({ text: z.string() }) },
  'campaign:import': {
    request: z.strictObject({
      text: z.string().max(MAX_CAMPAIGN_FILE_LENGTH, 'This file is too large for campaigns.'),
    }),
    response: campaignImportSchema,
  },

  /** Store the form's lead. The page makes the id, so that a repeated save is the same draft. */
  'draft:save': {
    request: ownRefSchema.extend({ lead: typedLeadSchema }),
    response: z.strictObject({ savedAt: z.number().int() }),
  },
  'draft:list': { request: nothing, response: z.array(entrySummarySchema) },
  /** Put the lead in the outbox. A second submission of the same id changes nothing. */
  'draft:submit': {
    request: ownRefSchema.extend({ lead: leadSchema }),
    response: entrySummarySchema,
  },

  /** Entries on this computer with the same email, phone or name, newest first. */
  'duplicates:local': {
    request: localQuestionSchema,
    response: z.array(localMatchSchema).max(MAX_DUPLICATES),
  },
  /** Contacts in Intercom with the same email or phone. A new search cancels the one before. */
  'duplicates:remote': { request: cluesSchema, response: remoteAnswerSchema },
  /** Open a contact of the connected workspace in Intercom. */
  'duplicates:open': { request: contactRefSchema, response: nothing },

  'outbox:list': { request: nothing, response: z.array(entrySummarySchema) },
  'outbox:retry': { request: ownRefSchema, response: entrySummarySchema },
  /** Retry everything that Intercom refused, and end a pause, because its cause is gone. */
  'outbox:retry-all': {
    request: nothing,
    /** How many leads are retried at once; the rest of a long list follows later. */
    response: z.strictObject({ retried: z.number().int() }),
  },
  /** Make a refused lead a draft that updates the conflicting contact that Intercom named. */
  'outbox:update-other': { request: ownRefSchema, response: entrySummarySchema },
  /** Within the undo window, make a lead the draft again that it was. */
  'outbox:undo': { request: ownRefSchema, response: entrySummarySchema },
  /** End the undo window, or the wait for the next try. */
  'outbox:send-now': { request: ownRefSchema, response: entrySummarySchema },
  /** The rep's answer for an entry that is `asking`: Intercom has the lead, or send it again. */
  'outbox:answer': {
    request: ownRefSchema.extend({ answer: z.enum(['is-there', 'send-again']) }),
    response: entrySummarySchema,
  },
  /** Make a refused or waiting entry a draft again, for the form. */
  'outbox:edit': { request: ownRefSchema, response: entrySummarySchema },
  /** Leave out the open steps of a created entry. The entry is done then. */
  'outbox:leave-out': { request: ownRefSchema, response: entrySummarySchema },

  'entry:discard': { request: ownRefSchema, response: entrySummarySchema },
  /** Discarded entries that can still be restored, newest first. */
  'entry:list-bin': { request: nothing, response: z.array(entrySummarySchema) },
  'entry:restore': { request: ownRefSchema, response: entrySummarySchema },
  'entry:read': { request: ownRefSchema, response: entryDetailsSchema },
  /** One attempt with its request and its response. */
  'attempt:read': { request: ownRefSchema, response: attemptSchema },
  'entry:open-contact': { request: ownRefSchema, response: nothing },

  'history:list': {
    request: z.strictObject({
      search: z.string().max(200),
      /** The `next` of the previous page, or null for the first page. */
      after: z.string().max(100).nullable(),
    }),
    response: z.strictObject({
      entries: z.array(entrySummarySchema).max(HISTORY_PAGE_SIZE),
      next: z.string().nullable(),
    }),
  },

  /** What a pasted text says about a lead. Galena reads it on this machine and stores nothing. */
  'assist:read-paste': { request: readPasteSchema, response: pastedSchema },
  /** What Galena suggests for the fields, after each keystroke. Nothing is stored. */
  'assist:read': { request: assistRequestSchema, response: assistSchema },
} as const;

export type Contract = typeof contract;
