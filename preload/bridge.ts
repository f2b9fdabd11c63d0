import { CHANNELS, type GalenaBridge, TOPICS, type Topic } from './contract/channels.ts';

export type Invoke = (channel: string, request: unknown) => Promise<unknown>;
/** Calls the listener with the topic alone, never with an event. Returns a function to end it. */
export type Subscribe = (listener: (topic: unknown) => void) => () => void;

const isTopic = (value: unknown): value is Topic => TOPICS.some((topic) => topic === value);

/** Builds the frozen object that the page gets: named functions, so that it names no channel. */
export const makeBridge = (invoke: Invoke, subscribe: Subscribe): GalenaBridge => {
  const calls = Object.entries(CHANNELS).map(
    ([name, channel]) => [name, (request: unknown) => invoke(channel, request)] as const,
  );
  const onTopicChanged: GalenaBridge['onTopicChanged'] = (listener) =>
    subscribe((topic) => {
      if (isTopic(topic)) listener(topic);
    });
  // The keys come from CHANNELS, but `Object.fromEntries` loses their types.
  return Object.freeze({ ...Object.fromEntries(calls), onTopicChanged }) as GalenaBridge;
};
