import { randomBytes, randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { openDatabase } from '../../main/storage/database.ts';
import { createEntryRepo } from '../../main/storage/entry-repo.ts';
import { createMemoryKeychain } from '../../main/storage/keychain-memory.ts';
import { DATABASE_KEY_ACCOUNT } from '../../main/storage/open-storage.ts';
import { createWorkspaceRepo } from '../../main/storage/workspace-repo.ts';
import type { TypedLead } from '../../preload/contract/lead.ts';
import { askAs, databaseIn, openApp } from './core.ts';
import { type Figure, percentile } from './figures.ts';
import { benchLead } from './leads.ts';

const DEFAULT_ENTRIES = 200_000;
const QUESTIONS = 3_000;
const SAVES = 500;
const LIMIT_MS = 20;
/** One lead in this many has a company's shared address and number, and a common name. */
const SHARED_EVERY = 50;

const MARK = 'known';
const WORKSPACE = {
  id: 'bench',
  name: 'Bench',
  region: 'us',
  apiVersion: '2.16',
  isPractice: false,
  hasRef: true,
  timeZone: null,
} as const;

const readEntries = (): number => {
  const count = Number(process.env.GALENA_BENCH_ENTRIES ?? DEFAULT_ENTRIES);
  if (!Number.isInteger(count) || count < 1) {
    throw new Error('GALENA_BENCH_ENTRIES is not a number of leads.');
  }
  return count;
};

const knownLead = (number: number): TypedLead =>
  number % SHARED_EVERY === 0
    ? {
        ...benchLead(MARK, number),
        name: 'Jürgen Müller',
        email: 'info@bench.example',
        phone: '+353 1 5550100',
      }
    : benchLead(MARK, number);

/** Fills the database that the app opens afterwards with leads that were created long ago. */
const fillDatabase = (folder: string, key: string, count: number): void => {
  mkdirSync(folder, { recursive: true });
  const answer = openDatabase(databaseIn(folder), key);
  if (answer.kind !== 'open') throw new Error(`The database does not open: ${answer.kind}.`);
  const { db } = answer;
  createWorkspaceRepo(db).activate(WORKSPACE);
  const entries = createEntryRepo(db);
  db.transaction(() => {
    for (let number = 0; number < count; number += 1) {
      const id = randomUUID();
      entries.saveDraft(id, knownLead(number), number);
      entries.markSubmitted(id, WORKSPACE.id, number);
      const contactId = `c${number}`;
      entries.setState(id, { kind: 'done', contactId, at: number, steps: [] }, number);
    }
  })();
  db.close();
};

const measure = async (times: number, work: (number: number) => Promise<unknown>) => {
  const took: number[] = [];
  for (let number = 0; number < times; number += 1) {
    const startedAt = performance.now();
    await work(number);
    took.push(performance.now() - startedAt);
  }
  return took;
};

/**
 * The question while a rep types. Every second lead is known by email, phone or name, or shared.
 */
const typedLead = (number: number, count: number): TypedLead =>
  number % 2 === 0 ? benchLead('new', number) : knownLead(Math.floor((number / QUESTIONS) * count));

/** Measures from the call at main's router to its answer, without painting. */
export const benchDuplicates = async (folder: string): Promise<readonly Figure[]> => {
  const count = readEntries();
  const place = join(folder, 'duplicates');
  const key = randomBytes(32).toString('hex');
  fillDatabase(place, key, count);
  const keychain = createMemoryKeychain();
  await keychain.write(DATABASE_KEY_ACCOUNT, key);
  const app = openApp(place, {}, keychain);
  await app.start();
  const ask = askAs(app);
  const exceptId = randomUUID();
  const asked = await measure(QUESTIONS, (number) => {
    const { email, phone, name, company } = typedLead(number, count);
    return ask('duplicates:local', { email, phone, name, company, exceptId });
  });
  const saved = await measure(SAVES, (number) =>
    ask('draft:save', { id: exceptId, lead: typedLead(number, count) }),
  );
  await app.stop();
  const row = { bench: 'duplicates', unit: 'ms' } as const;
  const among = `among ${count.toLocaleString('en')} leads`;
  const target = { kind: 'at-most', value: LIMIT_MS } as const;
  return [
    { ...row, what: `local hint ${among}, p95`, value: percentile(asked, 0.95), target },
    { ...row, what: 'local hint, p99', value: percentile(asked, 0.99), target: null },
    { ...row, what: `draft on disk ${among}, p95`, value: percentile(saved, 0.95), target: null },
  ];
};
