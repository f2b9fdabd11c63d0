import type { EmailProposals } from '../../preload/contract/assist.ts';
import { companyFromDomain } from './company-name.ts';
import { cleanInvisible } from './invisible.ts';
import { isRelayDomain } from './mail-providers.ts';
import { toNameCase } from './name-case.ts';
import { isRole, wordsOf } from './role-addresses.ts';

/*
 * What a mail address tells about its owner. A proposal is shown in grey and taken with a key, so
 * it may be wrong now and then. Where it would mostly be wrong, there is no proposal:
 * - a role (`info@`) is nobody's name;
 * - a single letter is no first name: `w.smith` gives none, `winston.j.smith` keeps its initial;
 * - nobody can tell which of two names is the family name: `smith.winston` keeps its order;
 * - one word may be a name if it can be spoken and is not the company's: `jsmith` cannot be spoken.
 */

const setOf = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** First halves of double first names: after one of these, a hyphen stays a hyphen. */
const DOUBLE_NAMES = setOf(
  'ana ann anna anne carl charles eva franz gian hans heinz jan jean johann jose juan julia karl klaus lisa luis maria marie mary paul pierre sarah sophie',
);

const MOST_WORDS = 5;
const NAME_WORD = /^\p{L}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*$/u;

/** Two consonants that can begin a word; in other pairs the first is an initial: `jsmith`. */
const ONSETS = setOf(`
  bh bl br ch cl cr cz dh dj dm dr dw dz fj fl fr gh gj gl gn gr gw hj hl hr hv kh kj kl km kn kr ks kv kw
  lh lj ll mb mc nd ng nj pf ph pl pn pr ps pt rh sc sh sk sl sm sn sp sr st sv sw sz th tj tk tl tr ts tw tz
  vl vr wh wl wr xh zb zd zh zl zm zv zw
`);

const beginsLikeAWord = (word: string): boolean =>
  !/^[b-df-hj-np-tv-xz]{2}/.test(word) || ONSETS.has(word.slice(0, 2));

const MIN_SINGLE = 3;
const MAX_SINGLE = 14;

/** Whether one word alone may be a person's name. */
const isPlausibleName = (word: string): boolean =>
  word.length >= MIN_SINGLE &&
  word.length <= MAX_SINGLE &&
  /^[\p{L}\p{M}]+$/u.test(word) &&
  /[^b-df-hj-np-tv-xz]/.test(word) &&
  beginsLikeAWord(word);

const isInitial = (word: string): boolean => Array.from(word).length === 1;

/** `winston-smith` is two words, `jean-luc` is one name. */
const splitHyphen = (word: string): readonly string[] => {
  const [first = '', second, ...more] = word.split('-');
  if (second === undefined || more.length > 0 || DOUBLE_NAMES.has(first)) return [word];
  return [first, second];
};

const fullName = (words: readonly string[]): string | null => {
  if (words.length > MOST_WORDS || !words.every((word) => NAME_WORD.test(word))) return null;
  if (isInitial(words[0] ?? '') || isInitial(words.at(-1) ?? '')) return null;
  const text = words.map((word) => (isInitial(word) && word !== 'y' ? `${word}.` : word)).join(' ');
  return toNameCase(text);
};

const compact = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]/gu, '');

const nameFrom = (local: string, company: string | null): string | null => {
  const typed = wordsOf(local);
  if (typed.length === 0 || isRole(typed)) return null;
  const words = typed.length === 1 ? splitHyphen(typed[0] ?? '') : typed;
  const companyWord = company === null ? null : compact(company);
  if (compact(words.join('')) === companyWord || words[0] === companyWord) return null;
  const [only = ''] = words;
  if (words.length === 1 && !only.includes('-') && !isPlausibleName(only)) return null;
  return fullName(words);
};

const NOTHING: EmailProposals = { name: null, company: null };

/** RFC 5321 §4.5.3.1.1 */
const MAX_LOCAL_LENGTH = 64;

/** The name and the company that a mail address suggests; each is null if it suggests none. */
export const proposeFromEmail = (email: string): EmailProposals => {
  const address = cleanInvisible(email).trim();
  const at = address.lastIndexOf('@');
  const local = address.slice(0, Math.max(0, at));
  const domain = address.slice(at + 1);
  if (local === '' || local.length > MAX_LOCAL_LENGTH || isRelayDomain(domain.toLowerCase()))
    return NOTHING;
  const company = companyFromDomain(domain);
  return { name: nameFrom(local, company), company };
};
