import { expect, test } from 'vitest';
import { EMPTY_LEAD } from '../preload/contract/lead.ts';
import { createMemoryKeychain } from './storage/keychain-memory.ts';
import { agreeableIntercom } from './testing/fake-intercom.ts';
import { tempFolder } from './testing/temp-folder.ts';
import { createTestApp } from './testing/test-app.ts';

// Two Galenas on one profile, or two pages on one draft: one lead always stays one entry.

const ID = '11111111-1111-4111-8111-111111111111';
const lead = { ...EMPTY_LEAD, name: 'Winston Smith', email: 'winston@acme.example' };
const connection = { token: 'token-1234', region: 'us', apiVersion: '2.16' } as const;

const setUp = async () => {
  const intercom = agreeableIntercom();
  const shared = { folder: tempFolder(), keychain: createMemoryKeychain(), fetch: intercom };
  const galena = createTestApp(shared);
  await galena.app.start();
  await galena.ask('session:connect', { ...connection, shouldCreateRef: false });
  return { galena, shared, created: intercom.created };
};

test('the second on a profile opens nothing and sends nothing until the first has closed', async () => {
  const { galena, shared, created } = await setUp();
  await galena.ask('draft:submit', { id: ID, lead });
  const second = createTestApp(shared);
  await second.app.start();
  expect((await second.ask('app:read')).storage).toMatchObject({ reason: 'in-use' });
  expect(await second.call('draft:save', { id: ID, lead })).toMatchObject({
    error: { code: 'storage-closed' },
  });
  await second.clock.advance(60_000);
  expect(created).toHaveLength(0);

  await galena.app.stop();
  expect(await second.ask('app:reopen')).toMatchObject({ kind: 'ready' });
  await second.clock.advance(60_000);
  expect(created).toHaveLength(1);
});

test('services that could not start let the next one in', async () => {
  const { galena, shared } = await setUp();
  await galena.app.stop();
  const keychain = {
    ...shared.keychain,
    read: async (account: string) => {
      if (account.startsWith('workspace')) throw new Error('the keychain broke down');
      return shared.keychain.read(account);
    },
  };
  const broken = createTestApp({ ...shared, keychain });
  await broken.app.start();
  expect((await broken.ask('app:read')).storage).toMatchObject({ kind: 'closed' });
  const next = createTestApp(shared);
  await next.app.start();
  expect((await next.ask('app:read')).storage).toMatchObject({ kind: 'ready' });
});

test('two pages that type into one draft keep it one, and the newest text', async () => {
  const { galena } = await setUp();
  for (const name of ['W', 'Wi', 'Win']) {
    const pages = [0, 1].map(() => galena.ask('draft:save', { id: ID, lead: { ...lead, name } }));
    await Promise.all(pages);
  }
  const drafts = await galena.ask('draft:list');
  expect(drafts.map((draft) => draft.lead.name)).toEqual(['Win']);
});

test('two pages that submit one draft make one lead', async () => {
  const { galena, created } = await setUp();
  await galena.ask('draft:save', { id: ID, lead });
  const answers = await Promise.all([
    galena.call('draft:submit', { id: ID, lead }),
    galena.call('draft:save', { id: ID, lead }),
    galena.call('draft:submit', { id: ID, lead }),
  ]);
  expect(answers.map(({ ok }) => ok)).toEqual([true, false, true]);
  await galena.clock.advance(60_000);
  expect(created).toHaveLength(1);
  expect((await galena.ask('history:list', { search: '', after: null })).entries).toHaveLength(1);
});

test('a page that has other text for a lead already submitted is told, and keeps its text', async () => {
  const { galena, created } = await setUp();
  await galena.ask('draft:submit', { id: ID, lead });
  const other = { ...lead, phone: '+353 87 555 1234' };
  expect(await galena.call('draft:submit', { id: ID, lead: other })).toMatchObject({
    error: { code: 'entry-not-in-state' },
  });
  await galena.clock.advance(60_000);
  expect(await galena.call('draft:submit', { id: ID, lead: other })).toMatchObject({
    error: { code: 'entry-not-in-state' },
  });
  expect(created).toHaveLength(1);
});
