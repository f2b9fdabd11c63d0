import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { OWN_GROUP } from '../child.ts';
import { readReport } from '../test/counts.ts';
import { readPlaywright, readVitest, type TestResult } from './reports.ts';
import { titlePattern } from './titles.ts';
import { type NamedTest, needsWindow } from './wall.ts';

export type TestRun = { readonly results: readonly TestResult[]; readonly output: string };

/** Far longer than any test of the list takes, even on a busy machine. */
const LIMIT_MS = 10 * 60_000;
const TAIL = 4_000;

const kill = (pid: number | undefined): void => {
  if (pid === undefined) return;
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
  } catch {
    // It has ended already.
  }
};

/** Runs a tool of node_modules to its end, with all its child processes. Resolves to its output. */
const run = (folder: string, args: readonly string[], env: object, stop: AbortSignal) =>
  new Promise<string>((resolve, reject) => {
    const child = spawn(process.execPath, [...args], {
      ...OWN_GROUP,
      cwd: folder,
      env: { ...process.env, FORCE_COLOR: '0', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const signal = AbortSignal.any([stop, AbortSignal.timeout(LIMIT_MS)]);
    const end = (): void => kill(child.pid);
    signal.addEventListener('abort', end);
    let output = '';
    const hear = (chunk: Buffer): void => {
      output = (output + chunk).slice(-TAIL);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('error', reject);
    child.once('close', () => {
      signal.removeEventListener('abort', end);
      kill(child.pid);
      if (stop.aborted) reject(stop.reason);
      else resolve(output);
    });
  });

const anyOf = (tests: readonly NamedTest[]): string =>
  `(${[...new Set(tests.map(({ title }) => titlePattern(title)))].join('|')})$`;

const filesOf = (tests: readonly NamedTest[]): readonly string[] => [
  ...new Set(tests.map(({ file }) => file)),
];

const runUnit = async (folder: string, tests: readonly NamedTest[], stop: AbortSignal) => {
  const report = join(folder, 'unit.json');
  rmSync(report, { force: true });
  const vitest = join('node_modules', 'vitest', 'vitest.mjs');
  const args = [vitest, 'run', '--reporter=json', `--outputFile=${report}`, '-t', anyOf(tests)];
  const output = await run(folder, [...args, ...filesOf(tests)], {}, stop);
  const written = readReport(report);
  return { results: written === null ? [] : readVitest(written, folder), output };
};

const runWindow = async (folder: string, tests: readonly NamedTest[], stop: AbortSignal) => {
  const report = join(folder, 'window.json');
  rmSync(report, { force: true });
  const built = await run(folder, [join('scripts', 'build.ts')], {}, stop);
  const playwright = join('node_modules', 'playwright', 'cli.js');
  const args = [playwright, 'test', '-c', 'e2e', '--project=stand-in', '--reporter=json'];
  const files = filesOf(tests).map((file) => file.slice('e2e/'.length));
  const env = { PLAYWRIGHT_JSON_OUTPUT_FILE: report };
  const output = await run(folder, [...args, '-g', anyOf(tests), ...files], env, stop);
  const written = readReport(report);
  return { results: written === null ? [] : readPlaywright(written), output: built + output };
};

/**
 * Runs only the named tests, in a copy of the checkout.
 * @throws the reason of the aborted `stop`
 */
export const runTests = async (
  folder: string,
  tests: readonly NamedTest[],
  stop: AbortSignal,
): Promise<TestRun> => {
  const window = tests.filter((test) => needsWindow({ test }));
  const unit = tests.filter((test) => !needsWindow({ test }));
  const runs = [
    ...(unit.length === 0 ? [] : [await runUnit(folder, unit, stop)]),
    ...(window.length === 0 ? [] : [await runWindow(folder, window, stop)]),
  ];
  return {
    results: runs.flatMap(({ results }) => results),
    output: runs.map(({ output }) => output).join(''),
  };
};
