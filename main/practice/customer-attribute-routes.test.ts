import { expect, test } from 'vitest';
import { openHarness } from '../testing/practice-harness.ts';

test('1.3 lists the attributes of people and of companies, each under its own path', async () => {
  const { call } = openHarness();
  const people = await call('GET', '/data_attributes/customer', undefined, { version: '1.3' });
  expect(people.status).toBe(200);
  expect(people.body).toMatchObject({ type: 'data_attribute.list' });
  expect(people.body.data_attributes).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ name: 'email', custom: false }),
      expect.objectContaining({
        name: 'lead_source',
        full_name: 'custom_attributes.lead_source',
        options: expect.arrayContaining(['Website']),
        custom: true,
      }),
    ]),
  );
  const companies = await call('GET', '/data_attributes/company', undefined, { version: '1.3' });
  expect(JSON.stringify(companies.body)).not.toContain('lead_source');
  const later = await call('GET', '/data_attributes/customer', undefined, { version: '2.16' });
  expect(later.status).toBe(404);
});
