import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ROOT } from '../tools.ts';
import { IMPURE, PURE_TESTS } from './pure-tests.ts';

test('tests that share a process replace no module and nothing global', () => {
  const files = globSync(PURE_TESTS, { cwd: ROOT });
  expect(files.length).toBeGreaterThan(100);
  const impure = files.filter((file) => IMPURE.test(readFileSync(`${ROOT}/${file}`, 'utf8')));
  expect(impure).toEqual([]);
});

test.each([
  "vi.mock('electron', () => ({}))",
  "vi.doMock('electron')",
  "vi.stubGlobal('RegExp', Watched)",
  "vi.stubEnv('TZ', 'UTC')",
  'vi.useFakeTimers()',
  "process.env.TZ = 'UTC'",
  "process.env['TZ'] = 'UTC'",
  "process.chdir('/')",
  "process.on('exit', work)",
  'globalThis.fetch = fake',
  'Object.assign(globalThis, { fetch })',
])('%s is seen', (line) => {
  expect(line).toMatch(IMPURE);
});

test('what only reads, or watches an object of its own, is let be', () => {
  expect("vi.spyOn(db, 'prepare'); process.env.TZ; process.once; globalThis.gc").not.toMatch(
    IMPURE,
  );
});
