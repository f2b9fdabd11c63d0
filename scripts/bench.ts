import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { benchAssist } from './bench/assist.ts';
import { benchCpu } from './bench/cpu.ts';
import { benchDrain } from './bench/drain.ts';
import { benchDuplicates } from './bench/duplicates.ts';
import { type BenchReport, type Figure, isMet, tableLines } from './bench/figures.ts';
import { benchPaste } from './bench/paste.ts';
import { benchSize } from './bench/size.ts';
import { benchStart } from './bench/start.ts';
import { benchSubmit } from './bench/submit.ts';
import { benchTyping } from './bench/typing.ts';
import { benchWaiting } from './bench/waiting.ts';
import { buildIfNeeded } from './build.ts';
import { watchOver } from './child.ts';
import { runInSession } from './session.ts';
import { ROOT, say } from './tools.ts';

// `npm run bench [-- --only NAME] [--json FILE]`: the figures of architecture.md §9 as a table and JSON.
// GALENA_BENCH_ENTRIES: how many leads are stored where that counts.

/** Set for the run inside the session that the outer run prepares: the folder for its files. */
const INSIDE = 'GALENA_BENCH_SESSION';

type Bench = (folder: string) => Promise<readonly Figure[]>;

const BENCHES: Readonly<Record<string, Bench>> = {
  size: benchSize,
  start: benchStart,
  waiting: benchWaiting,
  submit: benchSubmit,
  typing: benchTyping,
  assist: benchAssist,
  cpu: benchCpu,
  drain: benchDrain,
  paste: benchPaste,
  duplicates: benchDuplicates,
};

const USAGE = `Switches: --only NAME (${Object.keys(BENCHES).join(', ')}), --json FILE.`;
const EXIT_USAGE = 2;

const readSwitches = (argv: readonly string[]) => {
  const { only, json } = parseArgs({
    args: [...argv],
    options: { only: { type: 'string' }, json: { type: 'string' } },
  }).values;
  if (only !== undefined && !Object.hasOwn(BENCHES, only)) {
    throw new Error(`There is no bench "${only}".`);
  }
  return {
    names: Object.keys(BENCHES).filter((name) => only === undefined || name === only),
    file: resolve(ROOT, json ?? 'bench.json'),
  };
};

const describeMachine = (): BenchReport['machine'] => ({
  platform: `${process.platform} ${process.arch}`,
  cpu: cpus()[0]?.model ?? 'unknown',
  cores: cpus().length,
  node: process.versions.node,
  loadBefore: loadavg()[0] ?? 0,
});

const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** A missed figure is no failure; a bench that cannot run is one. */
const runInside = async (folder: string, argv: readonly string[]): Promise<number> => {
  const { names, file } = readSwitches(argv);
  const at = new Date().toISOString();
  const machine = describeMachine();
  const figures: Figure[] = [];
  const failures: BenchReport['failures'][number][] = [];
  for (const name of names) {
    say(`Measuring: ${name}`);
    try {
      figures.push(...((await BENCHES[name]?.(folder)) ?? []));
    } catch (cause) {
      failures.push({
        bench: name,
        reason: cause instanceof Error ? cause.message : String(cause),
      });
    }
  }
  const rows = figures.map((figure) => ({ ...figure, isMet: isMet(figure) }));
  const report: BenchReport = { at, machine, figures: rows, failures };
  writeFileSync(file, `${JSON.stringify(report, null, 2)}\n`);
  print('');
  for (const line of tableLines(figures)) print(line);
  print('');
  for (const { bench, reason } of failures) print(`${bench} could not be measured: ${reason}`);
  if (machine.loadBefore > machine.cores / 2) {
    print(`The machine was busy (load ${machine.loadBefore.toFixed(1)}): times are too long.`);
  }
  print(`The figures as JSON: ${file}`);
  return failures.length === 0 ? 0 : 1;
};

const runOutside = async (argv: readonly string[]): Promise<number> => {
  try {
    readSwitches(argv);
  } catch (cause) {
    say(`${cause instanceof Error ? cause.message : String(cause)} ${USAGE}`);
    return EXIT_USAGE;
  }
  const built = await buildIfNeeded();
  if (built !== 0) return built;
  const folder = mkdtempSync(join(tmpdir(), 'galena-bench-'));
  const session = runInSession([import.meta.filename, ...argv], {
    // Never the user's own keyring: the app under the bench writes to it.
    keyringFolder: process.platform === 'linux' ? join(folder, 'keyring') : null,
    env: { ...process.env, [INSIDE]: folder },
  });
  try {
    return await watchOver(session);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
};

if (import.meta.main) {
  const argv = process.argv.slice(2);
  const inside = process.env[INSIDE];
  process.exit(await (inside ? runInside(inside, argv) : runOutside(argv)));
}
