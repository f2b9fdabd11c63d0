import type { AssistField, AssistRequest, Fix } from '../../preload/contract/assist.ts';
import { plainAddress } from '../../preload/contract/plain-address.ts';
import { cleanInvisible } from './invisible.ts';
import { meantDomain } from './misspelt-domain.ts';
import { isAllCaps, toNameCase } from './name-case.ts';

/* Likely slips, with the text that was probably meant. Nothing is corrected unasked. */

const FIELDS = ['name', 'email', 'phone', 'company'] as const satisfies readonly AssistField[];

const fixInvisible = (field: AssistField, text: string): Fix | null => {
  const value = cleanInvisible(text);
  if (value === text) return null;
  const message = 'There are invisible characters in this field, as pasted text often has them.';
  return { field, kind: 'invisible-characters', message, value, isSure: true };
};

/** Signs around an address, and full-width signs, come from the clipboard or an input method. */
const fixDressing = (email: string): Fix | null => {
  const visible = cleanInvisible(email).trim();
  const value = plainAddress(visible);
  if (value === visible) return null;
  const message = `The address is ${value}, without what is written around it.`;
  return { field: 'email', kind: 'dressed-address', message, value, isSure: true };
};

const fixDomain = (email: string): Fix | null => {
  const at = email.lastIndexOf('@');
  if (at < 1) return null;
  const domain = meantDomain(cleanInvisible(email.slice(at + 1)).trim());
  if (domain === null) return null;
  const value = `${email.slice(0, at + 1)}${domain}`;
  return { field: 'email', kind: 'misspelt-domain', message: `Did you mean ${domain}?`, value };
};

/** A company name in capitals is often right; a person's name in capitals is not. */
const fixCapitals = (name: string): Fix | null => {
  if (!isAllCaps(name)) return null;
  const value = toNameCase(name);
  if (value === name) return null;
  return { field: 'name', kind: 'all-caps', message: `Did you mean “${value.trim()}”?`, value };
};

/** Everything in the fields that looks like a slip. */
export const findFixes = (fields: AssistRequest): readonly Fix[] =>
  [
    ...FIELDS.map((field) => fixInvisible(field, fields[field])),
    fixDressing(fields.email),
    fixDomain(plainAddress(fields.email)),
    fixCapitals(fields.name),
  ].filter((fix) => fix !== null);
