import { describe, expect, test } from 'vitest';
import { errorOf, idOf, openHarness, pluck } from '../testing/practice-harness.ts';
import type { FaultPlan } from './faults.ts';

/** How other people, in public, have seen Intercom and its admins behave. */

const OLD = { version: '1.3' };
const EMAIL = 'ann@acme.example';

const openWith = (...faults: FaultPlan['faults']) => openHarness({ faults: { faults } });
const byEmail = (value: string) => ({ query: { field: 'email', operator: '=', value } });

describe('escaped names', () => {
  test('people, companies and tags come back as HTML, and nothing else does', async () => {
    const { call, practice } = openWith({ kind: 'escaped-names' });
    const lead = { role: 'lead', name: "Sean O'Brien <Jr>", email: "o'brien@b.example" };
    const made = await call('POST', '/contacts', lead);
    expect(made.body).toMatchObject({ name: 'Sean O&#39;Brien &lt;Jr&gt;', email: lead.email });
    expect(practice.contacts()[0]?.name).toBe(lead.name);
    const company = { company_id: 'm', name: 'Müller & Söhne' };
    expect((await call('POST', '/companies', company)).body.name).toBe('Müller &amp; Söhne');
    expect((await call('POST', '/tags', { name: 'R&D "hot"' })).body.name).toBe(
      'R&amp;D &quot;hot&quot;',
    );
  });

  test('also inside lists and inside a lead of 1.x', async () => {
    const { call } = openWith({ kind: 'escaped-names' });
    const companies = [{ company_id: 'm', name: 'A & B' }];
    const made = await call('POST', '/contacts', { name: 'x & y', companies }, OLD);
    expect(made.body).toMatchObject({
      name: 'x &amp; y',
      companies: { companies: [{ name: 'A &amp; B' }] },
    });
    const named = await call('GET', '/companies?name=A%20%26%20B');
    expect(pluck(named, 'name')).toEqual(['A &amp; B']);
  });

  test('what is found and what is sent back is not touched', async () => {
    const { call } = openWith({ kind: 'escaped-names' });
    const id = idOf(await call('POST', '/contacts', { role: 'lead', name: 'x & y' }));
    const query = { field: 'name', operator: '=', value: 'x & y' };
    expect(pluck(await call('POST', '/contacts/search', { query }), 'id')).toEqual([id]);
  });

  test('come beside a fault that breaks the answer off', async () => {
    const { call } = openWith({ kind: 'escaped-names' }, { kind: 'cut-off' });
    const told = await call('POST', '/contacts', { role: 'lead', name: 'x & y' });
    expect([told.kind, told.body.name]).toEqual(['cut-off', 'x &amp; y']);
  });
});

describe('a lead that an admin makes a user of', () => {
  test('keeps its id and its attributes, and is no lead in a search', async () => {
    const { call, practice } = openHarness();
    await call('POST', '/data_attributes', { name: 'ref', model: 'contact', data_type: 'string' });
    const body = { role: 'lead', custom_attributes: { ref: 'r1' } };
    const id = idOf(await call('POST', '/contacts', body));
    practice.convert(id);
    expect((await call('GET', `/contacts/${id}`)).body.role).toBe('user');
    const isIt = { field: 'custom_attributes.ref', operator: '=', value: 'r1' };
    const isLead = { field: 'role', operator: '=', value: 'lead' };
    const search = async (query: object) =>
      pluck(await call('POST', '/contacts/search', { query }), 'id');
    expect(await search({ operator: 'AND', value: [isLead, isIt] })).toEqual([]);
    expect(await search(isIt)).toEqual([id]);
  });

  test('is missing among the leads of 1.x and stands among its users', async () => {
    const { call, practice } = openHarness();
    const id = idOf(await call('POST', '/contacts', { email: EMAIL }, OLD));
    practice.convert(id);
    expect((await call('GET', `/contacts/${id}`, undefined, OLD)).status).toBe(404);
    expect((await call('GET', `/contacts?email=${EMAIL}`, undefined, OLD)).body.total_count).toBe(
      0,
    );
    expect((await call('GET', `/users/${id}`, undefined, OLD)).body.type).toBe('user');
  });

  test('by a fault: between the create whose answer is lost and the look-up', async () => {
    const { call, practice } = openWith(
      { kind: 'role-change', method: 'POST', path: '/contacts' },
      { kind: 'timeout-after-commit', method: 'POST', path: '/contacts' },
    );
    expect((await call('POST', '/contacts', { role: 'lead' })).kind).toBe('hang');
    expect(practice.contacts()).toMatchObject([{ role: 'user', state: 'live' }]);
  });

  test('by a fault on a change of 1.x, which names it in its body', async () => {
    const { call, practice } = openWith({ kind: 'role-change', path: '/contacts', calls: [2] });
    const id = idOf(await call('POST', '/contacts', {}, OLD));
    expect((await call('POST', '/contacts', { name: 'Ann', id }, OLD)).body.type).toBe('contact');
    expect(practice.contacts()).toMatchObject([{ id, name: 'Ann', role: 'user' }]);
  });

  test('by a fault on a call that names it, and never twice', async () => {
    const { call, practice } = openWith({ kind: 'role-change', path: '/contacts/*' });
    const id = idOf(await call('POST', '/contacts', { role: 'lead' }));
    expect((await call('GET', `/contacts/${id}`)).body.role).toBe('lead');
    expect((await call('GET', `/contacts/${id}`)).body.role).toBe('user');
    expect((await call('GET', `/contacts/${id}`)).body.role).toBe('user');
    expect(practice.contacts()).toHaveLength(1);
  });
});

