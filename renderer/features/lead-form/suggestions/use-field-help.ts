import { useSyncExternalStore } from 'react';
import type { AssistField, Fix } from '../../../../preload/contract/assist.ts';
import { useLeadFormContext } from '../lead-form-context.ts';
import type { Assisted } from './assist-store.ts';

/** Galena's help for one field and its current text. */
export type FieldHelp = {
  /** A text for the field while the field is empty. */
  readonly proposal: string | null;
  readonly fix: Fix | null;
  /** The phone number as Galena shows it, and as Galena writes it when the rep leaves the field. */
  readonly phone: { readonly formatted: string; readonly repaired: string } | null;
};

const NO_HELP: FieldHelp = { proposal: null, fix: null, phone: null };

const isAssistField = (name: string): name is AssistField =>
  name === 'name' || name === 'email' || name === 'phone' || name === 'company';

const helpFor = (field: AssistField, { assist }: Assisted): FieldHelp => ({
  proposal: field === 'name' || field === 'company' ? assist.proposals[field] : null,
  fix: assist.fixes.find((fix) => fix.field === field) ?? null,
  phone: field === 'phone' && assist.phone?.isValid ? assist.phone : null,
});

/**
 * The help for a field with this name and text. React compares it as JSON, so that an answer
 * without news for this field does not render the field.
 */
export const useFieldHelp = (name: string, text: string): FieldHelp => {
  const { assist } = useLeadFormContext();
  const snapshot = useSyncExternalStore(assist.subscribe, () => {
    const known = assist.get();
    if (known === null || !isAssistField(name) || known.of[name] !== text) return '';
    const { proposal, fix, phone } = helpFor(name, known);
    const short = phone && { formatted: phone.formatted, repaired: phone.repaired };
    return JSON.stringify({ proposal: text === '' ? proposal : null, fix, phone: short });
  });
  // Only the lines above write the snapshot.
  return snapshot === '' ? NO_HELP : (JSON.parse(snapshot) as FieldHelp);
};
