import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { constants } from 'node:os';

/** Longer than Galena needs to close in order, and longer than keyring.ts waits for it. */
const KILL_AFTER_MS = 15_000;
const PARENT_CHECK_MS = 500;
const IS_WINDOWS = process.platform === 'win32';

/** A program that leads its own process group, so that everything it started can be ended too. */
export type Running = {
  readonly child: ChildProcess;
  /** Asks the program to end. */
  readonly stop: () => void;
};

/** On systems with process groups, the child leads one. */
export const OWN_GROUP = { detached: !IS_WINDOWS } as const satisfies SpawnOptions;

const signalGroup = (child: ChildProcess, signal: NodeJS.Signals): void => {
  if (child.pid === undefined) return;
  try {
    if (IS_WINDOWS) child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch {
    // It has ended already.
  }
};

/** Starts a program with our own stdout and stderr. */
export const runInGroup = (
  program: string,
  args: readonly string[],
  options: SpawnOptions,
): Running => {
  const child = spawn(program, [...args], { stdio: 'inherit', ...options, ...OWN_GROUP });
  return { child, stop: () => signalGroup(child, 'SIGTERM') };
};

/** The exit code that a shell would give for this end. */
const exitCodeOf = (code: number | null, signal: NodeJS.Signals | null): number =>
  signal ? 128 + constants.signals[signal] : (code ?? 1);

const TOLD_BY = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Calls `stop` when this process should end. @returns a function that removes the listeners */
const whenTold = (stop: () => void): (() => void) => {
  for (const signal of TOLD_BY) process.on(signal, stop);
  const parent = process.ppid;
  // A parent that is killed cannot tell us; after that, our parent is another process.
  const check = setInterval(() => {
    if (process.ppid !== parent) stop();
  }, PARENT_CHECK_MS);
  return () => {
    clearInterval(check);
    for (const signal of TOLD_BY) process.off(signal, stop);
  };
};

/** Waits for the end of the program, and ends it on request. Nothing that it started is left. */
export const watchOver = ({ child, stop }: Running): Promise<number> =>
  new Promise((resolve, reject) => {
    const forget = whenTold(() => {
      stop();
      setTimeout(() => signalGroup(child, 'SIGKILL'), KILL_AFTER_MS).unref();
    });
    child.once('error', (error) => {
      forget();
      reject(error);
    });
    child.once('exit', (code, signal) => {
      forget();
      signalGroup(child, 'SIGKILL');
      resolve(exitCodeOf(code, signal));
    });
  });

/** Runs a tool to its end with our own stdin, stdout and stderr. */
export const runTool = (
  program: string,
  args: readonly string[],
  options: SpawnOptions = {},
): Promise<number> =>
  new Promise((resolve, reject) => {
    const child = spawn(program, [...args], { stdio: 'inherit', ...options });
    child.once('error', reject);
    child.once('exit', (code, signal) => resolve(exitCodeOf(code, signal)));
  });
