import { expect, test } from 'vitest';
import type { RefAnswer } from '../../intercom/ref-attribute.ts';
import { createFakeLog } from '../../testing/fakes.ts';
import { createRefMender } from './mend-ref.ts';
import type { Connected, State } from './session-state.ts';

const endpoint = { baseUrl: 'https://api.intercom.io', apiVersion: '2.16', token: 't' } as const;
const connected: Connected = {
  kind: 'connected',
  workspace: {
    id: 'acme',
    name: 'Acme',
    region: 'us',
    apiVersion: '2.16',
    isPractice: false,
    hasRef: true,
    timeZone: null,
  },
  endpoint,
  tokenKept: 'keychain',
  notice: null,
};

/** @param answer the answer about the attribute, given once `go` is called */
const setUp = (answer: RefAnswer) => {
  let state: State = connected;
  let calls = 0;
  const entered: Connected[] = [];
  const kept: boolean[] = [];
  const { promise: gate, resolve: go } = Promise.withResolvers<void>();
  const mend = createRefMender({
    intercom: {
      ensureRef: async () => {
        calls += 1;
        await gate;
        return answer;
      },
    },
    workspaces: { activate: ({ hasRef }) => void kept.push(hasRef) },
    log: createFakeLog(),
    state: () => state,
    setState: (next) => {
      state = next;
    },
    enter: (next) => {
      entered.push(next);
      state = next;
    },
  });
  return {
    mend,
    go,
    entered,
    kept,
    calls: () => calls,
    state: () => state,
    be: (next: State) => {
      state = next;
    },
  };
};

const missing: RefAnswer = { kind: 'missing' };
const ready: RefAnswer = { kind: 'ready' };

test('leads wait while the attribute is made again, and go on with it', async () => {
  const galena = setUp(ready);
  const mending = galena.mend(endpoint);
  expect(galena.state()).toMatchObject({ isMendingRef: true });
  galena.go();
  await mending;
  expect(galena.entered).toMatchObject([{ workspace: { hasRef: true }, wasRefMended: true }]);
  expect(galena.state()).not.toHaveProperty('isMendingRef');
  expect(galena.kept).toEqual([]);
});

test('leads that are refused meanwhile have it made again once', async () => {
  const galena = setUp(ready);
  const mending = [galena.mend(endpoint), galena.mend(endpoint)];
  galena.go();
  await Promise.all(mending);
  expect(galena.calls()).toBe(1);
  // A call from before the attribute was created again says nothing about it.
  await galena.mend(endpoint);
  expect(galena.entered).toHaveLength(1);
});

test('where that does not help, leads go without, and nobody asks a second time', async () => {
  const galena = setUp(ready);
  galena.go();
  await galena.mend(endpoint);
  const [mended] = galena.entered;
  if (mended) await galena.mend(mended.endpoint);
  expect(galena.calls()).toBe(1);
  expect(galena.state()).toMatchObject({ workspace: { hasRef: false } });
  expect(galena.state()).toMatchObject({ notice: expect.stringContaining('reference') });
  expect(galena.kept).toEqual([false]);
});

test('where Intercom does not answer, all stays as it was', async () => {
  const galena = setUp({ kind: 'unanswered', reason: 'No answer.' });
  galena.go();
  await galena.mend(endpoint);
  expect(galena.state()).toMatchObject({ ...connected, wasRefMended: false });
});

test.each<[string, State]>([
  ['nobody is connected any more', { kind: 'none' }],
  ['another connection was made', { ...connected, endpoint: { ...endpoint } }],
])('where %s meanwhile, it stays', async (_name, next) => {
  const galena = setUp(missing);
  const mending = galena.mend(endpoint);
  galena.be(next);
  galena.go();
  await mending;
  expect(galena.state()).toBe(next);
  expect(galena.entered).toEqual([]);
  expect(galena.kept).toEqual([]);
});
