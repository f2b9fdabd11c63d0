import { describe, expect, test } from 'vitest';
import { errorOf, idOf, openHarness, pluck } from '../testing/practice-harness.ts';
import { PRACTICE_DEFAULTS, type PracticeSettings } from './settings.ts';

const openWithLead = async (settings: Partial<PracticeSettings> = {}) => {
  const harness = openHarness({ settings });
  const lead = idOf(await harness.call('POST', '/contacts', { role: 'lead' }));
  return { ...harness, lead };
};

describe('companies', () => {
  test('are made once by company_id, changed by the next call, and spend is cut to whole numbers', async () => {
    const { call } = openHarness();
    const made = await call('POST', '/companies', { company_id: 'c1', name: 'A', plan: 'Pro' });
    expect(made.body).toMatchObject({ type: 'company', app_id: 'practice', plan: { name: 'Pro' } });
    const changed = await call('POST', '/companies', { company_id: 'c1', monthly_spend: 155.98 });
    expect(changed.body).toMatchObject({ id: idOf(made), name: 'A', monthly_spend: 155 });
  });

  test('attach by Intercom’s id, count their people and detach', async () => {
    const { call, lead } = await openWithLead({
      companies: [{ companyId: 'acme', name: 'Acme' }],
    });
    const found = await call('GET', '/companies?company_id=acme');
    const id = idOf(found);
    const attached = await call('POST', `/contacts/${lead}/companies`, { id });
    expect(attached.body).toMatchObject({ type: 'company', id, user_count: 1 });
    await call('POST', `/contacts/${lead}/companies`, { id });
    const contact = await call('GET', `/contacts/${lead}`);
    expect(contact.body.companies).toMatchObject({
      total_count: 1,
      data: [{ id, type: 'company' }],
    });
    expect(pluck(await call('GET', '/companies'), 'company_id')).toEqual(['acme']);
    expect(pluck(await call('GET', `/contacts/${lead}/companies`), 'id')).toEqual([id]);
    expect(pluck(await call('GET', `/companies/${id}/contacts`), 'id')).toEqual([lead]);
    const detached = await call('DELETE', `/contacts/${lead}/companies/${id}`);
    expect(detached.body).toMatchObject({ id, user_count: 0 });
    expect(pluck(await call('GET', '/companies'), 'id')).toEqual([]);
  });

  test('of the practice workspace are listed from the start, with the people of before', async () => {
    const { call } = openHarness();
    const listed = await call('GET', '/companies');
    const names = PRACTICE_DEFAULTS.companies.map(({ name }) => name);
    expect(pluck(listed, 'name').toSorted()).toEqual(names.toSorted());
    expect(pluck(listed, 'user_count')).not.toContain(0);
  });

  test.each([
    ['POST', '/companies', {}, 400, 'parameter_invalid'],
    [
      'POST',
      '/companies',
      { company_id: 'x', monthly_spend: 2_147_483_648 },
      400,
      'parameter_invalid',
    ],
    [
      'POST',
      '/companies',
      { company_id: 'x', custom_attributes: { a: 1 } },
      400,
      'parameter_invalid',
    ],
    ['GET', '/companies?company_id=none', undefined, 404, 'company_not_found'],
    ['GET', '/companies/none', undefined, 404, 'company_not_found'],
    ['POST', '/contacts/LEAD/companies', { company_id: 'acme' }, 400, 'parameter_not_found'],
    ['POST', '/contacts/LEAD/companies', { id: 'none' }, 404, 'company_not_found'],
    ['DELETE', '/contacts/LEAD/companies/none', undefined, 404, 'company_not_found'],
    ['POST', '/contacts/none/companies', { id: 'x' }, 404, 'not_found'],
  ])('%s %s %j is refused', async (method, path, body, status, code) => {
    const { call, lead } = await openWithLead();
    const told = await call(method, path.replace('LEAD', lead), body);
    expect(errorOf(told)).toMatchObject({ status, code });
  });
});

