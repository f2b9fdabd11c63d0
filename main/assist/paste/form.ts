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

type LabelsAbove = readonly (LabelKind | null)[];

/** What the fields of a form are for, whether a label stands beside its value or above it; empty in other texts. */
export const fieldsOf = (
  lines: readonly MarkedLine[],
  above: LabelsAbove,
): ReadonlySet<LabelKind> => {
  const kinds = lines.flatMap((line, index) => {
    const kind = readLabel(line.text)?.kind ?? above[index] ?? null;
    return kind !== null && FIELDS.has(kind) ? [kind === 'first-name' ? 'name' : kind] : [];
  });
  return new Set(kinds.length < MIN_FIELDS ? [] : kinds);
};

/** A line of a form that no list of labels knows: `Consent: yes`, or a rule below the last one. */
const ENDS_NOTE = /^\s*(?:\p{Lu}[\p{L}\p{M} .'’/-]{1,30}[:：](?:\s|$)|[-_=*]{3,80}\s*$)/u;

export type LabelledNote = { readonly value: string; readonly used: readonly Used[] };

/** What somebody wrote into a form's field for it, with the lines that it goes on in; null in a text that is no form. */
export const labelledNote = (
  lines: readonly MarkedLine[],
  above: LabelsAbove,
  fields: ReadonlySet<LabelKind>,
): LabelledNote | null => {
  const labels = lines.map((line) => readLabel(line.text));
  // A profile's button reads `Message`, and nothing that a form asks for stands above it.
  const isNote = (index: number) =>
    labels[index]?.kind === 'note' ||
    (above[index] === 'note' && fieldsOf(lines.slice(0, index), above).size > 0);
  const at = lines.findIndex((_, index) => isNote(index));
  if (at === -1 || fields.size === 0) return null;
  const label = labels[at]?.kind === 'note' ? labels[at] : null;
  const length = lines
    .slice(at + 1)
    .findIndex(
      (line, index) =>
        line.text.trim() === '' || labels[at + 1 + index] !== null || ENDS_NOTE.test(line.text),
    );
  const own = lines.slice(at, length === -1 ? undefined : at + 1 + length);
  const texts = own.map((line, index) =>
    line.raw.slice(index === 0 ? (label?.valueStart ?? 0) : 0).trim(),
  );
  return {
    value: texts.join('\n'),
    used: own.map((line) => ({ line: line.index, start: 0, end: line.raw.length })),
  };
};
