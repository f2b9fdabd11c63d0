/**
 * What runs in a page's two worlds before any script of the page (by source text, page/source.ts).
 * Like Electron's preload, it runs only in the top frame.
 */
import { decodeValue, encodeValue } from '../codec.ts';
import { guard, notProvided } from '../missing.ts';
import { type BridgeEnd, captureNative, deepFreeze, makeBridgeEnd, type Wire } from './bridge.ts';

/** Names that differ for every page, so that its scripts cannot guess them. */
export type SecretNames = {
  /** The event that hands over the shared node, once per document. */
  readonly handshake: string;
  /** CDP's binding: the preload's world → the stand-in. */
  readonly post: string;
  /** A function in the preload's world, for messages from the stand-in. */
  readonly receive: string;
};

export type PreloadFacts = {
  readonly path: string;
  readonly process: Readonly<Record<string, unknown>>;
};

/** Messages from the preload's world to main; `args` and `value` are text of the codec. */
export type UpMessage =
  | {
      readonly kind: 'invoke';
      readonly id: number;
      readonly channel: string;
      readonly args: string;
    }
  | { readonly kind: 'input'; readonly type: string; readonly modifiers: readonly string[] }
  | { readonly kind: 'send'; readonly channel: string; readonly args: string }
  | { readonly kind: 'preload-error'; readonly message: string };
/** A message and the address of the document it was sent from, as Chromium knows it. */
export type Posted = { readonly from: string; readonly message: UpMessage };
export type DownMessage =
  | { readonly kind: 'answer'; readonly id: number; readonly value: string }
  | { readonly kind: 'failure'; readonly id: number; readonly message: string }
  | { readonly kind: 'message'; readonly channel: string; readonly args: string };

type Listener = (event: object, ...args: unknown[]) => void;

/** The page's world: waits for the node, then lets the preload define properties on `window`. */
export function startMainWorld(names: SecretNames): void {
  if (window.top !== window) return;
  const native = captureNative();
  const receiveNode = (event: Event) => {
    const node = (event as FocusEvent).relatedTarget;
    if (node === null) return;
    const end = makeBridgeEnd(native, node, 'page', 'preload');
    end.listen('expose', ({ key, api }: { key: string; api: Wire }) => {
      const isTaken = Object.hasOwn(window, key);
      if (!isTaken) {
        const value = deepFreeze(native, end.unpack(api));
        native.define(window, key, { value, enumerable: true });
      }
      end.send('exposed', isTaken);
    });
  };
  window.addEventListener(names.handshake, receiveNode, { once: true });
}

export function makeContextBridge(end: BridgeEnd): object {
  let isTaken = false;
  end.listen('exposed', (taken: boolean) => {
    isTaken = taken;
  });
  return guard('contextBridge', {
    exposeInMainWorld: (key: string, api: unknown) => {
      end.send('expose', { key, api: end.pack(api) });
      if (isTaken) {
        throw new Error('Cannot bind an API on top of an existing property on the window object');
      }
    },
  });
}

/** Listeners of `ipcRenderer.on`, in the order in which they were added. */
export function makeListeners() {
  const all = new Map<string, { hear: Listener; isOnce: boolean }[]>();
  const add = (channel: string, hear: Listener, isOnce: boolean) => {
    all.set(channel, [...(all.get(channel) ?? []), { hear, isOnce }]);
  };
  const remove = (channel: string, hear: Listener) => {
    const held = all.get(channel) ?? [];
    const at = held.findLastIndex((ear) => ear.hear === hear);
    all.set(channel, at === -1 ? held : held.toSpliced(at, 1));
  };
  const emit = (channel: string, event: object, args: readonly unknown[]) => {
    for (const { hear, isOnce } of all.get(channel) ?? []) {
      if (isOnce) remove(channel, hear);
      hear(event, ...args);
    }
  };
  return { add, remove, emit, clear: (channel: string) => all.delete(channel) };
}

