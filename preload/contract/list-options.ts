import type { AttributeInfo } from './catalog.ts';
import { quote } from './isolate.ts';
import { tagKey } from './tags.ts';

type Listed = {
  readonly options: readonly string[];
  readonly leftOut?: AttributeInfo['leftOut'];
};

/**
 * The exact option that a text means: the option with the same text, else the only option with the
 * same key. Null if there is none.
 */
export const findOption = (text: string, { options }: Pick<Listed, 'options'>): string | null => {
  if (options.includes(text)) return text;
  const alike = options.filter((option) => tagKey(option) === tagKey(text));
  return alike.length === 1 ? (alike[0] ?? null) : null;
};

/** An option with visible spaces, so that the rep can tell it from a similar option. */
export const optionLabel = (option: string): string =>
  /^\s|\s$|\s\s/.test(option) ? `“${option.replaceAll(' ', '\u00a0')}”` : option;

/** Says that a list no longer offers a value, or null. A cut list may still have the value. */
export const optionProblem = (value: string, list: Listed): string | null =>
  value === '' || list.leftOut || list.options.includes(value)
    ? null
    : `${quote(value)} is not offered any more. Choose another, or none.`;

/** The hint at a list that Galena does not offer completely, or null. */
export const leftOutHint = ({ options, leftOut = 0 }: Listed): string | null =>
  leftOut === 0
    ? null
    : `${options.length} of ${options.length + leftOut} options are offered here; the others only in Intercom.`;
