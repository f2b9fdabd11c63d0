import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, dirname, join, normalize, sep } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from './tools.ts';

/*
 * Comments and pages refer to pages: `architecture.md §3`, `intercom-api.md §2.1, §3.6`,
 * `decisions/sender.md#the-decision`, and links in Markdown. Every target must exist.
 */

const FOLDERS = '{.github,docs,e2e,main,preload,renderer,scripts}';
const KINDS = 'ts,tsx,mjs,css,md,yml';

const find = (pattern: string): readonly string[] =>
  globSync(pattern, { cwd: ROOT }).map((path) => path.split(sep).join('/'));

const files = [...find(`*.{${KINDS}}`), ...find(`${FOLDERS}/**/*.{${KINDS}}`)];
const names = new Set(files.map((path) => basename(path)));
const texts = new Map(files.map((path) => [path, readFileSync(join(ROOT, path), 'utf8')]));

/** A page that may be named without a section: it is generated from the list of walls. */
const AS_A_WHOLE = 'docs/security.md';

/** Electron's own documentation, by its paths in Electron's repository. */
const ELECTRONS = /^docs\/(?:api\/|tutorial\/|breaking-changes\.md)/;

/** Tests that name files which they create themselves. */
const WITH_OWN_FILES: ReadonlySet<string> = new Set(['scripts/ci.test.ts']);

const withoutFences = (text: string): string => text.replace(/^```[\s\S]*?^```/gm, '');
const withoutCode = (text: string): string => withoutFences(text).replace(/`[^`\n]*`/g, '');

/** The anchor that GitHub gives a heading. */
const anchorOf = (heading: string): string =>
  heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-');

/** The items of a numbered list, 1, 2, 3 …, also if several stand in one line. */
const itemsOf = (part: string): readonly number[] => {
  let last = 0;
  for (const [, item] of part.matchAll(/(?:^|[.?!] )\s*(\d+)\. /gm)) {
    if (Number(item) === last + 1) last += 1;
  }
  return Array.from({ length: last }, (_, index) => index + 1);
};

type Page = { readonly sections: ReadonlySet<string>; readonly anchors: ReadonlySet<string> };

/** `3.7` is a heading, or an item of the list below heading 3. */
const readPage = (path: string): Page => {
  const [, ...parts] = withoutFences(`\n${texts.get(path) ?? ''}`).split(/^#+ /m);
  const anchors = new Set<string>();
  const sections = parts.flatMap((part) => {
    const [heading = ''] = part.split('\n');
    const anchor = anchorOf(heading);
    const twins = [...anchors].filter((one) => one.replace(/-\d+$/, '') === anchor).length;
    anchors.add(twins === 0 ? anchor : `${anchor}-${twins}`);
    const number = /^(\d+(?:\.\d+)*)\.? /.exec(heading)?.[1];
    return number ? [number, ...itemsOf(part).map((item) => `${number}.${item}`)] : [];
  });
  return { anchors, sections: new Set(sections) };
};

const pages = new Map(
  files.filter((path) => path.endsWith('.md')).map((path) => [path, readPage(path)]),
);

type Mention = {
  readonly from: string;
  /** As written; empty: the page itself. */
  readonly path: string;
  readonly anchor: string | null;
  readonly sections: readonly string[];
};

/** A path, an anchor, and the sections after it: `§2.1, §3.6 and §4`. */
const MENTION =
  /(?<![\w./-])((?:[\w.-]+\/)*[\w.-]+\.md)\b(?:#([\w-]+))?((?:(?:,| and)? §\d+(?:\.\d+)*)*)/g;
const LINK = /\]\((?![a-z]+:)([^)#\s]*)(?:#([^)\s]+))?\)/g;

/** A comment may break into lines anywhere, even after the slash of a path. */
const inOneLine = (text: string): string =>
  text.replace(/\/\n\s*(?:\*|\/\/|#)\s*/g, '/').replace(/\n\s*(?:\*|\/\/|#)?[ \t]*/g, ' ');

const toMention = (from: string, [, path = '', anchor, list = '']: readonly string[]): Mention => ({
  from,
  path,
  anchor: anchor ?? null,
  sections: [...list.matchAll(/[\d.]+\d|\d/g)].map(([section]) => section),
});

const mentions = files.flatMap((from) =>
  [...inOneLine(texts.get(from) ?? '').matchAll(MENTION)]
    .map((match) => toMention(from, match))
    .filter(({ path }) => !ELECTRONS.test(path) && !WITH_OWN_FILES.has(from)),
);
const links = [...pages.keys()].flatMap((from) =>
  [...withoutCode(texts.get(from) ?? '').matchAll(LINK)].map(([all, path = '', anchor = '']) =>
    toMention(
      from,
      [all, path, anchor || undefined].filter((part) => part !== undefined),
    ),
  ),
);

const beside = (from: string, path: string): string =>
  normalize(join(dirname(from), path))
    .split(sep)
    .join('/');

/** A link is relative to its page; a mention may also be relative to the root or to `docs/`. */
const placesOf = ({ from, path }: Mention, isLink: boolean): readonly string[] => {
  if (path === '') return [from];
  return isLink ? [beside(from, path)] : [beside(from, path), path, `docs/${path}`];
};

/** What is wrong with a mention; empty if all is well. */
const problemsOf = (mention: Mention, isLink: boolean): readonly string[] => {
  const { from, path, anchor, sections } = mention;
  const places = placesOf(mention, isLink);
  const page = places.map((place) => pages.get(place)).find((one) => one !== undefined);
  if (page) {
    return [
      ...sections.filter((one) => !page.sections.has(one)).map((one) => `§${one}`),
      ...(anchor === null || page.anchors.has(anchor) ? [] : [`#${anchor}`]),
    ].map((missing) => `${from}: ${path} has no ${missing}`);
  }
  const isThere = isLink && places.some((place) => existsSync(join(ROOT, place)));
  return isThere ? [] : [`${from}: there is no ${path}`];
};

