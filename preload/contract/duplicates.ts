import { z } from 'zod';
import { digitsToAscii } from './digits.ts';
import type { ActiveState } from './entry.ts';
import { typedText } from './lead.ts';
import { plainAddress } from './plain-address.ts';

/** Rows of each answer: a hint that is longer is not read. */
export const MAX_DUPLICATES = 5;
/** Ours: what a contact is called may be longer, but nobody reads it. */
export const MAX_CONTACT_TEXT_LENGTH = 200;
/** The longest id that a lead can name as the contact that it updates. */
export const MAX_CONTACT_ID_LENGTH = 100;

/** Fewer digits are an extension or the beginning of a number. */
const FEWEST_DIGITS = 7;
/** A number without its country and without the zero before its area, in most countries. */
const TELLING_DIGITS = 9;

/** As far as a dotted domain: half an address would find other halves. */
const ADDRESS = /^.+@[^@]+\.[^@.]+$/s;

/** A domain with letters beyond ASCII as the network knows it: `bücher.example` is `xn--bcher-kva.example`. */
const toAsciiDomain = (domain: string): string => {
  if (!/\P{ASCII}/u.test(domain)) return domain;
  try {
    return new URL(`http://${domain}`).hostname;
  } catch {
    return domain;
  }
};

/**
 * What two spellings of an email address share, or null if it is none yet. Case, full-width signs, what
 * is written around it, and the two ways to write a domain make no difference.
 */
export const emailKey = (typed: string): string | null => {
  const email = plainAddress(typed).trim().normalize('NFC').toLowerCase();
  if (!ADDRESS.test(email)) return null;
  const at = email.lastIndexOf('@') + 1;
  return email.slice(0, at) + toAsciiDomain(email.slice(at));
};

/** It is dialled after the number and belongs to no country’s. */
const EXTENSION = /(?:;ext=|ext(?:ension)?\.?|x|#)\s*\p{Nd}{1,7}\s*$/iu;

/**
 * What two spellings of a phone number share, or null if there is too little of one: its last
 * digits, so that `+49 171 1234567` and `0171 1234567` are the same.
 */
export const phoneKey = (typed: string): string | null => {
  const number = digitsToAscii(typed.replace(EXTENSION, '')).replace(/\D/g, '').replace(/^00/, '');
  return number.length < FEWEST_DIGITS ? null : number.slice(-TELLING_DIGITS);
};

/** Whether a key is as long as keys get: it is then the end of every spelling of its number. */
export const isTellingPhoneKey = (key: string): boolean => key.length === TELLING_DIGITS;

/** What a lead can be told to be known by. */
export const cluesSchema = z.strictObject({ email: typedText, phone: typedText });
export type Clues = z.infer<typeof cluesSchema>;

/** Clues, and the entry that they are typed for, which is no duplicate of itself. */
export const localQuestionSchema = cluesSchema.extend({ exceptId: z.uuid() });
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

/** An entry on this computer that has the same email or phone. */
export const localMatchSchema = z.strictObject({
  entryId: z.uuid(),
  title: z.string(),
  by: z.enum(['email', 'phone']),
  state: z.enum(MATCH_STATES),
  /** When it was submitted, or a draft changed last, in unix milliseconds. */
  at: z.number().int(),
  workspaceName: z.string().nullable(),
  /** Its contact, if that is known and in the workspace that leads go to now. */
  contactId: z.string().nullable(),
});
export type LocalMatch = z.infer<typeof localMatchSchema>;

/** A contact in Intercom that has the same email or phone. */
export const remoteMatchSchema = z.strictObject({
  contactId: z.string(),
  name: z.string().nullable(),
  email: z.string().nullable(),
  phone: z.string().nullable(),
  /** Null where Intercom named another role, or none. */
  role: z.enum(['lead', 'user']).nullable(),
  /** Unix seconds. */
  createdAt: z.number().nullable(),
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
  contactId: typedText.pipe(z.string().min(1).max(MAX_CONTACT_ID_LENGTH)),
});
