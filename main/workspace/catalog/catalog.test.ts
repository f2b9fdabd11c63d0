import { describe, expect, test } from 'vitest';
import { EMPTY_CATALOG } from '../../../preload/contract/catalog.ts';
import type { ApiVersion, Workspace } from '../../../preload/contract/session.ts';
import { createIntercom } from '../../intercom/client.ts';
import type { Target } from '../../intercom/target.ts';
import type { Fetch } from '../../ports.ts';
import type { FaultPlan } from '../../practice/faults.ts';
import { createCatalogRepo } from '../../storage/catalog-repo.ts';
import {
  createFakeClock,
  createFakeConnectivity,
  createFakeLog,
  type FakeClock,
} from '../../testing/fakes.ts';
import { openTestDatabase } from '../../testing/open-database.ts';
import { practiceFetch } from '../../testing/practice-fetch.ts';
import { openHarness } from '../../testing/practice-harness.ts';
import { createCatalog } from './catalog.ts';

const HOUR_MS = 60 * 60_000;

const targetOf = (token: string, version: ApiVersion, workspaceId = 'w'): Target => ({
  workspaceId,
  endpoint: { baseUrl: 'https://api.intercom.io', apiVersion: version, token },
  hasRef: true,
  timeZone: null,
});

type Options = { readonly version?: ApiVersion; readonly fetch?: Fetch; readonly limit?: number };

const open = ({ version = '2.16', fetch, limit }: Options = {}) => {
  const clock: FakeClock = createFakeClock();
  const { practice } = openHarness({
    clock,
    ...(limit === undefined ? {} : { settings: { callsPerWindow: limit } }),
  });
  const repo = createCatalogRepo(openTestDatabase());
  const connectivity = createFakeConnectivity();
  const topics: string[] = [];
  const heard: (number | null)[] = [];
  const now = {
    target: targetOf(practice.token, version) as Target | null,
    quietUntil: null as number | null,
    spareWaitMs: 0,
    taken: 0,
  };
  const workspace = (): Workspace | null =>
    now.target && {
      id: now.target.workspaceId,
      name: 'Acme',
      region: 'us',
      apiVersion: now.target.endpoint.apiVersion,
      isPractice: true,
      hasRef: true,
      timeZone: null,
    };
  const makeCatalog = (ownFetch: Fetch) =>
    createCatalog({
      repo,
      intercom: createIntercom({
        fetch: ownFetch,
        send: ownFetch,
        clock,
        log: createFakeLog(),
        userAgent: 'Galena/test',
      }),
      clock,
      connectivity,
      log: createFakeLog(),
      announce: (topic) => topics.push(topic),
      workspace,
      target: () => now.target,
      quietUntil: () => now.quietUntil,
      spareCalls: {
        waitMs: () => now.spareWaitMs,
        take: () => {
          now.taken += 1;
        },
        handleAnswer: ({ response }) => heard.push(response?.status ?? null),
      },
    });
  const catalog = makeCatalog(fetch ?? practiceFetch(practice));
  catalog.start();
  const paths = () => practice.calls().map(({ path }) => path);
  const setFaults = (...faults: FaultPlan['faults']) => practice.setFaults({ faults });
  return {
    clock,
    practice,
    repo,
    connectivity,
    topics,
    now,
    heard,
    catalog,
    makeCatalog,
    paths,
    setFaults,
  };
};

const ALL = ['/data_attributes', '/tags', '/admins', '/companies'];
const noNetwork: Fetch = () => expect.unreachable('no call is needed');

test('after connecting everything is read in the background, and said to be new', async () => {
  const { clock, catalog, paths, topics } = open();
  expect(catalog.read()).toEqual(EMPTY_CATALOG);
  catalog.connected();
  expect(paths()).toEqual([]);
  topics.length = 0;
  await clock.advance(1_000);
  expect(paths()).toEqual(ALL);
  expect(new Set(topics)).toEqual(new Set(['catalog']));
  const { attributes, tags, admins, companies, readAt, problems } = catalog.read();
  expect(attributes.map(({ type }) => type)).toEqual([
    'text',
    'integer',
    'number',
    'boolean',
    'date',
    'list',
  ]);
  expect(tags).toEqual(['Call back', 'Newsletter', 'Trade fair', 'Webinar']);
  expect(admins).toHaveLength(3);
  expect(companies.map(({ name }) => name)).toContain('Acme');
  expect([readAt, problems]).toEqual([clock.now(), []]);
});

