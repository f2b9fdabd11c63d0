import { expect, test } from 'vitest';
import { EMPTY_LEAD, leadSchema } from '../../preload/contract/lead.ts';
import { API_VERSIONS } from '../../preload/contract/session.ts';
import { adapterFor } from './adapters.ts';

const ALONE = { ref: null, timeZone: null };

const lead = {
  ...EMPTY_LEAD,
  name: ' Winston Smith ',
  email: 'winston@acme.example',
  phone: '',
  customAttributes: [
    { name: ' plan ', type: 'text', value: 'gold' },
    { name: 'seats', type: 'number', value: '12.5' },
    { name: 'paid', type: 'boolean', value: 'false' },
    { name: 'met_at', type: 'date', value: '2026-11-23' },
    { name: 'unused', type: 'text', value: '' },
    { name: '', type: 'number', value: '' },
  ],
} as const;

const typed = { ...lead, customAttributes: [...lead.customAttributes] };

const custom_attributes = {
  plan: 'gold',
  seats: 12.5,
  paid: false,
  met_at: Date.UTC(2026, 10, 23, 12) / 1_000,
};

test('the Contacts API is asked for a contact with the role lead', () => {
  expect(adapterFor('2.16').createLead(typed, ALONE)).toEqual({
    method: 'POST',
    path: '/contacts',
    body: {
      role: 'lead',
      name: 'Winston Smith',
      email: 'winston@acme.example',
      custom_attributes,
    },
  });
});

test.each(API_VERSIONS)('on %s the job title goes into Intercom’s attribute for it', (version) => {
  const { body } = adapterFor(version).createLead({ ...EMPTY_LEAD, jobTitle: ' Clerk ' }, ALONE);
  expect(body).toMatchObject({ custom_attributes: { job_title: 'Clerk' } });
});

test('the Leads API is asked for a contact without a role', () => {
  expect(adapterFor('1.3').createLead(typed, ALONE)).toEqual({
    method: 'POST',
    path: '/contacts',
    body: { name: 'Winston Smith', email: 'winston@acme.example', custom_attributes },
  });
});

test.each([
  ['integer', '١٢', 12],
  ['integer', '１２０００', 12_000],
  ['integer', '-12', -12],
  ['integer', '12.0', 12],
  ['number', '٣.٥', 3.5],
  // Stored by an older Galena, which did not ask and read numbers as programs write them.
  ['number', '12.000', 12],
  ['number', '1e3', 1_000],
] as const)('the %s “%s” is sent as %d', (type, value, sent) => {
  const seats = { ...EMPTY_LEAD, customAttributes: [{ name: 'seats', type, value }] };
  for (const version of ['1.3', '2.16'] as const) {
    expect(adapterFor(version).createLead(seats, ALONE).body).toMatchObject({
      custom_attributes: { seats: sent },
    });
  }
});

test('an option of a list is sent to the letter', () => {
  const plan = { name: 'plan', type: 'list', value: ' Enterprise' } as const;
  for (const version of ['1.3', '2.16'] as const) {
    const lead = { ...EMPTY_LEAD, customAttributes: [plan] };
    expect(adapterFor(version).createLead(lead, ALONE).body).toMatchObject({
      custom_attributes: { plan: ' Enterprise' },
    });
  }
});

test.each(['constructor', 'toString', 'hasOwnProperty', 'valueOf'])(
  'an attribute called “%s” is sent as any other',
  (name) => {
    const row = { name, type: 'text', value: 'x' } as const;
    const parsed = leadSchema.parse({ ...EMPTY_LEAD, customAttributes: [row] });
    for (const version of ['1.3', '2.16'] as const) {
      const { body } = adapterFor(version).createLead(parsed, ALONE);
      expect(JSON.parse(JSON.stringify(body)).custom_attributes).toEqual({ [name]: 'x' });
    }
  },
);

test.each(['__proto__', 'galena_ref', 'a.b', '$a', '\u200b'])('none is called “%s”', (name) => {
  const row = { name, type: 'text', value: 'x' };
  expect(leadSchema.safeParse({ ...EMPTY_LEAD, customAttributes: [row] }).success).toBe(false);
});

test('two names that read the same are one name', () => {
  const rows = ['plan', 'plan\u200b'].map((name) => ({ name, type: 'text', value: 'x' }));
  expect(leadSchema.safeParse({ ...EMPTY_LEAD, customAttributes: rows }).success).toBe(false);
});

test('an empty lead is sent as one: nothing is required', () => {
  expect(adapterFor('1.3').createLead(EMPTY_LEAD, ALONE).body).toEqual({});
  expect(adapterFor('2.16').createLead(EMPTY_LEAD, ALONE).body).toEqual({ role: 'lead' });
});

test('nothing that a lead may not have is ever sent', () => {
  for (const version of ['1.3', '2.16'] as const) {
    const body = JSON.stringify(adapterFor(version).createLead(typed, ALONE).body);
    expect(body).not.toMatch(/user_id|signed_up_at|new_session|external_id|null/);
  }
});

test('the ref travels as a custom attribute, beside those of the rep', () => {
  const ref = '11111111-1111-4111-8111-111111111111';
  expect(adapterFor('2.16').createLead(typed, { ref, timeZone: null }).body).toMatchObject({
    custom_attributes: { ...custom_attributes, galena_ref: ref },
  });
  expect(adapterFor('1.3').createLead(EMPTY_LEAD, { ref, timeZone: null }).body).toEqual({
    custom_attributes: { galena_ref: ref },
  });
});

test('a day is one where the workspace is, in a new lead and in a change', () => {
  const sentWith = { ref: null, timeZone: 'Pacific/Kiritimati' };
  const custom = { custom_attributes: { met_at: Date.UTC(2026, 10, 22, 22) / 1_000 } };
  for (const version of ['1.3', '2.16'] as const) {
    const adapter = adapterFor(version);
    expect(adapter.createLead(typed, sentWith).body).toMatchObject(custom);
    const update = adapter.steps.update.change('c', typed, sentWith.timeZone);
    expect(update.body).toMatchObject(custom);
  }
});
