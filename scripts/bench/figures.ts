/** One line of the table: what was measured, and the target of architecture.md §9. */
export type Figure = {
  readonly bench: string;
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  /** null: there is no target; the figure is only for information. */
  readonly target: {
    readonly kind: 'at-most' | 'at-least' | 'below';
    readonly value: number;
  } | null;
};

export type BenchReport = {
  readonly at: string;
  readonly machine: {
    readonly platform: string;
    readonly cpu: string;
    readonly cores: number;
    readonly node: string;
    /** Other work on the machine: how many processes wanted a core before the bench began. */
    readonly loadBefore: number;
  };
  readonly figures: readonly (Figure & { readonly isMet: boolean | null })[];
  /** Benches that could not run, with the reason. */
  readonly failures: readonly { readonly bench: string; readonly reason: string }[];
};

export const isMet = ({ value, target }: Figure): boolean | null => {
  switch (target?.kind) {
    case undefined:
      return null;
    case 'at-most':
      return value <= target.value;
    case 'at-least':
      return value >= target.value;
    case 'below':
      return value < target.value;
  }
};

/** The value that the given share of all values does not exceed. */
export const percentile = (values: readonly number[], share: number): number => {
  const sorted = values.toSorted((a, b) => a - b);
  const index = Math.max(0, Math.ceil(share * sorted.length) - 1);
  return sorted[index] ?? Number.NaN;
};

export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? Number.NaN;
  return (lower + upper) / 2;
};

const DIGITS = 3;

const formatNumber = (value: number): string =>
  Number.isInteger(value) ? String(value) : String(Number(value.toPrecision(DIGITS)));

const SIGNS = { 'at-most': '≤', 'at-least': '≥', below: '<' } as const;

const formatTarget = ({ target, unit }: Figure): string =>
  target === null ? '' : `${SIGNS[target.kind]} ${formatNumber(target.value)} ${unit}`.trim();

const verdictOf = (figure: Figure): string => {
  const met = isMet(figure);
  if (met === null) return '';
  return met ? 'met' : 'NOT MET';
};

const HEADS = ['bench', 'what', 'figure', 'target', ''] as const;

/** The figures as lines of a table. */
export const tableLines = (figures: readonly Figure[]): readonly string[] => {
  const rows = figures.map((figure) => [
    figure.bench,
    figure.what,
    `${formatNumber(figure.value)} ${figure.unit}`.trim(),
    formatTarget(figure),
    verdictOf(figure),
  ]);
  const table = [[...HEADS], ...rows];
  const widths = HEADS.map((_, column) =>
    Math.max(...table.map((row) => row[column]?.length ?? 0)),
  );
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd();
  return table.map(line);
};
