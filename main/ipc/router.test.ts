import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CHANNELS } from '../../preload/contract/channels.ts';
import { EMPTY_LEAD } from '../../preload/contract/lead.ts';
import { contract } from '../../preload/contract/schemas.ts';
import { agreeableIntercom } from '../testing/fake-intercom.ts';
import { createTestApp, PAGE } from '../testing/test-app.ts';

const started = async () => {
  const galena = createTestApp({ fetch: agreeableIntercom() });
  await galena.app.start();
  return galena;
};

test('every channel of the contract has a named function, and the other way round', () => {
  expect(Object.values(CHANNELS).toSorted()).toEqual(Object.keys(contract).toSorted());
});

describe('who may call', () => {
  test.each([
    ['a frame inside the page', { ...PAGE, isTopFrame: false }],
    ['another window', { ...PAGE, isOwnWindow: false }],
    ['a foreign page', { ...PAGE, url: 'https://evil.example/index.html' }],
    ['a page with a similar name', { ...PAGE, url: 'app://galena.evil/index.html' }],
    ['a file', { ...PAGE, url: 'file:///index.html' }],
    ['a frame that is gone', { ...PAGE, url: '' }],
  ])('%s is refused before its payload is looked at', async (_name, sender) => {
    const { app, log } = await started();
    const payload = new Proxy({}, { get: () => expect.unreachable('the payload was read') });
    const result = await app.router.handle('draft:save', sender, payload);
    expect(result).toMatchObject({ ok: false, error: { code: 'sender-refused' } });
    expect(log.lines).toContainEqual(expect.objectContaining({ event: 'ipc.sender-refused' }));
  });

  test('the page itself is let in', async () => {
    const { ask } = await started();
    expect(await ask('app:read')).toMatchObject({ version: '1.0.0' });
  });
});

test.each(['__proto__', 'constructor', 'toString', 'app:read ', 'APP:READ', ''])(
  'there is no channel “%s”',
  async (channel) => {
    const { app } = await started();
    expect(await app.router.handle(channel, PAGE, undefined)).toMatchObject({
      ok: false,
      error: { code: 'channel-unknown' },
    });
  },
);

test('a payload that does not fit is told by its field', async () => {
  const { app } = await started();
  const result = await app.router.handle('session:connect', PAGE, {
    token: 'tok',
    region: 'moon',
    apiVersion: '2.16',
  });
  expect(result).toMatchObject({ ok: false, error: { code: 'payload-invalid', field: 'region' } });
});

test('a fault of our own is an answer with a reference that stands in the log', async () => {
  const { app, log, clock } = await started();
  clock.now = () => {
    throw new Error('the clock fell off the wall');
  };
  const id = '00000000-0000-4000-8000-000000000001';
  const result = await app.router.handle('draft:save', PAGE, { id, lead: EMPTY_LEAD });
  expect(result).toMatchObject({ ok: false, error: { code: 'internal' } });
  const reference = result.ok ? '' : (result.error.reference ?? '');
  expect(log.lines).toContainEqual(
    expect.objectContaining({ event: 'ipc.failed', facts: { channel: 'draft:save', reference } }),
  );
  expect(JSON.stringify(result)).not.toContain('wall');
});

/** Payloads that almost have the right shape get further than random ones. */
const nearMiss = fc.record(
  {
    id: fc.oneof(fc.uuid(), fc.string(), fc.anything()),
    lead: fc.oneof(
      fc.record(
        {
          name: fc.oneof(fc.string({ maxLength: 5_000 }), fc.anything()),
          email: fc.anything(),
          phone: fc.anything(),
          customAttributes: fc.array(fc.anything()),
        },
        { requiredKeys: [] },
      ),
      fc.anything(),
    ),
    token: fc.anything(),
    region: fc.oneof(fc.constantFrom('us', 'eu'), fc.anything()),
    apiVersion: fc.oneof(fc.constantFrom('2.16'), fc.anything()),
    search: fc.anything(),
    after: fc.anything(),
    __proto__: fc.anything(),
  },
  { requiredKeys: [] },
);

const hostile = fc.oneof(
  fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withSet: true,
    withNullPrototype: true,
  }),
  nearMiss,
  fc.string({ maxLength: 20_000 }),
);

describe('10,000 hostile payloads for each channel that takes one', () => {
  const channels = Object.entries(contract).filter(
    ([, { request }]) => !request.safeParse(undefined).success,
  );
  // All channels get the same payloads: generating them costs more than refusing them.
  const payloads = fc.sample(hostile, 10_000);

  test.each(channels.map(([channel]) => channel))('%s', { timeout: 60_000 }, async (channel) => {
    const { app, ask } = await started();
    const schema = contract[channel as keyof typeof contract].request;
    const misfits = payloads.filter((payload) => !schema.safeParse(payload).success);
    expect(misfits.length).toBeGreaterThan(9_900);
    for (const payload of misfits) {
      const result = await app.router.handle(channel, PAGE, payload);
      const code = result.ok ? 'none' : result.error.code;
      if (code !== 'payload-invalid') expect.unreachable(`${code}: ${fc.stringify(payload)}`);
    }
    expect(await ask('draft:list')).toEqual([]);
    expect(await ask('history:list', { search: '', after: null })).toMatchObject({ entries: [] });
    expect(await ask('session:read')).toEqual({ kind: 'none' });
  });
});

test('a channel that takes nothing takes nothing', async () => {
  const { app } = await started();
  for (const payload of [null, {}, [], 0, '', 'x']) {
    expect(await app.router.handle('session:disconnect', PAGE, payload)).toMatchObject({
      ok: false,
      error: { code: 'payload-invalid' },
    });
  }
});

test('an id that names nothing is a typed error on every channel that takes one', async () => {
  const { app } = await started();
  const id = '00000000-0000-4000-8000-00000000dead';
  for (const channel of [
    'outbox:retry',
    'outbox:edit',
    'entry:discard',
    'entry:read',
    'entry:open-contact',
  ]) {
    const result = await app.router.handle(channel, PAGE, { id });
    expect(result).toMatchObject({ ok: false, error: { code: 'entry-missing' } });
  }
});
