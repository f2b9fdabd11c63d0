import { expect, test, vi } from 'vitest';
import { createStore } from './store.ts';

test('whoever follows is told of each value, and finds it there', () => {
  const store = createStore(1);
  const seen: number[] = [];
  store.subscribe(() => seen.push(store.get()));
  expect(store.get()).toBe(1);
  store.set(2);
  store.set(2);
  expect(seen).toEqual([2, 2]);
});

test('whoever follows no more is told nothing, and the others still are', () => {
  const store = createStore('');
  const [left, stayed] = [vi.fn(), vi.fn()];
  const leave = store.subscribe(left);
  store.subscribe(stayed);
  leave();
  store.set('x');
  expect(left).not.toHaveBeenCalled();
  expect(stayed).toHaveBeenCalledOnce();
});
