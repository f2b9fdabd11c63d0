import { describe, expect, test } from 'vitest';
import { createSeededRandom } from '../testing/fakes.ts';
import { errorOf, openHarness } from '../testing/practice-harness.ts';
import type { FaultPlan } from './faults.ts';

type FaultRule = FaultPlan['faults'][number];

const strike = async (fault: FaultRule) => {
  const harness = openHarness({ faults: { faults: [fault] } });
  const told = await harness.call('POST', '/contacts', { role: 'lead', name: 'Ann' });
  return { ...harness, told, stored: harness.practice.contacts().length };
};

describe('each fault', () => {
  test.each<[FaultRule, string, number, number]>([
    [{ kind: 'timeout-before-commit' }, 'hang', 0, 0],
    [{ kind: 'timeout-after-commit' }, 'hang', 0, 1],
    [{ kind: 'reset-before-commit' }, 'reset', 0, 0],
    [{ kind: 'reset-after-commit' }, 'reset', 0, 1],
    [{ kind: 'cut-off' }, 'cut-off', 200, 1],
    [{ kind: 'truncated-json' }, 'answer', 200, 1],
    [{ kind: 'empty-body' }, 'answer', 200, 1],
    [{ kind: 'bad-gateway' }, 'answer', 502, 0],
    [{ kind: 'bad-gateway', committed: true }, 'answer', 502, 1],
    [{ kind: 'unavailable' }, 'answer', 503, 0],
    [{ kind: 'server-error' }, 'answer', 500, 1],
    [{ kind: 'request-timeout' }, 'answer', 408, 1],
    [{ kind: 'captive-portal' }, 'answer', 200, 0],
    [{ kind: 'foreign-contact' }, 'answer', 200, 0],
    [{ kind: 'rate-limited' }, 'answer', 429, 0],
    [{ kind: 'unauthorized' }, 'answer', 401, 0],
    [{ kind: 'forbidden' }, 'answer', 403, 0],
    [{ kind: 'firewall' }, 'answer', 403, 0],
    [{ kind: 'refusal', status: 422, code: 'data_invalid', message: 'no' }, 'answer', 422, 0],
  ])('%j ends as %s with status %i and %i stored', async (fault, kind, status, stored) => {
    const struck = await strike(fault);
    expect([struck.told.kind, struck.told.status, struck.stored]).toEqual([kind, status, stored]);
    expect(struck.practice.calls()).toMatchObject([{ number: 1, fault: fault.kind }]);
  });

  test('truncated JSON cannot be read, and nothing is left of an empty body', async () => {
    const { told } = await strike({ kind: 'truncated-json' });
    expect(() => JSON.parse(told.text)).toThrow(SyntaxError);
    expect((await strike({ kind: 'empty-body' })).told.text).toBe('');
  });

  test.each<FaultRule['kind']>(['bad-gateway', 'captive-portal', 'firewall'])(
    '%s speaks HTML and knows nothing of Intercom',
    async (kind) => {
      const { told } = await strike({ kind } as FaultRule);
      expect(told.headers['Content-Type']).toContain('text/html');
      expect(told.headers).not.toHaveProperty('X-Request-Id');
    },
  );

  test('a foreign contact has the asked shape and is not the one that was sent', async () => {
    const { told, call } = await strike({ kind: 'foreign-contact' });
    expect(told.body).toMatchObject({ type: 'contact', role: 'lead', name: 'Somebody Else' });
    const old = await call('POST', '/contacts', { name: 'Ann' }, { version: '1.3' });
    expect(old.body).toMatchObject({ anonymous: true, name: 'Somebody Else' });
  });

  test('a refusal names its code, message and field', async () => {
    const refusal = { status: 409, code: 'conflict', message: 'taken', field: 'email' };
    const { told } = await strike({ kind: 'refusal', ...refusal });
    expect(errorOf(told)).toEqual(refusal);
  });

  const nowS = Date.UTC(2026, 10, 23, 9) / 1_000;

  test.each<[Omit<FaultRule & { kind: 'rate-limited' }, 'kind'>, Record<string, string>]>([
    [{}, { 'X-RateLimit-Reset': String(nowS + 10) }],
    [{ waitS: 3 }, { 'X-RateLimit-Reset': String(nowS + 3) }],
    [{ reset: 'milliseconds' }, { 'X-RateLimit-Reset': String((nowS + 10) * 1_000) }],
    [{ reset: 'past' }, { 'X-RateLimit-Reset': String(nowS - 60) }],
    [{ reset: 'missing' }, {}],
    [{ reset: 'missing', retryAfterS: 8 }, { 'Retry-After': '8' }],
  ])('429 %j sends %j', async (how, expected) => {
    const { told } = await strike({ kind: 'rate-limited', ...how });
    const { 'X-RateLimit-Reset': reset, 'Retry-After': retryAfter } = told.headers;
    const sent = {
      ...(reset === undefined ? {} : { 'X-RateLimit-Reset': reset }),
      ...(retryAfter === undefined ? {} : { 'Retry-After': retryAfter }),
    };
    expect(sent).toEqual(expected);
    expect(told.headers['X-RateLimit-Remaining']).toBe('0');
  });

  test('401 carries no rate-limit headers', async () => {
    const { told } = await strike({ kind: 'unauthorized' });
    expect(errorOf(told).code).toBe('token_revoked');
    expect(told.headers).not.toHaveProperty('X-RateLimit-Limit');
  });

  test('a slow answer commits at once, comes late and combines with another fault', async () => {
    const { clock, practice, call } = openHarness({
      faults: { faults: [{ kind: 'slow', delayMs: 5_000 }, { kind: 'server-error' }] },
    });
    let status = 0;
    const answered = call('POST', '/contacts', { role: 'lead' }).then((told) => {
      status = told.status;
    });
    await clock.advance(4_999);
    expect([status, practice.contacts().length]).toEqual([0, 1]);
    await clock.advance(1);
    await answered;
    expect(status).toBe(500);
  });

  test('the lag of one call can be set apart', async () => {
    const { call, clock } = openHarness({
      faults: { faults: [{ kind: 'index-lag', lagMs: 1_000, method: 'POST', calls: [1] }] },
    });
    const count = async () => (await call('GET', '/contacts')).body.total_count;
    await call('POST', '/contacts', { role: 'lead' });
    await call('POST', '/contacts', { role: 'lead' });
    expect(await count()).toBe(1);
    await clock.advance(1_000);
    expect(await count()).toBe(2);
  });
});

