import { z } from 'zod';
import { typedText } from './lead.ts';
import { PASTED_FIELDS } from './lead-fields.ts';

/** A longer paste is no signature; the page cuts it before it asks. */
export const MAX_PASTE_LENGTH = 100_000;

export const readPasteSchema = z.strictObject({ text: z.string().max(MAX_PASTE_LENGTH) });

/** What a pasted text says about a lead: at most one proposal a field, and all that is left over. */
export const pastedSchema = z.strictObject({
  proposals: z.array(z.strictObject({ field: z.enum(PASTED_FIELDS), value: z.string() })),
  /** Parts that were not understood or not used, in their order, so that no typed text is lost. */
  rest: z.array(z.string()),
  /** What the person does; it stands in the rest as well, for workspaces that have no attribute for it. */
  jobTitle: z.strictObject({ value: z.string(), restIndex: z.int().nonnegative() }).optional(),
});

export type Pasted = z.infer<typeof pastedSchema>;

/** The fields of the form that are looked at while they are typed. */
export const assistRequestSchema = z.strictObject({
  name: typedText,
  email: typedText,
  phone: typedText,
  company: typedText,
});
export type AssistRequest = z.infer<typeof assistRequestSchema>;
export type AssistField = keyof AssistRequest;

/** What a mail address tells of its owner; null where it tells nothing. */
export const emailProposalsSchema = z.strictObject({
  name: z.string().nullable(),
  company: z.string().nullable(),
});
export type EmailProposals = z.infer<typeof emailProposalsSchema>;

export const phoneReadingSchema = z.strictObject({
  /** As typed so far, in the international style where the country is known. */
  formatted: z.string(),
  /** Null: this is not a possible number. */
  e164: z.string().nullable(),
  extension: z.string().nullable(),
  /** What is sent: E.164 with its extension, or what was typed where that is no possible number. */
  repaired: z.string(),
  /** Its length fits the country. */
  isPossible: z.boolean(),
  /** Its digits fit too. */
  isValid: z.boolean(),
  /** ISO 3166 alpha-2; null where it cannot be told, as for +800. */
  country: z.string().nullable(),
});
export type PhoneReading = z.infer<typeof phoneReadingSchema>;

export const FIX_KINDS = [
  'misspelt-domain',
  'invisible-characters',
  'dressed-address',
  'all-caps',
] as const;

/** Something in a field that is likely a slip, to be put right with one key. */
export const fixSchema = z.strictObject({
  field: z.enum(['name', 'email', 'phone', 'company']),
  kind: z.enum(FIX_KINDS),
  /** A sentence for the rep. */
  message: z.string(),
  /** The whole field after the fix. */
  value: z.string(),
  /** It is beyond doubt: it is done when the field is left, and can be taken back. */
  isSure: z.boolean().optional(),
});
export type Fix = z.infer<typeof fixSchema>;

/** What Galena makes of the fields so far. Nothing is changed that the rep does not take. */
export const assistSchema = z.strictObject({
  proposals: emailProposalsSchema,
  /** Null while the field is empty. */
  phone: phoneReadingSchema.nullable(),
  fixes: z.array(fixSchema),
});
export type Assist = z.infer<typeof assistSchema>;
