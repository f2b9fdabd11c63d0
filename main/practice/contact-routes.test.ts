import { describe, expect, test } from 'vitest';
import { errorOf, idOf, openHarness, pluck } from '../testing/practice-harness.ts';

describe('creating a contact on 2.x', () => {
  test('a lead needs nothing but its role and is answered with 200', async () => {
    const { call } = openHarness();
    const told = await call('POST', '/contacts', { role: 'lead' });
    expect(told.status).toBe(200);
    expect(told.body).toMatchObject({ type: 'contact', role: 'lead', email: null, owner_id: null });
    expect(idOf(told)).toMatch(/^[0-9a-f]{24}$/);
  });

  test('an external id chosen for a lead is ignored and a UUID set', async () => {
    const { call } = openHarness();
    const told = await call('POST', '/contacts', { role: 'lead', external_id: 'mine' });
    expect(told.body.external_id).toMatch(/^[0-9a-f-]{36}$/);
  });

  test('the same lead posted twice is two leads', async () => {
    const { call, practice } = openHarness();
    const lead = { role: 'lead', email: 'a@b.example', phone: '1' };
    const [first, second] = [
      await call('POST', '/contacts', lead),
      await call('POST', '/contacts', lead),
    ];
    expect(idOf(first)).not.toBe(idOf(second));
    expect(practice.contacts()).toHaveLength(2);
  });

  test.each([
    ['2.15', 1001],
    ['2.16', '1001'],
  ])('on %s the owner is shown as %j', async (version, shown) => {
    const { call } = openHarness();
    const told = await call('POST', '/contacts', { role: 'lead', owner_id: '1001' }, { version });
    expect(told.body.owner_id).toBe(shown);
  });

  test.each([
    ['no way to know it', { name: 'X' }, 'parameter_not_found'],
    ['an unknown role', { role: 'boss' }, 'parameter_invalid'],
    ['an owner who is no admin', { role: 'lead', owner_id: 7 }, 'parameter_invalid'],
    ['an email that is no text', { role: 'lead', email: 7 }, 'parameter_invalid'],
    ['a date that is no whole number', { role: 'lead', signed_up_at: 'x' }, 'parameter_invalid'],
    [
      'a verified mark without an email',
      { role: 'lead', email_verified: true },
      'parameter_invalid',
    ],
  ])('%s is refused with 400 and nothing is stored', async (_name, body, code) => {
    const { call, practice } = openHarness();
    expect(errorOf(await call('POST', '/contacts', body))).toMatchObject({ status: 400, code });
    expect(practice.contacts()).toEqual([]);
  });

  test('a formatted phone is shown by 2.11 alone', async () => {
    const { call } = openHarness();
    const lead = { role: 'lead', phone: '+353 (87) 123' };
    const old = await call('POST', '/contacts', lead, { version: '2.11' });
    const today = await call('POST', '/contacts', lead);
    expect(old.body.formatted_phone).toBe('+35387123');
    expect(today.body).not.toHaveProperty('formatted_phone');
  });
});

describe('users and conflicts on 2.x', () => {
  test('a second user with the same external id conflicts and is told the first one', async () => {
    const { call } = openHarness();
    const first = await call('POST', '/contacts', { role: 'user', external_id: 'u1' });
    const error = errorOf(await call('POST', '/contacts', { role: 'user', external_id: 'u1' }));
    expect(error).toMatchObject({ status: 409, code: 'conflict' });
    expect(error.message).toBe(
      `A contact matching those details already exists with id=${idOf(first)}`,
    );
  });

  test.each(['archive', 'delete'])('a user gone by %s still conflicts', async (how) => {
    const { call } = openHarness();
    const id = idOf(await call('POST', '/contacts', { role: 'user', external_id: 'u1' }));
    await (how === 'archive'
      ? call('POST', `/contacts/${id}/archive`)
      : call('DELETE', `/contacts/${id}`));
    const error = errorOf(await call('POST', '/contacts', { role: 'user', external_id: 'u1' }));
    expect(error.status).toBe(409);
    expect(error.message).toMatch(/^An archived contact .* id=[0-9a-f]{24}$/);
  });

  test('two users may share an email if their external ids differ', async () => {
    const { call } = openHarness();
    const user = { role: 'user', email: 'a@b.example' };
    await call('POST', '/contacts', { ...user, external_id: 'u1' });
    expect((await call('POST', '/contacts', { ...user, external_id: 'u2' })).status).toBe(200);
    expect((await call('POST', '/contacts', user)).status).toBe(409);
  });

  test('a lead is never compared, not even by its own external id', async () => {
    const { call } = openHarness();
    const lead = await call('POST', '/contacts', { role: 'lead' });
    await call('POST', '/contacts', { role: 'user', external_id: lead.body.external_id });
    expect((await call('PUT', `/contacts/${idOf(lead)}`, { name: 'A' })).status).toBe(200);
  });

  test('a lead becomes a user, and a user never a lead', async () => {
    const { call } = openHarness();
    const id = idOf(await call('POST', '/contacts', { role: 'lead' }));
    const user = await call('PUT', `/contacts/${id}`, { role: 'user', external_id: 'u1' });
    expect(user.body).toMatchObject({ role: 'user', external_id: 'u1' });
    const error = errorOf(await call('PUT', `/contacts/${id}`, { role: 'lead' }));
    expect(error).toMatchObject({ status: 400, code: 'client_error' });
  });
});

