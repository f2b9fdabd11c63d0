import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { EntryState } from '../../preload/contract/entry.ts';
import { EMPTY_LEAD } from '../../preload/contract/lead.ts';
import type { Fetch } from '../ports.ts';
import { type Database, openDatabase } from '../storage/database.ts';
import { createMemoryKeychain } from '../storage/keychain-memory.ts';
import { DATABASE_KEY_ACCOUNT } from '../storage/open-storage.ts';
import { agreeableIntercom } from '../testing/fake-intercom.ts';
import { fillOutbox } from '../testing/fill-outbox.ts';
import { tempFolder } from '../testing/temp-folder.ts';
import { createTestApp } from '../testing/test-app.ts';
import { BATCH_SIZE } from './schedule/batches.ts';

// Waiting leads are changed in batches: a keystroke must get its turn, however many leads wait.

const TYPED = '11111111-1111-4111-8111-111111111111';
const MANY = BATCH_SIZE * 2 + 1;
const LATER_MS = 5 * 60_000;

const networkWait = (now: number): EntryState => ({
  kind: 'queued',
  notBefore: now + LATER_MS,
  cause: 'network',
  unanswered: 0,
  failures: 9,
});

const uncertain = (now: number): EntryState => ({
  kind: 'uncertain',
  since: now - 1_000,
  cause: 'timeout',
  unanswered: 1,
  looks: 0,
  waitedMs: 0,
  nextLookAt: now - 500,
});

/** A profile with many waiting leads, and a way to read its database beside the app. */
const setUp = async (stateAt: (now: number) => EntryState, fetch: Fetch) => {
  const folder = tempFolder();
  const keychain = createMemoryKeychain();
  const first = createTestApp({ folder, keychain, fetch: agreeableIntercom() });
  await first.app.start();
  const connection = { token: 'token-1234', region: 'us', apiVersion: '2.16' } as const;
  await first.ask('session:connect', { ...connection, shouldCreateRef: false });
  await first.ask('settings:save', { holdSeconds: 0 });
  await first.app.stop();
  const galena = createTestApp({ folder, keychain, fetch });
  const key = await keychain.read(DATABASE_KEY_ACCOUNT);
  const opened = openDatabase(join(folder, 'galena.db'), key.kind === 'found' ? key.secret : '');
  if (opened.kind !== 'open') throw new Error(opened.kind);
  const { db } = opened;
  onTestFinished(async () => {
    db.close();
    await Promise.all([galena.app.stop(), galena.clock.advance(1_000)]);
  });
  const now = galena.clock.now();
  fillOutbox(db, { mark: 'lead', count: MANY, state: stateAt(now), submittedAt: now - LATER_MS });
  return { ...galena, db };
};

const hang: Fetch = (_url, { signal }) =>
  new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason));
  });

const count = (db: Database, condition: string): number =>
  Number(db.prepare(`SELECT count(*) FROM entry WHERE ${condition}`).pluck().get());

test('when the network returns, leads that wait for it go on a batch at a time', async () => {
  const { app, clock, connectivity, db, ask } = await setUp(networkWait, hang);
  await app.start();
  connectivity.set(false);
  connectivity.set(true);
  const hurried = () => count(db, `due_at <= ${clock.now()} OR kind = 'sending'`);
  expect(hurried()).toBe(BATCH_SIZE);
  await clock.advance(1_000);
  expect(hurried()).toBe(MANY);
  expect((await ask('status:read')).waiting).toBe(MANY);
});

test('a network that comes back twice has nobody left behind', async () => {
  const { app, clock, connectivity, db } = await setUp(networkWait, hang);
  await app.start();
  for (const isOnline of [false, true, false, true]) connectivity.set(isOnline);
  await clock.advance(1_000);
  expect(count(db, `due_at <= ${clock.now()} OR kind = 'sending'`)).toBe(MANY);
});

test('uncertain leads are taken up a batch at a time, and every one is looked up', async () => {
  let looks = 0;
  const { app, clock, db } = await setUp(uncertain, async (url) => {
    // The catalog is read at the start as well.
    if (url.endsWith('/contacts/search')) looks += 1;
    return Response.json({ type: 'list', data: [], total_count: 0 });
  });
  const before = clock.now();
  await app.start();
  const isTakenUp = `state ->> '$.nextLookAt' > ${before}`;
  expect(count(db, isTakenUp)).toBe(BATCH_SIZE);
  await clock.advance(1_000);
  expect(count(db, isTakenUp)).toBe(MANY);
  expect(looks).toBe(0);
  await clock.advance(6_000);
  expect(looks).toBe(MANY);
});

test('a full disk in the middle of taking up leaves no lead behind', async () => {
  const { app, clock, db, log } = await setUp(uncertain, hang);
  const before = clock.now();
  await app.start();
  db.exec(`CREATE TRIGGER full BEFORE UPDATE ON entry BEGIN SELECT RAISE(ABORT, 'full'); END`);
  await clock.advance(1_000);
  expect(log.lines.map((line) => line.event)).toContain('outbox.batch-failed');
  db.exec('DROP TRIGGER full');
  await clock.advance(4_000);
  expect(count(db, `state ->> '$.nextLookAt' > ${before}`)).toBe(MANY);
});

test('nothing is changed after closing, however much is left', async () => {
  const { app, clock, db, log } = await setUp(uncertain, hang);
  const before = clock.now();
  await app.start();
  await app.stop();
  await clock.advance(LATER_MS);
  expect(count(db, `state ->> '$.nextLookAt' > ${before}`)).toBe(BATCH_SIZE);
  expect(log.lines.filter(({ level }) => level === 'error')).toEqual([]);
});

test('a lead that comes back from the bin meanwhile is looked up once and not twice', async () => {
  const { app, clock, db, ask } = await setUp(uncertain, hang);
  const last = String(db.prepare('SELECT max(id) FROM entry').pluck().get());
  await app.start();
  await ask('entry:discard', { id: last });
  await ask('entry:restore', { id: last });
  const planned = db.prepare('SELECT state FROM entry WHERE id = ?').pluck().get(last);
  await clock.advance(1_000);
  expect(db.prepare('SELECT state FROM entry WHERE id = ?').pluck().get(last)).toBe(planned);
});

test('while a window opens or the rep types, the outbox drains at a walk', async () => {
  const { app, clock, db, ask } = await setUp((now) => {
    return { ...networkWait(now), notBefore: now };
  }, agreeableIntercom());
  const sent = () => count(db, `kind = 'done'`);
  await app.start();
  await clock.advance(1_000);
  expect(sent()).toBeLessThan(25);
  await clock.advance(3_900);
  const before = sent();
  await ask('draft:save', { id: TYPED, lead: { ...EMPTY_LEAD, name: 'Winston' } });
  await clock.advance(500);
  expect(sent() - before).toBeLessThan(15);
  await clock.advance(200);
  expect(sent()).toBe(MANY);
});
