import { wordTable } from '../../preload/contract/word-table.ts';
import { isCountryDomain, isPublicMailDomain, isRelayDomain } from './mail-providers.ts';
import { slipDistance } from './slip-distance.ts';

/*
 * Finds slips in the mail domains that reps type all day. A wrong correction is worse than a missed
 * slip: only names that belong to one provider are compared, a country's own domain is never taken
 * for a slip, and a company with a name like a provider's is left alone.
 */

/** Names that belong to one provider only, with its domain endings, the likeliest first. */
const NAMES: ReadonlyMap<string, readonly string[]> = wordTable({
  gmail: ['com'],
  googlemail: ['com'],
  hotmail: ['com', 'de', 'fr', 'it', 'es', 'nl', 'be', 'se', 'ch', 'co.uk', 'com.br', 'com.ar'],
  outlook: ['com', 'de', 'fr', 'it', 'es', 'pt', 'at', 'be', 'ie', 'jp', 'com.br', 'com.au'],
  yahoo: ['com', 'de', 'fr', 'it', 'es', 'ca', 'in', 'co.uk', 'co.in', 'co.jp', 'com.br', 'com.au'],
  icloud: ['com'],
  protonmail: ['com', 'ch'],
  tutanota: ['com', 'de'],
  fastmail: ['com', 'fm'],
  rocketmail: ['com'],
  rediffmail: ['com'],
  comcast: ['net'],
  verizon: ['net'],
  sbcglobal: ['net'],
  bellsouth: ['net'],
  earthlink: ['net'],
  btinternet: ['com'],
  virginmedia: ['com'],
  ntlworld: ['com'],
  't-online': ['de', 'hu'],
  freenet: ['de'],
  posteo: ['de', 'net'],
  laposte: ['net'],
  wanadoo: ['fr'],
  bluewin: ['ch'],
  telenet: ['be'],
  seznam: ['cz'],
  yandex: ['ru', 'com'],
  bigpond: ['com', 'net.au'],
});

/** Names that are also words: only an impossible ending is a slip here, as in `web.dee`. */
const PLAIN_NAMES: ReadonlyMap<string, readonly string[]> = wordTable({
  web: ['de'],
  gmx: ['de', 'net', 'at', 'ch', 'com'],
  live: ['com', 'de', 'fr', 'it', 'nl', 'co.uk'],
  aol: ['com', 'de'],
  msn: ['com'],
  me: ['com'],
  orange: ['fr'],
  free: ['fr'],
  libero: ['it'],
  bluewin: ['ch'],
  mail: ['ru', 'com', 'de'],
});

/** Providers with one domain: any other ending is a slip, but `gmail.acme.com` is no slip. */
const ONE_HOME = new Set(['gmail', 'googlemail', 'icloud']);
const IS_END = /^(?:com?\.)?[a-z\d]+$/;

/** Spelt by ear, or with more than one slip. */
const SPELLINGS: ReadonlyMap<string, string> = wordTable({
  gmall: 'gmail',
  jahoo: 'yahoo',
  icould: 'icloud',
  outlock: 'outlook',
  t_online: 't-online',
});

/** Names that are close to a provider's but belong to somebody else. */
const OTHERS = new Set(['gail', 'incloud', 'sezam', 'telnet']);

/** Endings that no registry gives out, and the ending that was meant: slips after any name. */
const NO_ENDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    com: 'con cmo vom ocm xom fom cim cpm cok ckm c0m comm coom ccom conm comn cvom cxom comt',
    net: 'ney nte nett nwt nrt nety',
    org: 'ogr rog orgg prg irg',
    de: 'dee',
  }).flatMap(([end, slips]) => slips.split(' ').map((slip) => [slip, end] as const)),
);

/** Slips of “.com” that are country domains too. */
const COM_SLIPS = new Set(['cm', 'co', 'om']);

const LONG = 9;
const farthest = (name: string): number => (name.length >= LONG ? 2 : 1);

/** A shorter name without its first letter is another word: “cloud”. */
const ENOUGH_WITHOUT_FIRST = 7;

/** People notice a wrong first letter, but not one that is missing, doubled or swapped. */
const beginsAlike = (typed: string, name: string): boolean =>
  typed[0] === name[0] ||
  (typed[0] === name[1] && typed[1] === name[0]) ||
  typed.slice(1) === name ||
  (typed === name.slice(1) && name.length >= ENOUGH_WITHOUT_FIRST);

