import { app, BrowserWindow, nativeTheme } from 'electron';
import { TOPIC_CHANNEL, type Topic } from '../../preload/contract/channels.ts';
import { isEndingKey } from '../leads/closing.ts';
import type { Clock, Log } from '../ports.ts';
import { createGestures } from '../security/gestures.ts';
import { pagePreferences, WINDOW_FRAME } from '../security/window-options.ts';

/** A window that closes asks its page first. A page that takes longer than this hangs. */
const PAGE_WITHIN_MS = 750;

/** The colour behind the page until the page is painted, so that the window does not flash. */
const backgroundColor = (): string => (nativeTheme.shouldUseDarkColors ? '#17191d' : '#ffffff');

/** Whether a screen reader asks Chromium itself. On Linux, screen readers press keys instead. */
const hasScreenReader = (): boolean =>
  process.platform !== 'linux' && app.accessibilitySupportEnabled;

/**
 * The one window of Galena.
 * @param mayClose asked when somebody closes the window; a window that stays comes to the front
 */
export const createMainWindow = (
  preload: string,
  { clock, log }: { readonly clock: Clock; readonly log: Log },
  mayClose: () => boolean,
) => {
  let window: BrowserWindow | null = null;
  const gestures = createGestures(clock, hasScreenReader);

  const bringToFront = (): void => {
    if (window?.isMinimized()) window.restore();
    window?.show();
    window?.focus();
  };

  const open = (url: string): void => {
    const opened = new BrowserWindow({
      ...WINDOW_FRAME,
      title: 'Galena',
      show: false,
      backgroundColor: backgroundColor(),
      webPreferences: pagePreferences(preload, process.platform),
    });
    const load = (): void => {
      if (opened.isDestroyed()) return;
      opened.loadURL(url).catch((cause: unknown) => {
        if (!opened.isDestroyed()) log.error('page.not-loaded', cause);
      });
    };
    opened.once('ready-to-show', () => opened.show());
    // What was typed is on the disk, so a page that crashed can simply be loaded again. A turn
    // later: within the event's own turn, Electron may crash too (electron#51900).
    opened.webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
      if (reason === 'clean-exit') return;
      log.warn('page.gone', { reason, exitCode });
      setImmediate(load);
    });
    opened.webContents.on('preload-error', (_event, _path, cause) =>
      log.error('page.no-preload', cause),
    );
    opened.on('close', (event) => {
      if (mayClose()) {
        clock.after(PAGE_WITHIN_MS, () => opened.destroy());
        return;
      }
      event.preventDefault();
      bringToFront();
    });
    opened.webContents.on('input-event', (_event, input) => gestures.hear(input));
    // No menu holds this key; here it works even while the page hangs.
    opened.webContents.on('before-input-event', (event, input) => {
      if (!isEndingKey(input, process.platform)) return;
      event.preventDefault();
      opened.close();
    });
    opened.on('closed', () => {
      window = null;
    });
    window = opened;
    load();
  };

  return {
    open,
    isOpen: (): boolean => window !== null,
    /** Whether a call comes from the window that Galena opened. */
    owns: (webContentsId: number): boolean => window?.webContents.id === webContentsId,
    bringToFront,
    takeGesture: gestures.take,
    announce: (topic: Topic): void => {
      if (window && !window.isDestroyed()) window.webContents.send(TOPIC_CHANNEL, topic);
    },
  };
};
