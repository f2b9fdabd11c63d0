import { z } from 'zod';
import { typedText } from './lead.ts';
import { PASTED_FIELDS } from './lead-fields.ts';

/** In UTF-16 units. A longer paste is no signature; the page cuts it before the call. */
export const MAX_PASTE_LENGTH = 100_000;

export const readPasteSchema = z.strictObject({ text: z.string().max(MAX_PASTE_LENGTH) });

/** What a pasted text says about a lead: at most one proposal per field, and the rest. */
export const pastedSchema = z.strictObject({
  proposals: z.array(z.strictObject({ field: z.enum(PASTED_FIELDS), value: z.string() })),
  /** Parts that Galena did not understand or use, in their order, so that no text is lost. */
  rest: z.array(z.string()),
  /** `rest` holds the job title too, for workspaces that have no attribute for it. */
  jobTitle: z.strictObject({ value: z.string(), restIndex: z.int().nonnegative() }).optional(),
});

export type Pasted = z.infer<typeof pastedSchema>;

/** The fields that Galena checks while the rep types. */
export const assistRequestSchema = z.strictObject({
  name: typedText,
  email: typedText,
  phone: typedText,
  company: typedText,
});
export type AssistRequest = z.infer<typeof assistRequestSchema>;
export type AssistField = keyof AssistRequest;

/** What an email address tells about its owner; null: nothing. */
export const emailProposalsSchema = z.strictObject({
  name: z.string().nullable(),
  company: z.string().nullable(),
});
export type EmailProposals = z.infer<typeof emailProposalsSchema>;

export const phoneReadingSchema = z.strictObject({
  /** The text so far, in the international format if the country is known. */
  formatted: z.string(),
  /** Null: this is not a possible number. */
  e164: z.string().nullable(),
  extension: z.string().nullable(),
  /** What Galena sends: E.164 with its extension, or the typed text of an impossible number. */
  repaired: z.string(),
  /** The number's length fits its country. */
  isPossible: z.boolean(),
  /** The number's digits fit its country too. */
  isValid: z.boolean(),
  /** ISO 3166 alpha-2; null if the number does not tell its country, such as +800. */
  country: z.string().nullable(),
});
export type PhoneReading = z.infer<typeof phoneReadingSchema>;

export const FIX_KINDS = [
  'misspelt-domain',
  'invisible-characters',
  'dressed-address',
  'all-caps',
] as const;

/** A likely mistake in a field. The rep corrects it with one key. */
export const fixSchema = z.strictObject({
  field: z.enum(['name', 'email', 'phone', 'company']),
  kind: z.enum(FIX_KINDS),
  /** A sentence for the rep. */
  message: z.string(),
  /** The whole field after the fix. */
  value: z.string(),
  /** The fix is certain: Galena makes it when the rep leaves the field. The rep can undo it. */
  isSure: z.boolean().optional(),
});
export type Fix = z.infer<typeof fixSchema>;

/** What Galena suggests for the fields so far. */
export const assistSchema = z.strictObject({
  proposals: emailProposalsSchema,
  /** Null while the field is empty. */
  phone: phoneReadingSchema.nullable(),
  fixes: z.array(fixSchema),
});
export type Assist = z.infer<typeof assistSchema>;
