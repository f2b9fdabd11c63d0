import { z } from 'zod';
import { shownText, storedIdSchema } from './foreign-text.ts';

export const REGIONS = ['us', 'eu', 'au'] as const;
export type Region = (typeof REGIONS)[number];

/** The two APIs of architecture.md §5, by the `Intercom-Version` of their requests. */
export const API_VERSIONS = ['2.16', '1.3'] as const;
export type ApiVersion = (typeof API_VERSIONS)[number];

/**
 * The custom attribute that carries an entry's ref (architecture.md §2). Without the ref, Galena
 * can look up a lead whose answer was lost only by the lead's texts.
 */
export const REF_ATTRIBUTE = 'galena_ref';

/** Whether the rep wants Galena to create the attribute if the workspace lacks it. */
const shouldCreateRef = z.boolean();

const MAX_TOKEN_LENGTH = 1_000;

/** Requests carry the token in a header, which takes only visible ASCII. */
export const isUsableToken = (token: string): boolean =>
  token.length <= MAX_TOKEN_LENGTH && /^[\x21-\x7e]+$/.test(token);

export const connectSchema = z.strictObject({
  token: z
    .string()
    .trim()
    .min(1, 'Paste an access token first.')
    .max(MAX_TOKEN_LENGTH, 'This is too long for an access token. Copy it from Intercom again.')
    .refine(isUsableToken, 'An access token has no spaces or special signs. Copy it again.'),
  region: z.enum(REGIONS),
  apiVersion: z.enum(API_VERSIONS),
  shouldCreateRef,
});
export const connectPracticeSchema = connectSchema.pick({
  apiVersion: true,
  shouldCreateRef: true,
});
export type ConnectInput = z.infer<typeof connectSchema>;
export type PracticeInput = z.infer<typeof connectPracticeSchema>;

/** Galena's limit, not Intercom's: no workspace has a longer name. */
export const MAX_WORKSPACE_NAME_LENGTH = 120;

export const workspaceSchema = z.strictObject({
  /** Intercom's `id_code`. */
  id: storedIdSchema,
  name: shownText(MAX_WORKSPACE_NAME_LENGTH),
  region: z.enum(REGIONS),
  apiVersion: z.enum(API_VERSIONS),
  isPractice: z.boolean(),
  /** Whether leads carry their ref in {@link REF_ATTRIBUTE}. */
  hasRef: z.boolean(),
  /** The workspace's time zone by its IANA name. Its dates count in this zone. Null: not known. */
  timeZone: z.string().nullable(),
});
export type Workspace = z.infer<typeof workspaceSchema>;

/** Why the token of a known workspace cannot be used now. */
export const LOCKED_REASONS = [
  'token-absent',
  'token-unreadable',
  /** The keychain holds a text that cannot be a token. */
  'token-unusable',
  'keychain-unavailable',
  'keychain-not-loaded',
] as const;

export const sessionSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('none') }),
  z.strictObject({
    kind: z.literal('locked'),
    workspace: workspaceSchema,
    reason: z.enum(LOCKED_REASONS),
    message: z.string(),
  }),
  z.strictObject({
    kind: z.literal('connected'),
    workspace: workspaceSchema,
    /** The last 4 characters of the token. The page may know no more of it. */
    tokenEnd: z.string().max(4),
    /** `this-run`: no keychain took the token, so Galena loses it on closing. */
    tokenKept: z.enum(['keychain', 'this-run']),
    /** What the rep should know about the new connection, or null. */
    notice: z.string().nullable(),
  }),
]);
export type Session = z.infer<typeof sessionSchema>;
export type ConnectedSession = Extract<Session, { kind: 'connected' }>;
