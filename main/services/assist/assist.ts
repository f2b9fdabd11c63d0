import type { Assist, AssistRequest } from '../../../preload/contract/assist.ts';
import { findFixes } from './checks.ts';
import { proposeFromEmail } from './email-first.ts';

/** Loaded with the first number: all countries' numbering plans would make every start longer. */
const loadPhone = () => import('./phone.ts');

/**
 * All that is made of the fields after a keystroke.
 * @param country where phone numbers without a country code belong, ISO 3166 alpha-2; null: unknown
 */
export const readAssist = async (
  fields: AssistRequest,
  country: string | null,
): Promise<Assist> => ({
  proposals: proposeFromEmail(fields.email),
  phone: fields.phone.trim() === '' ? null : (await loadPhone()).readPhone(fields.phone, country),
  fixes: [...findFixes(fields)],
});
