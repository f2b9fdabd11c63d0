import type { Assist, AssistRequest, Pasted } from '../../preload/contract/assist.ts';
import { findFixes } from './checks.ts';

/** Loaded for the first phone number: the plans of all countries would slow each start. */
const loadPhone = () => import('./phone.ts');

/** Loaded for the first address: the public suffix list would slow each start too. */
const loadEmailFirst = () => import('./email-first.ts');

/**
 * Everything that Galena proposes for the fields after a keystroke.
 * @param country where phone numbers without a country code belong, ISO 3166 alpha-2; null: unknown
 */
export const readAssist = async (
  fields: AssistRequest,
  country: string | null,
): Promise<Assist> => ({
  proposals:
    fields.email === ''
      ? { name: null, company: null }
      : (await loadEmailFirst()).proposeFromEmail(fields.email),
  phone: fields.phone.trim() === '' ? null : (await loadPhone()).readPhone(fields.phone, country),
  fixes: [...findFixes(fields)],
});

/**
 * The forms in which people store a phone number; the first one is the form that was typed.
 * @param country as for {@link readAssist}
 */
export const phoneFormsOf = async (
  phone: string,
  country: string | null,
): Promise<readonly string[]> => (await loadPhone()).phoneForms(phone, country);

/**
 * What a pasted text says about a lead. The reader is loaded when it is first needed.
 * @param country as for {@link readAssist}
 */
export const readContactText = async (text: string, country: string | null): Promise<Pasted> => {
  const [{ readPaste }, { toCountry }] = await Promise.all([
    import('./paste/read-paste.ts'),
    import('./paste/countries.ts'),
  ]);
  return readPaste(text, { defaultCountry: toCountry(country) });
};
