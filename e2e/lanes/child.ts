import type { ChildProcess } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { CLOSE_LIMIT_MS } from './lane.ts';

/** The process of a launched app: its output, and its end. */
export const watchChild = (child: ChildProcess, closeLimitMs = CLOSE_LIMIT_MS) => {
  // Kept apart: the runtime's own messages would stand between the lines of the app.
  let said = '';
  let complained = '';
  child.stdout?.on('data', (chunk: Buffer | string) => {
    said += chunk;
  });
  child.stderr?.on('data', (chunk: Buffer | string) => {
    complained += chunk;
  });
  const output = (): string => said + complained;
  const exited = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const kill = async () => {
    child.kill('SIGKILL');
    await exited;
  };
  /** Waits for the end that `ask` started. A close that hangs is killed, and fails. */
  const closeBy = async (ask: () => unknown): Promise<number | null> => {
    ask();
    const isSlow = Symbol('slow');
    const end = await Promise.race([exited, sleep(closeLimitMs, isSlow, { ref: false })]);
    if (end !== isSlow) return exited;
    await kill();
    throw new Error(
      `The app was asked to close, was still there ${closeLimitMs} ms later, and was killed.\n${output()}`,
    );
  };
  return { exited, kill, closeBy, output };
};
