import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openHarness } from '../testing/practice-harness.ts';

const RUNS = 1_500;
const METHODS = ['GET', 'POST', 'PUT', 'DELETE', 'PATCH', ''];
const VERSIONS = ['1.0', '1.3', '1.4', '2.0', '2.11', '2.16', '9.9', '__proto__'];
const WORDS = [
  'contacts',
  'search',
  'merge',
  'convert',
  'archive',
  'tags',
  'notes',
  'companies',
  'data_attributes',
  'me',
  'admins',
  'find_by_external_id',
  '1001',
  '__proto__',
  'constructor',
  '%',
  '%2F',
  '..',
  '',
];
const NAMES = [
  'role',
  'email',
  'name',
  'custom_attributes',
  'companies',
  'query',
  'field',
  'operator',
  'value',
  'pagination',
  'per_page',
  'starting_after',
  'sort',
  'order',
  'user',
  'users',
  'contact',
  'id',
  'user_id',
  'body',
  'model',
  'data_type',
  'options',
  '__proto__',
  'toString',
  'constructor',
];
const VALUES = ['lead', 'user', 'AND', 'IN', '=', '<', 'created_at', 'string', '1001', '__proto__'];

const leaf = fc.oneof(
  fc.constantFrom(...VALUES),
  fc.string(),
  fc.double(),
  fc.boolean(),
  fc.constant(null),
);
const { value: anyValue } = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leaf,
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom(...NAMES), tie('value'), { maxKeys: 6 }),
  ),
}));
const anyBody = fc.oneof(
  { weight: 5, arbitrary: fc.dictionary(fc.constantFrom(...NAMES), anyValue, { maxKeys: 8 }) },
  { weight: 1, arbitrary: fc.json() },
  { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
);
const anyTarget = fc
  .tuple(
    fc.array(fc.oneof(fc.constantFrom(...WORDS), fc.string({ maxLength: 5 })), { maxLength: 4 }),
    fc.array(fc.tuple(fc.constantFrom(...NAMES, 'page'), fc.string({ maxLength: 6 })), {
      maxLength: 3,
    }),
  )
  .map(([parts, query]) => {
    const path = `/${parts.join('/').replaceAll('?', '')}`;
    return query.length === 0 ? path : `${path}?${query.map((pair) => pair.join('=')).join('&')}`;
  });

describe('hostile calls', () => {
  test('are always answered, with a contact of the workspace or a well-formed error', async () => {
    const { call } = openHarness({ settings: { callsPerWindow: null } });
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...METHODS),
        anyTarget,
        anyBody,
        fc.constantFrom(...VERSIONS),
        async (method, target, body, version) => {
          const told = await call(method, target, body, { version });
          expect(told.kind).toBe('answer');
          // 500 would mean a case that the workspace did not foresee.
          expect([200, 400, 404, 409, 410, 422]).toContain(told.status);
          if (told.status === 200) return;
          expect(told.body).toMatchObject({
            type: 'error.list',
            request_id: expect.any(String),
            errors: [{ code: expect.any(String), message: expect.any(String) }],
          });
        },
      ),
      { numRuns: RUNS },
    );
    expect((await call('GET', '/me')).status).toBe(200);
    expect(Object.hasOwn(Object.prototype, 'role')).toBe(false);
  });

  test('names from JavaScript’s own prototypes are plain unknown names', async () => {
    const { call } = openHarness();
    const body = '{"role":"lead","custom_attributes":{"__proto__":{"a":1},"constructor":1}}';
    expect((await call('POST', '/contacts', body)).status).toBe(400);
    for (const part of [
      '"query":{"field":"name","operator":X}',
      '"query":{"field":"name","operator":"=","value":"a"},"sort":{"order":X}',
    ]) {
      const search = `{${part.replace('X', '{"toString":1}')}}`;
      expect((await call('POST', '/contacts/search', search)).status).toBe(400);
    }
    const old = { version: '1.3' };
    const told = await call('POST', '/contacts', '{"custom_attributes":{"constructor":1}}', old);
    expect(told.body.custom_attributes).toEqual({ constructor: 1 });
  });
});
