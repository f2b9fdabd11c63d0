import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeValue, encodeValue } from './codec.ts';

const copy = (value: unknown): unknown => decodeValue(encodeValue(value));

const leaf = fc.oneof(
  fc.string(),
  fc.double(),
  fc.bigInt(),
  fc.boolean(),
  fc.constantFrom(null, undefined),
  fc.date({ noInvalidDate: false }),
  fc.uint8Array(),
  fc.float64Array(),
);
const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    leaf,
    fc.array(tie('value')),
    fc.dictionary(fc.string(), tie('value')),
    fc.array(fc.tuple(fc.string(), tie('value'))).map((entries) => new Map(entries)),
    fc.array(fc.string()).map((items) => new Set(items)),
  ),
}));

test('whatever structured clone can carry comes out as structured clone would make it', () => {
  fc.assert(
    fc.property(value, (sent) => {
      expect(copy(sent)).toStrictEqual(structuredClone(sent));
    }),
  );
});

test('an object that holds itself, or another twice, keeps its shape', () => {
  const shared = { name: 'shared' };
  const sent: Record<string, unknown> = { first: shared, second: shared };
  sent.self = sent;
  const got = copy(sent) as typeof sent;
  expect(got.self).toBe(got);
  expect(got.first).toBe(got.second);
});

test('errors keep their class and message', () => {
  const got = copy(new RangeError('too far'));
  expect(got).toBeInstanceOf(RangeError);
  expect(got).toMatchObject({ message: 'too far' });
});

test('a class instance arrives as a plain object', () => {
  class Point {
    readonly x = 1;
  }
  expect(copy(new Point())).toStrictEqual({ x: 1 });
});

test('a key named __proto__ stays a key', () => {
  const got = copy(JSON.parse('{"__proto__": {"polluted": true}}'));
  expect(Object.keys(got as object)).toEqual(['__proto__']);
  expect(Reflect.get(got as object, 'polluted')).toBe(undefined);
});

test.each([
  ['a function', () => 1],
  ['a symbol', Symbol('s')],
  ['a promise', Promise.resolve()],
  ['an object that holds a function', { deep: [() => 1] }],
  ['a weak map', new WeakMap()],
])("%s is refused with Electron's words", (_what, refused) => {
  expect(() => encodeValue(refused)).toThrow(/^An object could not be cloned\.$/);
});
