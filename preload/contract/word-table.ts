/**
 * A table that is asked with words from outside. A plain object would answer `constructor` and `toString`
 * with what every object has.
 */
export const wordTable = <T>(words: Readonly<Record<string, T>>): ReadonlyMap<string, T> =>
  new Map(Object.entries(words));