describe('when a fault strikes', () => {
  const struckCalls = async (when: Partial<FaultRule>, calls: readonly [string, string][]) => {
    const faults = { faults: [{ kind: 'unavailable', ...when }] } as FaultPlan;
    const { call, practice } = openHarness({ faults });
    for (const [method, path] of calls) await call(method, path, {});
    return practice.calls().flatMap(({ number, fault }) => (fault ? [number] : []));
  };
  const six: [string, string][] = Array.from({ length: 6 }, () => ['GET', '/me']);

  test.each<[Partial<FaultRule>, number[]]>([
    [{ calls: [2, 5] }, [2, 5]],
    [{ fromCall: 4 }, [4, 5, 6]],
    [{ times: 2 }, [1, 2]],
    [{ fromCall: 2, times: 2 }, [2, 3]],
    [{ probability: 0 }, []],
    [{ probability: 1 }, [1, 2, 3, 4, 5, 6]],
    [{ method: 'post' }, []],
    [{ connection: 'reused' }, []],
    [{ connection: 'new' }, [1, 2, 3, 4, 5, 6]],
  ])('%j strikes calls %j', async (when, expected) => {
    expect(await struckCalls(when, six)).toEqual(expected);
  });

  const paths: [string, string][] = [
    ['POST', '/contacts'],
    ['GET', '/contacts/1'],
    ['POST', '/contacts/1/notes'],
    ['POST', '/companies'],
    ['POST', '/contacts'],
  ];

  test.each<[Partial<FaultRule>, number[]]>([
    [{ path: '/contacts' }, [1, 5]],
    [{ path: '/contacts/*' }, [2]],
    [{ path: '/contacts/**' }, [2, 3]],
    [{ path: '/**', method: 'POST' }, [1, 3, 4, 5]],
    [{ path: '/contacts', calls: [2] }, [5]],
    [{ path: '/.*' }, []],
  ])('%j strikes calls %j by path', async (when, expected) => {
    expect(await struckCalls(when, paths)).toEqual(expected);
  });

  test('the same seed and calls give the same faults, another seed others', async () => {
    const run = async (seed: number) => {
      const { call, practice } = openHarness({
        random: createSeededRandom(seed),
        settings: { indexLagMs: { minMs: 0, maxMs: 9_000 } },
        faults: {
          faults: [
            { kind: 'timeout-after-commit', probability: 0.2 },
            { kind: 'bad-gateway', probability: 0.3 },
          ],
        },
      });
      for (let count = 0; count < 60; count += 1) await call('POST', '/contacts', { role: 'lead' });
      return practice.calls().map(({ fault }) => fault);
    };
    expect(await run(1)).toEqual(await run(1));
    expect(await run(1)).not.toEqual(await run(2));
    expect(new Set(await run(1))).toEqual(new Set([null, 'timeout-after-commit', 'bad-gateway']));
  });

  test('a plan can be changed in between and then counts from its first call', async () => {
    const { call, practice } = openHarness();
    await call('GET', '/me');
    practice.setFaults({ faults: [{ kind: 'unavailable', calls: [1] }] });
    expect((await call('GET', '/me')).status).toBe(503);
    practice.setFaults({ faults: [] });
    expect((await call('GET', '/me')).status).toBe(200);
  });

  test.each([
    { kind: 'shoe' },
    { kind: 'slow' },
    { kind: 'unavailable', probability: 2 },
    { kind: 'unavailable', odds: 1 },
  ])('a plan with %j is none', (fault) => {
    expect(() => openHarness({ faults: { faults: [fault] } as FaultPlan })).toThrow();
  });
});
