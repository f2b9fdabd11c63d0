import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { watchOver } from './child.ts';
import { runInSession } from './session.ts';
import { runSteps, summaryLines } from './test/run-steps.ts';
import { allSteps } from './test/steps.ts';

/** Set for the run inside the session that the outer run prepares: the folder for its files. */
const INSIDE = 'GALENA_TEST_SESSION';

const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** @param names the steps to run; empty: all of them */
const runInside = async (folder: string, names: readonly string[]): Promise<number> => {
  const all = allSteps(folder, process.env.CI === 'true');
  const unknown = names.filter((wanted) => all.every(({ name }) => name !== wanted));
  if (unknown.length > 0) {
    print(
      `There is no step "${unknown[0]}". There are: ${all.map(({ name }) => name).join(', ')}.`,
    );
    return 1;
  }
  const steps = names.length === 0 ? all : all.filter(({ name }) => names.includes(name));
  const reports = await runSteps(steps, { now: () => performance.now(), print });
  for (const line of summaryLines(steps, reports)) print(line);
  return reports.every(({ isOk }) => isOk) ? 0 : 1;
};

const runOutside = async (names: readonly string[]): Promise<number> => {
  const folder = mkdtempSync(join(tmpdir(), 'galena-test-'));
  const env = { ...process.env, [INSIDE]: folder };
  const session = runInSession([import.meta.filename, ...names], {
    // Never the user's own keyring: tests write to it.
    keyringFolder: process.platform === 'linux' ? join(folder, 'keyring') : null,
    env,
  });
  try {
    return await watchOver(session);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

if (import.meta.main) {
  const names = process.argv.slice(2);
  const inside = process.env[INSIDE];
  process.exit(await (inside ? runInside(inside, names) : runOutside(names)));
}
