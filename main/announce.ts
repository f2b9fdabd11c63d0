import type { Topic } from '../preload/contract/channels.ts';

/** Tells the page that a topic changed. */
export type Announce = (topic: Topic) => void;
