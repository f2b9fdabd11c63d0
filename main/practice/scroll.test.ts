import { describe, expect, test } from 'vitest';
import { errorOf, openHarness, pluck } from '../testing/practice-harness.ts';

/** docs/intercom-api.md §2.4: the same for companies in both generations, and for leads in 1.x. */
describe.each([
  ['/companies/scroll', '2.16', 'data'],
  ['/companies/scroll', '1.3', 'companies'],
  ['/contacts/scroll', '1.3', 'contacts'],
])('%s on %s', (path, version, list) => {
  const open = async () => {
    const { call, clock } = openHarness();
    for (let count = 0; count < 101; count += 1) {
      const companies = [{ company_id: `c${count}` }];
      await call('POST', '/contacts', { companies }, { version: '1.3' });
    }
    const scroll = (param?: unknown) => {
      const query = param === undefined ? '' : `?scroll_param=${String(param)}`;
      return call('GET', `${path}${query}`, undefined, { version });
    };
    return { scroll, clock };
  };

  test('goes through all in hundreds, and ends with an empty page', async () => {
    const { scroll } = await open();
    const first = await scroll();
    const second = await scroll(first.body.scroll_param);
    const last = await scroll(second.body.scroll_param);
    const ids = [...pluck(first, 'id', list), ...pluck(second, 'id', list)];
    expect(pluck(first, 'id', list)).toHaveLength(100);
    expect(new Set(ids).size).toBeGreaterThan(100);
    expect(pluck(last, 'id', list)).toEqual([]);
    expect(last.body).not.toHaveProperty('scroll_param');
    expect((await scroll()).status).toBe(200);
  });

  test('is open once at a time, and ends after a minute without a call', async () => {
    const { scroll, clock } = await open();
    const { scroll_param: param } = (await scroll()).body;
    expect(errorOf(await scroll())).toMatchObject({ status: 400, code: 'scroll_exists' });
    expect((await scroll('another')).status).toBe(404);
    await clock.advance(60_000);
    expect((await scroll(param)).status).toBe(200);
    await clock.advance(60_001);
    expect((await scroll(param)).status).toBe(404);
    expect((await scroll()).status).toBe(200);
  });
});
