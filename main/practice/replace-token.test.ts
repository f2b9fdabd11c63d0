import { expect, test } from 'vitest';
import { createFakeClock, createFakeIds, createSeededRandom } from '../testing/fakes.ts';
import { createMemoryStore } from './memory-store.ts';
import { createPractice } from './practice.ts';

test('a token that was replaced is revoked, and the new one is good', async () => {
  const practice = createPractice({
    clock: createFakeClock(),
    ids: createFakeIds(),
    random: createSeededRandom(1),
    token: 'old',
    store: createMemoryStore(),
  });
  const statusWith = async (token: string): Promise<number | null> => {
    const headers = { authorization: `Bearer ${token}` };
    const reply = await practice.handle({
      method: 'GET',
      path: '/me',
      query: '',
      headers,
      body: '',
    });
    return reply.kind === 'answer' ? reply.status : null;
  };
  expect(await statusWith('old')).toBe(200);
  practice.replaceToken('new');
  expect([await statusWith('old'), await statusWith('new')]).toEqual([401, 200]);
});