test('every page that is named is there, with the section that is named', () => {
  expect(mentions.length).toBeGreaterThan(100);
  expect(mentions.flatMap((mention) => problemsOf(mention, false))).toEqual([]);
});

test('every link of a page leads somewhere', () => {
  expect(links.length).toBeGreaterThan(10);
  expect(links.flatMap((link) => problemsOf(link, true))).toEqual([]);
});

/** How the pages name code: a path from the root, or the name of a file. */
const CODE_PATH = /^(?:main|preload|renderer|e2e|scripts|docs)(?:\/[\w.-]+)*\/?$/;
const CODE_NAME = /^[\w.-]+\.(?:ts|tsx|mjs)$/;

const isKnown = (code: string): boolean => {
  if (ELECTRONS.test(code)) return true;
  if (CODE_PATH.test(code)) return existsSync(join(ROOT, code));
  return !CODE_NAME.test(code) || names.has(code);
};

test('every file and folder of ours that a page names is there', () => {
  const unknown = [...pages.keys()].flatMap((page) =>
    [...withoutFences(texts.get(page) ?? '').matchAll(/`([^`\n]+)`/g)]
      .filter(([, code = '']) => !isKnown(code))
      .map(([, code]) => `${page}: there is no ${code}`),
  );
  expect(unknown).toEqual([]);
});

/** A page of numbered sections is long, so a reference must name a section, or at least a row. */
test('a comment that names a page of numbered sections names the section', () => {
  const numbered = [...pages].filter(
    ([path, { sections }]) => sections.size > 0 && path !== AS_A_WHOLE,
  );
  const bare = numbered.flatMap(([path]) => {
    const mention = new RegExp(
      `\\b${basename(path).replace('.', '\\.')}(?![\\w'"\`]|,? (?:§|rows? ))`,
    );
    return [...texts]
      .filter(([file, text]) => /\.tsx?$/.test(file) && mention.test(inOneLine(text)))
      .map(([file]) => `${file}: ${path}`);
  });
  expect(bare).toEqual([]);
});
