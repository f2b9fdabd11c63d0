import type { Catalog } from '../../../preload/contract/catalog.ts';
import { asRead } from '../../intercom/text.ts';

/**
 * A company's name as the workspace spells it, where it has one that reads the same; Intercom finds
 * companies by their name to the letter, and would make another one.
 * @param companies the workspace's; asked each time, and read anew only when they have changed
 */
export const createCompanySpelling = (companies: () => Catalog['companies']) => {
  let known: Catalog['companies'] | null = null;
  let spellings: ReadonlyMap<string, string> = new Map();
  return (typed: string): string => {
    const now = companies();
    if (now !== known) {
      known = now;
      const names = now.map(({ name }) => name).toReversed();
      // To the letter first: a workspace may have two that read the same.
      spellings = new Map([
        ...names.map((name) => [asRead(name), name] as const),
        ...names.map((name) => [name, name] as const),
      ]);
    }
    return spellings.get(typed) ?? spellings.get(asRead(typed)) ?? typed;
  };
};
