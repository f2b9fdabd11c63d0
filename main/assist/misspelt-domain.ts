import { wordTable } from '../../preload/contract/word-table.ts';
import { isCountryDomain, isPublicMailDomain, isRelayDomain } from './mail-providers.ts';
import { slipDistance } from './slip-distance.ts';

/*
 * Finds slips in the domains that reps type all day. Precision before reach: only names that nobody
 * else has are compared, a country's domain in its own right is never taken for a slip, and a
 * company that merely sounds like a provider is left alone.
 */

/** Names that are nobody's but the provider's, and where it has them, the likeliest first. */
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

/** Names that are words too: only an impossible end is a slip here, as in `web.dee`. */
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

/** Theirs alone: behind these any other end is a slip, but not another name, as in `gmail.acme.com`. */
const ONE_HOME = new Set(['gmail', 'googlemail', 'icloud']);
const IS_END = /^(?:com?\.)?[a-z\d]+$/;

/** Written by ear, or with more than one slip at once. */
const SPELLINGS: ReadonlyMap<string, string> = wordTable({
  gmall: 'gmail',
  jahoo: 'yahoo',
  icould: 'icloud',
  outlock: 'outlook',
  t_online: 't-online',
});

/** Near a provider's name, and somebody else's. */
const OTHERS = new Set(['gail', 'incloud', 'sezam', 'telnet']);

/** Ends that no register gives out, and what was meant: slips behind any name. */
const NO_ENDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    com: 'con cmo vom ocm xom fom cim cpm cok ckm c0m comm coom ccom conm comn cvom cxom comt',
    net: 'ney nte nett nwt nrt nety',
    org: 'ogr rog orgg prg irg',
    de: 'dee',
  }).flatMap(([end, slips]) => slips.split(' ').map((slip) => [slip, end] as const)),
);

/** Slips of “.com” that are countries' domains too. */
const COM_SLIPS = new Set(['cm', 'co', 'om']);

const LONG = 9;
const farthest = (name: string): number => (name.length >= LONG ? 2 : 1);

/** Below this length a word without its first letter is another word: “cloud”. */
const ENOUGH_WITHOUT_FIRST = 7;

/** People see a wrong first letter; one that is missing, doubled or swapped slips through. */
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

/** Longer ones are not near to any. */
const MAX_NAME_LENGTH = 14;

const nearName = (typed: string): string | null => {
  const spelling = SPELLINGS.get(typed);
  if (spelling !== undefined) return spelling;
  if (typed.length > MAX_NAME_LENGTH || OTHERS.has(typed)) return null;
  const names = [...NAMES.keys()].filter((name) => beginsAlike(typed, name));
  return closest(typed, names, farthest);
};

/** A country's own domain is no slip, unless a letter of the end that was meant is all it lacks. */
const mayBeSlip = (typed: string, ends: readonly string[]): boolean =>
  !isCountryDomain(typed) ||
  (ends[0] === 'com' && COM_SLIPS.has(typed)) ||
  (ends[0] === 'net' && typed === 'ne');

/** Where a name's domain ends, given what was typed; null: somewhere else, and rightly so. */
const nearEnd = (typed: string, ends: readonly string[]): string | null => {
  if (ends.includes(typed)) return typed;
  const meant = NO_ENDS.get(typed);
  if (meant !== undefined) return ends.includes(meant) ? meant : null;
  return mayBeSlip(typed, ends) ? closest(typed, ends, () => 1) : null;
};

const own = (table: ReadonlyMap<string, readonly string[]>, name: string) => table.get(name) ?? [];

/** The name is right, so the end is not. */
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

/** `gmailcom`: the dot was not hit. */
const WITHOUT_DOTS: ReadonlyMap<string, string> = new Map(
  ALL_NAMES.flatMap(([name, ends]) =>
    ends.map((end) => [(name + end).replaceAll('.', ''), `${name}.${end}`] as const),
  ),
);

/** Dots that are commas, too many or at the edge, and gaps. */
const tidy = (domain: string): string =>
  domain
    .replace(/\s+/g, '')
    .replace(/[.,;:]+/g, '.')
    .replace(/^\.|\.$/g, '');

/** RFC 1035 §2.3.4 */
const MAX_DOMAIN_LENGTH = 253;

/** What was likely meant by a mail address's domain; null where nothing looks like a slip. */
export const meantDomain = (typed: string): string | null => {
  if (typed.length > MAX_DOMAIN_LENGTH) return null;
  const domain = typed.toLowerCase();
  const tidied = tidy(domain);
  // “online.de” is a provider too, so that this one would pass for a part of it.
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

/** `acme.con`: nobody has that end, whoever it is. */
const replaceLast = (domain: string): string | null => {
  const last = domain.lastIndexOf('.');
  const meant = NO_ENDS.get(domain.slice(last + 1));
  return meant === undefined ? null : `${domain.slice(0, last + 1)}${meant}`;
};
