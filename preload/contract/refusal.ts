import { z } from 'zod';
import { foreignIdSchema, shownText } from './foreign-text.ts';

/** The length of Intercom's message; its sentences have one or two hundred characters. */
export const MAX_SAID_LENGTH = 1_000;
/** The length of a code or a field's name; a custom attribute's name has at most 190 characters. */
export const MAX_CODE_LENGTH = 250;

/** One fault that Intercom found: Intercom's words, and the form field if it is known. */
const faultSchema = z.strictObject({
  code: shownText(MAX_CODE_LENGTH).nullable(),
  message: shownText(MAX_SAID_LENGTH),
  field: shownText(MAX_CODE_LENGTH).nullable(),
});
export type Fault = z.infer<typeof faultSchema>;

/** What Intercom told about the contact that conflicts with a lead. */
const otherContactSchema = z.strictObject({
  /** Its name, else its email or phone; null if it has none or Intercom does not show it. */
  name: shownText(MAX_CODE_LENGTH).nullable(),
  role: z.enum(['lead', 'user']).nullable(),
  /** Intercom hides the contact. Its answer is the same for archived and for deleted contacts. */
  isArchived: z.boolean(),
});
export type OtherContact = z.infer<typeof otherContactSchema>;

/** What Intercom said when it refused. */
export const refusalSchema = faultSchema.extend({
  status: z.number().int(),
  /** The contact that a 409 names (intercom-api.md §4). */
  otherContactId: foreignIdSchema.nullable().catch(null),
  /** All faults after the first. Refusals that an older Galena stored have none. */
  others: z.array(faultSchema).optional(),
  /** Absent if Galena could not read the contact or has not asked for it yet. */
  otherContact: otherContactSchema.optional(),
});
export type Refusal = z.infer<typeof refusalSchema>;

/** All faults that Intercom found, in its order. */
export const faultsOf = ({ code, message, field, others = [] }: Refusal): readonly Fault[] => [
  { code, message, field },
  ...others,
];

/** The contact that a refused lead can update instead, or null. */
export const updatableOther = (state: {
  readonly kind: string;
  readonly refusal?: Refusal;
  readonly unanswered?: number;
}): { readonly id: string; readonly contact: OtherContact } | null => {
  const { refusal, unanswered } = state;
  const contact = refusal?.otherContact;
  // An unanswered create may still take effect. With an update too, the lead would be there twice.
  if (!refusal?.otherContactId || !contact || unanswered !== 0) return null;
  // Galena cannot tell whether an unknown contact takes changes.
  if (contact.role === null && !contact.isArchived) return null;
  return { id: refusal.otherContactId, contact };
};

/** Galena's own code: Intercom refused nothing, but its answers never settled the step. */
export const UNSETTLED_CODE = 'answer-foreign';
