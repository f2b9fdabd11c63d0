import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { watchOver } from './child.ts';
import { runInSession } from './session.ts';
import { ROOT } from './tools.ts';
import { WALLS } from './walls/list.ts';
import { runTests } from './walls/run-tests.ts';
import { type NumberedWall, type Report, runWalls } from './walls/run-walls.ts';
import { makeScratch } from './walls/scratch.ts';
import { needsWindow } from './walls/wall.ts';

// `npm run walls` takes away each protection of docs/security.md, one at a time, in copies of the
// checkout, and checks that its test fails. `--only 3,17` takes only these, `--unit` leaves out
// those that need a window, `--list` lists all, and `--jobs N` sets how many run at once.

const USAGE = 'Switches: --only NUMBER[,NUMBER…]; --unit; --list; --jobs N.';
const EXIT_USAGE = 2;
const EXIT_STOPPED = 130;
const JOBS = 2;

/** Set for the run inside the session that the outer run prepares. */
const INSIDE = 'GALENA_WALLS_SESSION';

/** An error whose message is for the user. */
class UsageError extends Error {}

const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const readWhole = (name: string, text: string, most: number): number => {
  const number = Number(text);
  if (/^\d{1,4}$/.test(text) && number >= 1 && number <= most) return number;
  throw new UsageError(`--${name} needs a number from 1 to ${most}, not "${text}". ${USAGE}`);
};

const readSwitches = (argv: readonly string[]) => {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean', default: false } as const;
  const options = { only: text, jobs: text, unit: flag, list: flag };
  try {
    return parseArgs({ args: [...argv], options }).values;
  } catch {
    throw new UsageError(USAGE);
  }
};

const ALL: readonly NumberedWall[] = WALLS.map((wall, index) => ({ number: index + 1, wall }));

const choose = ({ only, unit }: ReturnType<typeof readSwitches>): readonly NumberedWall[] => {
  const wanted = only?.split(',').map((text) => readWhole('only', text.trim(), ALL.length));
  return ALL.filter(({ number }) => wanted?.includes(number) ?? true)
    .filter(({ wall }) => !unit || !needsWindow(wall))
    .toSorted((a, b) => Number(needsWindow(a.wall)) - Number(needsWindow(b.wall)));
};

const nameOf = ({ number, wall }: NumberedWall): string =>
  `${number}. [${wall.row}] ${wall.name} (${wall.file})`;

const tell = (report: Report, done: number, all: number): void => {
  const { verdict, wall } = report;
  const at = `${String(done).padStart(String(all).length)}/${all}`;
  if (verdict.kind === 'seen') print(`${at}  ✓  ${nameOf(report)}`);
  else {
    const why = verdict.kind === 'survived' ? 'NOBODY NOTICED' : `UNCLEAR, ${verdict.why}`;
    print(`${at}  ✗  ${nameOf(report)}: ${why}\n      ${wall.test.file} › ${wall.test.title}`);
  }
};

const summary = (reports: readonly Report[]): string => {
  const count = (kind: Report['verdict']['kind']): number =>
    reports.filter(({ verdict }) => verdict.kind === kind).length;
  return `${reports.length} walls taken away: ${count('seen')} seen, ${count('survived')} survived, ${count('unclear')} unclear.`;
};

const takeAway = async (
  walls: readonly NumberedWall[],
  jobs: number,
  stop: AbortSignal,
): Promise<number> => {
  // Some tools know their files by the full path, and resolve links first.
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'galena-walls-')));
  try {
    const count = Math.min(jobs, walls.length);
    const scratches = Array.from({ length: count }, (_, index) =>
      makeScratch(ROOT, join(folder, String(index + 1))),
    );
    const reports = await runWalls(walls, {
      scratches,
      runTests,
      stop,
      onBaseline: (files) => print(`First ${files} test files with every wall standing.`),
      onReport: (report, done) => tell(report, done, walls.length),
    });
    print(summary(reports));
    return reports.every(({ verdict }) => verdict.kind === 'seen') ? 0 : 1;
  } catch (cause) {
    if (!stop.aborted) throw cause;
    print('Stopped. The checkout was not touched.');
    return EXIT_STOPPED;
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
};

/** A window needs a keyring that may be written to. */
const openSession = async (argv: readonly string[]): Promise<number> => {
  const folder = mkdtempSync(join(tmpdir(), 'galena-walls-keyring-'));
  const env = { ...process.env, [INSIDE]: folder };
  try {
    const keyringFolder = process.platform === 'linux' ? folder : null;
    return await watchOver(runInSession([import.meta.filename, ...argv], { keyringFolder, env }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const run = async (argv: readonly string[]): Promise<number> => {
  const switches = readSwitches(argv);
  const walls = choose(switches);
  if (switches.list) {
    for (const wall of walls) print(nameOf(wall));
    return 0;
  }
  const jobs = switches.jobs === undefined ? JOBS : readWhole('jobs', switches.jobs, 16);
  const opensWindows = walls.some(({ wall }) => needsWindow(wall));
  if (opensWindows && process.env[INSIDE] === undefined) return openSession(argv);
  const stopping = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => stopping.abort(new Error(signal)));
  }
  return takeAway(walls, jobs, stopping.signal);
};

try {
  process.exit(await run(process.argv.slice(2)));
} catch (cause) {
  if (!(cause instanceof UsageError)) throw cause;
  process.stderr.write(`${cause.message}\n`);
  process.exitCode = EXIT_USAGE;
}
