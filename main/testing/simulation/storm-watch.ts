import type { World } from './world.ts';

const MINUTE_MS = 60_000;
/** For a handful of leads: each retries, with longer and longer waits. */
const MOST_IN_A_MINUTE = 30;

/** A client that gets nothing but 429 must not call all the time, whatever the headers say. */
export const createStormWatch = ({ clock, violate }: World) => {
  let refusedAt: readonly number[] = [];
  return {
    /** Galena gets an answer with this status. */
    hear: (status: number): void => {
      const since = clock.now() - MINUTE_MS;
      refusedAt = status === 429 ? [...refusedAt.filter((at) => at > since), clock.now()] : [];
      if (refusedAt.length > MOST_IN_A_MINUTE) {
        violate(`a storm: more than ${MOST_IN_A_MINUTE} calls in a minute were all answered 429`);
      }
    },
  };
};
