import { z } from 'zod';
import type { ActiveState } from './entry.ts';
import { answeredSecondsSchema, foreignIdSchema } from './foreign-text.ts';
import { typedText } from './lead.ts';
import { ownIdSchema } from './own-id.ts';
import { plainAddress } from './plain-address.ts';

/** The rows of each answer. Nobody reads a longer hint. */
export const MAX_DUPLICATES = 5;
/** Galena's limit, not Intercom's: a contact's name may be longer, but nobody reads more. */
export const MAX_CONTACT_TEXT_LENGTH = 200;

/** An address needs a dot in its domain: half an address would match other half addresses. */
const ADDRESS = /^.+@[^@]+\.[^@.]+$/s;

/** A domain with letters outside ASCII. */
const WRITTEN_DOMAIN = /^(?=.*[^\0-\x7f])[\p{L}\p{M}\p{N}.-]+$/u;

/** The domain as email servers know it: `xn--bcher-kva.example` for `bücher.example`. */
const toAsciiDomain = (domain: string): string => {
  const address = `http://${domain}`;
  return WRITTEN_DOMAIN.test(domain) && URL.canParse(address) ? new URL(address).hostname : domain;
};

/** An email address in lower case without any text around it, for storage and searches. */
export const cleanEmail = (typed: string): string =>
  plainAddress(typed)
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .trim()
    .toLowerCase()
    // The lower case of the Turkish İ.
    .replaceAll('i\u0307', 'i');

/** A key that all spellings of an email address share, or null if the text is no address yet. */
export const emailKey = (typed: string): string | null => {
  const email = cleanEmail(typed);
  if (!ADDRESS.test(email)) return null;
  const at = email.lastIndexOf('@') + 1;
  return email.slice(0, at) + toAsciiDomain(email.slice(at));
};

/** The fields that both searches for duplicates compare. */
export const cluesSchema = z.strictObject({ email: typedText, phone: typedText });
export type Clues = z.infer<typeof cluesSchema>;

/**
 * The clues and the entry that they belong to, which is no duplicate of itself. The search on this
 * computer compares names too; a name of one word counts only together with its company.
 */
export const localQuestionSchema = cluesSchema.extend({
  exceptId: ownIdSchema,
  name: typedText.default(''),
  company: typedText.default(''),
});
export type LocalQuestion = z.infer<typeof localQuestionSchema>;

/** The states of entries that can be duplicates. A discarded entry is no duplicate. */
const MATCH_STATES = [
  'draft',
  'held',
  'queued',
  'sending',
  'uncertain',
  'asking',
  'created',
  'done',
  'refused',
] as const satisfies readonly ActiveState['kind'][];

/** An entry on this computer that has the same email, phone or name. */
export const localMatchSchema = z.strictObject({
  entryId: ownIdSchema,
  title: z.string(),
  by: z.enum(['email', 'phone', 'name']),
  state: z.enum(MATCH_STATES),
  /** When the entry was submitted, or when the draft was changed last, in Unix milliseconds. */
  at: z.number().int(),
  workspaceName: z.string().nullable(),
  /** The entry's contact, if Galena knows it and the workspace in use has it. */
  contactId: foreignIdSchema.nullable(),
});
export type LocalMatch = z.infer<typeof localMatchSchema>;

/** A contact in Intercom that has the same email or phone. */
export const remoteMatchSchema = z.strictObject({
  contactId: foreignIdSchema,
  name: z.string().nullable(),
  email: z.string().nullable(),
  phone: z.string().nullable(),
  /** Null if Intercom gave another role or none. */
  role: z.enum(['lead', 'user']).nullable(),
  /** Unix seconds. */
  createdAt: answeredSecondsSchema,
});
export type RemoteMatch = z.infer<typeof remoteMatchSchema>;

export const remoteAnswerSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('searched'),
    /** Newest first. */
    matches: z.array(remoteMatchSchema).max(MAX_DUPLICATES),
  }),
  /** Intercom was not asked, or did not answer: Intercom may have duplicates. */
  z.strictObject({
    kind: z.literal('unavailable'),
    reason: z.enum(['offline', 'paused', 'failed', 'not-connected']),
    message: z.string(),
  }),
]);
export type RemoteAnswer = z.infer<typeof remoteAnswerSchema>;

export const contactRefSchema = z.strictObject({
  contactId: foreignIdSchema,
});
