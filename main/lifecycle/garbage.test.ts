import { expect, test } from 'vitest';
import { collectGarbage } from './garbage.ts';

test('whoever wanted to know of an object that is gone has been told', async () => {
  const told: string[] = [];
  const registry = new FinalizationRegistry((name: string) => told.push(name));
  const kept = { name: 'kept' };
  registry.register(kept, kept.name);
  (() => registry.register({}, 'gone'))();
  // Not in the same turn of the event loop that made the object.
  await new Promise(setImmediate);
  await collectGarbage();
  expect(told).toEqual(['gone']);
  expect(kept.name).toBe('kept');
});
