import { chosenLabel, hostSupport, isPublicHost, readFirm } from './companies.ts';
import { type CountryCode, countriesIn } from './countries.ts';
import { isRoleEmail } from './emails.ts';
import { fieldsOf } from './form.ts';
import { labelKind, readLabel } from './labels.ts';
import { isListOfOthers, sendsOn } from './others.ts';
import { countryOfRun, isInternational } from './phone-reading.ts';

import type { MarkedLine } from './pieces.ts';
import { remembered } from './remembered.ts';
import { isMailDivider } from './thread.ts';
import { closerLength, hasOrgWord, isCloser, isSalutation } from './vocabulary.ts';
import { hostOf } from './webs.ts';
import type { LabelKind } from './words/labels.ts';

/** What is known about a block of text before it is searched for a person. */
export type BlockContext = {
  readonly lines: readonly MarkedLine[];
  readonly isRow: boolean;
  /** The first line of the signature: the line after the greeting, or the first line of all. */
  readonly zone: number;
  /** The line with the greeting, or -1. */
  readonly closer: number;
  readonly countries: readonly CountryCode[];
  /** Local parts of addresses that may be the person's own. */
  readonly locals: readonly string[];
  /** Hosts of addresses and websites; public mail providers are left out. */
  readonly hosts: readonly string[];
  /**
   * Firms with the host's name and a legal form or a trade word. A person with the same name is
   * then not a person.
   */
  readonly firms: readonly string[];
  /** For each line, the label in the line above it. */
  readonly labelAbove: readonly (LabelKind | null)[];
  /** Copied from a network like LinkedIn, with its buttons and counts. */
  readonly isProfile: boolean;
  /** What the fields of a form are for; empty if the text is no form. */
  readonly fields: ReadonlySet<LabelKind>;
};

/** `From: Forms <forms@…>` above a form that names its own person, `Organizer: …` above an invitee. */
export const tellsOfOrganizer = (
  { fields }: BlockContext,
  { text }: MarkedLine,
  wanted: 'name' | 'email',
): boolean => fields.has(wanted) && readLabel(text)?.kind === 'other';

const PROFILE =
  /\d\+? (?:connections|followers|kontakte|relations|contactos|conexões|collegamenti|connecties|kontakter)\b|contact info\b|informazioni di contatto|coordonnées\b|información de contacto|informações de contato|contactgegevens/iu;
const DIVIDER = /^[-–—_=*~]{2,}\s*$/u;

/** A line about somebody else: a recipient, a salutation, the heading of another mail. */
export const isForOthers = remembered(
  (text: string): boolean => isListOfOthers(text) || isSalutation(text) || isMailDivider(text),
);

const findCloser = (lines: readonly MarkedLine[]): number => {
  const hasMore = (index: number) =>
    lines.slice(index + 1).some((line) => /\p{L}/u.test(line.text));
  const closer = lines.findIndex(
    (line, index) =>
      (isCloser(line.text) && hasMore(index)) ||
      (closerLength(line.text) > 0 && line.text.length <= 60 && index > 0 && hasMore(index - 1)),
  );
  if (closer !== -1) return closer;
  return lines.findIndex(
    (line, index) =>
      DIVIDER.test(line.raw) &&
      line.raw.startsWith('--') &&
      line.raw.trim().length === 2 &&
      hasMore(index),
  );
};

const MAX_FIRM_LINE = 160;

const firmsOf = (lines: readonly MarkedLine[], hosts: readonly string[]): readonly string[] =>
  (hosts.length === 0 ? [] : lines).flatMap((line) =>
    line.text
      .slice(0, MAX_FIRM_LINE)
      .split(/[,|·•]/)
      .filter((text) => readFirm(text) !== null || hasOrgWord(text))
      .filter((text) => hosts.some((host) => hostSupport(host, text) >= 3)),
  );

/** `• Mobile` in the line below its number, as contact books show it. */
const BULLET = /^\s{0,4}[•·]\s?/u;

const findLabelsAbove = (lines: readonly MarkedLine[]): readonly (LabelKind | null)[] => {
  let above: LabelKind | null = null;
  return lines.map((line, index) => {
    if (line.text.trim() === '') return null;
    const given = above;
    const below = lines[index + 1]?.text ?? '';
    const isBullet = BULLET.test(line.text) && (lines[index - 1]?.runs.length ?? 0) > 0;
    above = line.text.length <= 40 && !isBullet ? labelKind(line.text) : null;
    if (line.runs.length > 0 && BULLET.test(below) && below.length <= 40) return labelKind(below);
    return above === null ? given : null;
  });
};

/** At most this many numbers are read for the country codes that help to read the others. */
const MAX_SPOKEN = 20;

/** The addresses nearest below the greeting; each one is compared with every name and firm. */
const MAX_ADDRESSES = 12;

const unique = <T>(items: readonly T[]): readonly T[] => [...new Set(items)];

export const readContext = (
  lines: readonly MarkedLine[],
  isRow: boolean,
  defaultCountry: CountryCode | null,
): BlockContext => {
  const closer = isRow ? -1 : findCloser(lines);
  const zone = closer === -1 ? 0 : isCloser(lines[closer]?.text ?? '') ? closer + 1 : closer;
  const own = [...lines.slice(zone), ...lines.slice(0, zone)].filter(
    (line) => !isForOthers(line.text) && !sendsOn(line.text),
  );
  const emails = unique(own.flatMap((line) => line.emails.map(({ value }) => value))).slice(
    0,
    MAX_ADDRESSES,
  );
  const hosts = unique([
    ...emails.map((email) => email.slice(email.lastIndexOf('@') + 1)),
    ...own.flatMap((line) => line.webs.map(({ value }) => hostOf(value))).slice(0, MAX_ADDRESSES),
  ]);
  const spoken = lines
    .flatMap((line) => line.runs)
    .filter(isInternational)
    .slice(0, MAX_SPOKEN)
    .map(countryOfRun)
    .filter((country) => country !== null);
  const mentioned = countriesIn(
    lines.slice(zone).map((line) => line.raw),
    hosts,
    defaultCountry,
  );
  const labelAbove = findLabelsAbove(lines);
  return {
    lines,
    isRow,
    closer,
    zone,
    countries: unique([...spoken, ...mentioned]),
    locals: unique(
      emails
        .filter((email) => !isRoleEmail(email))
        .map((email) => email.slice(0, email.lastIndexOf('@'))),
    ),
    hosts: hosts.filter(
      (host) =>
        !isPublicHost(host) &&
        !/^(?:linkedin|xing|twitter|x|facebook|instagram|youtube|calendly|github|goo|bit|t)$/.test(
          chosenLabel(host),
        ),
    ),
    firms: firmsOf(lines, hosts),
    labelAbove,
    isProfile: lines.some((line) => PROFILE.test(line.text.slice(0, 80))),
    fields: fieldsOf(lines, labelAbove),
  };
};
