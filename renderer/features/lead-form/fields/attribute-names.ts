import { type Catalog, knowsAttributes } from '../../../../preload/contract/catalog.ts';
import { quote } from '../../../../preload/contract/isolate.ts';
import { tagKey } from '../../../../preload/contract/tags.ts';

type Known = Pick<Catalog, 'attributes' | 'readAt'>;

const wordsOf = (name: string): string => tagKey(name).replace(/[\s_-]+/g, '');

/** Whether the names differ by one extra, missing or wrong letter, or by two swapped letters. */
const isOneSlip = (a: string, b: string): boolean => {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  const most = Math.min(a.length, b.length) - start;
  let end = 0;
  while (end < most && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const [x, y] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (x.length === 2 && y.length === 2) return x[0] === y[1] && x[1] === y[0];
  return x.length <= 1 && y.length <= 1;
};

export const isUnknownName = (typed: string, catalog: Known): boolean => {
  const name = typed.trim();
  return (
    name !== '' && knowsAttributes(catalog) && catalog.attributes.every((one) => one.name !== name)
  );
};

/** The attribute that an unknown name may mean, or null. */
export const meantName = (typed: string, catalog: Known): string | null => {
  if (!isUnknownName(typed, catalog)) return null;
  const words = wordsOf(typed);
  const alike = catalog.attributes.filter(
    ({ name, label }) =>
      wordsOf(name) === words || wordsOf(label) === words || isOneSlip(wordsOf(name), words),
  );
  return alike[0]?.name ?? null;
};

/** The warning about an unknown name, or null. */
export const nameWarning = (
  typed: string,
  catalog: Known,
  makesUnknown: boolean,
): string | null => {
  if (!isUnknownName(typed, catalog)) return null;
  const meant = meantName(typed, catalog);
  const then = makesUnknown ? 'Intercom would make a new one' : 'Intercom refuses it';
  return `The workspace has no attribute ${quote(typed.trim())}: ${then}.${meant ? ` Did you mean ${quote(meant)}?` : ''}`;
};
