import { describe, expect, test } from 'vitest';
import { errorOf, idOf, openHarness, pluck } from '../testing/practice-harness.ts';
import { PRACTICE_DEFAULTS } from './settings.ts';

const filter = (field: string, operator: string, value: unknown) => ({ field, operator, value });

const openWithLeads = async () => {
  const harness = openHarness();
  const { call } = harness;
  const leads = [
    { name: 'Ann', email: 'Ann@acme.example', owner_id: '1001', team_mates: 3, job_title: 'Head' },
    { name: 'Bob', email: 'bob@acme.example', phone: '+353 1', team_mates: 5 },
    { name: 'Cid', email: 'cid@other.example', team_mates: 9 },
  ];
  for (const { team_mates, job_title, ...lead } of leads) {
    const custom_attributes = { team_mates, ...(job_title ? { job_title } : {}) };
    await call('POST', '/contacts', { role: 'lead', ...lead, custom_attributes });
  }
  const names = async (query: unknown) =>
    pluck(await call('POST', '/contacts/search', { query }), 'name').sort();
  return { ...harness, names };
};

describe('searching contacts', () => {
  test.each([
    ['email', '=', 'ann@ACME.example', ['Ann']],
    ['email', '!=', 'ann@acme.example', ['Bob', 'Cid']],
    ['email', 'IN', ['ann@acme.example', 'bob@acme.example'], ['Ann', 'Bob']],
    ['email', 'NIN', ['ann@acme.example', 'bob@acme.example'], ['Cid']],
    ['email', '~', 'acme', ['Ann', 'Bob']],
    ['email', '!~', 'acme', ['Cid']],
    ['email', '^', 'bo', ['Bob']],
    ['email', '$', 'other.example', ['Cid']],
    ['email_domain', '=', 'acme.example', ['Ann', 'Bob']],
    ['phone', '=', '+353 1', ['Bob']],
    ['phone', '=', null, ['Ann', 'Cid']],
    ['phone', '!=', null, ['Bob']],
    ['formatted_phone', '=', '+3531', ['Bob']],
    ['owner_id', '=', '1001', ['Ann']],
    ['role', '=', 'lead', ['Ann', 'Bob', 'Cid']],
    ['unsubscribed_from_emails', '=', false, ['Ann', 'Bob', 'Cid']],
    ['custom_attributes.team_mates', '<', 5, ['Ann']],
    ['custom_attributes.team_mates', '>', 5, ['Cid']],
    ['custom_attributes.team_mates', '<=', 5, ['Ann', 'Bob']],
    ['custom_attributes.team_mates', '>=', 5, ['Bob', 'Cid']],
    ['custom_attributes.job_title', '=', 'Head', ['Ann']],
  ])('%s %s %j', async (field, operator, value, expected) => {
    const { names } = await openWithLeads();
    expect(await names(filter(field, operator, value))).toEqual(expected);
  });

  test('groups of AND and OR nest two levels deep', async () => {
    const { names } = await openWithLeads();
    const acme = filter('email', '~', 'acme');
    const anyName = (...all: string[]) => ({
      operator: 'OR',
      value: all.map((name) => filter('name', '=', name)),
    });
    expect(await names({ operator: 'AND', value: [acme, anyName('Ann', 'Cid')] })).toEqual(['Ann']);
    expect(await names({ operator: 'OR', value: [acme, anyName('Cid')] })).toHaveLength(3);
  });

  test('a tag is searched by its id', async () => {
    const { call, names, practice } = await openWithLeads();
    const tag = idOf(await call('POST', '/tags', { name: 'Hot' }));
    await call('POST', `/contacts/${practice.contacts()[0]?.id}/tags`, { id: tag });
    expect(await names(filter('tag_id', '=', tag))).toEqual(['Ann']);
    expect(await names(filter('tag_id', '!=', tag))).toEqual(['Bob', 'Cid']);
  });

  const deep = (levels: number): unknown =>
    levels === 0 ? filter('role', '=', 'lead') : { operator: 'AND', value: [deep(levels - 1)] };

  test.each([
    ['no query', undefined],
    ['an unknown field', filter('shoe', '=', 1)],
    ['an unknown custom attribute', filter('custom_attributes.shoe', '=', 1)],
    ['an unknown operator', filter('name', '==', 'x')],
    ['an operator of another type', filter('name', '<', 'x')],
    ['contains on a tag', filter('tag_id', '~', '1')],
    ['no list for IN', filter('name', 'IN', 'x')],
    ['>= on a date', filter('created_at', '>=', 1)],
    ['!= on a date', filter('created_at', '!=', 1)],
    ['a word for a date', filter('created_at', '=', 'foorbar')],
    ['an object as value', filter('name', '=', {})],
    ['an empty group', { operator: 'AND', value: [] }],
    ['three levels', deep(3)],
    ['16 filters', { operator: 'OR', value: Array.from({ length: 16 }, () => deep(0)) }],
  ])('%s is refused with 400', async (_name, query) => {
    const { call } = openHarness();
    const told = await call('POST', '/contacts/search', { query });
    expect(errorOf(told)).toMatchObject({ status: 400, code: 'parameter_invalid' });
  });

  test('two levels and 15 filters are taken', async () => {
    const { call } = openHarness();
    const query = { operator: 'OR', value: Array.from({ length: 15 }, () => deep(1)) };
    expect((await call('POST', '/contacts/search', { query })).status).toBe(200);
  });

  test('dates are compared by whole days of the workspace’s time zone', async () => {
    const { clock, call, practice } = openHarness({
      settings: {
        workspace: { ...PRACTICE_DEFAULTS.workspace, timezone: 'America/Los_Angeles' },
      },
    });
    // 09:00 UTC is 01:00 of the same day in Los Angeles; 20 hours later it is the next day there.
    await call('POST', '/contacts', { role: 'lead', name: 'today' });
    await clock.advance(24 * 3_600_000);
    await call('POST', '/contacts', { role: 'lead', name: 'tomorrow' });
    const createdAt = practice.contacts()[0]?.createdAt ?? 0;
    const names = async (operator: string, at: number) =>
      pluck(
        await call('POST', '/contacts/search', { query: filter('created_at', operator, at) }),
        'name',
      );
    expect(await names('=', createdAt + 3_600)).toEqual(['today']);
    expect(await names('>', createdAt - 1_800)).toEqual(['tomorrow']);
    expect(await names('<', createdAt + 3_600)).toEqual([]);
    expect(await names('<', createdAt + 24 * 3_600)).toEqual(['today']);
    expect(await names('=', createdAt - 2 * 3_600)).toEqual([]);
  });

  test('the cursor and the page size travel in the body', async () => {
    const { call } = await openWithLeads();
    const query = filter('role', '=', 'lead');
    const sort = { field: 'name', order: 'ascending' };
    const first = await call('POST', '/contacts/search', {
      query,
      sort,
      pagination: { per_page: 2 },
    });
    expect(pluck(first, 'name')).toEqual(['Ann', 'Bob']);
    expect(first.body).toMatchObject({ total_count: 3, pages: { total_pages: 2 } });
    const starting_after = /"starting_after":"([^"]+)"/.exec(first.text)?.[1];
    const pagination = { per_page: 2, starting_after };
    const second = await call('POST', '/contacts/search', { query, sort, pagination });
    expect(pluck(second, 'name')).toEqual(['Cid']);
    expect(second.body.pages).toMatchObject({ page: 2 });
  });

  test.each([
    [{ sort: { order: 'desc' } }, 'invalid_sort_order'],
    [{ sort: { field: 'shoe' } }, 'parameter_invalid'],
    [{ sort: 'name' }, 'parameter_invalid'],
    [{ pagination: { per_page: 151 } }, 'parameter_invalid'],
    [{ pagination: { starting_after: 'zz' } }, 'parameter_invalid'],
  ])('%j is refused', async (extra, code) => {
    const { call } = openHarness();
    const body = { query: filter('role', '=', 'lead'), ...extra };
    expect(errorOf(await call('POST', '/contacts/search', body))).toMatchObject({
      status: 400,
      code,
    });
  });
});

