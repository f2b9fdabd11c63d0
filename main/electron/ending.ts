import { app } from 'electron';
import { createEnding, type Ending, type EndingPorts } from '../lifecycle/ending.ts';

/**
 * A signal quits Galena as a rep does. Electron listens to signals too, but only once its main loop
 * runs, and only once for each signal: the next signal would end the process in the middle of its
 * ending (InstallShutdownSignalHandlers in shell/browser/electron_browser_main_parts_posix.cc).
 * So Galena listens again when Electron is ready, and replaces Electron's handler. It waits a turn:
 * otherwise a signal that has come but was not told yet would be lost.
 */
export const handleSignals = (): void => {
  if (process.platform === 'win32') return;
  const quit = (): void => app.quit();
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) {
    process.on(signal, quit);
    const listenAnew = () => process.off(signal, quit).on(signal, quit);
    void app.whenReady().then(() => setImmediate(listenAnew));
  }
};

/** Makes Electron's quitting wait for our ending. */
export const endInOrder = (ports: Omit<EndingPorts, 'quit'>): Ending => {
  const ending = createEnding({ ...ports, quit: () => app.quit() });
  app.on('before-quit', ending.quitAsked);
  app.on('will-quit', (event) => {
    if (!ending.mayQuit()) event.preventDefault();
  });
  app.on('quit', ending.hasQuit);
  return ending;
};
