import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import {
  COMBINED_KINDS,
  FAULT_KINDS,
  type FaultPlan,
  faultPlanSchema,
  NO_FAULTS,
} from '../main/practice/faults.ts';
import { idsFrom } from '../main/practice/ids-from.ts';
import { type StartPracticeOptions, startPractice } from '../main/practice/start-practice.ts';
import { isApiVersion } from '../main/practice/version.ts';
import { createSeededRandom } from '../main/testing/fakes.ts';

// `npm run practice -- --port N [--seed S] [--faults FILE] [--token T] [--lag-ms N] [--limit N]
// [--api-version V]` serves the practice workspace alone; `--help` lists the faults.

const KIND_WIDTH = 22;

const USAGE =
  'Switches: --port N, --seed S, --faults FILE, --token T, --lag-ms N, --limit N (calls in 10 s), --api-version V (of calls that name none), --help.';

const HELP = `Serves the practice workspace alone, for any client of Intercom's API.

${USAGE}

FILE is JSON: {"faults": [{"kind": "timeout-after-commit", "method": "POST", "path": "/contacts"}]}
A fault strikes every call unless it says when, and then all of it must hold:
  method, path     POST, /contacts; * is one part of a path and ** any number of them
  connection       reused: one that has carried a call before; or new
  probability      from 0 to 1, drawn with the seed
  calls, fromCall  [1, 4]: these calls; or this one and all after it, from 1
  times            so often at most

Kinds; of several that strike a call the first wins, but for those marked +, which come beside it:
${FAULT_KINDS.map(({ kind, words, settings }) => {
  const mark = COMBINED_KINDS.includes(kind) ? '+' : ' ';
  const told = settings.length === 0 ? '' : ` (${settings.join(', ')})`;
  return `${mark} ${kind.padEnd(KIND_WIDTH)} ${words}${told}`;
}).join('\n')}
`;
const EXIT_USAGE = 2;
const EXIT_FAILED = 1;

/** An error whose message is for the user. */
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
      options: {
        port: text,
        seed: text,
        faults: text,
        token: text,
        'lag-ms': text,
        limit: text,
        'api-version': text,
        help: { type: 'boolean' },
      },
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

const readVersion = (version: string | undefined): string | undefined => {
  if (version === undefined || isApiVersion(version)) return version;
  throw new UsageError(`--api-version needs one that Intercom has had, like 1.3 or 2.16.`);
};

const readOptions = (switches: ReturnType<typeof readSwitches>): StartPracticeOptions => {
  const seed = readWhole('seed', switches.seed, MAX_SEED);
  const port = readWhole('port', switches.port, MAX_PORT);
  const lagMs = readWhole('lag-ms', switches['lag-ms'], MAX_LAG_MS);
  const limit = readWhole('limit', switches.limit, MAX_LIMIT);
  const token = readToken(switches.token);
  const version = readVersion(switches['api-version']);
  return {
    faults: readFaults(switches.faults),
    settings: {
      ...(lagMs === undefined ? {} : { indexLagMs: lagMs }),
      ...(limit === undefined ? {} : { callsPerWindow: limit }),
      ...(version === undefined ? {} : { defaultVersion: version }),
    },
    ...(port === undefined ? {} : { port }),
    ...(token === undefined ? {} : { token }),
    ...(seed === undefined
      ? {}
      : {
          random: createSeededRandom(seed),
          // Separate random numbers, so that making ids does not change the faults.
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
  const switches = readSwitches(argv);
  if (switches.help) {
    process.stdout.write(HELP);
    return;
  }
  const options = readOptions(switches);
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
