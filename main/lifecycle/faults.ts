import type { EventEmitter } from 'node:events';
import type { Log } from '../ports.ts';

/**
 * Logs errors that nobody caught, and lets Galena go on: each lead is on the disk before anything
 * is done with it. Without this, Electron shows an exception in a message box that stops the main
 * process until somebody answers it. The network can cause such exceptions: `net.fetch` throws past
 * its caller at a status or a header that the web's `Response` refuses (electron#42244,
 * electron#46819).
 */
export const logFaults = (process: EventEmitter, log: Pick<Log, 'error'>): void => {
  process.on('uncaughtException', (cause: unknown) => log.error('app.uncaught', cause));
  process.on('unhandledRejection', (cause: unknown) => log.error('app.unhandled', cause));
};
