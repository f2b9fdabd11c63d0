import { Worker } from 'node:worker_threads';

/** From the first word of ending to the last moment, were the main thread never to come back. */
const END_WITHIN_MS = 4_000;

export type Watchdog = {
  /** From now on the process ends in time. Arming it twice does not put the end off. */
  readonly arm: () => void;
  readonly disarm: () => void;
};

/** Runs in a thread of its own, from its text: by then the disk may not give a file any more. */
const watch = `
  const { parentPort, workerData } = require('node:worker_threads');
  let timer;
  parentPort.on('message', (isArmed) => {
    clearTimeout(timer);
    if (isArmed) timer = setTimeout(() => process.kill(process.pid, 'SIGKILL'), workerData);
  });
`;

/**
 * Ends the process when its main thread stands in a call that never returns, as SQLite's does on a
 * disk that hangs. No code of ours runs there, and nothing else takes the process's lock away.
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

/** Node's `process`, as far as it is needed to end it. */
type EndableProcess = Pick<NodeJS.Process, 'platform' | 'pid'> & {
  readonly kill: (pid: number, signal: 'SIGKILL') => unknown;
  /** Newer than some Node that Galena runs on, and POSIX alone has it. */
  readonly execve?: NodeJS.Process['execve'] | undefined;
};

/**
 * Ends the process although native calls are out. `exit` would wait for them: libuv joins its
 * threads and Node waits for a module's pending work, https://github.com/electron/electron/issues/20425.
 * Where the process can become another program, that one ends with code 0; a signal ends the rest.
 */
export const cutOff = (self: EndableProcess = process): void => {
  if (self.platform !== 'win32') self.execve?.('/bin/sh', ['sh', '-c', 'exit 0'], {});
  self.kill(self.pid, 'SIGKILL');
};
