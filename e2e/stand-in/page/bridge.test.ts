import { expect, test } from 'vitest';
import { captureNative, deepFreeze, makeBridgeEnd } from './bridge.ts';

/** Both ends in one world: what one end sends, the other unpacks. */
const createPair = () => {
  const native = captureNative();
  const node = new EventTarget();
  const preload = makeBridgeEnd(native, node, 'preload', 'page');
  const page = makeBridgeEnd(native, node, 'page', 'preload');
  return { native, cross: (value: unknown) => page.unpack(preload.pack(value)) };
};

test('a function is called across, with its arguments and its result', () => {
  const add = createPair().cross((a: number, b: number) => a + b) as (
    a: number,
    b: number,
  ) => number;
  expect(add(1, 2)).toBe(3);
});

test('a function given as an argument is called back', () => {
  const twice = createPair().cross((work: (n: number) => number) => work(work(1))) as (
    work: (n: number) => number,
  ) => number;
  expect(twice((n) => n * 10)).toBe(100);
});

test('calls may be nested', () => {
  const { cross } = createPair();
  const outer = cross((again: () => number) => again() + again()) as (
    again: () => number,
  ) => number;
  const inner = cross(() => 1) as () => number;
  expect(outer(() => inner() + inner())).toBe(4);
});

test('an error crosses as an Error with its message alone', () => {
  const fail = createPair().cross(() => {
    throw new RangeError('broke');
  }) as () => void;
  expect(fail).toThrow(/^broke$/);
});

test('a promise settles on the other side', async () => {
  const { cross } = createPair();
  await expect(cross(Promise.resolve([1]))).resolves.toEqual([1]);
  await expect(cross(Promise.reject(new Error('no')))).rejects.toThrow('no');
});

test('a promise of what cannot cross is rejected, not left alone', async () => {
  const { cross } = createPair();
  await expect(cross(Promise.resolve(new WeakMap()))).rejects.toThrow(
    'An object could not be cloned.',
  );
});

test('prototypes are dropped and plain things copied', () => {
  class Point {
    readonly x = 1;
    move() {}
  }
  const crossed = createPair().cross({ point: new Point(), list: [1, [undefined]] });
  expect(crossed).toStrictEqual({ point: { x: 1 }, list: [1, [undefined]] });
});

test('what nests too deep is refused', () => {
  let deep: unknown = 1;
  for (let at = 0; at < 1001; at += 1) deep = [deep];
  expect(() => createPair().cross(deep)).toThrow('recursion depth exceeded');
});

test('freezing goes all the way down, functions included', () => {
  const { native } = createPair();
  const api = { go: () => 1, nested: { list: [{ a: 1 }] } };
  deepFreeze(native, api);
  expect(Object.isFrozen(api) && Object.isFrozen(api.go)).toBe(true);
  expect(Object.isFrozen(api.nested.list[0])).toBe(true);
});
