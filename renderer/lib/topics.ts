import type { QueryClient } from '@tanstack/react-query';
import type { GalenaBridge, Topic } from '../../preload/contract/channels.ts';
import { keys } from './keys.ts';

const STALE_BY_TOPIC: Readonly<Record<Topic, readonly (readonly string[])[]>> = {
  storage: [
    keys.app,
    keys.session,
    keys.status,
    keys.settings,
    keys.catalog,
    keys.campaigns,
    keys.entries,
  ],
  closing: [keys.closing],
  session: [keys.session, keys.status, keys.catalog, keys.localDuplicates, keys.duplicates],
  status: [keys.status],
  settings: [keys.settings],
  catalog: [keys.catalog],
  campaigns: [keys.campaigns],
  entries: [keys.entries, keys.status],
};

/** While the outbox sends many leads, `entries` changes far more often than a person can read. */
export const REST_MS = 100;
/** How long the page waits for the answers, so that a missing answer does not block the others. */
export const PATIENCE_MS = 1_000;

const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/**
 * Reads all data again that a topic makes stale: at once, then at most every `REST_MS`. It waits
 * for the last answers for up to `PATIENCE_MS`, because a new query would cancel them.
 * @returns ends the listening
 */
export const listenToTopics = (bridge: GalenaBridge, client: QueryClient): (() => void) => {
  const told = new Set<Topic>();
  let isAsking = false;

  const askAgain = async () => {
    const stale = new Set([...told].flatMap((topic) => STALE_BY_TOPIC[topic]));
    told.clear();
    const answers = [...stale].map((queryKey) => client.invalidateQueries({ queryKey }));
    await Promise.all([wait(REST_MS), Promise.race([Promise.all(answers), wait(PATIENCE_MS)])]);
  };

  const handle = async (topic: Topic) => {
    told.add(topic);
    if (isAsking) return;
    isAsking = true;
    while (told.size > 0) await askAgain();
    isAsking = false;
  };

  const stopListening = bridge.onTopicChanged((topic) => void handle(topic));
  return () => {
    stopListening();
    told.clear();
  };
};
