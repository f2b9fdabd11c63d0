import { fillOutbox } from '../../main/testing/fill-outbox.ts';
import type { Figure } from './figures.ts';
import { openConnectedApp } from './opened-app.ts';
import { measureStarts, startFigures } from './start.ts';
import { measureSubmits } from './submit.ts';

const WAITING = 50_000;
const SUBMITS = 100;
const HOUR_MS = 60 * 60_000;
const WHERE = `${WAITING.toLocaleString('en')} waiting: `;

/** Starts and submits on a profile with more waiting leads than can be sent during the bench. */
export const benchWaiting = async (folder: string): Promise<readonly Figure[]> => {
  const opened = await openConnectedApp(folder, 'waiting');
  try {
    await opened.reopen((db) => {
      const submittedAt = Date.now() - HOUR_MS;
      const wait = { notBefore: submittedAt, unanswered: 0, failures: 0 } as const;
      const state = { kind: 'queued', cause: 'new', ...wait } as const;
      fillOutbox(db, { mark: 'waiting', count: WAITING, state, submittedAt });
    });
    const starts = startFigures('waiting', WHERE, await measureStarts(opened));
    const { page } = await opened.reopen();
    const bench = { bench: 'waiting', where: `${WHERE}while they drain, `, submits: SUBMITS };
    return [...starts, ...(await measureSubmits(page, bench))];
  } finally {
    await opened.close();
  }
};
