import { z } from 'zod';
import { shownText, storedIdSchema } from './foreign-text.ts';

export const REGIONS = ['us', 'eu', 'au'] as const;
export type Region = (typeof REGIONS)[number];

/** The API generations of architecture.md §5, by the `Intercom-Version` that each sends. */
export const API_VERSIONS = ['2.16', '1.3'] as const;
export type ApiVersion = (typeof API_VERSIONS)[number];

/**
 * The custom attribute that carries an entry's ref (architecture.md §2). Without it a lead whose answer
 * was lost can only be looked up by what it says.
 */
export const REF_ATTRIBUTE = 'galena_ref';

/** The rep's answer to the offer to create the attribute where it does not exist yet. */
const shouldCreateRef = z.boolean();

const MAX_TOKEN_LENGTH = 1_000;

/** A token travels in a header, which takes visible ASCII and nothing else. */
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

/** Ours: nobody named a workspace longer. */
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
  /** Intercom's own for the workspace, by IANA's name: its days are in it. Null: not known. */
  timeZone: z.string().nullable(),
});
export type Workspace = z.infer<typeof workspaceSchema>;

/** Why the token of a known workspace cannot be used now. */
export const LOCKED_REASONS = [
  'token-absent',
  'token-unreadable',
  /** The keychain holds something in its place that no token can be. */
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
    /** The last 4 characters of the token: all of it that the page may know. */
    tokenEnd: z.string().max(4),
    /** `this-run`: no keychain took it, so it is gone when Galena closes. */
    tokenKept: z.enum(['keychain', 'this-run']),
    /** Something the rep should know about how the connection came about, or nothing. */
    notice: z.string().nullable(),
  }),
]);
export type Session = z.infer<typeof sessionSchema>;
export type ConnectedSession = Extract<Session, { kind: 'connected' }>;