describe('tags', () => {
  test('are made or got by name in any case', async () => {
    const { call } = openHarness();
    const made = await call('POST', '/tags', { name: 'Hot' });
    expect(made.body).toEqual({ type: 'tag', id: idOf(made), name: 'Hot' });
    expect((await call('POST', '/tags', { name: 'hOT' })).body).toEqual(made.body);
    expect((await call('GET', '/tags')).body.data).toContainEqual(made.body);
  });

  test('attach once however often they are sent, and detach', async () => {
    const { call, lead } = await openWithLead();
    const id = idOf(await call('POST', '/tags', { name: 'Hot' }));
    const applied = await call('POST', `/contacts/${lead}/tags`, { id });
    expect(applied.body).toMatchObject({
      type: 'tag',
      id,
      applied_by: { type: 'admin', id: '1001' },
    });
    await call('POST', `/contacts/${lead}/tags`, { id });
    expect(pluck(await call('GET', `/contacts/${lead}/tags`), 'id')).toEqual([id]);
    expect((await call('DELETE', `/contacts/${lead}/tags/${id}`)).body).toMatchObject({ id });
    expect(pluck(await call('GET', `/contacts/${lead}/tags`), 'id')).toEqual([]);
  });

  test('a deleted tag leaves its contacts', async () => {
    const { call, lead } = await openWithLead();
    const id = idOf(await call('POST', '/tags', { name: 'Hot' }));
    await call('POST', `/contacts/${lead}/tags`, { id });
    expect((await call('DELETE', `/tags/${id}`)).status).toBe(200);
    expect((await call('GET', `/contacts/${lead}`)).body.tags).toMatchObject({ total_count: 0 });
  });

  test.each([
    ['POST', '/tags', {}, 400],
    ['POST', '/tags', { name: ' ' }, 400],
    ['POST', '/contacts/LEAD/tags', { id: '999' }, 404],
    ['POST', '/contacts/LEAD/tags', {}, 400],
    ['POST', '/contacts/none/tags', { id: '1004' }, 404],
    ['DELETE', '/contacts/LEAD/tags/1004', undefined, 404],
  ])('%s %s %j is refused with its status', async (method, path, body, status) => {
    const { call, lead } = await openWithLead();
    expect((await call(method, path.replace('LEAD', lead), body)).status).toBe(status);
  });
});

describe('notes', () => {
  test('are kept as HTML, newest first, and a repeated call makes a second one', async () => {
    const { call, lead } = await openWithLead();
    const note = { body: 'a < b', admin_id: 1002 };
    const made = await call('POST', `/contacts/${lead}/notes`, note);
    expect(made.body).toMatchObject({
      type: 'note',
      contact: { type: 'contact', id: lead },
      author: { type: 'admin', id: '1002', name: 'Ben Example' },
      body: '<p>a &lt; b</p>',
    });
    const second = await call('POST', `/contacts/${lead}/notes`, note);
    const listed = await call('GET', `/contacts/${lead}/notes`);
    expect(pluck(listed, 'id')).toEqual([idOf(second), idOf(made)]);
    expect((await call('GET', `/notes/${idOf(made)}`)).body).toEqual(made.body);
  });

  test.each([
    ['LEAD', {}, 400],
    ['LEAD', { body: '' }, 400],
    ['LEAD', { body: 'x', admin_id: '1' }, 404],
    ['none', { body: 'x' }, 404],
  ])('on %s %j is refused with its status', async (contact, body, status) => {
    const { call, lead } = await openWithLead();
    const told = await call('POST', `/contacts/${contact.replace('LEAD', lead)}/notes`, body);
    expect(told.status).toBe(status);
  });
});

