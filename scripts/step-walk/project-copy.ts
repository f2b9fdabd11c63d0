import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { ROOT, toolScript } from '../tools.ts';

const resultsSchema = z.object({
  testResults: z.array(
    z.object({
      message: z.string(),
      assertionResults: z.array(z.object({ fullName: z.string(), status: z.string() })),
    }),
  ),
});

const DRIVER = 'better-sqlite3-multiple-ciphers';

const compilerOptions = (): object => ({
  ...JSON.parse(readFileSync(join(ROOT, 'tsconfig.json'), 'utf8')).compilerOptions,
  types: ['node'],
  lib: ['ES2024', 'DOM', 'DOM.Iterable'],
  paths: { [DRIVER]: [`./node_modules/${DRIVER}/index.d.ts`] },
});

/** Vite keeps its files beside the copy, and not in the packages, which the copy shares. */
const VITEST_CONFIG = `export default { cacheDir: '.vite', test: { testTimeout: 60_000 } };`;

export type ProjectCopy = ReturnType<typeof copyProject>;

/** A copy of the project's code in its own folder, to be changed, compiled and tested there. */
export const copyProject = () => {
  const folder = mkdtempSync(join(tmpdir(), 'galena-step-'));
  const isSource = (path: string): boolean => !/tsbuildinfo$|paste-corpus/.test(path);
  for (const room of ['main', 'preload', 'renderer']) {
    cpSync(join(ROOT, room), join(folder, room), { recursive: true, filter: isSource });
  }
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
  writeFileSync(join(folder, 'vitest.config.mjs'), VITEST_CONFIG);
  const configure = (files: readonly string[]): void => {
    const config = { compilerOptions: compilerOptions(), files };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
  };
  configure([]);

  const run = (tool: string, toolName: string, args: readonly string[]): string =>
    spawnSync(process.execPath, [toolScript(tool, toolName), ...args], {
      cwd: folder,
      encoding: 'utf8',
    }).stdout;

  return {
    /** @throws Error if the line is not in the file, or is in it more than once */
    insertUnder: (path: string, line: string, text: string): void => {
      const [before, after, ...more] = readFileSync(join(folder, path), 'utf8').split(`${line}\n`);
      if (after === undefined || more.length > 0) throw new Error(`${path}: not one “${line}”`);
      writeFileSync(join(folder, path), `${before}${line}\n${text}\n${after}`);
    },
    /** Which files, of these and of all that they import, do not compile. */
    uncompiled: (files: readonly string[]): readonly string[] => {
      configure(files);
      const said = run('typescript', 'tsc', ['-p', folder, '--pretty', 'false']);
      const named = [...said.matchAll(/^([^\s(]+)\(\d+,\d+\): error /gm)].map(
        ([, file = '']) => file,
      );
      // A compiler message without a file name is a mistake of this test.
      if (named.length === 0 && said !== '') throw new Error(said);
      return [...new Set(named)].toSorted();
    },
    /**
     * The names of the failing tests in these files.
     * @throws Error if a file did not run
     */
    failing: (files: readonly string[]): readonly string[] => {
      const report = join(folder, 'results.json');
      run('vitest', 'vitest', [
        ...['run', ...files, '--root', folder],
        ...['--reporter=json', `--outputFile=${report}`],
      ]);
      const { testResults } = resultsSchema.parse(JSON.parse(readFileSync(report, 'utf8')));
      const unrun = testResults.filter(({ assertionResults }) => assertionResults.length === 0);
      if (unrun.length > 0 || testResults.length !== files.length) {
        throw new Error(
          `The tests of the copy did not run. ${unrun.map(({ message }) => message)}`,
        );
      }
      return testResults
        .flatMap(({ assertionResults }) => assertionResults)
        .filter(({ status }) => status !== 'passed')
        .map(({ fullName }) => fullName);
    },
    remove: (): void => rmSync(folder, { recursive: true }),
  };
};
