import type { Pasted } from '../../../preload/contract/assist.ts';
import { cutText } from '../../../preload/contract/cut-text.ts';
import { recaseName } from '../name-case.ts';
import { plainWord, tidy } from './clean.ts';
import type { CountryCode } from './countries.ts';
import { findEmails, isRoleEmail } from './emails.ts';
import { localSupport } from './local-part.ts';
import { readName } from './name-shape.ts';
import {
  allOf,
  isPreferred,
  splitParts,
  textOf,
  unescapeText,
  type Vcard,
  type VcardProperty,
} from './vcard.ts';
import { countriesOf, phoneOf } from './vcard-phones.ts';

/** Properties for programs, not for people. */
const TECHNICAL = new Set([
  'BEGIN',
  'END',
  'VERSION',
  'PRODID',
  'REV',
  'UID',
  'X-ABLABEL',
  'CLIENTPIDMAP',
  'X-ABSHOWAS',
  'KIND',
  'PROFILE',
  'CLASS',
  'X-ABADR',
]);
const MAX_BLOB = 60;
/** No name of a person or a firm is longer. */
const MAX_NAME = 200;
const CJK = /^[\u3005\u3041-\u30FF\u4E00-\u9FFF\uAC00-\uD7A3]+$/u;

const joinCjk = (family: string, given: string): string =>
  CJK.test(family + given)
    ? /[\u3041-\u30FF]/u.test(family + given)
      ? `${family} ${given}`
      : family + given
    : `${given} ${family}`;

const nameFromParts = (raw: string): string => {
  const [family = '', given = '', middle = ''] = splitParts(raw, ';').map((part) =>
    part.replaceAll(',', ' '),
  );
  if (family === '' || given === '') return tidy(`${given} ${middle} ${family}`);
  return middle === '' ? tidy(joinCjk(family, given)) : tidy(`${given} ${middle} ${family}`);
};

/** Where the family name comes first by custom, a card shows the name in that order. */
const EASTERN = /\.(?:hu|vn)$/;

/** Turns `GRUBHOFER Bernhard` round if the card says which part is the family name. */
const turned = (card: Vcard, words: readonly string[]): string | null => {
  const [family = '', given = ''] = splitParts(allOf(card, 'N')[0]?.raw ?? '', ';');
  const isTurned = plainWord(words.join(' ')) === plainWord(`${family} ${given}`);
  const isCustom = allOf(card, 'EMAIL').some((email) => EASTERN.test(textOf(email).toLowerCase()));
  return family === '' || given === '' || !isTurned || isCustom || CJK.test(words.join(''))
    ? null
    : recaseName(`${given} ${family}`);
};

const hasBothNames = (card: Vcard): boolean =>
  allOf(card, 'N').some(({ raw }) => {
    const [family = '', given = ''] = splitParts(raw, ';');
    return family !== '' && given !== '';
  });

/** RFC 6350 §6.1.4, and Apple's older mark: the card is a firm's. */
const isFirmCard = (card: Vcard): boolean =>
  allOf(card, 'KIND').some((property) => /^org/i.test(textOf(property))) ||
  allOf(card, 'X-ABSHOWAS').some((property) => /^company$/i.test(textOf(property)));

/**
 * Removes a degree that the card has as a suffix: `Ann Lee DVM` beside `N:Lee;Ann;;Dr.;DVM`. But
 * `Jr.` belongs to the name.
 */
const withoutSuffix = (card: Vcard, shown: string): string => {
  const [, , , , suffix = ''] = splitParts(allOf(card, 'N')[0]?.raw ?? '', ';');
  const isDegree = /\p{Lu}.*\p{Lu}/u.test(suffix) && !/^(?:I{1,3}|IV|VI{0,3})$/.test(suffix);
  return isDegree && shown.endsWith(` ${suffix}`)
    ? shown.slice(0, -suffix.length).replace(/[\s,]{1,3}$/, '')
    : shown;
};

/** The displayed name without titles; the structured name if there is no displayed one. */
const nameOf = (card: Vcard, company: string): string => {
  const structured =
    allOf(card, 'N')
      .map(({ raw }) => nameFromParts(raw))
      .find((name) => name !== '') ?? '';
  const shown =
    allOf(card, 'FN')
      .map(textOf)
      .find((name) => name !== '') ?? '';
  const isFirm = shown !== '' && plainWord(shown) === plainWord(company);
  const isMail = shown.includes('@');
  // With a comma in the displayed name, the structured name is safer: `Lee, Ann`, `Ann Lee, Jr.`.
  const isTold = isFirm || isMail || (shown.includes(',') && hasBothNames(card));
  const display = isTold ? structured : withoutSuffix(card, shown) || structured;
  if (display === '' || display.length > MAX_NAME || plainWord(display) === plainWord(company))
    return '';
  const shape = readName(display);
  const ordered = shape ? turned(card, shape.words) : null;
  if (ordered !== null) return ordered;
  if (shape) return shape.value;
  return recaseName(structured !== '' && /[,\d]/.test(display) ? structured : display);
};

