import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { buildIfNeeded } from '../build.ts';
import { runTool } from '../child.ts';
import { ROOT, say, toolScript } from '../tools.ts';
import { playwrightCounts, readReport, vitestCounts } from './counts.ts';
import type { Step, StepEnd } from './run-steps.ts';

const ROOMS = ['main', 'preload', 'renderer', 'e2e', 'scripts'];

const runNodeTool = (
  script: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<number> =>
  runTool(process.execPath, [script, ...args], { cwd: ROOT, env: { ...process.env, ...env } });

const checkTypes = async (): Promise<StepEnd> => {
  for (const room of ROOMS) {
    const code = await runNodeTool(toolScript('typescript', 'tsc'), ['-p', room]);
    if (code !== 0) return { code };
  }
  return { code: 0 };
};

const runUnit = async (report: string): Promise<StepEnd> => {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const code = await runNodeTool(toolScript('vitest'), ['run', ...reporters], {
    // Node keeps compiled code here, so that the processes of other files need not compile it
    // again.
    NODE_COMPILE_CACHE: join(ROOT, 'node_modules/.cache/vitest'),
  });
  return { code, counts: vitestCounts(readReport(report)) };
};

const runE2e = async (report: string): Promise<StepEnd> => {
  const args = ['test', '--config', 'e2e/playwright.config.ts', '--reporter=list,json'];
  const code = await runNodeTool(toolScript('playwright'), args, {
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
  });
  return { code, counts: playwrightCounts(readReport(report)) };
};

/** The changes that git sees, or null if there is no git. */
const readWorkTree = (): string | null => {
  if (!existsSync(join(ROOT, '.git'))) return null;
  const git = spawnSync('git', ['status', '--porcelain'], { cwd: ROOT, encoding: 'utf8' });
  return git.status === 0 ? git.stdout : null;
};

/** Tests and tools must leave the checkout as they found it; CI starts from a clean checkout. */
const compareWorkTree = (before: string | null): StepEnd => {
  const after = readWorkTree();
  if (after === before) return { code: 0 };
  say(`The run changed the checkout:\n${after ?? '(git can no longer say how)'}`);
  return { code: 1 };
};

/** All steps of `npm test`, in order. Reports are written into `folder`. */
export const allSteps = (folder: string, isCi: boolean): readonly Step[] => {
  const before = readWorkTree();
  const colors = `--colors=${process.stdout.isTTY ? 'force' : 'off'}`;
  const tool =
    (script: string, ...args: string[]) =>
    async () => ({
      code: await runNodeTool(script, args),
    });
  const steps: readonly Step[] = [
    { name: 'format and lint', run: tool(toolScript('@biomejs/biome', 'biome'), 'ci', colors) },
    { name: 'types', run: checkTypes },
    { name: 'unused code', run: tool(toolScript('knip')) },
    { name: 'unit', run: () => runUnit(join(folder, 'unit.json')) },
    { name: 'build', run: async () => ({ code: await buildIfNeeded() }) },
    { name: 'e2e', run: () => runE2e(join(folder, 'e2e.json')) },
  ];
  if (!isCi) return steps;
  return [...steps, { name: 'work tree', run: async () => compareWorkTree(before) }];
};
