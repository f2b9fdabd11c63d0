import { expect, test } from 'vitest';
import type { ApiCall, Exchange } from './exchange.ts';
import { ensureRef } from './ref-attribute.ts';

const answer = (status: number, body: unknown): Exchange => ({
  durationMs: 1,
  failure: null,
  response: {
    status,
    headers: {},
    requestId: null,
    body: JSON.stringify(body),
    isTruncated: false,
  },
});

const ref = {
  type: 'data_attribute',
  name: 'galena_ref',
  data_type: 'string',
  custom: true,
  archived: false,
};
const listOf = (...data: unknown[]) => answer(200, { type: 'list', data });
const refused = answer(403, { errors: [{ code: 'forbidden', message: 'Not allowed.' }] });

const ensure = async (
  answers: readonly Exchange[],
  shouldCreate: boolean,
  version: '2.16' | '1.3' = '2.16',
) => {
  const calls: string[] = [];
  const exchange = async (call: ApiCall): Promise<Exchange> => {
    calls.push(`${call.method} ${call.path}`);
    return answers[calls.length - 1] ?? expect.unreachable('one call too many');
  };
  return { calls, result: await ensureRef(exchange, version, shouldCreate) };
};

const LIST = 'GET /data_attributes?model=contact&include_archived=true';
const CREATE = 'POST /data_attributes';

test('an attribute that is there is used, and nothing is created', async () => {
  expect(await ensure([listOf(ref)], true)).toEqual({ calls: [LIST], result: { kind: 'ready' } });
});

test('a missing one is created if that is wanted, and only then', async () => {
  const made = await ensure([listOf(), answer(200, ref)], true);
  expect(made).toEqual({ calls: [LIST, CREATE], result: { kind: 'ready' } });
  expect(await ensure([listOf()], false)).toEqual({ calls: [LIST], result: { kind: 'missing' } });
});

test('one that was archived is brought back if that is wanted, because its name is taken', async () => {
  const archived = { ...ref, id: 34, archived: true };
  const restored = await ensure([listOf(archived), answer(200, ref)], true);
  expect(restored).toEqual({
    calls: [LIST, 'PUT /data_attributes/34'],
    result: { kind: 'ready' },
  });
  expect((await ensure([listOf(archived, ref)], true)).calls).toEqual([LIST]);
});

test.each([
  ['archived', { ...ref, archived: true }],
  ['of another type', { ...ref, data_type: 'integer' }],
  ['not writable', { ...ref, api_writable: false }],
])('one that is %s is no use', async (_name, attribute) => {
  expect((await ensure([listOf(attribute)], false)).result).toEqual({ kind: 'missing' });
});

test('a token that may not look or create is told with Intercom’s reason', async () => {
  const reason = { kind: 'refused', reason: 'Not allowed.' };
  expect((await ensure([refused], true)).result).toEqual(reason);
  expect((await ensure([listOf(), refused], true)).result).toEqual(reason);
});

test.each([
  [
    'a broken connection',
    { durationMs: 1, response: null, failure: { kind: 'lost', reason: 'x' } },
  ],
  ['a fault of Intercom', answer(502, '<html>')],
  ['a sign-in page', answer(200, '<html>')],
  ['a full window', answer(429, {})],
  ['a token that is revoked meanwhile', answer(401, { errors: [{ code: 'token_revoked' }] })],
  ['a plan that ran out', answer(403, { errors: [{ code: 'api_plan_restricted' }] })],
  ['a firewall', answer(403, '<html>')],
] as const)('%s is no answer, so nothing is known', async (_name, broken) => {
  expect((await ensure([broken], true)).result.kind).toBe('unanswered');
  expect((await ensure([listOf(), broken], true)).result.kind).toBe('unanswered');
});

test('the Leads API makes attributes by itself, so nothing is asked', async () => {
  expect(await ensure([], true, '1.3')).toEqual({ calls: [], result: { kind: 'ready' } });
});

test.each([
  ['another attribute', { ...ref, name: 'plan' }],
  ['one of a company', { ...ref, model: 'company' }],
  ['a number', { ...ref, data_type: 'integer' }],
  ['one that is archived still', { ...ref, archived: true }],
  ['one that nothing is written to', { ...ref, api_writable: false }],
  ['a contact', { type: 'contact', id: 'c1' }],
  ['nothing', null],
])('a 2xx that tells of %s made none, and restored none', async (_what, body) => {
  const archived = listOf({ ...ref, id: 34, archived: true });
  for (const list of [listOf(), archived]) {
    const { result } = await ensure([list, answer(200, body)], true);
    expect(result.kind).toBe('unanswered');
  }
});

test('one of a company in the list is not ours, and a row that cannot be read hides none', async () => {
  const { result } = await ensure([listOf({ ...ref, model: 'company' }, { name: 7 })], false);
  expect(result).toEqual({ kind: 'missing' });
  expect((await ensure([listOf(7, { name: 7 }, ref)], false)).result).toEqual({ kind: 'ready' });
});
