import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { tempFolder } from '../../main/testing/temp-folder.ts';
import type { TestRun } from './run-tests.ts';
import { type NumberedWall, type Report, runWalls } from './run-walls.ts';
import { makeScratch } from './scratch.ts';
import { applyWall, type NamedTest, type Wall } from './wall.ts';

const wall = (changes: Partial<Wall> = {}): Wall => ({
  name: 'the door is open',
  row: '4',
  file: 'door.txt',
  search: 'shut',
  replace: 'open',
  test: { file: 'door.test.ts', title: 'the door is shut' },
  ...changes,
});

/** A checkout of one file, with git around it. */
const checkout = () => {
  const root = tempFolder();
  mkdirSync(join(root, 'node_modules'));
  writeFileSync(join(root, '.gitignore'), 'node_modules\nout\n');
  writeFileSync(join(root, 'door.txt'), 'the door is shut');
  writeFileSync(join(root, 'out'), 'a bundle');
  execFileSync('git', ['init', '-q'], { cwd: root });
  return { root, scratch: makeScratch(root, join(tempFolder(), 'copy')) };
};

const read = (folder: string): string => readFileSync(join(folder, 'door.txt'), 'utf8');

/** Runs "tests" that only check whether the door is shut in their copy of the checkout. */
const looking =
  (isBlind = false, isGreen = true) =>
  async (folder: string, tests: readonly NamedTest[]): Promise<TestRun> => ({
    output: '',
    results: tests.map(({ file, title }) => {
      const isShut = isGreen && (isBlind || read(folder) === 'the door is shut');
      const messages = isShut ? [] : ['AssertionError: it is open'];
      return { file, title, status: isShut ? 'passed' : 'failed', messages };
    }),
  });

const run = async (
  runTests: Parameters<typeof runWalls>[1]['runTests'],
  walls: readonly Wall[] = [wall()],
  stop = new AbortController().signal,
) => {
  const { root, scratch } = checkout();
  const told: Report[] = [];
  const numbered: readonly NumberedWall[] = walls.map((one, index) => ({
    number: index + 1,
    wall: one,
  }));
  const reports = await runWalls(numbered, {
    scratches: [scratch],
    runTests,
    stop,
    onBaseline: () => undefined,
    onReport: (report) => told.push(report),
  });
  expect(read(root)).toBe('the door is shut');
  expect(read(scratch.folder)).toBe('the door is shut');
  expect(told).toHaveLength(walls.length);
  return reports.map(({ verdict }) => verdict.kind);
};

test('a wall is taken away in the copy alone, seen, and put back', async () => {
  expect(await run(looking(), [wall(), wall({ name: 'again' })])).toEqual(['seen', 'seen']);
});

test('a wall that nobody misses has survived', async () => {
  expect(await run(looking(true))).toEqual(['survived']);
});

test('a test that is red while every wall stands says nothing', async () => {
  expect(await run(looking(false, false))).toEqual(['unclear']);
});

test('a run that is stopped puts the wall back and ends', async () => {
  const { scratch } = checkout();
  const stopped = scratch.without(wall(), async () => {
    expect(read(scratch.folder)).toBe('the door is open');
    throw new Error('stopped');
  });
  await expect(stopped).rejects.toThrow('stopped');
  expect(read(scratch.folder)).toBe('the door is shut');
});

test('a copy has what git would take, and no bundles', () => {
  const { scratch } = checkout();
  expect(existsSync(join(scratch.folder, '.gitignore'))).toBe(true);
  expect(existsSync(join(scratch.folder, 'out'))).toBe(false);
});

test.each(['nowhere', 'o'])(
  'a text that stands there never or more than once is refused: %s',
  (search) => {
    expect(() => applyWall(wall({ search }), 'the door is shut, so')).toThrow('and not once');
  },
);
