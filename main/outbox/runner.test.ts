import { expect, test } from 'vitest';
import { EMPTY_LEAD } from '../../preload/contract/lead.ts';
import { createIntercom } from '../intercom/client.ts';
import type { Endpoint } from '../intercom/exchange.ts';
import type { Fetch } from '../ports.ts';
import { createAttemptRepo } from '../storage/attempt-repo.ts';
import { createEntryRepo } from '../storage/entry-repo.ts';
import { createGroupCommit } from '../storage/group-commit.ts';
import { createTwinRepo } from '../storage/twin-repo.ts';
import { createWorkspaceRepo } from '../storage/workspace-repo.ts';
import {
  createFakeClock,
  createFakeConnectivity,
  createFakeIds,
  createFakeLog,
  createSeededRandom,
} from '../testing/fakes.ts';
import { openTestDatabase } from '../testing/open-database.ts';
import { createOutbox } from './outbox.ts';
import { createRunner } from './runner.ts';

const workspace = {
  id: 'ja43hiec',
  name: 'Acme',
  region: 'us',
  apiVersion: '2.16',
  isPractice: false,
  hasRef: true,
  timeZone: null,
} as const;

const endpoint = { baseUrl: 'https://api.intercom.io', apiVersion: '2.16', token: 't' } as const;

const contactFor = (body: string): Response => {
  const sent: unknown = JSON.parse(body);
  return Response.json({ type: 'contact', id: 'c1', ...(sent as object) });
};

const created: Fetch = async (_url, init) => contactFor(init.body ?? '{}');
const unreachable: Fetch = async () => {
  throw Object.assign(new Error('connect'), { code: 'ECONNREFUSED', syscall: 'connect' });
};
const answers =
  (status: number, headers: Record<string, string> = {}): Fetch =>
  async () =>
    new Response('{}', { status, headers });

const setUp = (fetch: Fetch) => {
  let answer = fetch;
  const sent: string[] = [];
  const db = openTestDatabase();
  const clock = createFakeClock();
  const entries = createEntryRepo(db);
  const attempts = createAttemptRepo(db);
  const connectivity = createFakeConnectivity();
  const log = createFakeLog();
  createWorkspaceRepo(db).activate(workspace);
  const announce = () => undefined;
  const spy: Fetch = (url, init) => {
    sent.push(init.body ?? '');
    return answer(url, init);
  };
  const intercom = createIntercom({
    fetch: spy,
    send: spy,
    clock,
    log: createFakeLog(),
    userAgent: 'Galena/1',
  });
  const ids = createFakeIds();
  const groupCommit = createGroupCommit({ db, clock, onCommitted: announce });
  const parts = {
    db,
    groupCommit,
    entries,
    attempts,
    intercom,
    clock,
    ids,
    connectivity,
    log,
    announce,
  };
  let target = {
    workspaceId: workspace.id as string,
    endpoint: endpoint as Endpoint,
    hasRef: true,
    timeZone: null,
  };
  const runner = createRunner({
    ...parts,
    twins: createTwinRepo(db),
    random: createSeededRandom(1),
    lagWindowMs: 600_000,
    spellCompany: (name: string) => name,
    onRefRefused: () => undefined,
    target: () => target,
    findWorkspace: () => workspace,
  });
  const outbox = createOutbox({
    ...parts,
    currentWorkspace: () => workspace,
    machine: runner.machine,
    holdMs: () => 0,
    wake: runner.wake,
    retryNow: runner.retryNow,
    resume: runner.resume,
  });
  let count = 0;
  const submit = (): string => {
    count += 1;
    const id = `10000000-0000-4000-8000-${String(count).padStart(12, '0')}`;
    const result = outbox.submit(id, { ...EMPTY_LEAD, email: `lead${count}@acme.example` });
    if (!result.ok) throw new Error(result.error.message);
    return id;
  };
  return {
    ...parts,
    runner,
    outbox,
    sent,
    submit,
    state: (id: string) => entries.find(id)?.state,
    nowTarget: (next: Partial<typeof target>) => {
      target = { ...target, ...next };
    },
    nowAnswer: (next: Fetch) => {
      answer = next;
    },
  };
};

test('a submitted lead is sent once and is done', async () => {
  const { runner, submit, state, sent, clock, attempts } = setUp(created);
  runner.start();
  const id = submit();
  await clock.advance(0);
  expect(state(id)).toMatchObject({ kind: 'done', contactId: 'c1' });
  expect(sent).toHaveLength(1);
  expect(attempts.list(id)).toMatchObject([{ number: 1, outcome: 'created', durationMs: 0 }]);
});

