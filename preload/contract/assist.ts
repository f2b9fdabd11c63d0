import { z } from 'zod';

/** A longer paste is no signature; the page cuts it before it asks. */
export const MAX_PASTE_LENGTH = 100_000;

/** The fields of a lead that a paste can propose a value for. */
export const PASTED_FIELDS = ['name', 'email', 'phone', 'company', 'note', 'avatarUrl'] as const;
export type PastedField = (typeof PASTED_FIELDS)[number];

export const readPasteSchema = z.strictObject({
  text: z.string().max(MAX_PASTE_LENGTH),
  /** Two letters (`DE`): whose national numbers a phone without a prefix is taken for. */
  country: z.string().max(2).nullable(),
});

/** What a pasted text says about a lead: at most one proposal a field, and all that is left over. */
export const pastedSchema = z.strictObject({
  proposals: z.array(z.strictObject({ field: z.enum(PASTED_FIELDS), value: z.string() })),
  /** Parts that were not understood or not used, in their order, so that no typed text is lost. */
  rest: z.array(z.string()),
});

export type Pasted = z.infer<typeof pastedSchema>;