/** Nobody has more addresses. */
const MAX_READ = 20;

const emailOf = (card: Vcard, name: string): { property: VcardProperty; value: string } | null => {
  const ranked = allOf(card, 'EMAIL')
    .slice(0, MAX_READ)
    .flatMap((property) => {
      const value = findEmails(textOf(property))[0]?.value;
      if (value === undefined) return [];
      const local = value.slice(0, value.lastIndexOf('@'));
      const score =
        (isPreferred(property) ? 4 : 0) +
        (property.types.includes('work') ? 2 : 0) +
        Math.min(2, localSupport(local, name)) -
        (isRoleEmail(value) ? 5 : 0);
      return [{ property, value, score }];
    });
  return ranked.toSorted((a, b) => b.score - a.score)[0] ?? null;
};

const companyOf = (card: Vcard): string => {
  const org =
    allOf(card, 'ORG')
      .map(({ raw }) => splitParts(raw, ';')[0] ?? '')
      .find((part) => part !== '') ?? '';
  const shown = isFirmCard(card) ? allOf(card, 'FN').map(textOf) : [];
  const company = tidy(org) || (shown.find((name) => name !== '') ?? '');
  return company.length > MAX_NAME ? '' : company;
};

const shorten = (text: string): string =>
  text.length > MAX_BLOB && !/\s/.test(text.slice(0, 200)) && !/^https?:/i.test(text)
    ? `${cutText(text, MAX_BLOB)}…`
    : text;

const restLine = (property: VcardProperty): string => {
  const parts = splitParts(property.raw, ';').filter((part) => part !== '');
  const isText = /^(?:FN|NOTE|TITLE|ROLE|URL|TEL|EMAIL|PHOTO|LOGO|IMPP|BDAY)$/.test(property.name);
  const value = isText ? unescapeText(property.raw) : parts.join(', ');
  const kinds = property.types.filter((type) => type !== '').join(', ');
  return `${property.name}${kinds === '' ? '' : ` (${kinds})`}: ${shorten(tidy(value))}`;
};

/** Whether a name property says nothing beyond the proposed name and firm: no title, no degree. */
const isCovered = (property: VcardProperty, name: string, company: string): boolean => {
  if ((property.name === 'N' || property.name === 'FN') && property.raw.length <= 2 * MAX_NAME) {
    const words = plainWord(unescapeText(property.raw)).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
    const known = new Set(plainWord(`${name} ${company}`).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []);
    return words.every(
      (word) => known.has(word) || plainWord(name).replaceAll(' ', '').includes(word),
    );
  }
  return false;
};

const avatarOf = (card: Vcard): { property: VcardProperty; value: string } | null => {
  const photo = allOf(card, 'PHOTO').find((property) => /^https:\/\/\S+$/i.test(textOf(property)));
  return photo ? { property: photo, value: textOf(photo) } : null;
};

const noteOf = (card: Vcard): string =>
  allOf(card, 'NOTE')
    .map((property) => unescapeText(property.raw).trim())
    .filter((note) => note !== '')
    .join('\n');

/** The proposals of a vCard, and its other properties as `NAME: value`. */
export const readVcard = (card: Vcard, defaultCountry: CountryCode | null): Pasted => {
  const company = companyOf(card);
  const name = isFirmCard(card) ? '' : nameOf(card, company);
  const email = emailOf(card, name);
  const phone = phoneOf(card, countriesOf(card, defaultCountry));
  const avatar = avatarOf(card);
  const note = noteOf(card);
  const used = new Set([email?.property, phone?.property, avatar?.property]);
  const isLeft = (property: VcardProperty): boolean => {
    if (TECHNICAL.has(property.name) || used.has(property) || property.name === 'NOTE')
      return false;
    if (property.name === 'ORG')
      return (
        splitParts(property.raw, ';').filter((part) => part !== '').length > 1 ||
        tidy(splitParts(property.raw, ';')[0] ?? '') !== company
      );
    return property.raw.replace(/;/g, '').trim() !== '' && !isCovered(property, name, company);
  };
  const values = {
    name,
    email: email?.value ?? '',
    phone: phone?.value ?? '',
    company,
    note,
    avatarUrl: avatar?.value ?? '',
  };
  const fields = ['name', 'email', 'phone', 'company', 'note', 'avatarUrl'] as const;
  return {
    proposals: fields
      .filter((field) => values[field] !== '')
      .map((field) => ({ field, value: values[field] })),
    rest: [...card.properties.filter(isLeft).map(restLine), ...card.strange.map(shorten)],
  };
};
