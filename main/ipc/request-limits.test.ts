import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { contract } from '../../preload/contract/schemas.ts';
import { fitting, payloadRuns } from '../testing/hostile/fitting.ts';

/** Rules for every request of the contract, and for every new request too. */

const requests = Object.entries(contract)
  .map(([channel, { request }]) => ({ channel, request }))
  .filter(({ request }) => !request.safeParse(undefined).success);

/** Objects, lists and texts in a JSON Schema, with the path to each. */
const partsOf = (shape: object, path = ''): readonly { path: string; shape: object }[] => [
  { path, shape },
  ...Object.entries(shape).flatMap(([key, inner]) =>
    typeof inner === 'object' && inner !== null ? partsOf(inner, `${path}/${key}`) : [],
  ),
];

const read = (shape: object, key: string): unknown => Reflect.get(shape, key);

/** A text has a maximum length, is one of a list, or has a format of limited length. */
const isBounded = (shape: object): boolean =>
  ['maxLength', 'enum', 'const', 'format'].some((key) => read(shape, key) !== undefined) ||
  read(shape, 'pattern') === '^[A-Z]{2}$';

/** Limited by their own rules, which JSON Schema cannot express; see `schemas.test.ts`. */
const HELD_OTHERWISE = [
  /\/tags$/,
  /\/(fields|required)\/items\/anyOf\/1$/,
  // An id of Intercom's: foreign-text.ts.
  /\/properties\/(id|contactId)$/,
];

describe.each(requests)('$channel', ({ request }) => {
  const shape = z.toJSONSchema(request, { io: 'input', unrepresentable: 'any' });
  const parts = partsOf(shape).filter(({ path }) => HELD_OTHERWISE.every((way) => !way.test(path)));

  test('takes no text and no list without an end', () => {
    const endless = parts.filter(({ shape: part }) => {
      const types = [read(part, 'type')].flat();
      if (types.includes('string')) return !isBounded(part);
      return types.includes('array') && read(part, 'maxItems') === undefined;
    });
    expect(endless.map(({ path }) => path)).toEqual([]);
  });

  test('takes nothing beside what it names', () => {
    fc.assert(
      fc.property(fitting(request), (payload) => {
        const more = { ...Object(payload), more: 1 };
        expect(request.safeParse(more).success).toBe(false);
      }),
      payloadRuns(5),
    );
    const open = parts.filter(
      ({ shape: part }) =>
        read(part, 'properties') !== undefined && read(part, 'additionalProperties') !== false,
    );
    expect(open.map(({ path }) => path)).toEqual([]);
  });
});
