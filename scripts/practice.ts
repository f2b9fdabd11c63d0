import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { type FaultPlan, faultPlanSchema, NO_FAULTS } from '../main/practice/faults.ts';
import { idsFrom } from '../main/practice/ids-from.ts';
import { type StartPracticeOptions, startPractice } from '../main/practice/start-practice.ts';
import { createSeededRandom } from '../main/testing/fakes.ts';

// `npm run practice -- --port N [--seed S] [--faults FILE] [--token T] [--lag-ms N] [--limit N]`
// serves the practice workspace alone (design.md §6).

const USAGE =
  'Switches: --port N, --seed S, --faults FILE, --token T, --lag-ms N, --limit N (calls in 10 s).';
const EXIT_USAGE = 2;
const EXIT_FAILED = 1;

/** Its message is for the person at the keyboard. */
class UsageError extends Error {}

const readWhole = (name: string, text: string | undefined, max: number): number | undefined => {
  if (text === undefined) return undefined;
  const value = /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
  if (value <= max) return value;
  throw new UsageError(`--${name} needs a whole number from 0 to ${max}, not "${text}".`);
};

const readFaults = (file: string | undefined): FaultPlan => {
  if (file === undefined) return NO_FAULTS;
  let plan: unknown;
  try {
    plan = JSON.parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new UsageError(`The fault plan ${file} cannot be read: ${reason.replace(/\.$/, '')}.`);
  }
  const parsed = faultPlanSchema.safeParse(plan);
  if (parsed.success) return parsed.data;
  const problem = z.prettifyError(parsed.error).replace(/\s+/g, ' ');
  throw new UsageError(`The fault plan ${file} is not one: ${problem}.`);
};

const readSwitches = (argv: readonly string[]) => {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({
      args: [...argv],
      options: { port: text, seed: text, faults: text, token: text, 'lag-ms': text, limit: text },
    }).values;
  } catch (cause) {
    const reason = cause instanceof Error ? (cause.message.split('\n')[0] ?? '') : '';
    throw new UsageError(`${reason.replace(/\.?$/, '.')} ${USAGE}`);
  }
};

const MAX_PORT = 65_535;
const MAX_SEED = 2 ** 32 - 1;
const MAX_LAG_MS = 86_400_000;
const MAX_LIMIT = 1_000_000;

const readToken = (token: string | undefined): string | undefined => {
  if (token === undefined || /^[\x21-\x7e]+$/.test(token)) return token;
  throw new UsageError('--token needs printable characters without spaces.');
};

const readOptions = (argv: readonly string[]): StartPracticeOptions => {
  const switches = readSwitches(argv);
  const seed = readWhole('seed', switches.seed, MAX_SEED);
  const port = readWhole('port', switches.port, MAX_PORT);
  const lagMs = readWhole('lag-ms', switches['lag-ms'], MAX_LAG_MS);
  const limit = readWhole('limit', switches.limit, MAX_LIMIT);
  const token = readToken(switches.token);
  return {
    faults: readFaults(switches.faults),
    settings: {
      ...(lagMs === undefined ? {} : { indexLagMs: lagMs }),
      ...(limit === undefined ? {} : { callsPerWindow: limit }),
    },
    ...(port === undefined ? {} : { port }),
    ...(token === undefined ? {} : { token }),
    ...(seed === undefined
      ? {}
      : {
          random: createSeededRandom(seed),
          // Numbers of their own, so that the making of ids does not shift the faults.
          ids: idsFrom(createSeededRandom(seed ^ MAX_SEED)),
        }),
  };
};

const describeFailure = (cause: unknown, port: number): string => {
  const code = cause instanceof Error && 'code' in cause ? cause.code : null;
  if (code === 'EADDRINUSE')
    return `Port ${port} is taken by another program. Choose another one with --port.`;
  if (code === 'EACCES')
    return `This account may not open port ${port}. Choose one above 1023 with --port.`;
  return `The practice workspace could not be started: ${cause instanceof Error ? cause.message : String(cause)}`;
};

const run = async (argv: readonly string[]): Promise<void> => {
  const options = readOptions(argv);
  const practice = await startPractice(options);
  process.stdout.write(`${JSON.stringify({ url: practice.url, token: practice.token })}\n`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void practice.close());
  }
};

run(process.argv.slice(2)).catch((cause: unknown) => {
  const isUsage = cause instanceof UsageError;
  const port = Number(/--port[= ](\d+)/.exec(process.argv.join(' '))?.[1] ?? 0);
  process.stderr.write(`${isUsage ? cause.message : describeFailure(cause, port)}\n`);
  process.exitCode = isUsage ? EXIT_USAGE : EXIT_FAILED;
});
