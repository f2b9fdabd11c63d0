import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../../config.ts';
import type { Connectivity, Ids, Keychain, Log, Network, Random } from '../../ports.ts';
import { idsFrom } from '../../practice/ids-from.ts';
import { type Database, IN_MEMORY, openDatabase } from '../../storage/database.ts';
import { createMemoryKeychain } from '../../storage/keychain-memory.ts';
import { createFakeConnectivity, createFakeLog, type LogLine } from '../fakes.ts';
import { type DatabaseHooks, diskErrors, diskFullError } from './crashing-database.ts';
import { createDice } from './dice.ts';
import { isWithin, type SimPlan } from './plan.ts';
import type { World } from './world.ts';

/** What is broken on purpose, to prove that the simulation notices it. */
export type Mutation = {
  readonly changePlan?: (plan: SimPlan) => SimPlan;
  readonly changeConfig?: (config: Config) => Config;
  readonly rewrite?: DatabaseHooks['rewrite'];
  readonly changeNetwork?: (network: Network) => Network;
  /** Changes the store before Galena starts again. */
  readonly beforeRestart?: (db: Database) => void;
};

/** The rep's computer: everything that survives a crash of Galena. */
export type Computer = {
  readonly db: () => Database;
  /** Opens the store as the crash left it. */
  readonly reopen: () => void;
  readonly keychain: Keychain;
  readonly ids: Ids;
  readonly random: Random;
  readonly log: Log & { readonly lines: readonly LogLine[] };
  readonly connectivity: Connectivity;
  readonly setOnline: (isOnline: boolean) => void;
  /** How wrong the wall clock is, in milliseconds. */
  readonly wallOffsetMs: () => number;
  readonly rewrite: DatabaseHooks['rewrite'];
  readonly commit: DatabaseHooks['commit'];
  readonly close: () => void;
};

const KEY = '0f'.repeat(32);

const openStore = (file: string): Database => {
  const answer = openDatabase(file, KEY);
  if (answer.kind !== 'open') throw new Error(`the database is ${answer.kind}`);
  return answer.db;
};

/** As after a pulled plug: the files as they are, without the checkpoint of a normal close. */
const createFileStore = (folder: string) => {
  let crashes = 0;
  const fileNow = (): string => join(folder, `galena-${crashes}.db`);
  let db = openStore(fileNow());
  return {
    db: () => db,
    reopen: () => {
      const before = fileNow();
      crashes += 1;
      copyFileSync(before, fileNow());
      copyFileSync(`${before}-wal`, `${fileNow()}-wal`);
      db.close();
      db = openStore(fileNow());
    },
  };
};

/** A store in memory cannot be reopened; after the crash's rollback it equals a reopened file. */
const createMemoryStore = () => {
  const db = openStore(IN_MEMORY);
  return { db: () => db, reopen: () => undefined };
};

/** @param folder the folder of the database file; null: in memory, which is faster */
export const createComputer = (
  world: World,
  mutation: Mutation,
  folder: string | null,
): Computer => {
  const { plan, clock } = world;
  const store = folder === null ? createMemoryStore() : createFileStore(folder);
  const connectivity = createFakeConnectivity();
  const diskDice = createDice(plan.seed, 10);
  let offsetMs = 0;
  for (const { atMs, byMs } of plan.jumps) {
    clock.after(atMs, () => {
      offsetMs += byMs;
      world.note(`the wall clock jumps by ${byMs / 1_000}s`);
    });
  }
  return {
    db: store.db,
    reopen: store.reopen,
    keychain: createMemoryKeychain(),
    ids: idsFrom(createDice(plan.seed, 4)),
    random: createDice(plan.seed, 5),
    log: createFakeLog(),
    connectivity,
    setOnline: connectivity.set,
    wallOffsetMs: () => offsetMs,
    close: () => {
      store.db().close();
    },
    commit: () => {
      if (world.isTroubled() && diskDice.chance(plan.diskFaultRate)) {
        throw diskDice.pick(diskErrors)();
      }
    },
    rewrite: (sql, params) => {
      if (world.isTroubled() && isWithin(plan.diskFull, world.elapsedMs())) throw diskFullError();
      noteState(world, sql, params);
      return mutation.rewrite ? mutation.rewrite(sql, params) : params;
    },
  };
};

const noteState = (world: World, sql: string, [row]: readonly unknown[]): void => {
  if (!sql.startsWith('UPDATE entry SET state')) return;
  if (typeof row !== 'object' || row === null || !('state' in row) || !('id' in row)) return;
  world.note(`  ${String(row.id).slice(0, 8)} is ${String(row.state).slice(0, 90)}`);
};