test('a lead whose attempt is about to be written is not taken up a second time', async () => {
  const { runner, submit, sent, clock } = setUp(created);
  runner.start();
  submit();
  // Other events of the same moment make the outbox look for due work.
  runner.resume();
  submit();
  await clock.advance(0);
  expect(sent).toHaveLength(2);
});

test('a lead that is about to leave can no longer be taken out', async () => {
  const { runner, submit, sent, clock, outbox, state } = setUp(created);
  runner.start();
  const id = submit();
  expect(outbox.discard(id)).toMatchObject({ ok: false, error: { code: 'entry-not-in-state' } });
  await clock.advance(0);
  expect(sent).toHaveLength(1);
  expect(state(id)?.kind).toBe('done');
});

test('the attempt is on disk before a byte is on the wire', async () => {
  let seen: unknown;
  const { runner, submit, clock, nowAnswer, attempts, state, db } = setUp(created);
  runner.start();
  nowAnswer(async (url, init) => {
    const id = '10000000-0000-4000-8000-000000000001';
    seen = { state: state(id)?.kind, attempts: attempts.list(id), isOpen: db.inTransaction };
    return created(url, init);
  });
  submit();
  await clock.advance(0);
  expect(seen).toMatchObject({
    state: 'sending',
    attempts: [{ durationMs: null, outcome: null, method: 'POST', status: null }],
    isOpen: false,
  });
});

test('a double submit is one lead', async () => {
  const { runner, outbox, clock, sent } = setUp(created);
  runner.start();
  const lead = { ...EMPTY_LEAD, name: 'Winston' };
  const id = '20000000-0000-4000-8000-000000000001';
  expect(outbox.submit(id, lead).ok).toBe(true);
  expect(outbox.submit(id, lead).ok).toBe(true);
  await clock.advance(60_000);
  expect(sent).toHaveLength(1);
});

test('without a network leads wait, one asks, and all go when it is back', async () => {
  const { runner, submit, state, clock, nowAnswer, sent } = setUp(unreachable);
  runner.start();
  const ids = [submit(), submit(), submit()];
  await clock.advance(500);
  expect(ids.map((id) => state(id)?.kind)).toEqual(['queued', 'queued', 'queued']);
  expect(runner.isReachable()).toBe(false);
  nowAnswer(created);
  await clock.advance(5 * 60_000);
  expect(ids.map((id) => state(id)?.kind)).toEqual(['done', 'done', 'done']);
  expect(runner.isReachable()).toBe(true);
  expect(new Set(sent).size).toBe(3);
});

test('news of a network ends the wait at once', async () => {
  const { runner, submit, state, clock, nowAnswer, connectivity } = setUp(unreachable);
  runner.start();
  const id = submit();
  await clock.advance(120_000);
  nowAnswer(created);
  connectivity.set(false);
  connectivity.set(true);
  await clock.advance(0);
  expect(state(id)?.kind).toBe('done');
});

test('who asks for a sending now has it at once, however often nothing got through', async () => {
  const { runner, outbox, submit, state, clock, nowAnswer } = setUp(unreachable);
  runner.start();
  const id = submit();
  await clock.advance(10 * 60_000);
  nowAnswer(created);
  outbox.sendNow(id);
  await clock.advance(0);
  expect(state(id)?.kind).toBe('done');
});

test('a 429 holds back every lead of the workspace for the time that was asked', async () => {
  const { runner, submit, state, clock, nowAnswer, sent } = setUp(
    answers(429, { 'retry-after': '8' }),
  );
  runner.start();
  const first = submit();
  await clock.advance(0);
  nowAnswer(created);
  const second = submit();
  await clock.advance(7_900);
  expect(sent).toHaveLength(1);
  await clock.advance(200);
  expect([state(first)?.kind, state(second)?.kind]).toEqual(['done', 'done']);
});

test('a token that is not accepted pauses everything until there is another', async () => {
  const { runner, submit, state, clock, nowAnswer, sent } = setUp(answers(401));
  runner.start();
  const first = submit();
  await clock.advance(0);
  const second = submit();
  nowAnswer(created);
  await clock.advance(60 * 60_000);
  expect(runner.pause()?.reason).toBe('token-wrong');
  expect(sent).toHaveLength(1);
  runner.resume();
  await clock.advance(0);
  expect([state(first)?.kind, state(second)?.kind]).toEqual(['done', 'done']);
});

