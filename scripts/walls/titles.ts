/** `%s`, `%i`, `%j` and similar, `$file` of a table, and `${…}` of a template. */
const PLACEHOLDER = /%[sdifjoOc#]|\$\{[^}]*\}|\$[a-zA-Z][\w.]*/;

const escapeSigns = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** A pattern for all real titles of the tests that have this title in the source. */
export const titlePattern = (title: string): string =>
  title.split(PLACEHOLDER).map(escapeSigns).join('[\\s\\S]*');

export const isTitled = (actual: string, title: string): boolean =>
  new RegExp(`^${titlePattern(title)}$`).test(actual);

const QUOTED_TITLE =
  /(?:\btest(?:\.skip|\.only)?|\)|`)\(\s*(?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"|`((?:[^`\\]|\\.)*)`)/g;

/** The titles in a test file as written: the first argument of `test`, `test.each(…)` and so on. */
export const titlesIn = (source: string): readonly string[] =>
  [...source.matchAll(QUOTED_TITLE)].map(([, single, double, template]) =>
    (single ?? double ?? template ?? '').replace(/\\(['"`\\])/g, '$1'),
  );
