import { useSyncExternalStore } from 'react';
import type { AssistField, Fix } from '../../../../preload/contract/assist.ts';
import { useLeadFormContext } from '../lead-form-context.ts';
import type { Assisted } from './assist-store.ts';

/** What Galena has to say about one field, if that is still about the text that stands there. */
export type FieldHelp = {
  /** A whole text for the field while it is empty. */
  readonly proposal: string | null;
  readonly fix: Fix | null;
  /** A phone as it reads, and as it is written once the rep goes on. */
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
 * Help for a field, by its name and its text. It is compared as text, so that an answer that changes
 * nothing for this field does not render it.
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
  // Written a few lines above, and nowhere else.
  return snapshot === '' ? NO_HELP : (JSON.parse(snapshot) as FieldHelp);
};
