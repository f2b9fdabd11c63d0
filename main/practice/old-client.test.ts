import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { type RunningPractice, startPractice } from './start-practice.ts';

/**
 * Requests exactly as `intercom-client` 2.11.0, the last of the 1.x era, makes them. They were
 * recorded against the practice workspace. The client itself is not installed here. It brings 50
 * packages that nobody has maintained for years (`request` among them), with known vulnerabilities.
 */

let practice: RunningPractice;

beforeEach(async () => {
  practice = await startPractice({ settings: { defaultVersion: '1.3' } });
});

afterEach(() => practice.close());

const objectSchema = z.record(z.string(), z.unknown());
const listSchema = z.array(objectSchema);

type Answered = { readonly status: number; readonly body: z.infer<typeof objectSchema> };

/** The token is the user name, and there is no password. */
const request = async (method: string, address: string, body?: unknown): Promise<Answered> => {
  const response = await fetch(new URL(address, practice.url), {
    method,
    headers: {
      accept: 'application/json',
      'user-agent': 'intercom-node-client/2.0.0',
      authorization: `Basic ${Buffer.from(`${practice.token}:`).toString('base64')}`,
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return { status: response.status, body: objectSchema.parse(await response.json()) };
};

const rowsIn = ({ body }: Answered, list: string) => listSchema.parse(body[list]);

/** `client.nextPage(body.pages)` calls the address in `pages.next` unchanged. */
const nextPage = ({ body }: Answered): Promise<Answered> =>
  request('GET', z.object({ next: z.url() }).parse(body.pages).next);

/** `client.leads.scroll.each` and `client.companies.scroll.each` go on until a page is empty. */
const scroll = async (path: string, list: string) => {
  const rows: z.infer<typeof listSchema> = [];
  let page = await request('GET', `${path}/scroll`);
  while (rowsIn(page, list).length > 0) {
    rows.push(...rowsIn(page, list));
    page = await request('GET', `${path}/scroll?scroll_param=${String(page.body.scroll_param)}`);
  }
  return rows;
};

const createLead = async (fields: object) => {
  const { body } = await request('POST', '/contacts', fields);
  return z.object({ id: z.string(), user_id: z.string() }).parse(body);
};

describe('a client of the 1.x era', () => {
  test('logs in with the token as its user name, and says no version', async () => {
    expect(await request('GET', '/me')).toMatchObject({ status: 200, body: { type: 'admin' } });
    expect(practice.calls()).toMatchObject([{ version: null, status: 200 }]);
    const authorization = `Basic ${Buffer.from('wrong:').toString('base64')}`;
    const refused = await fetch(`${practice.url}/me`, { headers: { authorization } });
    expect(refused.status).toBe(401);
  });

  test('creates, reads, updates and archives leads', async () => {
    const { id, user_id: userId } = await createLead({
      email: 'Ann@b.example',
      name: 'Ann',
      custom_attributes: { plan: 'x' },
      companies: [{ company_id: 'c1', name: 'C' }],
      last_seen_user_agent: 'Mozilla/5.0 Firefox/140.0',
    });
    expect((await request('GET', `/contacts/${id}`)).body).toMatchObject({
      type: 'contact',
      email: 'ann@b.example',
      user_agent_data: 'Mozilla/5.0 Firefox/140.0',
      companies: { companies: [{ company_id: 'c1' }] },
    });
    expect((await request('GET', `/contacts?user_id=${userId}`)).body.id).toBe(id);
    expect((await request('POST', '/contacts', { id, name: 'Bea' })).body.name).toBe('Bea');
    expect((await request('DELETE', `/contacts/${id}`)).body.id).toBe(id);
    expect(await request('GET', `/contacts/${id}`)).toMatchObject({
      status: 404,
      body: { type: 'error.list', errors: [{ code: 'not_found', message: 'User Not Found' }] },
    });
  });

  test('lists by address, goes to the next page by its address, and scrolls', async () => {
    for (const number of [1, 2, 3]) await createLead({ email: `${number}@b.example` });
    const found = await request('GET', '/contacts?email=2%40b.example');
    expect(rowsIn(found, 'contacts')).toMatchObject([{ email: '2@b.example' }]);
    const first = await request('GET', '/contacts?per_page=2');
    const second = await nextPage(first);
    const paged = [...rowsIn(first, 'contacts'), ...rowsIn(second, 'contacts')];
    expect(paged.map(({ email }) => email)).toEqual(['3@b.example', '2@b.example', '1@b.example']);
    expect(second.body.pages).toMatchObject({ page: 2, total_pages: 2, next: null });
    expect(await scroll('/contacts', 'contacts')).toHaveLength(3);
  });

  test('tags, renames a tag, takes it away and deletes it', async () => {
    const { id } = await createLead({});
    const tag = (await request('POST', '/tags', { name: 'Hot', users: [{ id }] })).body;
    expect((await request('POST', '/tags', { id: tag.id, name: 'Warm' })).body.id).toBe(tag.id);
    expect(rowsIn(await request('GET', '/tags'), 'tags')).toContainEqual({ ...tag, name: 'Warm' });
    await request('POST', '/tags', { name: 'Warm', users: [{ id, untag: true }] });
    expect((await request('GET', `/contacts/${id}`)).body.tags).toMatchObject({ tags: [] });
    expect((await request('DELETE', `/tags/${String(tag.id)}`)).status).toBe(200);
  });

  test('writes notes, lists them and reads one', async () => {
    const { id } = await createLead({});
    const note = { admin_id: 1001, body: '<p>hi</p>', user: { id } };
    const written = (await request('POST', '/notes', note)).body;
    expect(rowsIn(await request('GET', `/notes?id=${id}`), 'notes')).toEqual([written]);
    expect((await request('GET', `/notes/${String(written.id)}`)).body.body).toBe('<p>hi</p>');
  });

  test('makes companies, finds one by each of its names, pages and scrolls', async () => {
    await createLead({ companies: [{ company_id: 'c2', name: 'D & E' }] });
    const made = (await request('POST', '/companies', { company_id: 'c2', plan: 'Pro' })).body;
    const ways = [`/${String(made.id)}`, '?company_id=c2', '?name=D%20%26%20E'];
    for (const way of ways) {
      expect((await request('GET', `/companies${way}`)).body).toMatchObject({ company_id: 'c2' });
    }
    const first = await request('GET', '/companies?per_page=1');
    expect(rowsIn(await nextPage(first), 'companies')).toHaveLength(1);
    expect(await scroll('/companies', 'companies')).toHaveLength(7);
    expect(await request('GET', '/companies?company_id=none')).toMatchObject({
      status: 404,
      body: { errors: [{ code: 'company_not_found' }] },
    });
  });

  test('converts a lead, which is a user from then on', async () => {
    const lead = await createLead({ name: 'Zoe', companies: [{ company_id: 'c1' }] });
    const user = { email: 'zoe@b.example' };
    const body = { contact: { user_id: lead.user_id }, user };
    expect((await request('POST', '/contacts/convert', body)).body).toMatchObject({
      type: 'user',
      id: lead.id,
    });
    expect((await request('GET', `/contacts/${lead.id}`)).status).toBe(404);
    expect((await request('GET', `/users/${lead.id}`)).body).toMatchObject({ name: 'Zoe' });
    for (const list of ['/users?email=Zoe%40b.example', '/companies?company_id=c1&type=user']) {
      expect(rowsIn(await request('GET', list), 'users')).toMatchObject([{ id: lead.id }]);
    }
  });
});
