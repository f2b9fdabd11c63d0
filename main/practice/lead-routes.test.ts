import { describe, expect, test } from 'vitest';
import { errorOf, idOf, openHarness, pluck } from '../testing/practice-harness.ts';

const OLD = { version: '1.3' };

describe('the Leads API, 1.x', () => {
  test('an empty object makes a lead with every key of the document', async () => {
    const { call } = openHarness();
    const told = await call('POST', '/contacts', {}, OLD);
    expect(told.status).toBe(200);
    expect(told.body).toMatchObject({ type: 'contact', anonymous: true, app_id: 'practice' });
    expect(told.body.user_id).toMatch(/^[0-9a-f-]{36}$/);
    expect(told.body.pseudonym).toMatch(/^\w+ \w+$/);
    expect(Object.keys(told.body).sort()).toEqual(
      'anonymous app_id avatar companies created_at custom_attributes do_not_track email has_hard_bounced id last_request_at last_seen_ip location_data marked_email_as_spam name owner_id phone pseudonym referrer remote_created_at segments session_count signed_up_at social_profiles tags type unsubscribed_from_emails updated_at user_agent_data user_id utm_campaign utm_content utm_medium utm_source utm_term'.split(
        ' ',
      ),
    );
  });

  test('the email is lower-cased, the user agent kept as text and companies come along', async () => {
    const { call } = openHarness();
    const lead = {
      email: 'Winston@Acme.Example',
      last_seen_user_agent: 'Mozilla/5.0 (Windows NT 10.0) Firefox/140.0',
      companies: [{ company_id: 'acme' }, { company_id: 'new', name: 'New', monthly_spend: 9.9 }],
    };
    const told = await call('POST', '/contacts', lead, OLD);
    expect(told.body).toMatchObject({
      email: 'winston@acme.example',
      user_agent_data: 'Mozilla/5.0 (Windows NT 10.0) Firefox/140.0',
      companies: { companies: [{ name: 'Acme' }, { name: 'New', monthly_spend: 9 }] },
    });
  });

  test('a post that names a lead changes it, by id or by user_id', async () => {
    const { call, practice } = openHarness();
    const made = await call('POST', '/contacts', { name: 'A' }, OLD);
    const byId = await call('POST', '/contacts', { id: idOf(made), phone: '1' }, OLD);
    const byUserId = await call('PUT', '/contacts', { user_id: made.body.user_id, name: 'B' }, OLD);
    expect(byId.body).toMatchObject({ name: 'A', phone: '1' });
    expect(byUserId.body).toMatchObject({ id: idOf(made), name: 'B', phone: '1' });
    expect(practice.contacts()).toHaveLength(1);
    expect((await call('POST', '/contacts', { user_id: 'mine' }, OLD)).status).toBe(404);
  });

  test('leads are listed by email, by phone and in pages', async () => {
    const { call } = openHarness();
    await call('POST', '/contacts', { email: 'a@b.example', phone: '1' }, OLD);
    await call('POST', '/contacts', { email: 'a@b.example', phone: '2' }, OLD);
    const byEmail = await call('GET', '/contacts?email=A@b.example&per_page=1', undefined, OLD);
    expect(byEmail.body).toMatchObject({
      type: 'contact.list',
      total_count: 2,
      pages: { page: 1, per_page: 1, total_pages: 2 },
    });
    expect(byEmail.text).toContain('"next":"http://practice.example/contacts?');
    const byPhone = await call('GET', '/contacts?phone=2', undefined, OLD);
    expect(pluck(byPhone, 'phone', 'contacts')).toEqual(['2']);
  });

  test.each(['per_page=61', 'page=0', 'page=x', 'sort=shoe', 'order=up'])(
    '%s is refused',
    async (query) => {
      const { call } = openHarness();
      const told = await call('GET', `/contacts?${query}`, undefined, OLD);
      expect(errorOf(told)).toMatchObject({ status: 400, code: 'parameter_invalid' });
    },
  );

  test('an archived lead is answered once more and then missing', async () => {
    const { call } = openHarness();
    const id = idOf(await call('POST', '/contacts', {}, OLD));
    expect((await call('DELETE', `/contacts/${id}`, undefined, OLD)).body.id).toBe(id);
    expect((await call('GET', `/contacts/${id}`, undefined, OLD)).status).toBe(404);
  });

  test('a converted lead is a user from then on', async () => {
    const { call } = openHarness();
    const made = await call('POST', '/contacts', { phone: '1' }, OLD);
    const body = { contact: { user_id: made.body.user_id }, user: { email: 'A@b.example' } };
    const user = await call('POST', '/contacts/convert', body, OLD);
    expect(user.body).toMatchObject({ type: 'user', email: 'a@b.example', phone: '1' });
    expect((await call('GET', `/contacts/${idOf(made)}`, undefined, OLD)).status).toBe(404);
  });

  test('tags and notes speak of users, and a lead is one', async () => {
    const { call } = openHarness();
    const id = idOf(await call('POST', '/contacts', {}, OLD));
    const tag = await call('POST', '/tags', { name: 'Hot', users: [{ id }] }, OLD);
    expect(tag.body).toMatchObject({ type: 'tag', name: 'Hot' });
    await call('POST', '/notes', { user: { id }, body: 'a < b' }, OLD);
    const notes = await call('GET', `/notes?id=${id}`, undefined, OLD);
    expect(pluck(notes, 'body', 'notes')).toEqual(['<p>a &lt; b</p>']);
    const lead = await call('GET', `/contacts/${id}`, undefined, OLD);
    expect(lead.body.tags).toEqual({ type: 'tag.list', tags: [tag.body] });
    await call('POST', '/tags', { name: 'hot', users: [{ id, untag: true }] }, OLD);
    const untagged = await call('GET', `/contacts/${id}`, undefined, OLD);
    expect(untagged.body.tags).toMatchObject({ tags: [] });
  });

  test.each([
    ['1.3', '/data_attributes/customer', undefined],
    ['1.4', '/data_attributes?model=customer', 'customer'],
  ])('attributes are listed on %s at %s', async (version, path, model) => {
    const { call } = openHarness();
    await call('POST', '/contacts', { custom_attributes: { new_one: 1 } }, OLD);
    const told = await call('GET', path, undefined, { version });
    expect(told.body.type).toBe('data_attribute.list');
    const names = pluck(told, 'name', 'data_attributes');
    expect(names).toEqual(expect.arrayContaining(['email', 'job_title', 'new_one']));
    expect(names).not.toContain('user_count');
    expect(new Set(pluck(told, 'model', 'data_attributes'))).toEqual(new Set([model]));
    const other = { version: version === '1.3' ? '1.4' : '1.3' };
    const elsewhere = await call('GET', path.split('?')[0] ?? '', undefined, other);
    expect(elsewhere.status).toBe(404);
  });

  test.each([
    ['1.3', { type: 'avatar', image_url: 'https://practice.example/avatars/1001.png' }],
    ['2.14', { type: 'avatar', image_url: 'https://practice.example/avatars/1001.png' }],
    ['2.16', 'https://practice.example/avatars/1001.png'],
  ])('the picture of an admin on %s is %j', async (version, avatar) => {
    const { call } = openHarness();
    const told = await call('GET', '/admins?display_avatar=true', undefined, { version });
    expect(pluck(told, 'avatar', 'admins')[0]).toEqual(avatar);
  });

  test('both generations see the same lead', async () => {
    const { call } = openHarness();
    const made = await call('POST', '/contacts', { name: 'A' }, OLD);
    const today = await call('GET', `/contacts/${idOf(made)}`);
    expect(today.body).toMatchObject({ role: 'lead', external_id: made.body.user_id, name: 'A' });
  });
});
