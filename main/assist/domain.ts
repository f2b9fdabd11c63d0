import { parse } from 'tldts';

/*
 * Which part of a host somebody registered. The public suffix list knows it for every registry, and for
 * those who lend names below their own (`onmicrosoft.com`); it comes with a library that follows it.
 */

/** RFC 1035 §2.3.4 */
const MAX_DOMAIN_LENGTH = 253;

/** Microsoft lends every customer a name below this one, and does not say so in the list. */
const LENDERS = new Set(['onmicrosoft.com']);

/** “acme” of `mail.acme.nhs.uk`, in small letters; null for a suffix alone and for what is no host. */
export const registeredLabel = (host: string): string | null => {
  if (host.length > MAX_DOMAIN_LENGTH) return null;
  const options = { allowPrivateDomains: true, extractHostname: false };
  const { domain, domainWithoutSuffix, subdomain } = parse(host.toLowerCase(), options);
  if (domain !== null && LENDERS.has(domain)) return subdomain?.split('.').at(-1) || null;
  return domainWithoutSuffix || null;
};
