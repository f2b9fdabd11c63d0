import { dayReadings, dayWarning, isDay, isYearCut } from './day-text.ts';
import { readNumber } from './number-text.ts';

/** intercom-api.md §2.2 */
export const MAX_ATTRIBUTE_TEXT_LENGTH = 255;

/**
 * The form holds a `date` as YYYY-MM-DD and Galena sends Unix seconds. The form holds a `boolean`
 * as `true` or `false`. A `list` value is one of the texts that the workspace offers.
 */
export const ATTRIBUTE_TYPES = ['text', 'integer', 'number', 'boolean', 'date', 'list'] as const;
export type AttributeType = (typeof ATTRIBUTE_TYPES)[number];

/** A value in the form. */
export type TypedValue = { readonly type: AttributeType; readonly value: string };

/** A JavaScript number keeps at least this many digits. */
const EXACT_DIGITS = 15;

/** JavaScript rounds a longer number without an error. */
const isExact = (text: string): boolean => {
  const value = Number(text);
  if (Number.isInteger(value)) return Number.isSafeInteger(value);
  return text.replace(/\D/g, '').replace(/^0+|0+$/g, '').length <= EXACT_DIGITS;
};

const isWhole = (text: string): boolean => Number.isInteger(Number(text));

/**
 * What an ambiguous value may mean. No reading is ambiguous itself, so no second question follows.
 * @returns empty if there is nothing to ask
 */
export const valueReadings = ({ type, value }: TypedValue): readonly string[] => {
  if (type === 'date') return dayReadings(value.trim());
  if (type !== 'integer' && type !== 'number') return [];
  const read = readNumber(value);
  if (read.kind !== 'asked') return [];
  return type === 'integer' ? read.readings.filter(isWhole) : read.readings;
};

const NO_NUMBER = 'This is not a number. Write it like 42 or 3.5.';
const NOT_WHOLE = 'This is a whole number. Write it like 42.';
const TOO_LONG = 'This number is too long to stay exact. Use the type Text for it.';

const question = (readings: readonly string[]): string =>
  `Is this ${readings.join(' or ')}? Choose, or write it plainly.`;

const numberProblem = (typed: TypedValue): string | null => {
  const read = readNumber(typed.value);
  if (read.kind === 'none') return NO_NUMBER;
  if (read.kind === 'asked') {
    const readings = valueReadings(typed);
    return readings.length === 0 ? NOT_WHOLE : question(readings);
  }
  if (!isExact(read.text)) return TOO_LONG;
  return typed.type === 'integer' && !isWhole(read.text) ? NOT_WHOLE : null;
};

const dayProblem = (day: string): string | null => {
  if (!isDay(day)) return 'This is not a date. Write it like 2026-11-23.';
  if (!isYearCut(day)) return null;
  const years = dayReadings(day).map((reading) => reading.slice(0, 4));
  return years.length === 0
    ? 'A year has four digits. Write it whole.'
    : `Is this ${years.join(' or ')}? Choose, or write the year whole.`;
};

/** What looks wrong about a value that is sent all the same, or null. */
export const valueWarning = ({ type, value }: TypedValue): string | null =>
  type === 'date' ? dayWarning(value.trim()) : null;

/** Why Intercom could not take a value as typed, or null (intercom-api.md §2.2, §3.6). */
export const valueProblem = (typed: TypedValue): string | null => {
  const { type, value } = typed;
  if (value.trim() === '') return null;
  switch (type) {
    case 'text':
    case 'list':
      return value.length > MAX_ATTRIBUTE_TEXT_LENGTH
        ? `A value has at most ${MAX_ATTRIBUTE_TEXT_LENGTH} characters; this one has ${value.length}.`
        : null;
    case 'integer':
    case 'number':
      return numberProblem(typed);
    case 'boolean':
      return value === 'true' || value === 'false' ? null : 'Choose yes or no.';
    case 'date':
      return dayProblem(value.trim());
  }
};

/**
 * The number in a text. Only an older Galena, which did not ask, stored an ambiguous text. Such a
 * text is read as JavaScript reads it, because the older Galena showed that number.
 */
export const numberOf = (value: string): number => {
  const read = readNumber(value);
  return Number(read.kind === 'number' ? read.text : value);
};
