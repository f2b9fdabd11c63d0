import type { Cancel, Clock } from '../ports.ts';
import type { Database } from './database.ts';

type GroupCommitParts = {
  readonly db: Database;
  readonly clock: Clock;
  /** Called when the changes that waited are on the disk. */
  readonly onCommitted: () => void;
};

/** Runs in a transaction. The function that it returns is called when that is on the disk. */
type Work = () => () => void;

type Waiting = { readonly work: Work; readonly fail: (cause: unknown) => void };

export type GroupCommit = {
  /** The change is on the disk when this returns, together with all changes that waited before. */
  readonly now: <T>(work: () => T) => T;
  /** The change is on the disk when this resolves, with all others of the same moment. */
  readonly soon: <T>(work: () => T) => Promise<T>;
  /** Commits all changes that wait. Later changes are committed without waiting. */
  readonly flushNow: () => void;
};

/**
 * A commit costs the disk the same for one change as for many, and answers often come together. The
 * order of changes is kept: no code can read an entry while a change of it still waits, and then
 * overwrite that change. A change may run twice, so it must have no effect outside the database.
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

  /** SQLite may have rolled all changes back. One by one, only the faulty change fails. */
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
