import { domainToASCII, domainToUnicode } from 'node:url';
import { emailKey } from '../../preload/contract/duplicates.ts';

/**
 * The spellings of an address that Intercom may have stored, because its search compares exactly:
 * in lower case (intercom-api.md §2.1), with the domain both as people and as networks write it.
 * The likelier spelling is first. A text that is no address comes back alone, in lower case.
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
