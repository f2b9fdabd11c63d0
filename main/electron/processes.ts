import { app } from 'electron';
import type { Log } from '../ports.ts';

/** Logs when a Chromium helper process dies; without the network process the page stays blank. */
export const watchProcesses = (log: Log): void => {
  app.on('child-process-gone', (_event, { type, reason, exitCode, name }) => {
    if (reason !== 'clean-exit') {
      log.warn('process.gone', { process: name ?? type, reason, exitCode });
    }
  });
};
