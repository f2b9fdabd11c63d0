import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runKills } from '../e2e/kills/run-kills.ts';
import { describeFailure } from '../main/testing/simulation/run-seeds.ts';
import { simulate } from '../main/testing/simulation/simulate.ts';
import { buildIfNeeded } from './build.ts';
import { watchOver } from './child.ts';
import { runInSession } from './session.ts';

// `npm run soak -- --seeds N [--from S]` runs N seeded stories of a bad day; `--seed X` shows one
// of them line by line; `--kills N [--from S]` kills the real app N times.

const USAGE =
  'Switches: --seeds N [--from S]; --seed X to see one story line by line; --kills N [--from S].';
const EXIT_USAGE = 2;
const DEFAULT_SEEDS = 10_000;
const NEWS_EVERY = 500;

/** An error whose message is for the user. */
class UsageError extends Error {}

const readWhole = (name: string, text: string): number => {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new UsageError(`--${name} needs a whole number, not "${text}". ${USAGE}`);
};

const readSwitches = (argv: readonly string[]) => {
  const text = { type: 'string' } as const;
  const options = { seeds: text, from: text, seed: text, kills: text };
  try {
    return parseArgs({ args: [...argv], options }).values;
  } catch {
    throw new UsageError(USAGE);
  }
};

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const tellOne = async (seed: number): Promise<boolean> => {
  const { ok, violations, trace, traceHash } = await simulate(seed);
  for (const line of trace) say(line);
  say(`${ok ? 'All promises kept' : violations.join('; ')} (trace ${traceHash.slice(0, 16)}).`);
  return ok;
};

const tellMany = async (from: number, count: number): Promise<boolean> => {
  const failing: number[] = [];
  for (let seed = from; seed < from + count; seed += 1) {
    const report = await simulate(seed);
    if (!report.ok) {
      failing.push(seed);
      say(describeFailure(report));
    }
    const done = seed - from + 1;
    if (done % NEWS_EVERY === 0) say(`${done} of ${count} stories, ${failing.length} ended badly.`);
  }
  say(
    failing.length === 0
      ? `${count} stories from seed ${from}: no lead lost, none made twice, every state true.`
      : `${failing.length} of ${count} stories ended badly: ${failing.join(', ')}.`,
  );
  return failing.length === 0;
};

/** Set for the run inside the session that the outer run prepares. */
const INSIDE = 'GALENA_SOAK_SESSION';

const killMany = async (seed: number, kills: number): Promise<boolean> => {
  const onProgress = (done: number) => say(`${done} of ${kills} kills.`);
  const { violations, leads, acknowledged } = await runKills({ kills, seed, onProgress });
  for (const violation of violations) say(violation);
  say(`${leads} leads typed, ${acknowledged} acknowledged, ${violations.length} promises broken.`);
  return violations.length === 0;
};

/** Real kills need the bundles, and a keyring that may be written to. */
const openSession = async (argv: readonly string[]): Promise<number> => {
  const built = await buildIfNeeded();
  if (built !== 0) return built;
  const folder = mkdtempSync(join(tmpdir(), 'galena-soak-'));
  const env = { ...process.env, [INSIDE]: folder };
  const script = [import.meta.filename, ...argv];
  try {
    const keyringFolder = process.platform === 'linux' ? join(folder, 'keyring') : null;
    return await watchOver(runInSession(script, { keyringFolder, env }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const run = async (argv: readonly string[]): Promise<number> => {
  const { seed, seeds, kills, from = '1' } = readSwitches(argv);
  const first = readWhole('from', from);
  if (kills !== undefined) {
    const count = readWhole('kills', kills);
    if (process.env[INSIDE] === undefined) return openSession(argv);
    return (await killMany(first, count)) ? 0 : 1;
  }
  const isGood =
    seed === undefined
      ? await tellMany(first, seeds === undefined ? DEFAULT_SEEDS : readWhole('seeds', seeds))
      : await tellOne(readWhole('seed', seed));
  return isGood ? 0 : 1;
};

try {
  // Open handles of a killed app must not keep the command from ending.
  process.exit(await run(process.argv.slice(2)));
} catch (cause) {
  if (!(cause instanceof UsageError)) throw cause;
  process.stderr.write(`${cause.message}\n`);
  process.exitCode = EXIT_USAGE;
}
