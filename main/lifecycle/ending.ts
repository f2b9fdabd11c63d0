import type { Clock, Log } from '../ports.ts';
import type { Watchdog } from './watchdog.ts';

/** A disk that has not taken a few bytes by then hangs, and is not asked for more. */
export const DISK_WITHIN_MS = 1_000;
/** What is on the wire is given up after a second; the rest is one commit. */
export const STOP_WITHIN_MS = 1_750;

export type EndingPorts = {
  readonly clock: Pick<Clock, 'after'>;
  readonly log: Log;
  readonly watchdog: Watchdog;
  /** Settles when the disk that the leads lie on has answered. */
  readonly askDisk: () => Promise<void>;
  /** Resolves when nothing is on the wire any more and the database is closed. */
  readonly stop: () => Promise<void>;
  /** Whether a call into the operating system is out that nobody can take back. */
  readonly isNativeCallOut: () => boolean;
  /** What else has to be done that the process can end. */
  readonly tidy: () => Promise<void>;
  /** Electron's own quit: `mayQuit` is asked once more. */
  readonly quit: () => void;
  /** Ends the process here and now: nothing is joined, flushed or asked. */
  readonly cutOff: () => void;
  /** Opens Galena again, for whoever started it meanwhile. */
  readonly reopen: () => Promise<void>;
};

export type Ending = ReturnType<typeof createEnding>;

/**
 * Ends Galena in order and within five seconds, whatever hangs: what is on the wire comes back or is
 * given up, the database is closed, the process goes. What could not be closed is left as a kill
 * would leave it, which is safe: every lead was on the disk before anybody was told so.
 *
 * Whoever starts Galena again meanwhile gets its window back, and not a process that leaves because
 * another one is there.
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
    // SQLite writes in this very thread, which a disk that hangs would never give back.
    isDiskHung = !(await within(DISK_WITHIN_MS, 'ending.disk', ports.askDisk));
    if (!isDiskHung) await within(STOP_WITHIN_MS, 'app.stop', ports.stop);
    if (isWanted && !isDiskHung) return openAgain();
    await ports.tidy().catch((cause: unknown) => log.error('ending.tidy', cause));
    phase = 'closed';
    // In a turn of its own. Within that of the very will-quit that was prevented, microtasks and all,
    // Electron counts itself as quitting: https://github.com/electron/electron/issues/33643.
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
    /** The app has quit. What comes now waits for every native call, however long it takes. */
    hasQuit: (): void => {
      if (isDiskHung || ports.isNativeCallOut()) ports.cutOff();
    },
    /**
     * Asks whether the window may close, which reads the disk.
     * @param endsApp whether that ends Galena, as far as is known
     */
    mayClose: (ask: () => boolean, endsApp: boolean): boolean => {
      watchdog.arm();
      const may = ask();
      if (!may || !endsApp) watchdog.disarm();
      return may;
    },
    /** Galena ends, or has ended but for its process: no window opens any more. */
    isUnderWay: (): boolean => phase !== 'open',
    /** Somebody has started Galena while it ends. */
    reopenAfter: (): void => {
      isWanted = true;
    },
  };
};
