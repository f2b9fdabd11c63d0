/** `%s`, `%i`, `%j` and their like, `$file` of a table, and `${…}` of a template. */
const PLACEHOLDER = /%[sdifjoOc#]|\$\{[^}]*\}|\$[a-zA-Z][\w.]*/;

const escapeSigns = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** What the titles of the tests look like that a title in the source stands for. */
export const titlePattern = (title: string): string =>
  title.split(PLACEHOLDER).map(escapeSigns).join('[\\s\\S]*');

export const isTitled = (actual: string, title: string): boolean =>
  new RegExp(`^${titlePattern(title)}$`).test(actual);

const QUOTED_TITLE =
  /(?:\btest(?:\.skip|\.only)?|\)|`)\(\s*(?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"|`((?:[^`\\]|\\.)*)`)/g;

/** The titles in a test file, as they are written: the first argument of `test`, `test.each(…)` and the like. */
export const titlesIn = (source: string): readonly string[] =>
  [...source.matchAll(QUOTED_TITLE)].map(([, single, double, template]) =>
    (single ?? double ?? template ?? '').replace(/\\(['"`\\])/g, '$1'),
  );
