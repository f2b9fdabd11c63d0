import type { Cancel, Clock } from '../ports.ts';
import type { Database } from './database.ts';

type GroupCommitParts = {
  readonly db: Database;
  readonly clock: Clock;
  /** What waited is on the disk now. */
  readonly onCommitted: () => void;
};

/** Done within a transaction; what it returns is called when that is on the disk. */
type Work = () => () => void;

type Waiting = { readonly work: Work; readonly fail: (cause: unknown) => void };

export type GroupCommit = {
  /** On the disk when this returns, after and together with all that waited. */
  readonly now: <T>(work: () => T) => T;
  /** On the disk when this resolves, together with what else comes in the same moment. */
  readonly soon: <T>(work: () => T) => Promise<T>;
  /** Commits what waits; from now on nothing waits any more. */
  readonly flushNow: () => void;
};

/**
 * A commit costs the disk the same for one change as for many, and answers often come together. The
 * order of changes is kept, so nobody ever reads an entry of which a change still waits and then
 * overwrites it. A change may be tried twice, so all that it does must be done in the database.
 */
export const createGroupCommit = ({ db, clock, onCommitted }: GroupCommitParts): GroupCommit => {
  const transact = db.transaction((works: readonly Work[]) => works.map((work) => work()));
  let waiting: Waiting[] = [];
  let cancelTimer: Cancel = () => {};
  let isHurried = false;

  const commit = (works: readonly Work[]): void => {
    for (const tell of transact.immediate(works)) tell();
  };

  const takeWaiting = (): readonly Waiting[] => {
    cancelTimer();
    const taken = waiting;
    waiting = [];
    return taken;
  };

  /** Whoever fails, fails alone: SQLite itself may have rolled all of them back. */
  const commitOneByOne = (group: readonly Waiting[]): void => {
    for (const { work, fail } of group) {
      try {
        commit([work]);
      } catch (cause) {
        fail(cause);
      }
    }
  };

  const commitTogether = (group: readonly Waiting[]): void => {
    try {
      commit(group.map(({ work }) => work));
    } catch {
      commitOneByOne(group);
    }
    onCommitted();
  };

  const commitWaiting = (): void => commitTogether(takeWaiting());

  return {
    now: (work) => {
      const group = takeWaiting();
      let answer = work;
      const own: Work = () => {
        const result = work();
        return () => {
          answer = () => result;
        };
      };
      if (group.length === 0) {
        commit([own]);
        return answer();
      }
      try {
        commit([...group.map((each) => each.work), own]);
      } catch {
        commitTogether(group);
        commit([own]);
        return answer();
      }
      onCommitted();
      return answer();
    },
    soon: (work) =>
      new Promise((resolve, reject) => {
        const own: Work = () => {
          const result = work();
          return () => resolve(result);
        };
        waiting.push({ work: own, fail: reject });
        if (isHurried) commitWaiting();
        else if (waiting.length === 1) cancelTimer = clock.after(0, commitWaiting);
      }),
    flushNow: () => {
      isHurried = true;
      if (waiting.length > 0) commitWaiting();
    },
  };
};
