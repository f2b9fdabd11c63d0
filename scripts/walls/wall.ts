/** The rows of docs/security.md, in its order. */
export const ROWS = [
  '1',
  '2',
  '3',
  '4',
  '5',
  '6–10',
  '7',
  '11–12',
  '13',
  '14',
  '15',
  '16',
  '17',
  '18',
  '19',
  '20',
  'Token',
  'Data at rest',
  'Payloads',
  'Responses',
  'Redirects',
  'Logs',
  'Foreign text',
  'Dependencies',
  'Releases',
] as const;
export type Row = (typeof ROWS)[number];

/** A test, by its file and by its title in the source, with its placeholders. */
export type NamedTest = { readonly file: string; readonly title: string };

/** One protection, and the change that takes it away. */
export type Wall = {
  /** What the change does, in words; no two walls share a name. */
  readonly name: string;
  readonly row: Row;
  /** From the checkout's root. */
  readonly file: string;
  /** Exactly once in the file. */
  readonly search: string;
  readonly replace: string;
  /** The test that must fail. */
  readonly test: NamedTest;
};

/** End-to-end tests need the bundles and a window; all other tests are unit tests. */
export const needsWindow = ({ test }: Pick<Wall, 'test'>): boolean =>
  test.file.endsWith('.spec.ts');

/** @throws Error if `search` is not in the file exactly once */
export const applyWall = ({ name, file, search, replace }: Wall, source: string): string => {
  const [before, after, ...more] = source.split(search);
  if (before === undefined || after === undefined || more.length > 0) {
    const times = source.split(search).length - 1;
    throw new Error(`“${name}” stands ${times} times in ${file}, and not once: ${search}`);
  }
  return before + replace + after;
};