test('1.3 has a list of attributes of its own', async () => {
  const { catalog, paths } = open({ version: '1.3' });
  const result = await catalog.refresh();
  expect(paths()).toEqual(['/data_attributes/customer', ...ALL.slice(1)]);
  expect(result).toMatchObject({ value: { problems: [], readAt: expect.any(Number) } });
  const { attributes, companies } = catalog.read();
  expect(attributes.map(({ name, type }) => [name, type])).toEqual([
    ['job_title', 'text'],
    ['team_mates', 'integer'],
    ['monthly_spend', 'number'],
    ['paid_subscriber', 'boolean'],
    ['follow_up_at', 'date'],
    ['lead_source', 'list'],
  ]);
  expect(companies.map(({ id }) => id)).toContain('acme');
});

test('what was read is there at the next start, without a network', async () => {
  const { catalog, makeCatalog } = open();
  await catalog.refresh();
  expect(makeCatalog(noNetwork).read()).toEqual(catalog.read());
});

test('companies are read page by page, each once, however they shift meanwhile', async () => {
  const fetch: Fetch = async (url) => {
    const { pathname, searchParams } = new URL(url);
    if (pathname !== '/companies') return Response.json({ data: [], admins: [] });
    const page = Number(searchParams.get('page'));
    expect(searchParams.get('per_page')).toBe('60');
    const data = Array.from({ length: 60 }, (_, row) => {
      const number = (page - 1) * 59 + row;
      return { id: `c${number}`, name: `Company ${number}` };
    });
    return Response.json({ data, pages: { page, total_pages: 3 } });
  };
  const { catalog } = open({ fetch });
  await catalog.refresh();
  const ids = catalog.read().companies.map(({ id }) => id);
  expect(ids).toHaveLength(60 + 59 + 59);
  expect(new Set(ids).size).toBe(ids.length);
});

test('a server that never comes to an end is not asked for ever', async () => {
  let calls = 0;
  const fetch: Fetch = async () => {
    calls += 1;
    const data = [{ id: 'c', name: 'The same' }];
    return Response.json({ data, admins: [], pages: { page: 1, total_pages: 2 } });
  };
  const { catalog } = open({ fetch });
  await catalog.refresh();
  expect(calls).toBe(203);
  expect(catalog.read().companies).toHaveLength(1);
});

