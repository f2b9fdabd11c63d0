import { app, powerMonitor } from 'electron';
import { isRepLeaving } from '../leads/closing.ts';

/** Tells, whenever the window is being closed, whether that is a rep's doing who ends Galena. */
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
  // Elsewhere a system that ends asks no window; on Linux the listening alone would delay it.
  if (platform === 'darwin') void app.whenReady().then(handleShutdown);
  return () => {
    const isRep = isRepLeaving({ platform, isQuitting, isSystemEnding });
    // A window that stays ends the quitting.
    isQuitting = false;
    return isRep;
  };
};
