/**
 * A table for look-ups with words from outside. In a plain object, `constructor` and `toString`
 * would find the members that every object inherits.
 */
export const wordTable = <T>(words: Readonly<Record<string, T>>): ReadonlyMap<string, T> =>
  new Map(Object.entries(words));
