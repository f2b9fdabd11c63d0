import { Worker } from 'node:worker_threads';

/** From the first request to end until the kill, if the main thread never comes back. */
const END_WITHIN_MS = 4_000;

export type Watchdog = {
  /** From now on the process ends in time. A second call does not delay the end. */
  readonly arm: () => void;
  readonly disarm: () => void;
};

/** Runs in its own thread, from this text: the disk may no longer give a file by then. */
const watch = `
  const { parentPort, workerData } = require('node:worker_threads');
  let timer;
  parentPort.on('message', (isArmed) => {
    clearTimeout(timer);
    if (isArmed) timer = setTimeout(() => process.kill(process.pid, 'SIGKILL'), workerData);
  });
`;

/**
 * Ends the process when its main thread is inside a call that never returns, such as an SQLite call
 * on a disk that hangs. None of our code runs in such a call, and only the end of the process
 * releases its lock.
 */
export const createWatchdog = (endWithinMs = END_WITHIN_MS): Watchdog => {
  let worker: Worker | null = null;
  let isArmed = false;

  const tell = (next: boolean): void => {
    if (next === isArmed) return;
    isArmed = next;
    if (worker === null) {
      worker = new Worker(watch, { eval: true, execArgv: [], workerData: endWithinMs });
      worker.unref();
    }
    worker.postMessage(next);
  };
  return { arm: () => tell(true), disarm: () => tell(false) };
};

/** Node's `process`, as far as `cutOff` needs it. */
type EndableProcess = Pick<NodeJS.Process, 'platform' | 'pid'> & {
  readonly kill: (pid: number, signal: 'SIGKILL') => unknown;
  /** POSIX only, and missing in some Node versions that Galena runs on. */
  readonly execve?: NodeJS.Process['execve'] | undefined;
};

/**
 * Ends the process although native calls are out. `exit` would wait for them: libuv joins its
 * threads and Node waits for a module's pending work,
 * https://github.com/electron/electron/issues/20425.
 * If the process can become another program, that program ends with code 0. Otherwise a signal
 * ends the process.
 */
export const cutOff = (self: EndableProcess = process): void => {
  if (self.platform !== 'win32') self.execve?.('/bin/sh', ['sh', '-c', 'exit 0'], {});
  self.kill(self.pid, 'SIGKILL');
};
