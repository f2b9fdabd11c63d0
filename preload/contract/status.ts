import { z } from 'zod';

/** ISO 3166 alpha-2. */
export const countrySchema = z.string().regex(/^[A-Z]{2}$/);

/** The database as the app found it when it opened (architecture.md §4). */
export const storageSchema = z.union([
  z.strictObject({ kind: z.literal('ready'), kept: z.literal('disk') }),
  z.strictObject({
    kind: z.literal('ready'),
    /** There is nowhere to keep the key, so nothing may be written to disk. */
    kept: z.literal('this-run'),
    why: z.enum(['keychain-unavailable', 'keychain-not-loaded']),
  }),
  z.strictObject({
    kind: z.literal('closed'),
    reason: z.enum([
      'newer',
      'damaged',
      'key-missing',
      'key-unreadable',
      'keychain-unavailable',
      'keychain-not-loaded',
      'unwritable',
      'in-use',
    ]),
    message: z.string(),
    /** Whether the rep may have the file put aside and start with a new one. */
    canStartFresh: z.boolean(),
  }),
]);
export type Storage = z.infer<typeof storageSchema>;

export const appInfoSchema = z.strictObject({
  version: z.string(),
  storage: storageSchema,
  /** False: the log cannot be written, so nothing can be looked up there later. */
  isLogKept: z.boolean(),
  /** Where the operating system says that it is used; null: it does not say. */
  systemCountry: countrySchema.nullable(),
});
export type AppInfo = z.infer<typeof appInfoSchema>;

/** Why nothing is sent although entries wait; one question for all of them. */
export const pauseSchema = z.strictObject({
  reason: z.enum(['token-wrong', 'token-forbidden', 'plan', 'version', 'token-locked']),
  message: z.string(),
});
export type Pause = z.infer<typeof pauseSchema>;

export const statusSchema = z.strictObject({
  isOnline: z.boolean(),
  pause: pauseSchema.nullable(),
  /** Something on the way answers in Intercom's place, in words for people; Galena tries on by itself. */
  obstacle: z.string().nullable(),
  /** Intercom asked to wait, or cannot be reached: nothing is sent before this instant. */
  quietUntil: z.number().int().nullable(),
  /** Entries in the outbox, settled ones not counted; those that wait for the rep are. */
  waiting: z.number().int(),
  drafts: z.number().int(),
});
export type Status = z.infer<typeof statusSchema>;

/** What the rep may answer when they close Galena while leads could still be sent. */
export const CLOSING_CHOICES = ['send-and-close', 'close', 'stay'] as const;
export type ClosingChoice = (typeof CLOSING_CHOICES)[number];

/** Leads that are held, due or on the wire. */
const unsent = z.number().int().min(1);

/** Whether Galena is being closed: the rep is asked, or leads go out first. */
export const closingSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('open') }),
  z.strictObject({ kind: z.literal('asking'), unsent }),
  z.strictObject({ kind: z.literal('sending'), unsent }),
]);
export type Closing = z.infer<typeof closingSchema>;

/** The longest undo window, in seconds. */
export const MAX_HOLD_SECONDS = 60;

export const settingsSchema = z.strictObject({
  /** How long a submitted lead can be taken back before it is sent, in seconds. */
  holdSeconds: z.number().int().min(0).max(MAX_HOLD_SECONDS),
  /**
   * Where phone numbers without a country code belong; null: in the system's country. Settings that
   * were stored before there was a choice have none.
   */
  country: countrySchema.nullable().default(null),
});
export type Settings = z.infer<typeof settingsSchema>;
export const DEFAULT_SETTINGS: Settings = { holdSeconds: 5, country: null };