describe('a part that fails', () => {
  const known = async () => {
    const parts = open();
    await parts.catalog.refresh();
    const before = parts.catalog.read();
    await parts.clock.advance(60_000);
    return { ...parts, before };
  };

  test('alone keeps what was known, and the others are read', async () => {
    const { catalog, before, setFaults, paths, clock } = await known();
    setFaults({ kind: 'forbidden', path: '/tags' });
    await catalog.refresh();
    expect(paths().slice(4)).toEqual(ALL);
    const after = catalog.read();
    expect(after.tags).toEqual(before.tags);
    // The catalog is as old as its oldest part.
    expect(after.readAt).toBe(before.readAt);
    expect(after.problems).toEqual([
      { part: 'tags', message: expect.stringMatching(/tags.*does not allow.*stays.*permission/) },
    ]);
    await clock.advance(2 * HOUR_MS);
    expect(paths()).toHaveLength(8);
    setFaults();
    await catalog.refresh();
    expect(catalog.read()).toMatchObject({ problems: [], readAt: clock.now() });
  });

  test.each([
    ['server-error', /fault of its own \(500\)/],
    ['truncated-json', /the answer is broken/],
  ] as const)('with %s is asked for again by itself, and it alone', async (kind, words) => {
    const { catalog, before, setFaults, paths, clock } = await known();
    setFaults({ kind, path: '/admins', times: 1 });
    await catalog.refresh();
    expect(catalog.read().admins).toEqual(before.admins);
    expect(catalog.read().problems).toMatchObject([
      { part: 'admins', message: expect.stringMatching(words) },
    ]);
    await clock.advance(5 * 60_000);
    expect(paths().slice(8)).toEqual(['/admins']);
    expect(catalog.read()).toMatchObject({ problems: [] });
  });

  test.each(['captive-portal', 'firewall'] as const)(
    'behind a %s ends the asking, and the rest is asked for by itself',
    async (kind) => {
      const { catalog, before, setFaults, paths, clock } = await known();
      setFaults({ kind, path: '/admins', times: 1 });
      await catalog.refresh();
      expect(catalog.read().admins).toEqual(before.admins);
      const { problems } = catalog.read();
      expect(problems.map(({ part }) => part)).toEqual(['admins', 'companies']);
      expect(new Set(problems.map(({ message }) => message)).size).toBe(1);
      expect(problems[0]?.message).toMatch(/in Intercom’s place.*stays.*sign in/);
      await clock.advance(5 * 60_000);
      expect(paths().slice(7)).toEqual(['/admins', '/companies']);
      expect(catalog.read()).toMatchObject({ problems: [] });
    },
  );

  test('for want of a token pauses the catalog alone, and nothing is asked again', async () => {
    const { catalog, before, setFaults, paths, clock } = await known();
    setFaults({ kind: 'unauthorized' });
    await catalog.refresh();
    await clock.advance(HOUR_MS);
    expect(paths().slice(4)).toEqual(['/data_attributes']);
    const { problems, ...rest } = catalog.read();
    expect(problems).toHaveLength(4);
    // All parts have the same message, so that the page shows it only once.
    expect(new Set(problems.map(({ message }) => message)).size).toBe(1);
    expect(problems[0]?.message).toMatch(/did not accept.*stays.*Connect again/);
    expect(rest).toMatchObject({ tags: before.tags, companies: before.companies });
  });

  test('for want of a network is asked for when it is back', async () => {
    const { catalog, setFaults, paths, clock, connectivity } = await known();
    setFaults({ kind: 'reset-before-commit' });
    connectivity.set(false);
    await catalog.refresh();
    expect(paths()).toHaveLength(5);
    expect(catalog.read().problems).toHaveLength(4);
    setFaults();
    await clock.advance(HOUR_MS);
    expect(paths()).toHaveLength(5);
    connectivity.set(true);
    await clock.advance(1_000);
    expect(paths().slice(5)).toEqual(ALL);
    expect(catalog.read().problems).toEqual([]);
  });

  test('half-way through its pages is not kept by halves', async () => {
    const page = (number: number) => ({ pages: { page: number, total_pages: 2 }, admins: [] });
    let isBroken = false;
    const fetch: Fetch = async (url) => {
      const number = Number(new URL(url).searchParams.get('page') ?? 1);
      if (number === 2 && isBroken) return new Response('{}', { status: 500 });
      return Response.json({ ...page(number), data: [{ id: `c${number}`, name: 'C' }] });
    };
    const { catalog } = open({ fetch });
    await catalog.refresh();
    isBroken = true;
    await catalog.refresh();
    expect(catalog.read().companies.map(({ id }) => id)).toEqual(['c1', 'c2']);
  });

  test('says nothing of the token, should a server repeat it', async () => {
    const fetch: Fetch = async (_url, { headers }) =>
      Response.json({ errors: [{ message: headers.authorization }] }, { status: 422 });
    const { catalog, practice } = open({ fetch });
    await catalog.refresh();
    expect(catalog.read().problems).toHaveLength(4);
    expect(JSON.stringify(catalog.read())).not.toContain(practice.token);
  });
});

test('each part is told as it comes, so that nobody waits for the last one', async () => {
  const { catalog, topics } = open();
  await catalog.refresh();
  expect(topics).toHaveLength(ALL.length + 1);
});

describe('the rate limit', () => {
  test('of a 429 ends the asking, until the wait is over; then the rest is read', async () => {
    const { catalog, setFaults, paths, clock } = open();
    setFaults({ kind: 'rate-limited', path: '/admins', times: 1, waitS: 8 });
    await catalog.refresh();
    expect(paths()).toEqual(['/data_attributes', '/tags', '/admins']);
    expect(catalog.read().problems.map(({ part }) => part)).toEqual(['admins', 'companies']);
    expect(catalog.read().problems[0]?.message).toMatch(/asks to wait.*by itself/);
    await clock.advance(7_999);
    expect(paths()).toHaveLength(3);
    await clock.advance(1);
    expect(paths().slice(3)).toEqual(['/admins', '/companies']);
    expect(catalog.read()).toMatchObject({ problems: [], readAt: clock.now() - 8_000 });
  });

  test('leaves half of each window to the leads', async () => {
    const { catalog, paths, clock } = open({ limit: 3 });
    const done = catalog.refresh();
    await clock.advance(9_999);
    expect(paths()).toHaveLength(2);
    await clock.advance(10_001);
    expect(paths()).toEqual(ALL);
    expect(await done).toMatchObject({ ok: true, value: { problems: [] } });
  });

  test('that keeps the outbox quiet keeps the catalog quiet too', async () => {
    const { catalog, paths, clock, now } = open();
    now.quietUntil = clock.now() + 5_000;
    catalog.connected();
    await clock.advance(4_999);
    expect(paths()).toEqual([]);
    await clock.advance(1);
    expect(paths()).toEqual(ALL);
  });
});

