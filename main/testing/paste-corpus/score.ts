import type { Pasted } from '../../../preload/contract/assist.ts';
import { PASTED_FIELDS, type PastedField } from '../../../preload/contract/lead-fields.ts';
import { plainWords } from '../../assist/paste/clean.ts';
import { toCountry } from '../../assist/paste/countries.ts';
import { readPaste } from '../../assist/paste/read-paste.ts';
import type { PasteSample } from './sample.ts';

type Verdict = 'right' | 'wrong' | 'missed' | 'spurious';

export type PasteMistake = {
  readonly id: string;
  readonly field: PastedField;
  readonly verdict: Exclude<Verdict, 'right'> | 'misplaced';
  readonly expected: string | null;
  readonly got: string | null;
};

export type PasteScore = {
  readonly samples: number;
  /** Fields that a sample has, or that were proposed for it. */
  readonly fields: number;
  readonly right: number;
  /** `right / fields`. */
  readonly share: number;
  readonly byField: Readonly<Record<PastedField, Readonly<Record<Verdict, number>>>>;
  /** Values in the wrong field, and other people's values: a rep sends them without noticing. */
  readonly misplaced: number;
  readonly mistakes: readonly PasteMistake[];
};

const sameEmail = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

const isSame = (field: PastedField, expected: string, got: string): boolean =>
  field === 'email' ? sameEmail(expected, got) : expected === got;

const verdictOf = (
  field: PastedField,
  { expect, alternatives }: PasteSample,
  got: string | undefined,
): Verdict | null => {
  const expected = expect[field];
  const others = alternatives?.[field] ?? [];
  if (got === undefined && others.includes(null)) return 'right';
  if (got !== undefined && others.some((other) => other !== null && isSame(field, other, got)))
    return 'right';
  if (expected === undefined) return got === undefined ? null : 'spurious';
  if (got === undefined) return 'missed';
  return isSame(field, expected, got) ? 'right' : 'wrong';
};

const digitsOf = (text: string): string => text.replace(/\D/g, '');

/** A note may hold anything; in another field a mail address or number is in the wrong place. */
const isMisplaced = (field: PastedField, got: string): boolean => {
  switch (field) {
    case 'email':
      return (
        !got.includes('@') ||
        (digitsOf(got.split('@')[0] ?? '').length >= 7 && !/[a-z]/i.test(got.split('@')[0] ?? ''))
      );
    case 'phone':
      return got.includes('@') || /\p{L}/u.test(got.replace(/ ext\. /, ''));
    case 'name':
    case 'company':
      return got.includes('@') || digitsOf(got).length >= 6;
    case 'jobTitle':
    case 'note':
    case 'avatarUrl':
      return false;
  }
};

const emptyCounts = (): Record<Verdict, number> => ({ right: 0, wrong: 0, missed: 0, spurious: 0 });

/** A fax or a stranger's address in the lead's field is as bad as a mail in the phone field. */
const isSomebodyElses = (field: PastedField, verdict: Verdict): boolean =>
  (field === 'phone' || field === 'email') && (verdict === 'spurious' || verdict === 'wrong');

const wordsOf = (text: string): readonly string[] =>
  plainWords(text).filter((word) => word.length > 1 || /\P{ASCII}/u.test(word));

/** A town, a motto or another person as the name or the firm: no word of it is in a right value. */
const isStranger = (
  field: PastedField,
  { expect, alternatives }: PasteSample,
  got: string,
): boolean => {
  if (field !== 'name' && field !== 'company') return false;
  const right = [expect[field], ...(alternatives?.[field] ?? [])].map((text) => text ?? '');
  const known = right.flatMap(wordsOf);
  return !wordsOf(got).some((word) => known.includes(word));
};

/** What the reader gets right in these samples, field by field. */
export const scorePaste = (
  samples: readonly PasteSample[],
  read: (sample: PasteSample) => Pasted = ({ text, defaultCountry }) =>
    readPaste(text, { defaultCountry: toCountry(defaultCountry) }),
): PasteScore => {
  const byField = Object.fromEntries(
    PASTED_FIELDS.map((field) => [field, emptyCounts()]),
  ) as Record<PastedField, Record<Verdict, number>>;
  const mistakes: PasteMistake[] = [];
  let misplaced = 0;
  for (const sample of samples) {
    const { proposals } = read(sample);
    for (const field of PASTED_FIELDS) {
      const expected = sample.expect[field];
      const got = proposals.find((proposal) => proposal.field === field)?.value;
      const verdict = verdictOf(field, sample, got);
      if (verdict === null) continue;
      byField[field][verdict]++;
      const mistake = { id: sample.id, field, expected: expected ?? null, got: got ?? null };
      if (verdict !== 'right') mistakes.push({ ...mistake, verdict });
      if (
        got !== undefined &&
        (isMisplaced(field, got) ||
          isSomebodyElses(field, verdict) ||
          (verdict !== 'right' && isStranger(field, sample, got)))
      ) {
        misplaced++;
        mistakes.push({ ...mistake, verdict: 'misplaced' });
      }
    }
  }
  const counts = Object.values(byField);
  const right = counts.reduce((sum, count) => sum + count.right, 0);
  const fields = counts.reduce(
    (sum, count) => sum + count.right + count.wrong + count.missed + count.spurious,
    0,
  );
  return {
    samples: samples.length,
    fields,
    right,
    share: fields === 0 ? 1 : right / fields,
    byField,
    misplaced,
    mistakes,
  };
};
