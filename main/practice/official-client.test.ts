import { IntercomClient, IntercomError } from 'intercom-client';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type RunningPractice, startPractice } from './start-practice.ts';

let practice: RunningPractice;
let client: IntercomClient;

beforeEach(async () => {
  practice = await startPractice();
  client = new IntercomClient({
    token: practice.token,
    baseUrl: practice.url,
    headers: { 'Intercom-Version': '2.16' },
    maxRetries: 0,
  });
});

afterEach(() => practice.close());

const createLead = async (name: string) =>
  (await client.contacts.create({ role: 'lead', name, email: `${name}@acme.example` })).id ?? '';

describe('Intercom’s own client', () => {
  test('speaks 2.16 to the practice workspace and is understood', async () => {
    await createLead('ann');
    expect(practice.calls()).toMatchObject([{ version: '2.16', status: 200 }]);
    expect(await client.admins.identify()).toMatchObject({ app: { id_code: 'practice' } });
  });

  test('creates, finds, updates, archives and deletes leads', async () => {
    const id = await createLead('ann');
    expect(await client.contacts.find({ contact_id: id })).toMatchObject({ name: 'ann' });
    const changes = { contact_id: id, phone: '+353871234567' };
    expect(await client.contacts.update(changes)).toMatchObject({ phone: '+353871234567' });
    expect(await client.contacts.archive({ contact_id: id })).toMatchObject({ archived: true });
    await expect(client.contacts.find({ contact_id: id })).rejects.toMatchObject({
      statusCode: 404,
    });
    expect(await client.contacts.unarchive({ contact_id: id })).toMatchObject({ archived: false });
    expect(await client.contacts.delete({ contact_id: id })).toMatchObject({ deleted: true });
  });

  test('searches and lists leads through all pages', async () => {
    for (let count = 0; count < 13; count += 1) await createLead(`lead-${count}`);
    const found: unknown[] = [];
    const query = { field: 'email', operator: '~' as const, value: 'acme' };
    const pagination = { per_page: 5 };
    for await (const contact of await client.contacts.search({ query, pagination })) {
      found.push(contact.id);
    }
    expect(new Set(found).size).toBe(13);
    const listed: unknown[] = [];
    for await (const contact of await client.contacts.list({ per_page: 5 })) {
      listed.push(contact.id);
    }
    expect(new Set(listed)).toEqual(new Set(found));
  });

  test('tags, notes, companies and attributes', async () => {
    const contact_id = await createLead('ann');
    const tag = await client.tags.create({ name: 'Hot' });
    await client.tags.tagContact({ contact_id, id: tag.id });
    await client.notes.create({ contact_id, body: 'hello' });
    const company = await client.companies.createOrUpdate({ company_id: 'c1', name: 'C' });
    await client.companies.attachContact({ contact_id, id: company?.id ?? '' });
    // The client's type has no `name`, but the client sends it.
    const attribute = { name: 'size', model: 'contact', data_type: 'string' as const };
    await client.dataAttributes.create(attribute);
    const known = await client.dataAttributes.list({ model: 'contact' });
    expect(known.data?.map(({ name }) => name)).toContain('size');
    expect(await client.companies.retrieve({ company_id: 'c1' })).toMatchObject({
      type: 'company',
    });
    expect(await client.companies.retrieve({ name: 'C' })).toMatchObject({ data: [{ name: 'C' }] });
    expect((await client.contacts.listAttachedTags({ contact_id })).data).toMatchObject([tag]);
    expect((await client.tags.list()).data?.map(({ name }) => name)).toContain('Hot');
    expect(await client.contacts.find({ contact_id })).toMatchObject({
      tags: { data: [{ id: tag.id }] },
      notes: { total_count: 1 },
      companies: { data: [{ id: company?.id }] },
    });
  });

  test('pages through companies, by page and by scroll, and through notes', async () => {
    const contact_id = await createLead('ann');
    for (const number of [1, 2, 3]) {
      await client.notes.create({ contact_id, body: `note ${number}` });
      const company = await client.companies.createOrUpdate({ company_id: `c${number}` });
      await client.companies.attachContact({ contact_id, id: company?.id ?? '' });
    }
    const drain = async (page: AsyncIterable<{ readonly id?: string | undefined }>) => {
      const ids: unknown[] = [];
      for await (const one of page) ids.push(one.id);
      return new Set(ids).size;
    };
    const seeded = 6;
    expect(await drain(await client.companies.list({ per_page: 2 }))).toBe(seeded + 3);
    expect(await drain(await client.companies.scroll())).toBe(seeded + 3);
    const attached = await client.contacts.listAttachedCompanies({ contact_id, per_page: 2 });
    expect(await drain(attached)).toBe(3);
    expect(await drain(await client.notes.list({ contact_id, per_page: 2 }))).toBe(3);
  });

  test('merges a lead into a user, and is told where it went', async () => {
    const from = await createLead('ann');
    const email = 'ann@acme.example';
    const into = (await client.contacts.create({ role: 'user', email })).id ?? '';
    expect(await client.contacts.mergeLeadInUser({ from, into })).toMatchObject({ id: into });
    const gone = client.contacts.find({ contact_id: from });
    await expect(gone).rejects.toMatchObject({
      statusCode: 410,
      body: { errors: [{ code: 'contact_merged' }] },
    });
  });

  const failing: readonly [string, number, string, () => Promise<unknown>][] = [
    ['a contact that is none', 404, 'not_found', () => client.contacts.find({ contact_id: 'x' })],
    [
      'an attribute that is none',
      400,
      'parameter_invalid',
      () => client.contacts.create({ role: 'lead', custom_attributes: { shoe: '42' } }),
    ],
    [
      'a company that is none',
      404,
      'company_not_found',
      () => client.companies.retrieve({ name: '-' }),
    ],
    [
      'a user twice',
      409,
      'conflict',
      async () => {
        await client.contacts.create({ external_id: 'u1' });
        await client.contacts.create({ external_id: 'u1' });
      },
    ],
    [
      'a wrong token',
      401,
      'unauthorized',
      () => new IntercomClient({ token: 'no', baseUrl: practice.url }).admins.identify(),
    ],
  ];

  test.each(failing)(
    '%s is an error that it understands: %d %s',
    async (_what, statusCode, code, run) => {
      const error: unknown = await run().then(
        () => null,
        (cause: unknown) => cause,
      );
      expect(error).toBeInstanceOf(IntercomError);
      expect(error).toMatchObject({ statusCode, body: { type: 'error.list', errors: [{ code }] } });
    },
  );
});
