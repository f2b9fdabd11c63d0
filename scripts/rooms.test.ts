import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative, sep } from 'node:path';
import { expect, test } from 'vitest';

/**
 * The rooms, the highest first (architecture.md §4). A file imports only from its own room and from
 * rooms below it; type imports count too. The longest path that matches is the file's room.
 */
const ROOMS = [
  'renderer/main.tsx',
  'renderer/app',
  'renderer/features',
  'renderer/ui',
  'renderer/lib',
  'main/index.ts',
  'main/electron',
  'main/lifecycle',
  'main/app.ts',
  'main/ipc',
  'main/services.ts',
  'main/workspace',
  'main/leads',
  'main/campaigns',
  'main/config.ts',
  'main/outbox',
  'main/outbox/attempts',
  'main/outbox/schedule',
  'main/outbox/state',
  'main/storage',
  'main/intercom',
  'main/assist',
  'main/practice',
  'main/network',
  'main/security',
  'main/announce.ts',
  'main/ports.ts',
  'preload/index.ts',
  'preload/bridge.ts',
  'preload/contract',
];

const root = join(import.meta.dirname, '..');

/** Tests and their helpers may import anything. */
const ships = (path: string): boolean => !/\.test\.tsx?$|\/testing\//.test(path);

const filesOf = (room: string): readonly string[] =>
  readdirSync(join(root, room), { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile() && /\.tsx?$/.test(item.name))
    .map((item) => relative(root, join(item.parentPath, item.name)).split(sep).join('/'))
    .filter(ships);

const importsOf = (path: string): readonly string[] =>
  [...readFileSync(join(root, path), 'utf8').matchAll(/\b(?:from|import)\s*\(?\s*'(\.[^']+)'/g)]
    .map(([, address = '']) =>
      normalize(join(dirname(path), address))
        .split(sep)
        .join('/'),
    )
    .filter((address) => /\.tsx?$/.test(address));

const floorOf = (path: string): number => {
  const fitting = ROOMS.filter((room) => path === room || path.startsWith(`${room}/`));
  const room = fitting.toSorted((a, b) => b.length - a.length)[0];
  if (room === undefined) throw new Error(`${path} stands in no room of this list.`);
  return ROOMS.indexOf(room);
};

const graph = new Map(
  ['main', 'preload', 'renderer'].flatMap(filesOf).map((path) => [path, importsOf(path)]),
);

/** Each import cycle, as the files in it. */
const findCircles = (): readonly string[] => {
  const circles: string[] = [];
  const done = new Set<string>();
  const visit = (path: string, way: readonly string[]): void => {
    if (way.includes(path)) {
      circles.push([...way.slice(way.indexOf(path)), path].join(' → '));
      return;
    }
    if (done.has(path)) return;
    for (const next of graph.get(path) ?? []) visit(next, [...way, path]);
    done.add(path);
  };
  for (const path of graph.keys()) visit(path, []);
  return circles;
};

test('every room of the list is there', () => {
  const empty = ROOMS.filter(
    (room) => ![...graph.keys()].some((path) => path === room || path.startsWith(`${room}/`)),
  );
  expect(empty).toEqual([]);
});

test('nothing imports from a room above it', () => {
  const upwards = [...graph].flatMap(([path, imports]) =>
    imports.filter((to) => floorOf(to) < floorOf(path)).map((to) => `${path} → ${to}`),
  );
  expect(upwards).toEqual([]);
});

test('no file imports itself by way of others', () => {
  expect(findCircles()).toEqual([]);
});

test('what ships imports nothing that is for tests', () => {
  const tests = [...graph].flatMap(([path, imports]) =>
    imports.filter((to) => !ships(to)).map((to) => `${path} → ${to}`),
  );
  expect(tests).toEqual([]);
});

test.each(['e2e/stand-in', 'scripts/set-up'])('%s imports nothing of the app', (folder) => {
  const files = readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile() && /\.(?:ts|mjs)$/.test(item.name))
    .map((item) => relative(root, join(item.parentPath, item.name)).split(sep).join('/'))
    .filter(ships);
  expect(files.length).toBeGreaterThan(5);
  const app = /^(?:main|preload|renderer)\//;
  expect(files.flatMap(importsOf).filter((address) => app.test(address))).toEqual([]);
});

/** The part of the page that a file belongs to: a feature, or the frame around the features. */
const partOf = (path: string): string | undefined =>
  /^renderer\/(?:app|features\/[^/]+)(?=\/)/.exec(path)?.[0];

/** The names that a file imports from another file, without types. */
const namesFrom = (path: string, address: RegExp): readonly string[] =>
  [...readFileSync(join(root, path), 'utf8').matchAll(/import \{([^}]*)\} from '([^']+)'/g)]
    .filter(([, , from = '']) => address.test(from))
    .flatMap(([, names = '']) => names.split(','))
    .map((name) => name.trim())
    .filter((name) => name !== '' && !name.startsWith('type '));

const page = [...graph.keys()].filter((path) => path.startsWith('renderer/'));

test('in a feature only its api.ts calls the bridge', () => {
  const callers = page.filter((path) => namesFrom(path, /\/lib\/bridge\.ts$/).length > 0);
  const features = callers.filter((path) => path.startsWith('renderer/features/'));
  expect(features.length).toBeGreaterThan(5);
  expect(features.filter((path) => !/^renderer\/features\/[^/]+\/api\.ts$/.test(path))).toEqual([]);
});

test.each(['queries', 'mutations'])('lib/%s.ts holds what two parts of the page call', (file) => {
  const source = readFileSync(join(root, 'renderer/lib', `${file}.ts`), 'utf8');
  const hooks = [...source.matchAll(/^export const (\w+)/gm)].map(([, name = '']) => name);
  expect(hooks.length).toBeGreaterThan(3);
  // Another hook in the same file counts as used by the parts that use it.
  const callsItself = (hook: string) =>
    [...source.matchAll(new RegExp(`\\b${hook}\\b`, 'g'))].length > 1;
  const callersOf = (hook: string) => [
    ...(callsItself(hook) ? ['renderer/lib'] : []),
    ...page
      .filter((path) => namesFrom(path, new RegExp(`/lib/${file}\\.ts$`)).includes(hook))
      .map(partOf),
  ];
  expect(hooks.filter((hook) => new Set(callersOf(hook)).size < 2)).toEqual([]);
});
