import { parseArgs } from 'node:util';
import { describeFailure } from '../main/simulation/run-seeds.ts';
import { simulate } from '../main/simulation/simulate.ts';

// `npm run soak -- --seeds N [--from S]` tells N seeded stories of a bad day; `--seed X` tells one
// of them line by line.

const USAGE = 'Switches: --seeds N [--from S], or --seed X to see one story line by line.';
const EXIT_USAGE = 2;
const DEFAULT_SEEDS = 10_000;
const NEWS_EVERY = 500;

/** Its message is for the person at the keyboard. */
class UsageError extends Error {}

const readWhole = (name: string, text: string): number => {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new UsageError(`--${name} needs a whole number, not "${text}". ${USAGE}`);
};

const readSwitches = (argv: readonly string[]) => {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({ args: [...argv], options: { seeds: text, from: text, seed: text } }).values;
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

const run = async (argv: readonly string[]): Promise<void> => {
  const { seed, seeds, from = '1' } = readSwitches(argv);
  const isGood =
    seed === undefined
      ? await tellMany(
          readWhole('from', from),
          seeds === undefined ? DEFAULT_SEEDS : readWhole('seeds', seeds),
        )
      : await tellOne(readWhole('seed', seed));
  process.exitCode = isGood ? 0 : 1;
};

run(process.argv.slice(2)).catch((cause: unknown) => {
  if (!(cause instanceof UsageError)) throw cause;
  process.stderr.write(`${cause.message}\n`);
  process.exitCode = EXIT_USAGE;
});
