import { plainWord } from './clean.ts';
import { LABELS, type LabelKind } from './words/labels.ts';

/** As labels are listed: small, one space where there was anything but letters and digits. */
const normalizeLabel = (text: string): string =>
  plainWord(text)
    .replace(/[^\p{L}\p{M}\p{N}\p{So}@]+/gu, ' ')
    .trim();

const readList = (): ReadonlyMap<string, LabelKind> => {
  const known = new Map<string, LabelKind>();
  for (const [kind, list] of Object.entries(LABELS) as [LabelKind, string][]) {
    for (const label of list.split('|')) {
      const normal = normalizeLabel(label);
      if (normal !== '' && !known.has(normal)) known.set(normal, kind);
    }
  }
  return known;
};

let list: ReadonlyMap<string, LabelKind> | null = null;

/** What a whole label or heading announces, or null for words that are none. */
export const labelKind = (text: string): LabelKind | null => {
  list ??= readList();
  const normal = normalizeLabel(text);
  return (
    list.get(normal) ??
    list.get(normal.replaceAll(' ', '')) ??
    list.get(normal.replace(/ \d$/, '')) ??
    null
  );
};

/** Announces a heading of a field that a person is asked to fill, as exports write it. */
const CAMEL = /(?<=\p{Ll})(?=\p{Lu})/gu;

/** The heading of a column: `emailAddress` and `E-mail 1 - Value` too. */
export const headingKind = (text: string): LabelKind | null => {
  const heading = text.replace(/[*?]+$/, '').replace(/\([^)]*\)\s*$/, '');
  return (
    labelKind(heading) ??
    labelKind(heading.replace(CAMEL, ' ')) ??
    labelKind(heading.replace(/\s*\d*\s*-?\s*value$/i, ''))
  );
};

export type Label = {
  readonly kind: LabelKind;
  readonly value: string;
  readonly valueStart: number;
};

const LABEL_LINE =
  /^[\s>*•·▪–-]{0,6}([\p{L}\p{So}][^:：\t=|]{0,40}?)\s{0,3}(?:[:：=\t|]|\s-\s)\s{0,6}(?=\S)/u;

/** A line that names its own field: `Firma: …`, `Name<tab>…`. */
export const readLabel = (text: string): Label | null => {
  const match = LABEL_LINE.exec(text);
  const kind = match ? labelKind(match[1] ?? '') : null;
  if (!match || !kind) return null;
  return { kind, value: text.slice(match[0].length), valueStart: match[0].length };
};
