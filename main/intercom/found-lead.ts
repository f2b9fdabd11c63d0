import { z } from 'zod';
import { answeredSecondsSchema, foreignIdSchema } from '../../preload/contract/foreign-text.ts';
import type { FoundLead } from './adapter.ts';
import { refSchema } from './find-lead.ts';
import { comparedText } from './lists.ts';

/**
 * The fields of a contact that have the same names in both APIs. Answers are parsed leniently: keys
 * come and go between versions (intercom-api.md §3.3).
 */
export const foundFieldsSchema = z.object({
  id: foreignIdSchema,
  name: comparedText,
  email: comparedText,
  phone: comparedText,
  created_at: answeredSecondsSchema,
  custom_attributes: refSchema.catch(null),
});

/** The contact in the form in which it is compared with leads. */
export const toFoundLead = (
  fields: z.infer<typeof foundFieldsSchema>,
  role: FoundLead['role'],
): FoundLead => {
  const { id, name, email, phone, created_at: createdAt, custom_attributes: ref } = fields;
  return { id, role, name, email, phone, ref, createdAt };
};