describe('data attributes', () => {
  test('standard ones have no id, custom ones have a number', async () => {
    const { call } = openHarness();
    const told = await call('GET', '/data_attributes?model=contact');
    const rows = Array.isArray(told.body.data) ? told.body.data : [];
    expect(rows[0]).not.toHaveProperty('id');
    expect(rows.at(-1)).toMatchObject({
      type: 'data_attribute',
      id: expect.any(Number),
      model: 'contact',
      name: 'lead_source',
      full_name: 'custom_attributes.lead_source',
      data_type: 'string',
      options: ['Trade fair', 'Website', 'Referral', 'Cold call'],
      custom: true,
      archived: false,
    });
  });

  test('a new one can be written at once, an archived one no more', async () => {
    const { call } = openHarness();
    const attribute = { name: 'galena_ref', model: 'contact', data_type: 'string' };
    const made = await call('POST', '/data_attributes', attribute);
    expect(made.body).toMatchObject({ ...attribute, custom: true, admin_id: '1001' });
    const lead = { role: 'lead', custom_attributes: { galena_ref: 'r1' } };
    expect((await call('POST', '/contacts', lead)).status).toBe(200);
    await call('PUT', `/data_attributes/${idOf(made)}`, { archived: true });
    expect((await call('POST', '/contacts', lead)).status).toBe(400);
    const query = '/data_attributes?model=contact';
    expect(pluck(await call('GET', query), 'name')).not.toContain('galena_ref');
    const withArchived = await call('GET', `${query}&include_archived=true`);
    expect(pluck(withArchived, 'name')).toContain('galena_ref');
  });

  const list = (values: string[]) => values.map((value) => ({ value }));

  test.each([
    ['2.13', { data_type: 'string', options: list(['a', 'b']) }, 200],
    ['2.14', { data_type: 'options', options: list(['a', 'b']) }, 200],
    ['2.13', { data_type: 'options', options: list(['a', 'b']) }, 400],
    ['2.16', { data_type: 'options', options: list(['a']) }, 400],
    ['2.16', { data_type: 'options' }, 400],
    ['2.16', { data_type: 'datetime' }, 200],
    ['2.16', { data_type: 'shoe' }, 400],
    ['2.16', { data_type: 'string', name: 'a.b' }, 400],
    ['2.16', { data_type: 'string', name: 'email' }, 400],
    ['2.16', { data_type: 'string', name: 'job_title' }, 400],
    ['2.16', { data_type: 'string', name: 'job_title', model: 'company' }, 400],
    ['2.16', { data_type: 'string', model: 'shoe' }, 400],
  ])('on %s %j is answered with %i', async (version, extra, status) => {
    const { call } = openHarness();
    const body = { name: 'fresh', model: 'contact', ...extra };
    expect((await call('POST', '/data_attributes', body, { version })).status).toBe(status);
  });

  test.each([
    ['2.16', 422],
    ['2.15', 400],
  ])('attributes of conversations on %s are answered with %i', async (version, status) => {
    const { call } = openHarness();
    const told = await call('GET', '/data_attributes?model=conversation', undefined, { version });
    expect(told.status).toBe(status);
  });

  test('changing one that does not exist is 404 field_not_found', async () => {
    const { call } = openHarness();
    const told = await call('PUT', '/data_attributes/1', { archived: true });
    expect(errorOf(told)).toMatchObject({ status: 404, code: 'field_not_found' });
  });
});

describe('admins and me', () => {
  test.each(['1.3', '2.16'])(
    '%s tells whose token it is and of which workspace',
    async (version) => {
      const { call } = openHarness();
      const told = await call('GET', '/me', undefined, { version });
      expect(told.body).toMatchObject({
        type: 'admin',
        id: '1001',
        app: { type: 'app', id_code: 'practice', name: 'Practice workspace', region: 'US' },
      });
    },
  );

  test('admins are listed, with an avatar only when asked', async () => {
    const { call } = openHarness();
    const plain = await call('GET', '/admins');
    expect(plain.body.type).toBe('admin.list');
    expect(pluck(plain, 'id', 'admins')).toEqual(['1001', '1002', '1003']);
    expect(plain.text).not.toContain('avatar');
    expect((await call('GET', '/admins?display_avatar=true')).text).toContain('avatar');
    expect(errorOf(await call('GET', '/admins/1')).code).toBe('admin_not_found');
  });
});
