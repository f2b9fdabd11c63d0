import { recaseName } from '../name-case.ts';
import { tidy } from './clean.ts';
import { readLabel } from './labels.ts';
import type { ChosenName } from './name-candidates.ts';
import type { MarkedLine } from './pieces.ts';
import type { LabelKind } from './words/labels.ts';

const PARTS = ['first-name', 'middle-name', 'last-name'] as const;

/** Lines, and for each the label in the line above it. */
type LabelledLines = {
  readonly lines: readonly MarkedLine[];
  readonly labelAbove: readonly (LabelKind | null)[];
};

/** The values under labels of one kind. */
const valuesOf = ({ lines, labelAbove }: LabelledLines, kind: LabelKind) =>
  lines.flatMap((line, index) => {
    const label = readLabel(line.text);
    const isBelow = label === null && labelAbove[index] === kind;
    const start = label?.kind === kind ? label.valueStart : isBelow ? 0 : null;
    const value = start === null ? '' : tidy(line.raw.slice(start));
    return /\p{L}/u.test(value) && value.length <= 60 && line.emails.length === 0
      ? [{ value, line: line.index, start: 0, end: line.raw.length }]
      : [];
  });

/** A name in parts: `First name: Winston`, `Last name: Smith`. Each place has the whole name. */
export const labelledName = (form: LabelledLines): readonly ChosenName[] | null => {
  const found = PARTS.flatMap((kind) => valuesOf(form, kind).map((each) => ({ ...each, kind })));
  const isLastMissing = !found.some(({ kind }) => kind === 'last-name');
  const asked = found.some(({ kind }) => kind === 'first-name') && isLastMissing;
  // `Vorname: Ann`, `Name: Lee`: beside a given name, `Name` is the family name.
  const family = asked ? valuesOf(form, 'name').filter(({ value }) => !value.includes(' ')) : [];
  const all = [...found, ...family.map((each) => ({ ...each, kind: 'last-name' as const }))];
  const parts = PARTS.flatMap((part) => all.filter(({ kind }) => kind === part).slice(0, 1));
  const [only] = parts;
  const isWhole =
    only?.kind === 'first-name' && parts.length === 1 && only.value.trim().includes(' ');
  // `Nombre: Ana Ruiz` alone is the whole name; with a family name field it is the given name.
  if (!parts.some(({ kind }) => kind === 'last-name') && !isWhole) return null;
  const value = recaseName(parts.map((part) => part.value).join(' '));
  return parts.map((part) => ({ line: part.line, start: part.start, end: part.end, value }));
};
