import { app } from 'electron';
import type { Log } from '../ports.ts';

/** Chromium's helpers, of which the one for the network keeps a page blank by dying. */
export const watchProcesses = (log: Log): void => {
  app.on('child-process-gone', (_event, { type, reason, exitCode, name }) => {
    if (reason !== 'clean-exit') {
      log.warn('process.gone', { process: name ?? type, reason, exitCode });
    }
  });
};
