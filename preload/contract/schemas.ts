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
 * The one contract: every channel with what it takes and what it answers.
 * Requests are parsed at the main process's door; a reply is `Result<response>`.
 */
export const contract = {
  'app:read': { request: nothing, response: appInfoSchema },
  /** Try again to open the database. */
  'app:reopen': { request: nothing, response: storageSchema },
  /** Put a database that cannot be opened aside, untouched, and begin a new one. */
  'app:start-fresh': { request: nothing, response: storageSchema },

  'closing:read': { request: nothing, response: closingSchema },
  /** What to do about the leads that could still be sent; means nothing while nobody asks. */
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

  /** What is known of the workspace; asks nobody. */
  'catalog:read': { request: nothing, response: catalogSchema },
  /** Ask Intercom for all of it. A part that fails is among the problems, and keeps what was known. */
  'catalog:refresh': { request: nothing, response: catalogSchema },
  'campaign:list': { request: nothing, response: campaignsSchema },
  /** Change the campaign of this id, or add it. */
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

  /** Store what stands in the form. The id is the page's, so that a repeated save is the same draft. */
  'draft:save': {
    request: ownRefSchema.extend({ lead: typedLeadSchema }),
    response: z.strictObject({ savedAt: z.number().int() }),
  },
  'draft:list': { request: nothing, response: z.array(entrySummarySchema) },
  /** Commit the lead to the outbox. Submitting the same id again changes nothing. */
  'draft:submit': {
    request: ownRefSchema.extend({ lead: leadSchema }),
    response: entrySummarySchema,
  },

  /** What on this computer has the same email or phone, newest first. */
  'duplicates:local': {
    request: localQuestionSchema,
    response: z.array(localMatchSchema).max(MAX_DUPLICATES),
  },
  /** What in Intercom has. The newest question wins: one that is still out is given up. */
  'duplicates:remote': { request: cluesSchema, response: remoteAnswerSchema },
  /** Show a contact of the connected workspace in Intercom. */
  'duplicates:open': { request: contactRefSchema, response: nothing },

  'outbox:list': { request: nothing, response: z.array(entrySummarySchema) },
  'outbox:retry': { request: ownRefSchema, response: entrySummarySchema },
  /** Try again whatever Intercom refused, and end a pause: what stood in the way is over. */
  'outbox:retry-all': {
    request: nothing,
    /** How many leads are tried again at once; those of a long list follow. */
    response: z.strictObject({ retried: z.number().int() }),
  },
  /** Bring a lead back as a draft that updates the contact which Intercom named in its way. */
  'outbox:update-other': { request: ownRefSchema, response: entrySummarySchema },
  /** Take a lead back within the undo window: it is a draft again, as it was. */
  'outbox:undo': { request: ownRefSchema, response: entrySummarySchema },
  /** End the undo window, or the wait for the next try. */
  'outbox:send-now': { request: ownRefSchema, response: entrySummarySchema },
  /** The rep's answer for an entry that is asking: Intercom has this lead, or it is to be sent again. */
  'outbox:answer': {
    request: ownRefSchema.extend({ answer: z.enum(['is-there', 'send-again']) }),
    response: entrySummarySchema,
  },
  /** Bring a refused or waiting entry back into the form as a draft. */
  'outbox:edit': { request: ownRefSchema, response: entrySummarySchema },
  /** Do without the steps that are left of a created entry: it is done then. */
  'outbox:leave-out': { request: ownRefSchema, response: entrySummarySchema },

  'entry:discard': { request: ownRefSchema, response: entrySummarySchema },
  /** What was discarded and can be restored still, newest first. */
  'entry:list-bin': { request: nothing, response: z.array(entrySummarySchema) },
  'entry:restore': { request: ownRefSchema, response: entrySummarySchema },
  'entry:read': { request: ownRefSchema, response: entryDetailsSchema },
  /** One attempt with what was sent and what came back, to be looked at. */
  'attempt:read': { request: ownRefSchema, response: attemptSchema },
  'entry:open-contact': { request: ownRefSchema, response: nothing },

  'history:list': {
    request: z.strictObject({
      search: z.string().max(200),
      /** The `next` of the page before, or null for the first page. */
      after: z.string().max(100).nullable(),
    }),
    response: z.strictObject({
      entries: z.array(entrySummarySchema).max(HISTORY_PAGE_SIZE),
      next: z.string().nullable(),
    }),
  },

  /** What a pasted text says about a lead. It is read on this machine and kept nowhere. */
  'assist:read-paste': { request: readPasteSchema, response: pastedSchema },
  /** What the fields suggest, asked after each keystroke. Nothing is stored. */
  'assist:read': { request: assistRequestSchema, response: assistSchema },
} as const;

export type Contract = typeof contract;