describe('the search index', () => {
  const byRole = { query: filter('role', '=', 'lead') };

  test('shows what is new and what has changed only after the lag; reading by id is current', async () => {
    const { call, clock } = openHarness({ settings: { indexLagMs: 60_000 } });
    const found = async () => pluck(await call('POST', '/contacts/search', byRole), 'name');
    const id = idOf(await call('POST', '/contacts', { role: 'lead', name: 'old' }));
    expect((await call('GET', `/contacts/${id}`)).body.name).toBe('old');
    await clock.advance(59_999);
    expect(await found()).toEqual([]);
    expect(pluck(await call('GET', '/contacts'), 'name')).toEqual([]);
    await clock.advance(1);
    expect(await found()).toEqual(['old']);
    await call('PUT', `/contacts/${id}`, { name: 'new' });
    expect(await found()).toEqual(['old']);
    await clock.advance(60_000);
    expect(await found()).toEqual(['new']);
    await call('POST', `/contacts/${id}/archive`);
    expect(await found()).toEqual(['new']);
    await clock.advance(60_000);
    expect(await found()).toEqual([]);
  });

  test('lists of 1.x lag as well', async () => {
    const { call, clock } = openHarness({ settings: { indexLagMs: 1_000 } });
    await call('POST', '/contacts', { email: 'a@b.example' }, { version: '1.3' });
    const count = async () => {
      const told = await call('GET', '/contacts?email=a@b.example', undefined, { version: '1.3' });
      return told.body.total_count;
    };
    expect(await count()).toBe(0);
    await clock.advance(1_000);
    expect(await count()).toBe(1);
  });

  test('a lag that is a range is drawn for each change and stays within it', async () => {
    const { call, clock } = openHarness({
      settings: { indexLagMs: { minMs: 1_000, maxMs: 9_000 } },
    });
    for (let count = 0; count < 40; count += 1) await call('POST', '/contacts', { role: 'lead' });
    const count = async () => (await call('POST', '/contacts/search', byRole)).body.total_count;
    await clock.advance(999);
    expect(await count()).toBe(0);
    await clock.advance(4_000);
    expect(await count()).toBeGreaterThan(5);
    expect(await count()).toBeLessThan(35);
    await clock.advance(4_001);
    expect(await count()).toBe(40);
  });

  test('the lag can be changed while the workspace runs', async () => {
    const { call, practice } = openHarness({ settings: { indexLagMs: 60_000 } });
    practice.setSettings({ indexLagMs: 0 });
    await call('POST', '/contacts', { role: 'lead' });
    expect((await call('GET', '/contacts')).body.total_count).toBe(1);
  });
});