test('a refusal parks the lead; an unknown outcome is not sent again while nobody can look', async () => {
  const { runner, submit, state, clock, nowAnswer, sent } = setUp(answers(422));
  runner.start();
  const refused = submit();
  await clock.advance(0);
  nowAnswer(answers(502));
  const unknown = submit();
  // Far longer than the index may lag.
  await clock.advance(3 * 60 * 60_000);
  expect([state(refused)?.kind, state(unknown)?.kind]).toEqual(['refused', 'uncertain']);
  expect(sent.filter((body) => body.includes('"role":"lead"'))).toHaveLength(2);
});

test('a lead that hangs does not hold up the others', async () => {
  const { runner, submit, state, clock, nowAnswer } = setUp(() => new Promise(() => undefined));
  runner.start();
  const stuck = submit();
  await clock.advance(0);
  nowAnswer(created);
  const other = submit();
  await clock.advance(0);
  expect([state(stuck)?.kind, state(other)?.kind]).toEqual(['sending', 'done']);
});

test('what was on the wire when Galena ended is uncertain at the next start', async () => {
  const { runner, entries, submit, state, clock } = setUp(created);
  const id = submit();
  entries.setState(
    id,
    { kind: 'sending', since: clock.now(), unanswered: 0, failures: 0 },
    clock.now(),
  );
  runner.start();
  await clock.advance(60_000);
  expect(state(id)).toMatchObject({ kind: 'uncertain', cause: 'killed' });
});

test('after stop nothing new is sent, and what came back is written', async () => {
  const { runner, submit, state, clock, sent } = setUp(created);
  runner.start();
  const id = submit();
  await Promise.all([runner.stop(), clock.advance(0)]);
  expect(state(id)?.kind).toBe('done');
  const late = submit();
  await clock.advance(60_000);
  expect(state(late)?.kind).toBe('queued');
  expect(sent).toHaveLength(1);
});

test('leads of another workspace stay where they are', async () => {
  const { runner, submit, clock, state, sent, nowTarget } = setUp(created);
  const id = submit();
  nowTarget({ workspaceId: 'other' });
  runner.start();
  await clock.advance(60_000);
  expect([state(id)?.kind, sent]).toEqual(['queued', []]);
});

test('a late 401 for the old token does not pause the new one', async () => {
  let answerLate = (_response: Response): void => {};
  const { runner, submit, clock, nowTarget, nowAnswer, state } = setUp(
    () =>
      new Promise((resolve) => {
        answerLate = resolve;
      }),
  );
  runner.start();
  submit();
  await clock.advance(0);
  nowTarget({ endpoint: { ...endpoint, token: 'another' } });
  nowAnswer(created);
  runner.resume();
  answerLate(new Response('{}', { status: 401 }));
  const next = submit();
  await clock.advance(1_000);
  expect(runner.pause()).toBeNull();
  expect(state(next)?.kind).toBe('done');
});

test('stopping does not wait for a server that never answers', async () => {
  const { runner, submit, state, clock } = setUp(
    (_url, { signal }) =>
      new Promise((_resolve, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason));
      }),
  );
  runner.start();
  const id = submit();
  await clock.advance(0);
  await Promise.all([runner.stop(), clock.advance(1_000)]);
  expect(state(id)).toMatchObject({ kind: 'uncertain', cause: 'connection-lost' });
});

test('an answer that the disk did not take is written when it does', async () => {
  const { runner, submit, state, clock, db, log } = setUp(created);
  runner.start();
  db.exec(`CREATE TEMP TRIGGER full BEFORE UPDATE ON attempt
    BEGIN SELECT RAISE(ABORT, 'disk is full'); END`);
  const id = submit();
  await clock.advance(0);
  expect(state(id)?.kind).toBe('sending');
  expect(log.lines.map((line) => line.event)).toContain('outbox.result-not-written');
  db.exec('DROP TRIGGER full');
  await clock.advance(2_000);
  expect(state(id)?.kind).toBe('done');
});

