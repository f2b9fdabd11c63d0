import { parse } from 'tldts';

/*
 * Which part of a host somebody registered. The public suffix list knows this for every registry,
 * and for firms that lend names below their own domain. A library brings the list.
 */

/** RFC 1035 §2.3.4 */
const MAX_DOMAIN_LENGTH = 253;

/** Microsoft lends each customer a name below this domain, but the list does not say so. */
const LENDERS = new Set(['onmicrosoft.com']);

/** `acme` for `mail.acme.nhs.uk`, in small letters; null for a bare suffix or no host at all. */
export const registeredLabel = (host: string): string | null => {
  if (host.length > MAX_DOMAIN_LENGTH) return null;
  const options = { allowPrivateDomains: true, extractHostname: false };
  const { domain, domainWithoutSuffix, subdomain } = parse(host.toLowerCase(), options);
  if (domain !== null && LENDERS.has(domain)) return subdomain?.split('.').at(-1) || null;
  return domainWithoutSuffix || null;
};
