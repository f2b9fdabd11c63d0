import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative, sep } from 'node:path';
import { expect, test } from 'vitest';

/**
 * The rooms, the highest first (architecture.md §4). A file imports from its own room and from those
 * below it; imports of types count. A path is the longest one that fits.
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

/** What tests and their helpers import is theirs to choose. */
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

/** Each way round, as the files on it. */
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
