import { app } from 'electron';
import { createEnding, type Ending, type EndingPorts } from '../lifecycle/ending.ts';

/**
 * A signal quits as a rep does. Electron listens as well, but only once its main loop runs, and once
 * for each signal: the next one would end the process in the middle of its ending (InstallShutdown-
 * SignalHandlers in shell/browser/electron_browser_main_parts_posix.cc). Listening anew when Electron
 * is ready takes its place; a turn later, or a signal that has come and was not told yet were lost.
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

/** Has Electron's quitting wait for ours. */
export const endInOrder = (ports: Omit<EndingPorts, 'quit'>): Ending => {
  const ending = createEnding({ ...ports, quit: () => app.quit() });
  app.on('before-quit', ending.quitAsked);
  app.on('will-quit', (event) => {
    if (!ending.mayQuit()) event.preventDefault();
  });
  app.on('quit', ending.hasQuit);
  return ending;
};
