import { readLabel } from './labels.ts';
import type { MarkedLine } from './pieces.ts';
import type { Used } from './rest.ts';
import type { LabelKind } from './words/labels.ts';

/** A form has at least so many fields with labels of their own besides the note. */
const MIN_FIELDS = 2;
const FIELDS: ReadonlySet<LabelKind> = new Set([
  'name',
  'first-name',
  'last-name',
  'email',
  'phone',
  'mobile',
  'company',
]);

export type LabelledNote = { readonly value: string; readonly used: readonly Used[] };

/** What somebody wrote into a form's field for it, with the lines that it goes on in; null in a text that is no form. */
export const labelledNote = (lines: readonly MarkedLine[]): LabelledNote | null => {
  const labels = lines.map((line) => readLabel(line.text));
  const fields = labels.filter((label) => label !== null && FIELDS.has(label.kind));
  const at = labels.findIndex((label) => label?.kind === 'note');
  const label = labels[at];
  if (!label || fields.length < MIN_FIELDS) return null;
  const length = lines
    .slice(at + 1)
    .findIndex((line, index) => line.text.trim() === '' || labels[at + 1 + index] !== null);
  const own = lines.slice(at, length === -1 ? undefined : at + 1 + length);
  const texts = own.map((line, index) => line.raw.slice(index === 0 ? label.valueStart : 0).trim());
  return {
    value: texts.join('\n'),
    used: own.map((line) => ({ line: line.index, start: 0, end: line.raw.length })),
  };
};
