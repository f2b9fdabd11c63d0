import Driver from 'better-sqlite3-multiple-ciphers';
import type { Database } from '../../storage/database.ts';

/** Galena ends here, as with a pulled plug. */
export class Crash extends Error {}

export type DatabaseHooks = {
  /** Called before and after every statement and commit; throws to end Galena there. */
  readonly tick: () => void;
  /** Called when everything is written and not yet committed; may throw a disk error instead. */
  readonly commit: () => void;
  /** What is run instead of a write: other parameters, or null for nothing. */
  readonly rewrite: (sql: string, params: readonly unknown[]) => readonly unknown[] | null;
};

/** The driver's error when the disk is full. */
export const diskFullError = (): Error =>
  new Driver.SqliteError('database or disk is full', 'SQLITE_FULL');

/** The driver's errors when a commit fails. */
export const diskErrors = [
  diskFullError,
  () => new Driver.SqliteError('database is locked', 'SQLITE_BUSY'),
  () => new Driver.SqliteError('disk I/O error', 'SQLITE_IOERR_WRITE'),
] as const;

type Row = { readonly changes: number; readonly lastInsertRowid: number };
const NOTHING_WRITTEN: Row = { changes: 1, lastInsertRowid: 0 };

type Statement = Driver.Statement<unknown[]>;
type AnyFunction = (...args: unknown[]) => unknown;

/** Preparing costs more than running, so each launch uses the same statement for the same text. */
const prepared = new WeakMap<Database, Map<string, Statement>>();
const prepareOnce = (db: Database, sql: string): Statement => {
  const known = prepared.get(db) ?? new Map<string, Statement>();
  prepared.set(db, known);
  const statement = known.get(sql) ?? db.prepare<unknown[]>(sql);
  known.set(sql, statement);
  return statement;
};

/** A view of the real store: a crash rolls back the running transaction, as SQLite itself does. */
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
      // Everything is written, but not committed.
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
      // The database handle stays open after the Galena that used it has ended.
      if (name === 'close') return () => undefined;
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
};
