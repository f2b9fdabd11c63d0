import { recaseName } from '../name-case.ts';
import type { ChosenName } from './block-names.ts';
import { tidy } from './clean.ts';
import { readLabel } from './labels.ts';
import type { MarkedLine } from './pieces.ts';

const PARTS = ['first-name', 'middle-name', 'last-name'] as const;

/** A name that a form wrote in parts: `First name: Winston`, `Last name: Smith`. The first place holds the whole. */
export const labelledName = (lines: readonly MarkedLine[]): readonly ChosenName[] | null => {
  const found = lines.flatMap((line) => {
    const label = readLabel(line.text);
    const kind = PARTS.find((part) => part === label?.kind);
    const value = label ? tidy(line.raw.slice(label.valueStart)) : '';
    return kind && /\p{L}/u.test(value) && value.length <= 60 && line.emails.length === 0
      ? [{ kind, value, line: line.index, start: 0, end: line.raw.length }]
      : [];
  });
  const parts = PARTS.flatMap((part) => found.filter(({ kind }) => kind === part).slice(0, 1));
  const [only] = parts;
  const isWhole =
    only?.kind === 'first-name' && parts.length === 1 && only.value.trim().includes(' ');
  // `Nombre: Ana Ruiz` alone holds the whole name; where both are asked for, it is the given one.
  if (!parts.some(({ kind }) => kind === 'last-name') && !isWhole) return null;
  const value = recaseName(parts.map((part) => part.value).join(' '));
  return parts.map((part) => ({ line: part.line, start: part.start, end: part.end, value }));
};
