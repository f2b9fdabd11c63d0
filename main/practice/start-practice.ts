import { randomBytes, randomUUID } from 'node:crypto';
import type { Clock, Ids, Random } from '../ports.ts';
import { createMemoryStore } from './memory-store.ts';
import { createPractice, type Practice, type PracticeOptions } from './practice.ts';
import { type PracticeServer, servePractice } from './server.ts';

/** A practice workspace that is being served; tests can look inside it. */
export type RunningPractice = Practice & PracticeServer;

export type StartPracticeOptions = Partial<PracticeOptions> & {
  /** Any free port if left out. */
  readonly port?: number;
};

const systemClock: Clock = {
  now: () => Date.now(),
  after: (delayMs, work) => {
    const timer = setTimeout(work, delayMs);
    // The timer of a slow answer must not keep a closed workspace running.
    timer.unref();
    return () => clearTimeout(timer);
  },
};
const systemIds: Ids = { uuid: () => randomUUID() };
const systemRandom: Random = { next: () => Math.random() };

const newToken = (): string => `practice-${randomBytes(18).toString('base64url')}`;

/** Opens and serves a practice workspace; options that are not given come from the computer. */
export const startPractice = async ({
  port = 0,
  ...options
}: StartPracticeOptions = {}): Promise<RunningPractice> => {
  const practice = createPractice({
    clock: systemClock,
    ids: systemIds,
    random: systemRandom,
    token: newToken(),
    store: createMemoryStore(),
    ...options,
  });
  return { ...practice, ...(await servePractice(practice, { port })) };
};
