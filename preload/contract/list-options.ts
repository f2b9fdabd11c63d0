import type { AttributeInfo } from './catalog.ts';
import { quote } from './isolate.ts';
import { tagKey } from './tags.ts';

type Listed = {
  readonly options: readonly string[];
  readonly leftOut?: AttributeInfo['leftOut'];
};

/**
 * The option that a text means, to the letter: itself, or the only one that reads the same. Null where
 * there is none.
 */
export const findOption = (text: string, { options }: Pick<Listed, 'options'>): string | null => {
  if (options.includes(text)) return text;
  const alike = options.filter((option) => tagKey(option) === tagKey(text));
  return alike.length === 1 ? (alike[0] ?? null) : null;
};

/** An option as it can be told from its likes: blanks at its ends and within show. */
export const optionLabel = (option: string): string =>
  /^\s|\s$|\s\s/.test(option) ? `“${option.replaceAll(' ', '\u00a0')}”` : option;

/** Why a value is none of a list's options any more, or null. Some lists are longer than Galena keeps. */
export const optionProblem = (value: string, list: Listed): string | null =>
  value === '' || list.leftOut || list.options.includes(value)
    ? null
    : `${quote(value)} is not offered any more. Choose another, or none.`;

/** What is said of a list that is not offered whole, or null. */
export const leftOutHint = ({ options, leftOut = 0 }: Listed): string | null =>
  leftOut === 0
    ? null
    : `${options.length} of ${options.length + leftOut} options are offered here; the others only in Intercom.`;
