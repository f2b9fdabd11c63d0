import Driver from 'better-sqlite3-multiple-ciphers';
import type { Database } from '../../storage/database.ts';

/** Galena ends here, as with a pulled plug. */
export class Crash extends Error {}

export type DatabaseHooks = {
  /** Before and after every statement and commit; throws to end Galena there. */
  readonly tick: () => void;
  /** When all is written and is to be committed; throws what the disk says instead. */
  readonly commit: () => void;
  /** What is really run instead of a write: other parameters, or null for nothing at all. */
  readonly rewrite: (sql: string, params: readonly unknown[]) => readonly unknown[] | null;
};

/** What the driver throws when there is no room left. */
export const diskFullError = (): Error =>
  new Driver.SqliteError('database or disk is full', 'SQLITE_FULL');

/** What else it throws where a commit does not go through. */
export const diskErrors = [
  diskFullError,
  () => new Driver.SqliteError('database is locked', 'SQLITE_BUSY'),
  () => new Driver.SqliteError('disk I/O error', 'SQLITE_IOERR_WRITE'),
] as const;

type Row = { readonly changes: number; readonly lastInsertRowid: number };
const NOTHING_WRITTEN: Row = { changes: 1, lastInsertRowid: 0 };

type Statement = Driver.Statement<unknown[]>;
type AnyFunction = (...args: unknown[]) => unknown;

/** Preparing costs more than running; the same text is the same statement in every launch. */
const prepared = new WeakMap<Database, Map<string, Statement>>();
const prepareOnce = (db: Database, sql: string): Statement => {
  const known = prepared.get(db) ?? new Map<string, Statement>();
  prepared.set(db, known);
  const statement = known.get(sql) ?? db.prepare<unknown[]>(sql);
  known.set(sql, statement);
  return statement;
};

/** A view on the real store: a crash rolls the running transaction back, as SQLite itself does. */
export const crashingDatabase = (
  db: Database,
  { tick, commit, rewrite }: DatabaseHooks,
): Database => {
  const guard =
    (run: AnyFunction): AnyFunction =>
    (...args) => {
      tick();
      const result = run(...args);
      tick();
      return result;
    };

  const prepare = (sql: string): unknown => {
    const statement = prepareOnce(db, sql);
    const run = guard((...params) => {
      const written = rewrite(sql, params);
      return written === null ? NOTHING_WRITTEN : statement.run(...written);
    });
    const guarded = {
      run,
      get: guard((...params) => statement.get(...params)),
      all: guard((...params) => statement.all(...params)),
      pluck: () => {
        statement.pluck();
        return guarded;
      },
    };
    return guarded;
  };

  const transaction = (work: AnyFunction): unknown => {
    const inner = db.transaction((...args: unknown[]) => {
      const result = work(...args);
      // Everything is written and nothing is committed.
      tick();
      commit();
      return result;
    });
    return Object.assign(guard(inner), { immediate: guard(inner.immediate) });
  };

  return new Proxy(db, {
    get: (target, name) => {
      if (name === 'prepare') return prepare;
      if (name === 'transaction') return transaction;
      // The handle outlives the Galena that worked with it.
      if (name === 'close') return () => undefined;
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
};
