import { describe, expect, test } from 'vitest';
import { createSeededRandom } from '../testing/fakes.ts';
import { idOf, openHarness, pluck } from '../testing/practice-harness.ts';
import { createMemoryStore } from './memory-store.ts';
import type { PracticeStore } from './store.ts';

/** Loads its records in another order, as any store may. */
const reversed = (store: PracticeStore): PracticeStore => ({
  ...store,
  load: () => [...store.load()].reverse(),
});

const LOOKS = ['/contacts?per_page=50', '/tags', '/companies', '/admins', '/data_attributes'];

describe('a workspace opened on the same store', () => {
  test('answers as the one before, also what its index does not show yet', async () => {
    const store = createMemoryStore();
    const settings = { indexLagMs: { minMs: 1_000, maxMs: 60_000 } };
    const first = openHarness({ store, settings });
    const { call } = first;
    const ids: string[] = [];
    for (let count = 0; count < 8; count += 1) {
      ids.push(idOf(await call('POST', '/contacts', { role: 'lead', name: `lead ${count}` })));
      await first.clock.advance(4_000);
    }
    await call('PUT', `/contacts/${ids[0]}`, { name: 'changed' });
    await call('POST', `/contacts/${ids[1]}/archive`);
    await call('POST', '/contacts', { custom_attributes: { shoe: 4 } }, { version: '1.3' });
    const tag = idOf(await call('POST', '/tags', { name: 'Hot' }));
    await call('POST', `/contacts/${ids[2]}/tags`, { id: tag });
    await call('POST', `/contacts/${ids[2]}/notes`, { body: 'hello' });
    await call('DELETE', '/tags/1004');

    const second = openHarness({ store: reversed(store), settings, clock: first.clock });
    const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
    expect([...second.practice.contacts()].sort(byId)).toEqual(
      [...first.practice.contacts()].sort(byId),
    );
    for (const waitMs of [0, 20_000, 60_000]) {
      await first.clock.advance(waitMs);
      for (const path of [...LOOKS, `/contacts/${ids[2]}`, `/contacts/${ids[2]}/notes`]) {
        expect((await second.call('GET', path)).body).toEqual((await call('GET', path)).body);
      }
    }
  });

  test('numbers go on where they stopped and the examples are not made twice', async () => {
    const store = createMemoryStore();
    const first = openHarness({ store });
    const tag = idOf(await first.call('POST', '/tags', { name: 'Hot' }));
    await first.call('DELETE', `/tags/${tag}`);
    const second = openHarness({ store, random: createSeededRandom(9) });
    const next = idOf(await second.call('POST', '/tags', { name: 'Cold' }));
    expect(Number(next)).toBeGreaterThan(Number(tag));
    expect(pluck(await second.call('GET', '/admins'), 'id', 'admins')).toHaveLength(3);
  });
});