test('a step whose next call the disk does not let begin ends, and is made when there is room', async () => {
  const company = { type: 'company', id: 'co1', name: 'Acme' };
  const galena = setUp(async (url, init) => {
    if (init.method === 'GET') return Response.json({ type: 'list', data: [] });
    return url.endsWith('/contacts') ? contactFor(init.body ?? '{}') : Response.json(company);
  });
  const { runner, outbox, state, clock, db, log, attempts } = galena;
  runner.start();
  // The create, the search for the company, and then the call that creates the company.
  db.exec(`CREATE TEMP TRIGGER full BEFORE INSERT ON attempt WHEN NEW.number = 3
    BEGIN SELECT RAISE(ABORT, 'disk is full'); END`);
  const id = '10000000-0000-4000-8000-000000000001';
  outbox.submit(id, { ...EMPTY_LEAD, email: 'a@acme.example', company: 'Acme' });
  await clock.advance(10);
  expect(state(id)).toMatchObject({ kind: 'created', cause: 'unanswered', failures: 1 });
  expect(log.lines.map((line) => line.event)).toContain('outbox.step-cut-short');
  expect(attempts.list(id)[1]).toMatchObject({ step: 'company', outcome: 'carried-out' });
  db.exec('DROP TRIGGER full');
  await clock.advance(10_000);
  expect(state(id)?.kind).toBe('done');
});

test.each([401, 403])(
  'a firewall’s %i in a look-up’s answer does not pause the outbox',
  async (status) => {
    const { runner, submit, state, clock, nowAnswer } = setUp(answers(502));
    runner.start();
    const id = submit();
    await clock.advance(0);
    nowAnswer(async () => new Response('<html>Forbidden</html>', { status }));
    await clock.advance(30_000);
    expect(runner.pause()).toBeNull();
    expect(state(id)).toMatchObject({ kind: 'uncertain', waitedMs: 20_000 });
    const errors = [{ code: status === 401 ? 'unauthorized' : 'forbidden', message: 'No.' }];
    nowAnswer(async () => Response.json({ type: 'error.list', errors }, { status }));
    await clock.advance(60_000);
    expect(runner.pause()?.reason).toBe(status === 401 ? 'token-wrong' : 'token-forbidden');
  },
);

test('reconnecting to the workspace keeps the wait that it asked for; another one has its own', async () => {
  const asked = answers(429, { 'retry-after': '60' });
  const { runner, submit, clock, nowAnswer, nowTarget, sent } = setUp(asked);
  runner.start();
  runner.resume();
  submit();
  await clock.advance(0);
  nowAnswer(created);
  runner.resume();
  submit();
  await clock.advance(59_000);
  expect(sent).toHaveLength(1);
  nowTarget({ workspaceId: 'other' });
  runner.resume();
  expect(runner.quietUntil()).toBeNull();
});

test('a lead that is given up while its outcome is unknown is watched for late twins', async () => {
  const { runner, outbox, submit, clock, nowAnswer, db } = setUp(answers(502));
  const watched = () => db.prepare('SELECT entry_id FROM twin_watch').pluck().all();
  runner.start();
  const unknown = submit();
  await clock.advance(0);
  nowAnswer(unreachable);
  const unsent = submit();
  await clock.advance(0);
  expect([outbox.discard(unknown).ok, outbox.discard(unsent).ok]).toEqual([true, true]);
  expect(watched()).toEqual([unknown]);
});

test('a watch for twins that nobody can tell any more ends when its day is over', async () => {
  const { runner, outbox, submit, clock, nowTarget, db, sent } = setUp(answers(502));
  const watched = () => db.prepare('SELECT entry_id FROM twin_watch').pluck().all();
  runner.start();
  const unknown = submit();
  await clock.advance(0);
  outbox.discard(unknown);
  // The attribute was archived, and cannot be restored.
  nowTarget({ hasRef: false });
  await clock.advance(23 * 3_600_000);
  expect(watched()).toEqual([unknown]);
  await clock.advance(5 * 3_600_000);
  expect(watched()).toEqual([]);
  expect(sent).toHaveLength(1);
});

test('a look-up that the database did not let begin is made when it can be', async () => {
  const { runner, submit, state, clock, nowAnswer, db, sent } = setUp(answers(502));
  runner.start();
  const id = submit();
  await clock.advance(0);
  const found = { type: 'contact', role: 'lead', id: 'c9', custom_attributes: { galena_ref: id } };
  nowAnswer(async () => Response.json({ type: 'list', data: [found], total_count: 1 }));
  db.exec(`CREATE TEMP TRIGGER full BEFORE INSERT ON attempt
    BEGIN SELECT RAISE(ABORT, 'not now'); END`);
  await clock.advance(60_000);
  expect([state(id)?.kind, sent.length]).toEqual(['uncertain', 1]);
  db.exec('DROP TRIGGER full');
  // The lead has rested longer each time.
  await clock.advance(64_000);
  expect(state(id)).toMatchObject({ kind: 'done', contactId: 'c9' });
});
