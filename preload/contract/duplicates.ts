import { z } from 'zod';
import type { ActiveState } from './entry.ts';
import { answeredSecondsSchema, foreignIdSchema } from './foreign-text.ts';
import { typedText } from './lead.ts';
import { ownIdSchema } from './own-id.ts';
import { plainAddress } from './plain-address.ts';

/** Rows of each answer: a hint that is longer is not read. */
export const MAX_DUPLICATES = 5;
/** Ours: what a contact is called may be longer, but nobody reads it. */
export const MAX_CONTACT_TEXT_LENGTH = 200;

/** As far as a dotted domain: half an address would find other halves. */
const ADDRESS = /^.+@[^@]+\.[^@.]+$/s;

/** A domain as it is written with letters that ASCII lacks. */
const WRITTEN_DOMAIN = /^(?=.*[^\0-\x7f])[\p{L}\p{M}\p{N}.-]+$/u;

/** The domain as mail servers know it: `xn--bcher-kva.example` for `bücher.example`. */
const toAsciiDomain = (domain: string): string => {
  const address = `http://${domain}`;
  return WRITTEN_DOMAIN.test(domain) && URL.canParse(address) ? new URL(address).hostname : domain;
};

/** An email address in the letters in which it is stored and searched: small ones, and nothing around it. */
export const cleanEmail = (typed: string): string =>
  plainAddress(typed)
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .trim()
    .toLowerCase()
    // The capital dotted İ of Turkish keyboards.
    .replaceAll('i\u0307', 'i');

/** What two spellings of an email address share, or null if it is none yet. */
export const emailKey = (typed: string): string | null => {
  const email = cleanEmail(typed);
  if (!ADDRESS.test(email)) return null;
  const at = email.lastIndexOf('@') + 1;
  return email.slice(0, at) + toAsciiDomain(email.slice(at));
};

/** What a lead can be told to be known by. */
export const cluesSchema = z.strictObject({ email: typedText, phone: typedText });
export type Clues = z.infer<typeof cluesSchema>;

/**
 * Clues, and the entry that they are typed for, which is no duplicate of itself. On this computer a name
 * is a clue too; a name of one word is so together with its company.
 */
export const localQuestionSchema = cluesSchema.extend({
  exceptId: ownIdSchema,
  name: typedText.default(''),
  company: typedText.default(''),
});
export type LocalQuestion = z.infer<typeof localQuestionSchema>;

/** States of entries that can be duplicates; what was discarded is none. */
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
  /** When it was submitted, or a draft changed last, in unix milliseconds. */
  at: z.number().int(),
  workspaceName: z.string().nullable(),
  /** Its contact, if that is known and in the workspace that leads go to now. */
  contactId: foreignIdSchema.nullable(),
});
export type LocalMatch = z.infer<typeof localMatchSchema>;

/** A contact in Intercom that has the same email or phone. */
export const remoteMatchSchema = z.strictObject({
  contactId: foreignIdSchema,
  name: z.string().nullable(),
  email: z.string().nullable(),
  phone: z.string().nullable(),
  /** Null where Intercom named another role, or none. */
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
  /** Nobody was asked, or nobody answered: there may be duplicates in Intercom. */
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
