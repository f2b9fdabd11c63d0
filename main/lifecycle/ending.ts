import type { Clock, Log } from '../ports.ts';
import type { Watchdog } from './watchdog.ts';

/** A disk that needs longer to take a few bytes hangs, and gets nothing more to write. */
export const DISK_WITHIN_MS = 1_000;
/** Calls on the wire are given up after a second; the rest is one commit. */
export const STOP_WITHIN_MS = 1_750;

export type EndingPorts = {
  readonly clock: Pick<Clock, 'after'>;
  readonly log: Log;
  readonly watchdog: Watchdog;
  /** Settles when the disk with the leads has answered. */
  readonly askDisk: () => Promise<void>;
  /** Resolves when no call is on the wire any more and the database is closed. */
  readonly stop: () => Promise<void>;
  /** Whether a call into the operating system is out; nobody can take such a call back. */
  readonly isNativeCallOut: () => boolean;
  /** Other work that must be done before the process can end. */
  readonly tidy: () => Promise<void>;
  /** Electron's own quit: `mayQuit` is asked once more. */
  readonly quit: () => void;
  /** Ends the process here and now: nothing is joined, flushed or asked. */
  readonly cutOff: () => void;
  /** Opens Galena again, if somebody started it meanwhile. */
  readonly reopen: () => Promise<void>;
};

export type Ending = ReturnType<typeof createEnding>;

/**
 * Ends Galena in order and within five seconds, whatever hangs: calls on the wire come back or are
 * given up, the database is closed, the process ends. If the database cannot be closed, it is left
 * as a kill would leave it. That is safe: every lead was on the disk before anybody was told so.
 *
 * If somebody starts Galena again meanwhile, its window opens again. The new start must not end
 * only because the old process is still there.
 */
export const createEnding = (ports: EndingPorts) => {
  const { clock, log, watchdog } = ports;
  let phase: 'open' | 'closing' | 'closed' = 'open';
  let isWanted = false;
  let isDiskHung = false;

  /** @returns whether the work came to its end, good or bad, within the time */
  const within = (delayMs: number, event: string, work: () => Promise<void>): Promise<boolean> =>
    new Promise((resolve) => {
      const cancel = clock.after(delayMs, () => resolve(false));
      work()
        .catch((cause: unknown) => log.error(event, cause))
        .finally(() => {
          cancel();
          resolve(true);
        });
    });

  const openAgain = async (): Promise<void> => {
    phase = 'open';
    isWanted = false;
    watchdog.disarm();
    await ports.reopen().catch((cause: unknown) => log.error('app.reopen', cause));
  };

  const finish = async (): Promise<void> => {
    // SQLite writes in this thread. On a disk that hangs, such a call would never return.
    isDiskHung = !(await within(DISK_WITHIN_MS, 'ending.disk', ports.askDisk));
    if (!isDiskHung) await within(STOP_WITHIN_MS, 'app.stop', ports.stop);
    if (isWanted && !isDiskHung) return openAgain();
    await ports.tidy().catch((cause: unknown) => log.error('ending.tidy', cause));
    phase = 'closed';
    // In its own turn. In the turn of the prevented will-quit, its microtasks included, Electron
    // counts itself as quitting: https://github.com/electron/electron/issues/33643.
    clock.after(0, ports.quit);
  };

  return {
    /** Galena was asked to quit; its windows are asked next. */
    quitAsked: (): void => watchdog.arm(),
    /** @returns whether the app may quit now; otherwise it quits by itself a little later */
    mayQuit: (): boolean => {
      if (phase === 'closed') return true;
      if (phase === 'open') {
        phase = 'closing';
        watchdog.arm();
        void finish();
      }
      return false;
    },
    /** The app has quit. After this, Node waits for every native call, however long it takes. */
    hasQuit: (): void => {
      if (isDiskHung || ports.isNativeCallOut()) ports.cutOff();
    },
    /**
     * Asks whether the window may close; `ask` reads the disk.
     * @param endsApp whether closing the window ends Galena, as far as is known
     */
    mayClose: (ask: () => boolean, endsApp: boolean): boolean => {
      watchdog.arm();
      const may = ask();
      if (!may || !endsApp) watchdog.disarm();
      return may;
    },
    /** Galena is ending, or only its process is left: no window opens any more. */
    isUnderWay: (): boolean => phase !== 'open',
    /** Somebody has started Galena while it is ending. */
    reopenAfter: (): void => {
      isWanted = true;
    },
  };
};
