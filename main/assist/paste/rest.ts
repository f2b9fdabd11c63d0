import { trimEndOf } from '../text-end.ts';
import { tidy } from './clean.ts';
import { labelKind } from './labels.ts';
import { gapsOf, type MarkedLine } from './pieces.ts';
import type { LabelKind } from './words/labels.ts';

export type Used = { readonly line: number; readonly start: number; readonly end: number };

/** Labels that need not be kept once their values were understood. */
const UNDERSTOOD: ReadonlySet<LabelKind> = new Set([
  'name',
  'first-name',
  'last-name',
  'middle-name',
  'email',
  'phone',
  'mobile',
  'direct',
  'main',
  'home',
  'company',
  'note',
  'avatar',
]);

const START = /^[\s\p{Pd}•·:：*>|,;.=~_/\\<\])}]+/u;
const END = /[\s\p{Pd}•·:：*<|,;=~_/\\>[({]/u;

const isLabel = (text: string): boolean => {
  const kind = labelKind(text);
  return kind !== null && UNDERSTOOD.has(kind);
};

/** For each line, whether the next line with any text holds a used place. */
const usedBelow = (lines: readonly MarkedLine[], used: ReadonlySet<number>): readonly boolean[] => {
  let isUsed = false;
  return lines
    .toReversed()
    .map((line) => {
      const below = isUsed;
      if (line.text.trim() !== '') isUsed = used.has(line.index);
      return below;
    })
    .toReversed();
};

/** The text that is left of the lines without the used places, in order. */
export const restOf = (lines: readonly MarkedLine[], used: readonly Used[]): readonly string[] => {
  const byLine = Map.groupBy(used, ({ line }) => line);
  const below = usedBelow(lines, new Set(byLine.keys()));
  return lines.flatMap((line, index) => {
    const here = byLine.get(line.index) ?? [];
    return gapsOf(line.raw.length, here)
      .map((gap) => tidy(line.raw.slice(gap.start, gap.end)))
      .map((text) => (here.length === 0 ? text : trimEndOf(text.replace(START, ''), END)))
      .filter((text) => /[\p{L}\p{M}\p{N}]/u.test(text))
      .filter((text) => !(isLabel(text) && (here.length > 0 || below[index] === true)));
  });
};
