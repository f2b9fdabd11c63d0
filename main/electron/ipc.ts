import { ipcMain } from 'electron';
import type { Router } from '../ipc/router.ts';

/** Connects the router to Electron's IPC. If `senderFrame` is `null`, the frame is gone. */
export const serveRouter = (router: Router, owns: (webContentsId: number) => boolean): void => {
  for (const channel of router.channels) {
    ipcMain.handle(channel, (event, payload: unknown) =>
      router.handle(
        channel,
        {
          url: event.senderFrame?.url ?? '',
          isTopFrame: event.senderFrame !== null && event.senderFrame.parent === null,
          isOwnWindow: owns(event.sender.id),
        },
        payload,
      ),
    );
  }
};
