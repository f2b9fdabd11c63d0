import { Worker } from 'node:worker_threads';
import { z } from 'zod';
import { type Pasted, pastedSchema } from '../../preload/contract/assist.ts';
import type { Log, ReadPaste } from '../ports.ts';

export type PasteQuestion = {
  readonly id: number;
  readonly text: string;
  readonly country: string | null;
};

const answerSchema = z.strictObject({ id: z.number(), pasted: pastedSchema });

type Waiting = {
  readonly resolve: (pasted: Pasted) => void;
  readonly reject: (cause: unknown) => void;
};
type Thread = { readonly ask: ReadPaste };

/** @param onEnd called when the thread has ended; after it, every waiting question is rejected */
const startThread = (file: string, onEnd: () => void): Thread => {
  const waiting = new Map<number, Waiting>();
  const worker = new Worker(file);
  let lastId = 0;

  const end = (cause: unknown): void => {
    onEnd();
    for (const { reject } of waiting.values()) reject(cause);
    waiting.clear();
  };
  worker.on('error', end);
  worker.on('exit', (code) => end(new Error(`The thread for pastes ended with ${code}.`)));
  worker.on('message', (message: unknown) => {
    const { id, pasted } = answerSchema.parse(message);
    waiting.get(id)?.resolve(pasted);
    waiting.delete(id);
    // An idle thread must not keep the app from ending.
    if (waiting.size === 0) worker.unref();
  });

  return {
    ask: (text, country) =>
      new Promise((resolve, reject) => {
        lastId += 1;
        waiting.set(lastId, { resolve, reject });
        worker.ref();
        worker.postMessage({ id: lastId, text, country } satisfies PasteQuestion);
      }),
  };
};

/**
 * Reads pastes in a thread that starts with the first paste. If no thread can be started, or it
 * ends midway, the text is read in the calling thread: a paste is never lost.
 * @param file the thread's program, `paste-worker` beside the main one
 */
export const readPasteInThread = (
  file: string,
  readHere: ReadPaste,
  log: Pick<Log, 'warn'>,
): ReadPaste => {
  let thread: Thread | null = null;
  return async (text, country) => {
    try {
      thread ??= startThread(file, () => {
        thread = null;
      });
      return await thread.ask(text, country);
    } catch (cause) {
      log.warn('paste.thread-failed', { cause: String(cause) });
      return readHere(text, country);
    }
  };
};