const closest = (
  typed: string,
  words: readonly string[],
  limitOf: (word: string) => number,
): string | null => {
  const near = words
    .map((word) => ({ word, distance: slipDistance(typed, word) }))
    .filter(({ word, distance }) => distance <= limitOf(word))
    .toSorted((a, b) => a.distance - b.distance);
  return near[0]?.word ?? null;
};

/** A longer name is close to no provider's. */
const MAX_NAME_LENGTH = 14;

const nearName = (typed: string): string | null => {
  const spelling = SPELLINGS.get(typed);
  if (spelling !== undefined) return spelling;
  if (typed.length > MAX_NAME_LENGTH || OTHERS.has(typed)) return null;
  const names = [...NAMES.keys()].filter((name) => beginsAlike(typed, name));
  return closest(typed, names, farthest);
};

/** A country's own domain is no slip, except where one letter of the meant ending is missing. */
const mayBeSlip = (typed: string, ends: readonly string[]): boolean =>
  !isCountryDomain(typed) ||
  (ends[0] === 'com' && COM_SLIPS.has(typed)) ||
  (ends[0] === 'net' && typed === 'ne');

/** The ending that was meant, given the typed one; null: the typed one is no slip of `ends`. */
const nearEnd = (typed: string, ends: readonly string[]): string | null => {
  if (ends.includes(typed)) return typed;
  const meant = NO_ENDS.get(typed);
  if (meant !== undefined) return ends.includes(meant) ? meant : null;
  return mayBeSlip(typed, ends) ? closest(typed, ends, () => 1) : null;
};

const own = (table: ReadonlyMap<string, readonly string[]>, name: string) => table.get(name) ?? [];

/** Corrects the ending; the name itself is right. */
const fixEnd = (name: string, end: string): string | null => {
  if (ONE_HOME.has(name)) return IS_END.test(end) ? (own(NAMES, name)[0] ?? null) : null;
  const plain = own(PLAIN_NAMES, name);
  if (plain.length > 0 && isCountryDomain(end)) return null;
  return nearEnd(end, [...own(NAMES, name), ...plain]);
};

const fixName = (name: string, end: string): string | null => {
  const near = nearName(name);
  const ends = near === null ? null : nearEnd(end, own(NAMES, near));
  return ends === null ? null : `${near}.${ends}`;
};

const ALL_NAMES = [...NAMES, ...PLAIN_NAMES];

/** `gmailcom`: the dot is missing. */
const WITHOUT_DOTS: ReadonlyMap<string, string> = new Map(
  ALL_NAMES.flatMap(([name, ends]) =>
    ends.map((end) => [(name + end).replaceAll('.', ''), `${name}.${end}`] as const),
  ),
);

/** Removes spaces; replaces commas and repeated dots; drops a dot at the start or the end. */
const tidy = (domain: string): string =>
  domain
    .replace(/\s+/g, '')
    .replace(/[.,;:]+/g, '.')
    .replace(/^\.|\.$/g, '');

/** RFC 1035 §2.3.4 */
const MAX_DOMAIN_LENGTH = 253;

/** The mail domain that was probably meant; null if nothing looks like a slip. */
export const meantDomain = (typed: string): string | null => {
  if (typed.length > MAX_DOMAIN_LENGTH) return null;
  const domain = typed.toLowerCase();
  const tidied = tidy(domain);
  // “online.de” is a provider too, so `t.online.de` would count as its subdomain.
  if (tidied === 't.online.de') return 't-online.de';
  if (isPublicMailDomain(domain) || isRelayDomain(domain)) return null;
  if (isPublicMailDomain(tidied)) return tidied;
  const [name = '', ...rest] = tidied.split('.');
  const end = rest.join('.');
  if (name === '' || end === '') return WITHOUT_DOTS.get(tidied) ?? null;
  const fixedEnd = fixEnd(name, end);
  if (fixedEnd !== null) return `${name}.${fixedEnd}`;
  return fixName(name, end) ?? replaceLast(tidied);
};

/** `acme.con`: no domain has this ending, whatever its name. */
const replaceLast = (domain: string): string | null => {
  const last = domain.lastIndexOf('.');
  const meant = NO_ENDS.get(domain.slice(last + 1));
  return meant === undefined ? null : `${domain.slice(0, last + 1)}${meant}`;
};
