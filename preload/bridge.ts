import { CHANNELS, type GalenaBridge, TOPICS, type Topic } from './contract/channels.ts';

export type Invoke = (channel: string, request: unknown) => Promise<unknown>;
/** Calls the listener with the bare topic, never with an event object; returns its own undo. */
export type Subscribe = (listener: (topic: unknown) => void) => () => void;

const isTopic = (value: unknown): value is Topic => TOPICS.some((topic) => topic === value);

/** Builds the one frozen object that the page gets: named functions, no way to name a channel. */
export const makeBridge = (invoke: Invoke, subscribe: Subscribe): GalenaBridge => {
  const calls = Object.entries(CHANNELS).map(
    ([name, channel]) => [name, (request: unknown) => invoke(channel, request)] as const,
  );
  const onTopicChanged: GalenaBridge['onTopicChanged'] = (listener) =>
    subscribe((topic) => {
      if (isTopic(topic)) listener(topic);
    });
  // The entries are built from CHANNELS itself, which TypeScript cannot see through fromEntries.
  return Object.freeze({ ...Object.fromEntries(calls), onTopicChanged }) as GalenaBridge;
};
