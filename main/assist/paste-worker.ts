import { parentPort } from 'node:worker_threads';
import { readContactText } from './assist.ts';
import type { PasteQuestion } from './paste-thread.ts';

/* The thread that reads pasted texts. Meanwhile the page is drawn and the outbox goes on. */

parentPort?.on('message', async ({ id, text, country }: PasteQuestion) => {
  parentPort?.postMessage({ id, pasted: await readContactText(text, country) });
});