describe('the reference’s attribute', () => {
  const REF = { name: 'galena_ref', model: 'contact', data_type: 'string' };
  const withRef = (role?: string) => ({ role, custom_attributes: { galena_ref: 'r1' } });

  test.each([
    ['2.16', { role: 'lead' }],
    ['1.3', {}],
  ])('is refused on %s once an admin has archived it', async (version, lead) => {
    const { call, practice } = openHarness();
    await call('POST', '/data_attributes', REF);
    practice.archiveAttribute('galena_ref');
    const body = { ...lead, custom_attributes: { galena_ref: 'r1' } };
    expect(errorOf(await call('POST', '/contacts', body, { version }))).toEqual({
      status: 400,
      code: 'parameter_invalid',
      message: "Custom attribute 'galena_ref' does not exist",
      field: 'custom_attributes.galena_ref',
    });
    expect(practice.contacts()).toEqual([]);
  });

  test('cannot be made again then, but taken out of the archive', async () => {
    const { call, practice } = openHarness();
    const id = idOf(await call('POST', '/data_attributes', REF));
    practice.archiveAttribute('galena_ref');
    expect(errorOf(await call('POST', '/data_attributes', REF))).toMatchObject({
      code: 'parameter_invalid',
      message: expect.stringContaining("'galena_ref'"),
    });
    const filter = { field: 'custom_attributes.galena_ref', operator: '=', value: 'r1' };
    expect((await call('POST', '/contacts/search', { query: filter })).status).toBe(400);
    await call('PUT', `/data_attributes/${id}`, { archived: false });
    expect((await call('POST', '/contacts', withRef('lead'))).status).toBe(200);
  });

  test.each([
    ['2.16', {}],
    ['1.4', {}],
    ['1.3', { galena_ref: 'r1' }],
  ])('its values go with it on %s: %j', async (version, shown) => {
    const { call, practice } = openHarness();
    await call('POST', '/data_attributes', REF);
    const id = idOf(await call('POST', '/contacts', withRef('lead')));
    practice.archiveAttribute('galena_ref');
    const read = await call('GET', `/contacts/${id}`, undefined, { version });
    expect(read.body.custom_attributes).toEqual(shown);
  });

  test('by a fault: archived just before a create', async () => {
    const { call } = openWith({ kind: 'archived-attribute', path: '/contacts' });
    await call('POST', '/data_attributes', REF);
    expect((await call('POST', '/contacts', withRef('lead'))).status).toBe(400);
    expect((await call('POST', '/contacts', { role: 'lead' })).status).toBe(200);
  });

  test('finds no room in a workspace that has all it can have', async () => {
    const { call, practice } = openHarness();
    practice.fillAttributes();
    for (const told of [
      await call('POST', '/data_attributes', REF),
      await call('POST', '/contacts', withRef(), OLD),
    ]) {
      expect(errorOf(told)).toMatchObject({ status: 400, code: 'custom_data_limit_reached' });
    }
    practice.archiveAttribute('job_title');
    expect((await call('POST', '/data_attributes', REF)).status).toBe(200);
  });

  test('by a fault: the room is taken just before it is made', async () => {
    const { call } = openWith({ kind: 'attribute-limit', path: '/data_attributes' });
    expect((await call('POST', '/data_attributes', REF)).status).toBe(400);
  });
});

test('a search for an address may want it in lower case', async () => {
  const { call } = openWith({ kind: 'case-sensitive-search' });
  await call('POST', '/contacts', { role: 'lead', email: 'Ann@Acme.example' });
  const count = async (email: string) => [
    (await call('POST', '/contacts/search', byEmail(email))).body.total_count,
    (await call('GET', `/contacts?email=${email}`, undefined, OLD)).body.total_count,
  ];
  expect(await count('Ann@Acme.example')).toEqual([0, 0]);
  expect(await count('ann@acme.example')).toEqual([1, 1]);
});

test.each([
  [{ kind: 'plan-restricted' }, 403, 'api_plan_restricted'],
  [{ kind: 'version-invalid' }, 400, 'intercom_version_invalid'],
] as const)('%j is refused by Intercom itself', async (fault, status, code) => {
  const { call, practice } = openWith(fault);
  const told = await call('POST', '/contacts', { role: 'lead' });
  expect(errorOf(told)).toMatchObject({ status, code });
  expect(told.headers).toHaveProperty('X-Request-Id');
  expect(practice.contacts()).toEqual([]);
});

test.each([402, 407, 451, 511] as const)('%d comes as a page of something else', async (status) => {
  const { call, practice } = openWith({ kind: 'page', status });
  const told = await call('POST', '/contacts', { role: 'lead' });
  expect(told).toMatchObject({ status, body: {}, text: expect.stringMatching(/^<!doctype html>/) });
  expect(told.headers).not.toHaveProperty('X-Request-Id');
  expect('Proxy-Authenticate' in told.headers).toBe(status === 407);
  expect(practice.contacts()).toEqual([]);
});

test('an admin does nothing to what is not there', async () => {
  const { call, practice } = openHarness();
  const user = idOf(await call('POST', '/contacts', { role: 'user', email: EMAIL }));
  expect(() => practice.convert(user)).toThrow(/no lead/);
  expect(() => practice.merge('none', user)).toThrow(/no lead none/);
  expect(() => practice.archive('none')).toThrow(/no contact none/);
  expect(() => practice.archiveAttribute('none')).toThrow(/no attribute none/);
});
