import type { QueryClient } from '@tanstack/react-query';
import type { GalenaBridge, Topic } from '../../preload/contract/channels.ts';
import { keys } from './keys.ts';

const STALE_BY_TOPIC: Readonly<Record<Topic, readonly (readonly string[])[]>> = {
  storage: [keys.app, keys.session, keys.status, keys.entries],
  session: [keys.session, keys.status],
  status: [keys.status],
  entries: [keys.entries, keys.status],
};

/** Asks again for whatever a topic touches. Returns its own undo. */
export const listenToTopics = (bridge: GalenaBridge, client: QueryClient): (() => void) =>
  bridge.onTopicChanged((topic) => {
    for (const queryKey of STALE_BY_TOPIC[topic]) void client.invalidateQueries({ queryKey });
  });
