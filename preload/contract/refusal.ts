import { z } from 'zod';
import { foreignIdSchema, shownText } from './foreign-text.ts';

/** Of what Intercom says; its own sentences have a hundred signs or two. */
export const MAX_SAID_LENGTH = 1_000;
/** Of a code or the name of a field; a custom attribute's has 190 signs at most. */
export const MAX_CODE_LENGTH = 250;

/** One thing that Intercom found fault with: its words, and the form field they belong to if known. */
const faultSchema = z.strictObject({
  code: shownText(MAX_CODE_LENGTH).nullable(),
  message: shownText(MAX_SAID_LENGTH),
  field: shownText(MAX_CODE_LENGTH).nullable(),
});
export type Fault = z.infer<typeof faultSchema>;

/** The contact in the way of a lead, as far as Intercom told of it. */
const otherContactSchema = z.strictObject({
  /** Its name, else its mail or phone; null: it has none, or Intercom does not show it. */
  name: shownText(MAX_CODE_LENGTH).nullable(),
  role: z.enum(['lead', 'user']).nullable(),
  /** Intercom keeps it out of sight. It says so of archived contacts and of deleted ones alike. */
  isArchived: z.boolean(),
});
export type OtherContact = z.infer<typeof otherContactSchema>;

/** What Intercom said when it refused. */
export const refusalSchema = faultSchema.extend({
  status: z.number().int(),
  /** The contact that a 409 names (intercom-api.md §4). */
  otherContactId: foreignIdSchema.nullable().catch(null),
  /** What was wrong beside the first; refusals stored before they were kept have none. */
  others: z.array(faultSchema).optional(),
  /** Not there where the contact could not be read, or was not asked for yet. */
  otherContact: otherContactSchema.optional(),
});
export type Refusal = z.infer<typeof refusalSchema>;

/** All that Intercom found fault with, the first first. */
export const faultsOf = ({ code, message, field, others = [] }: Refusal): readonly Fault[] => [
  { code, message, field },
  ...others,
];

/** The contact that a refused lead can be written into instead, or null. */
export const updatableOther = (state: {
  readonly kind: string;
  readonly refusal?: Refusal;
  readonly unanswered?: number;
}): { readonly id: string; readonly contact: OtherContact } | null => {
  const { refusal, unanswered } = state;
  const contact = refusal?.otherContact;
  // What was sent without an answer may turn up late: changed, it would be there twice.
  if (!refusal?.otherContactId || !contact || unanswered !== 0) return null;
  // Of whom nothing is known cannot be told whether it takes changes.
  if (contact.role === null && !contact.isArchived) return null;
  return { id: refusal.otherContactId, contact };
};

/** In place of a code of Intercom's: it refused nothing, but never answered what was asked. */
export const UNSETTLED_CODE = 'answer-foreign';
