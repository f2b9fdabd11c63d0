import { parentPort } from 'node:worker_threads';
import { readContactText } from './assist.ts';
import type { PasteQuestion } from './paste-thread.ts';

/* A thread of its own for pasted texts: the page is drawn and the outbox goes on while one is read. */

parentPort?.on('message', async ({ id, text, country }: PasteQuestion) => {
  parentPort?.postMessage({ id, pasted: await readContactText(text, country) });
});