/** `ipcRenderer`, and the function that the stand-in calls with messages from main. */
export function makeIpcRenderer(post: (message: UpMessage) => void) {
  const ears = makeListeners();
  const waiting = new Map<
    number,
    { resolve: (v: unknown) => void; reject: (v: unknown) => void }
  >();
  let lastId = 0;
  const on = (channel: string, hear: Listener) => {
    ears.add(channel, hear, false);
    return api;
  };
  const off = (channel: string, hear: Listener) => {
    ears.remove(channel, hear);
    return api;
  };
  const api: object = guard('ipcRenderer', {
    on,
    addListener: on,
    once: (channel: string, hear: Listener) => {
      ears.add(channel, hear, true);
      return api;
    },
    off,
    removeListener: off,
    removeAllListeners: (channel: string) => {
      ears.clear(channel);
      return api;
    },
    send: (channel: string, ...args: unknown[]) =>
      post({ kind: 'send', channel, args: encodeValue(args) }),
    invoke: async (channel: string, ...args: unknown[]) => {
      lastId += 1;
      const id = lastId;
      post({ kind: 'invoke', id, channel, args: encodeValue(args) });
      return new Promise((resolve, reject) => waiting.set(id, { resolve, reject }));
    },
  });
  const receive = (message: DownMessage) => {
    if (message.kind === 'message') {
      const event = guard('IpcRendererEvent', { sender: api, ports: [] });
      return ears.emit(message.channel, event, decodeValue(message.args) as unknown[]);
    }
    const entry = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.kind === 'failure') entry?.reject(new Error(message.message));
    else entry?.resolve(decodeValue(message.value));
  };
  return { api, receive };
}

/** Electron allows a sandboxed preload to require these four; the stand-in has the first. */
export function makeRequire(electron: object) {
  return (name: string): object => {
    const bare = name.replace(/^node:/, '');
    if (bare === 'electron' || bare === 'electron/renderer') return electron;
    if (['events', 'timers', 'url'].includes(bare)) throw notProvided(`require('${name}')`);
    throw new Error(`module not found: ${name}`);
  };
}

/** Reports the presses of Electron's `input-event`, before any script of the page can stop them. */
export function reportPresses(post: (message: UpMessage) => void): void {
  const types = { pointerdown: 'mouseDown', touchstart: 'touchStart', keydown: 'rawKeyDown' };
  for (const [name, type] of Object.entries(types)) {
    window.addEventListener(
      name,
      (event) => {
        const isRepeated = event instanceof KeyboardEvent && event.repeat;
        const modifiers = isRepeated ? ['isautorepeat'] : [];
        if (event.isTrusted) post({ kind: 'input', type, modifiers });
      },
      { capture: true, passive: true },
    );
  }
}

type Preload = (require: unknown, process: unknown, exports: object, module: object) => void;

/** The preload's world: takes the binding, opens the bridge, runs the preload. */
export function startPreloadWorld(
  names: SecretNames,
  facts: PreloadFacts,
  runPreload: Preload,
): void {
  if (window.top !== window) return;
  const binding = Reflect.get(globalThis, names.post);
  Reflect.deleteProperty(globalThis, names.post);
  const post = (message: UpMessage) => {
    const posted: Posted = { from: window.location.href, message };
    binding(JSON.stringify(posted));
  };
  reportPresses(post);
  const ipc = makeIpcRenderer(post);
  const receive = (text: string) => ipc.receive(JSON.parse(text));
  Object.defineProperty(globalThis, names.receive, { value: receive });

  const node = document.createElement('i');
  window.dispatchEvent(new FocusEvent(names.handshake, { relatedTarget: node }));
  const end = makeBridgeEnd(captureNative(), node, 'preload', 'page');
  const electron = guard('electron', {
    contextBridge: makeContextBridge(end),
    ipcRenderer: ipc.api,
  });
  const module = { exports: {} };
  try {
    runPreload(makeRequire(electron), guard('process', facts.process), module.exports, module);
  } catch (error) {
    const message = error instanceof Error ? String(error.stack) : String(error);
    post({ kind: 'preload-error', message });
  }
}
