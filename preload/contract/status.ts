import { z } from 'zod';

/** ISO 3166 alpha-2. */
export const countrySchema = z.string().regex(/^[A-Z]{2}$/);

/** The state of the database after the attempt to open it (architecture.md §4). */
export const storageSchema = z.union([
  z.strictObject({ kind: z.literal('ready'), kept: z.literal('disk') }),
  z.strictObject({
    kind: z.literal('ready'),
    /** No keychain can keep the database key, so Galena may write nothing to disk. */
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
    /** Whether the rep may move the file aside and start with a new file. */
    canStartFresh: z.boolean(),
  }),
]);
export type Storage = z.infer<typeof storageSchema>;

export const appInfoSchema = z.strictObject({
  version: z.string(),
  storage: storageSchema,
  /** False: Galena cannot write the log, so nobody can look up anything in it later. */
  isLogKept: z.boolean(),
  /** The country in the settings of the operating system; null: not known. */
  systemCountry: countrySchema.nullable(),
});
export type AppInfo = z.infer<typeof appInfoSchema>;

/** Why Galena sends nothing although entries wait. The rep settles it once for all entries. */
export const pauseSchema = z.strictObject({
  reason: z.enum(['token-wrong', 'token-forbidden', 'plan', 'version', 'token-locked']),
  message: z.string(),
});
export type Pause = z.infer<typeof pauseSchema>;

export const statusSchema = z.strictObject({
  isOnline: z.boolean(),
  pause: pauseSchema.nullable(),
  /** Says that something on the network answers in Intercom's place. Galena retries by itself. */
  obstacle: z.string().nullable(),
  /** Galena sends nothing before this instant: Intercom asked to wait or cannot be reached. */
  quietUntil: z.number().int().nullable(),
  /** Unsettled entries in the outbox, including entries that wait for the rep. */
  waiting: z.number().int(),
  drafts: z.number().int(),
});
export type Status = z.infer<typeof statusSchema>;

/** The rep's possible answers when they close Galena with unsent leads. */
export const CLOSING_CHOICES = ['send-and-close', 'close', 'stay'] as const;
export type ClosingChoice = (typeof CLOSING_CHOICES)[number];

/** How many leads are held, due or being sent. */
const unsent = z.number().int().min(1);

/** Whether Galena is closing: it asks the rep, or it sends the leads first. */
export const closingSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('open') }),
  z.strictObject({ kind: z.literal('asking'), unsent }),
  z.strictObject({ kind: z.literal('sending'), unsent }),
]);
export type Closing = z.infer<typeof closingSchema>;

/** The longest undo window, in seconds. */
export const MAX_HOLD_SECONDS = 60;

export const settingsSchema = z.strictObject({
  /** How long the rep can undo a submitted lead before Galena sends it, in seconds. */
  holdSeconds: z.number().int().min(0).max(MAX_HOLD_SECONDS),
  /**
   * The country of phone numbers without a country code; null: the system's country. Settings from
   * an older Galena lack it.
   */
  country: countrySchema.nullable().default(null),
});
export type Settings = z.infer<typeof settingsSchema>;
export const DEFAULT_SETTINGS: Settings = { holdSeconds: 5, country: null };