test('a round that runs takes its calls from what the leads have, and waits while there are none', async () => {
  const { catalog, clock, paths, now, heard } = open();
  now.spareWaitMs = 3_000;
  const done = catalog.refresh();
  await clock.advance(2_999);
  expect(paths()).toEqual([]);
  now.spareWaitMs = 0;
  await clock.advance(1);
  await done;
  expect(paths()).toEqual(ALL);
  expect([now.taken, heard]).toEqual([4, [200, 200, 200, 200]]);
});

test('it is read again when it is 6 hours old, also if the clock is set back meanwhile', async () => {
  const { catalog, paths, clock } = open();
  await catalog.refresh();
  await clock.advance(6 * HOUR_MS - 1);
  expect(paths()).toHaveLength(4);
  await clock.advance(1);
  expect(paths()).toHaveLength(8);
  clock.jump(-48 * HOUR_MS);
  await clock.advance(HOUR_MS);
  expect(paths()).toHaveLength(12);
});

test('a computer that slept reads soon after it wakes', async () => {
  const { catalog, paths, clock } = open();
  await catalog.refresh();
  clock.jump(12 * HOUR_MS);
  await clock.advance(15 * 60_000);
  expect(paths()).toHaveLength(8);
});

test('only one reading runs: who asks meanwhile gets what it brings', async () => {
  const { catalog, paths } = open();
  const both = await Promise.all([catalog.refresh(), catalog.refresh()]);
  expect(paths()).toEqual(ALL);
  expect(both[0]).toEqual(both[1]);
});

/** Holds every answer back until the test releases it. */
const heldBack = () => {
  const waiting: (() => void)[] = [];
  const fetch: Fetch = async (url, init) => {
    await new Promise<void>((resolve, reject) => {
      waiting.push(resolve);
      init.signal.addEventListener('abort', () => reject(init.signal.reason));
    });
    return Response.json({ data: [{ name: `of ${init.headers.authorization} ${url}` }] });
  };
  return { fetch, waiting };
};

test('answers for a workspace that is no longer chosen are dropped', async () => {
  const { fetch, waiting } = heldBack();
  const { catalog, now, repo, practice } = open({ fetch });
  const older = catalog.refresh();
  now.target = targetOf(practice.token, '2.16', 'other');
  const newer = catalog.refresh();
  waiting[0]?.();
  await expect.poll(() => waiting.length).toBe(2);
  await older;
  expect(repo.read('w', '2.16').attributes).toBeNull();
  now.target = null;
  waiting[1]?.();
  expect(await newer).toEqual({ ok: true, value: EMPTY_CATALOG });
  expect(repo.read('other', '2.16').attributes).toBeNull();
  expect(waiting).toHaveLength(2);
});

test('after the end nothing is asked and nothing is written', async () => {
  const { fetch, waiting } = heldBack();
  const { catalog, repo, clock } = open({ fetch });
  void catalog.refresh();
  const stopped = catalog.stop();
  catalog.connected();
  waiting[0]?.();
  await stopped;
  expect(clock.nextAt()).toBeNull();
  await clock.advance(HOUR_MS);
  expect(waiting).toHaveLength(1);
  expect(repo.read('w', '2.16').attributes).toBeNull();
});

test('without a token there is nobody to ask, and what is known is shown', async () => {
  const { catalog, now, clock, paths } = open();
  now.target = null;
  expect(await catalog.refresh()).toMatchObject({ ok: false, error: { code: 'not-connected' } });
  catalog.connected();
  await clock.advance(HOUR_MS);
  expect(paths()).toEqual([]);
});
