/*
 * How many typing slips lie between two words. A slip is an extra letter, a missing letter, two
 * swapped letters, or in place of a letter: the key beside it, the key before once more, or one
 * vowel for another. Any other wrong letter counts as two slips: that is another word.
 */

const ROWS = ['1234567890', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm'] as const;

/** Keys that touch, on the most used keyboards; y and z, a and q, w and z are swapped on some. */
const NEIGHBOURS: ReadonlySet<string> = new Set(
  ROWS.flatMap((row, line) =>
    Array.from(row).flatMap((key, place) => {
      const below = ROWS[line + 1] ?? '';
      const touching = [row[place + 1], below[place], below[place - 1]];
      return touching.flatMap((other) => (other ? [key + other, other + key] : []));
    }),
  ).concat('yz', 'zy', 'aq', 'qa', 'wz', 'zw', 'o0', '0o', 'l1', '1l', 'i1', '1i'),
);

const VOWELS = /^[aeiouy]{2}$/;

const replacing = (typed: string, meant: string, before: string): number => {
  if (typed === meant) return 0;
  const isSlip = NEIGHBOURS.has(typed + meant) || VOWELS.test(typed + meant) || typed === before;
  return isSlip ? 1 : 2;
};

/**
 * The Damerau–Levenshtein distance (optimal string alignment), with the costs above.
 * @param a what was typed
 * @param b what may have been meant
 */
export const slipDistance = (a: string, b: string): number => {
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const [x = '', y = ''] = [a[i - 1], b[j - 1]];
      const isSwap = i > 1 && j > 1 && x === b[j - 2] && y === a[i - 2];
      row.push(
        Math.min(
          (last[j] ?? 0) + 1,
          (row[j - 1] ?? 0) + 1,
          (last[j - 1] ?? 0) + replacing(x, y, a[i - 2] ?? ''),
          isSwap ? (beforeLast[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
};
