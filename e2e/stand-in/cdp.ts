import type { Readable, Writable } from 'node:stream';
import type { CDPSession } from 'playwright';

/** One CDP session, with the types of Playwright's copy of the protocol. */
export type Session = {
  readonly send: CDPSession['send'];
  readonly on: CDPSession['on'];
};

export type Connection = {
  /** The browser itself. */
  readonly root: Session;
  /** A target that was attached with `flatten: true`. */
  readonly session: (sessionId: string) => Session;
};

type Message = {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
  readonly sessionId?: string;
};
type Waiting = {
  readonly method: string;
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
};
type Hear = (params: unknown) => void;

/** Splits the pipe's text into messages: Chromium ends each with a zero byte. */
export const createSplitter = (onMessage: (text: string) => void): ((chunk: string) => void) => {
  let rest = '';
  return (chunk) => {
    const parts = (rest + chunk).split('\0');
    rest = parts.pop() ?? '';
    for (const part of parts) onMessage(part);
  };
};

/**
 * Speaks CDP over Chromium's `--remote-debugging-pipe`: without a port, no other client can disturb
 * it. Chromium ends by itself when this process has ended, in whatever way.
 */
export const connectPipe = (toChromium: Writable, fromChromium: Readable): Connection => {
  const waiting = new Map<number, Waiting>();
  const ears = new Map<string, Hear[]>();
  let lastId = 0;

  const receive = (message: Message) => {
    if (message.id === undefined) {
      const key = `${message.sessionId ?? ''} ${message.method}`;
      for (const hear of ears.get(key) ?? []) hear(message.params);
      return;
    }
    const entry = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.error) entry?.reject(new Error(`${entry.method}: ${message.error.message}`));
    else entry?.resolve(message.result);
  };
  const fail = () => {
    for (const { method, reject } of waiting.values()) {
      reject(new Error(`${method}: Chromium is gone`));
    }
    waiting.clear();
  };
  fromChromium.setEncoding('utf8');
  fromChromium.on(
    'data',
    createSplitter((text) => receive(JSON.parse(text))),
  );
  fromChromium.on('close', fail);
  toChromium.on('error', fail);

  const createSession = (sessionId?: string): Session => {
    const send = (method: string, params: unknown) =>
      new Promise((resolve, reject) => {
        if (!toChromium.writable) return reject(new Error(`${method}: Chromium is gone`));
        lastId += 1;
        waiting.set(lastId, { method, resolve, reject });
        toChromium.write(`${JSON.stringify({ id: lastId, method, params, sessionId })}\0`);
      });
    const on = (method: string, hear: Hear) => {
      const key = `${sessionId ?? ''} ${method}`;
      ears.set(key, [...(ears.get(key) ?? []), hear]);
    };
    // The protocol's types are Playwright's; nothing can check Chromium's answers against them.
    return { send, on } as unknown as Session;
  };
  return { root: createSession(), session: createSession };
};
