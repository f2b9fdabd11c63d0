import type { PracticeAddress } from '../config.ts';
import type { Clock, Ids, Log, Random } from '../ports.ts';
import type { RunningPractice } from '../practice/start-practice.ts';
import type { PracticeStore } from '../practice/store.ts';

/** A practice workspace that can be opened and closed (architecture.md §6). */
export type PracticeHost = {
  /** @param token the token that the practice workspace had before; null: it makes a new one */
  readonly open: (
    token: string | null,
  ) => Promise<{ readonly url: string; readonly token: string }>;
  readonly close: () => Promise<void>;
};

type HostParts = {
  readonly clock: Clock;
  readonly ids: Ids;
  readonly random: Random;
  readonly log: Log;
};

/**
 * Runs the practice workspace inside Galena while it is needed.
 * @param outside a practice workspace that runs already and is used instead
 */
export const createPracticeHost = (
  { clock, ids, random, log }: HostParts,
  store: PracticeStore,
  outside: PracticeAddress | null,
): PracticeHost => {
  let running: Promise<RunningPractice> | null = null;

  const start = async (token: string | null): Promise<RunningPractice> => {
    // Loaded only when it is needed: most runs do not need it.
    const { startPractice } = await import('../practice/start-practice.ts');
    return startPractice({ clock, ids, random, store, ...(token === null ? {} : { token }) });
  };

  return {
    open: async (token) => {
      if (outside) return outside;
      running ??= start(token).catch((cause: unknown) => {
        running = null;
        log.error('practice.not-started', cause);
        throw cause;
      });
      const practice = await running;
      return { url: practice.url, token: practice.token };
    },
    close: async () => {
      await (await running)?.close();
      running = null;
    },
  };
};
