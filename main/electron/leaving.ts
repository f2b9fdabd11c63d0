import { app, powerMonitor } from 'electron';
import { isRepLeaving } from '../leads/closing.ts';

/** @returns a function that tells, when the window closes, whether the rep is ending Galena */
export const watchLeaving = (): (() => boolean) => {
  const { platform } = process;
  let isQuitting = false;
  let isSystemEnding = false;
  app.on('before-quit', () => {
    isQuitting = true;
  });
  app.on('will-quit', () => {
    isQuitting = false;
  });
  const handleShutdown = (): void => {
    powerMonitor.on('shutdown', () => {
      isSystemEnding = true;
    });
  };
  // Other systems ask no window when they end; on Linux, to listen would itself delay the end.
  if (platform === 'darwin') void app.whenReady().then(handleShutdown);
  return () => {
    const isRep = isRepLeaving({ platform, isQuitting, isSystemEnding });
    // A window that stays open ends the quitting.
    isQuitting = false;
    return isRep;
  };
};
