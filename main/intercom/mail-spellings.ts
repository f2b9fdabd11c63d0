import { domainToASCII, domainToUnicode } from 'node:url';
import { emailKey } from '../../preload/contract/duplicates.ts';

/**
 * An address as Intercom may have it, for its search knows no other spelling: in lower case
 * (intercom-api.md §2.1), and with its domain both as people and as networks write it. The likelier first; what is no
 * address comes back alone, in lower case.
 */
export const mailSpellings = (typed: string): readonly string[] => {
  const key = emailKey(typed);
  if (key === null) return [typed.trim().toLowerCase()];
  const at = key.lastIndexOf('@') + 1;
  const [local, domain] = [key.slice(0, at), key.slice(at)];
  const spellings = [domainToUnicode(domain), domainToASCII(domain), domain];
  const unique = [...new Set(spellings.filter((one) => one !== ''))];
  return unique.map((one) => local + one);
};