describe('changing and leaving', () => {
  test('an update changes what is sent, clears what is null and leaves the rest', async () => {
    const { call } = openHarness();
    const lead = { role: 'lead', name: 'A', phone: '1', custom_attributes: { job_title: 'x' } };
    const id = idOf(await call('POST', '/contacts', lead));
    const changes = { phone: null, custom_attributes: { job_title: null, team_mates: 3 } };
    const told = await call('PUT', `/contacts/${id}`, changes);
    expect(told.body).toMatchObject({ name: 'A', phone: null });
    expect(told.body.custom_attributes).toEqual({ team_mates: 3 });
  });

  test('archived contacts read as missing and come back; deleted ones do not', async () => {
    const { call } = openHarness();
    const id = idOf(await call('POST', '/contacts', { role: 'lead' }));
    const archived = await call('POST', `/contacts/${id}/archive`);
    expect(archived.body).toMatchObject({ type: 'contact', id, archived: true });
    const missing = { status: 404, code: 'not_found', message: 'User Not Found' };
    expect(errorOf(await call('GET', `/contacts/${id}`))).toMatchObject(missing);
    await call('POST', `/contacts/${id}/unarchive`);
    expect((await call('GET', `/contacts/${id}`)).status).toBe(200);
    expect((await call('DELETE', `/contacts/${id}`)).body).toMatchObject({ id, deleted: true });
    expect(errorOf(await call('POST', `/contacts/${id}/unarchive`)).status).toBe(400);
  });

  test('a merged lead is gone: 410 with a link on 2.16, 404 before', async () => {
    const { call } = openHarness();
    const lead = idOf(await call('POST', '/contacts', { role: 'lead', email: 'a@b.example' }));
    const user = idOf(await call('POST', '/contacts', { role: 'user', email: 'A@b.example' }));
    expect((await call('POST', '/contacts/merge', { from: lead, into: user })).body.id).toBe(user);
    const gone = await call('GET', `/contacts/${lead}`);
    expect(errorOf(gone)).toMatchObject({ status: 410, code: 'contact_merged' });
    expect(gone.headers.Link).toContain(user);
    expect((await call('GET', `/contacts/${lead}`, undefined, { version: '2.15' })).status).toBe(
      404,
    );
  });

  test('every address that a contact names can be read', async () => {
    const { call } = openHarness();
    const id = idOf(await call('POST', '/contacts', { role: 'lead' }));
    const company = idOf(await call('POST', '/companies', { company_id: 'c1' }));
    await call('POST', `/contacts/${id}/companies`, { id: company });
    await call('POST', `/contacts/${id}/tags`, { id: '1004' });
    await call('POST', `/contacts/${id}/notes`, { body: 'hi' });
    const { text } = await call('GET', `/contacts/${id}`);
    const urls = [...text.matchAll(/"url":"([^"]+)"/g)].flatMap(([, url]) => url ?? []);
    expect(new Set(urls).size).toBe(7);
    for (const url of urls) expect([url, (await call('GET', url)).status]).toEqual([url, 200]);
  });

  test('leads do not merge with each other', async () => {
    const { call } = openHarness();
    const [from, into] = [
      idOf(await call('POST', '/contacts', { role: 'lead' })),
      idOf(await call('POST', '/contacts', { role: 'lead' })),
    ];
    const error = errorOf(await call('POST', '/contacts/merge', { from, into }));
    expect(error).toMatchObject({ status: 400, code: 'invalid_merge' });
  });
});

describe('listing', () => {
  test('contacts come in tens, newest first, and the cursor goes on where the page ended', async () => {
    const { call, clock } = openHarness();
    for (let count = 0; count < 12; count += 1) {
      await call('POST', '/contacts', { role: 'lead', name: `lead ${count}` });
      await clock.advance(1_000);
    }
    const first = await call('GET', '/contacts');
    expect(pluck(first, 'name').slice(0, 2)).toEqual(['lead 11', 'lead 10']);
    expect(first.body).toMatchObject({
      total_count: 12,
      pages: { page: 1, per_page: 10, total_pages: 2, next: { per_page: 10 } },
    });
    await call('POST', '/contacts', { role: 'lead', name: 'late' });
    const next = /"starting_after":"([^"]+)"/.exec(first.text)?.[1];
    const second = await call('GET', `/contacts?starting_after=${next}`);
    expect(pluck(second, 'name')).toEqual(['lead 1', 'lead 0']);
    expect(second.text).not.toContain('starting_after');
  });

  test.each(['per_page=0', 'per_page=151', 'per_page=x', 'starting_after=zz'])(
    '%s is refused',
    async (query) => {
      const { call } = openHarness();
      const error = errorOf(await call('GET', `/contacts?${query}`));
      expect(error).toMatchObject({ status: 400, code: 'parameter_invalid' });
    },
  );
});
