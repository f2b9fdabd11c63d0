import { EventEmitter } from 'node:events';
import { decodeValue, encodeValue } from './codec.ts';
import { createEvent } from './emitter.ts';
import { guard } from './missing.ts';
import type { DownMessage, UpMessage } from './page/worlds.ts';

type Handler = (event: object, ...args: unknown[]) => unknown;

/** The sender of a message: the page's webContents and its frame. */
export type Sender = {
  readonly sender: object;
  readonly senderFrame: object;
  readonly post: (message: DownMessage) => void;
};

export type Ipc = {
  /** Electron's `ipcMain`. */
  readonly api: object;
  readonly receive: (from: Sender, message: UpMessage) => void;
};

const complain = (channel: string, error: unknown): void => {
  const text = error instanceof Error ? error.stack : String(error);
  process.stderr.write(`Error occurred in handler for '${channel}': ${text}\n`);
};

export const createIpc = (): Ipc => {
  const handlers = new Map<string, Handler>();
  const handle = (channel: string, handler: Handler) => {
    if (handlers.has(channel)) {
      throw new Error(`Attempted to register a second handler for '${channel}'`);
    }
    if (typeof handler !== 'function') {
      throw new TypeError(`Expected handler to be a function, but found type '${typeof handler}'`);
    }
    handlers.set(channel, handler);
  };
  const channels = Object.assign(new EventEmitter(), {
    handle,
    removeHandler: (channel: string) => void handlers.delete(channel),
  });

  const toEvent = ({ sender, senderFrame }: Sender) =>
    guard(
      'IpcMainEvent',
      createEvent({ sender, senderFrame, frameId: 1, processId: 1, type: 'frame' }),
    );

  const invoke = async (from: Sender, message: UpMessage & { kind: 'invoke' }) => {
    const { id, channel } = message;
    const fail = (error: unknown) => {
      const text = `Error invoking remote method '${channel}': ${error}`;
      from.post({ kind: 'failure', id, message: text });
    };
    const handler = handlers.get(channel);
    if (!handler) return fail(new Error(`No handler registered for '${channel}'`));
    try {
      const args = decodeValue(message.args) as readonly unknown[];
      const value = encodeValue(await handler(toEvent(from), ...args));
      from.post({ kind: 'answer', id, value });
    } catch (error) {
      complain(channel, error);
      fail(error);
    }
  };
  const receive = (from: Sender, message: UpMessage) => {
    if (message.kind === 'invoke') void invoke(from, message);
    if (message.kind !== 'send') return;
    const args = decodeValue(message.args) as readonly unknown[];
    channels.emit(message.channel, toEvent(from), ...args);
  };
  return { api: guard('ipcMain', channels), receive };
};
