import { BrowserWindow, nativeTheme } from 'electron';
import { TOPIC_CHANNEL, type Topic } from '../../preload/contract/channels.ts';
import type { Clock } from '../ports.ts';
import { pagePreferences, WINDOW_FRAME } from '../security/window-options.ts';
import { isEndingKey } from '../services/closing.ts';

/** A page that has not gone by then hangs: a window that closes asks its page first. */
const PAGE_WITHIN_MS = 750;

/** Behind the page until it has painted, so that the window does not flash. */
const backgroundColor = (): string => (nativeTheme.shouldUseDarkColors ? '#17191d' : '#ffffff');

/**
 * The one window of Galena.
 * @param mayClose asked when somebody closes it; a window that stays comes to the front
 */
export const createMainWindow = (
  preload: string,
  clock: Pick<Clock, 'after'>,
  mayClose: () => boolean,
) => {
  let window: BrowserWindow | null = null;

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
      webPreferences: pagePreferences(preload),
    });
    opened.once('ready-to-show', () => opened.show());
    // What was typed is on the disk, so a page that crashed can simply be opened again.
    opened.webContents.on('render-process-gone', (_event, { reason }) => {
      if (reason !== 'clean-exit' && !opened.isDestroyed()) void opened.loadURL(url);
    });
    opened.on('close', (event) => {
      if (mayClose()) {
        clock.after(PAGE_WITHIN_MS, () => opened.destroy());
        return;
      }
      event.preventDefault();
      bringToFront();
    });
    // There is no menu to carry the key, and it works while the page hangs.
    opened.webContents.on('before-input-event', (event, input) => {
      if (!isEndingKey(input, process.platform)) return;
      event.preventDefault();
      opened.close();
    });
    opened.on('closed', () => {
      window = null;
    });
    window = opened;
    void opened.loadURL(url);
  };

  return {
    open,
    isOpen: (): boolean => window !== null,
    /** Whether a call comes from the window that we opened. */
    owns: (webContentsId: number): boolean => window?.webContents.id === webContentsId,
    bringToFront,
    announce: (topic: Topic): void => {
      if (window && !window.isDestroyed()) window.webContents.send(TOPIC_CHANNEL, topic);
    },
  };
};
