import type { Catalog } from '../../../preload/contract/catalog.ts';
import { asRead } from '../../intercom/text.ts';

/**
 * Spells a company's name as the workspace does, if the workspace has one that reads the same.
 * Intercom finds companies by their exact name, and would otherwise create another one.
 * @param companies the workspace's; called each time, but indexed again only when they have changed
 */
export const createCompanySpelling = (companies: () => Catalog['companies']) => {
  let known: Catalog['companies'] | null = null;
  let spellings: ReadonlyMap<string, string> = new Map();
  return (typed: string): string => {
    const now = companies();
    if (now !== known) {
      known = now;
      const names = now.map(({ name }) => name).toReversed();
      // An exact match comes first: a workspace may have two names that read the same.
      spellings = new Map([
        ...names.map((name) => [asRead(name), name] as const),
        ...names.map((name) => [name, name] as const),
      ]);
    }
    return spellings.get(typed) ?? spellings.get(asRead(typed)) ?? typed;
  };
};
