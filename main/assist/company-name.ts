import { domainToUnicode } from 'node:url';
import { wordTable } from '../../preload/contract/word-table.ts';
import { registeredLabel } from './domain.ts';
import { isPublicMailDomain, isRelayDomain } from './mail-providers.ts';
import { meantDomain } from './misspelt-domain.ts';

/* A company's name as far as its domain shows it. Universities and offices count as companies. */

const setOf = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Labels that name a machine, not its owner; they stand alone while a domain is being typed. */
const HOSTS = setOf('correo email mail mailer mx post smtp webmail www');

const FORMS: ReadonlyMap<string, string> = wordTable({
  ab: 'AB',
  ag: 'AG',
  bv: 'BV',
  gmbh: 'GmbH',
  inc: 'Inc',
  kg: 'KG',
  kgaa: 'KGaA',
  llc: 'LLC',
  llp: 'LLP',
  ltd: 'Ltd',
  mbh: 'mbH',
  nv: 'NV',
  ohg: 'OHG',
  oy: 'Oy',
  plc: 'PLC',
  sarl: 'SARL',
  sas: 'SAS',
  srl: 'SRL',
  ug: 'UG',
});
const SMALL_WORDS = setOf('and de del der di du e et für och of the und van von y');

const MAX_ACRONYM = 5;
const isAcronym = (word: string): boolean =>
  word.length <= MAX_ACRONYM && /^[b-df-hj-np-tv-xz]+$/.test(word);

const caseWord = (word: string, index: number): string => {
  const form = FORMS.get(word);
  if (form !== undefined && index > 0) return form;
  if (index > 0 && SMALL_WORDS.has(word)) return word;
  if (isAcronym(word) || /^\d+\p{L}$/u.test(word)) return word.toUpperCase();
  return word.replace(/^\p{L}/u, (letter) => letter.toUpperCase());
};

const DOMAIN =
  /^(?:[\p{L}\p{M}\p{N}](?:[\p{L}\p{M}\p{N}-]*[\p{L}\p{M}\p{N}])?\.)+[\p{L}\p{M}-]{2,}$/u;

/** RFC 1035 §2.3.4 */
const MAX_DOMAIN_LENGTH = 253;

/** The domain with its punycode decoded; null if it is not a complete domain or bad punycode. */
const readDomain = (typed: string): string | null => {
  if (typed.length > MAX_DOMAIN_LENGTH) return null;
  const domain = typed.toLowerCase().normalize();
  const decoded = domain.includes('xn--') ? domainToUnicode(domain) : domain;
  return DOMAIN.test(decoded) && !decoded.includes('xn--') ? decoded : null;
};

/** The registered label of a company's domain; null for mailbox providers and slips of them. */
const companyLabel = (typed: string): string | null => {
  const domain = readDomain(typed);
  if (domain === null || isPublicMailDomain(domain) || isRelayDomain(domain)) return null;
  if (meantDomain(domain) !== null) return null;
  const label = registeredLabel(domain);
  return label === null || HOSTS.has(label) || !/\p{L}/u.test(label) ? null : label;
};

/** “Acme Tools” for `mail.acme-tools.co.uk`; null if the domain does not name a company. */
export const companyFromDomain = (typed: string): string | null => {
  const words = companyLabel(typed)
    ?.split('-')
    .filter((word) => word !== '');
  return words === undefined || words.length === 0 ? null : words.map(caseWord).join(' ');
};
