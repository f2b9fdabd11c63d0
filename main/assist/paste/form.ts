import { readLabel } from './labels.ts';
import type { MarkedLine } from './pieces.ts';
import type { Used } from './rest.ts';
import type { LabelKind } from './words/labels.ts';

/** A form has at least this many labelled fields besides the note. */
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

/** What a form's fields are for, with labels beside or above the values; empty for other texts. */
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

/** Ends a note: a form line with an unknown label (`Consent: yes`), or a rule below the note. */
const ENDS_NOTE = /^\s*(?:\p{Lu}[\p{L}\p{M} .'’/-]{1,30}[:：](?:\s|$)|[-_=*]{3,80}\s*$)/u;

export type LabelledNote = { readonly value: string; readonly used: readonly Used[] };

/** The note in a form's field, with all its lines; null if the text is no form or has no note. */
export const labelledNote = (
  lines: readonly MarkedLine[],
  above: LabelsAbove,
  fields: ReadonlySet<LabelKind>,
): LabelledNote | null => {
  const labels = lines.map((line) => readLabel(line.text));
  // On a profile `Message` is a button, and no field of a form stands above it.
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
