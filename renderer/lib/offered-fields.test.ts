import { expect, test } from 'vitest';
import { STANDARD_CAMPAIGN } from '../../preload/contract/campaign.ts';
import { EMPTY_LEAD, leadSchema } from '../../preload/contract/lead.ts';
import { campaignHere, fillOwnFields, offeredFields, otherAttributes } from './offered-fields.ts';

const title = { name: 'job_title', type: 'text' } as const;
const titleList = { name: 'job_title', type: 'list' } as const;
const seats = { name: 'seats', type: 'integer' } as const;

test('Intercom’s attribute for job titles is a field of the lead, and no other beside it', () => {
  const offered = offeredFields([title, seats], '2.16');
  expect(offered).toContain('jobTitle');
  expect(offered).toContain('attribute:seats');
  expect(offered).not.toContain('attribute:job_title');
});

test('where it is of another type it stays an attribute of the workspace', () => {
  expect(offeredFields([titleList], '2.16')).toContain('attribute:job_title');
  expect(offeredFields([titleList], '2.16')).not.toContain('jobTitle');
  expect(otherAttributes([titleList])).toEqual([titleList]);
});

test('a workspace without it is not offered the field', () => {
  expect(offeredFields([seats], '1.3')).not.toContain('jobTitle');
});

test('a campaign that knows it as an attribute means the field, and the other way round', () => {
  const old = {
    ...STANDARD_CAMPAIGN,
    fields: ['attribute:job_title' as const, 'name' as const, 'jobTitle' as const],
    required: ['attribute:job_title' as const],
  };
  expect(campaignHere(old, [title])).toMatchObject({
    fields: ['jobTitle', 'name'],
    required: ['jobTitle'],
  });
  expect(campaignHere(old, [titleList])).toMatchObject({
    fields: ['attribute:job_title', 'name'],
    required: ['attribute:job_title'],
  });
});

const row = { name: ' job_title', type: 'text', value: 'Clerk' } as const;
const seatsRow = { name: 'seats', type: 'integer', value: '3' } as const;

test('a row of before there was the field moves into it', () => {
  const lead = { ...EMPTY_LEAD, customAttributes: [seatsRow, row] };
  const filled = { jobTitle: 'Clerk', customAttributes: [seatsRow] };
  expect(fillOwnFields(lead, [seats])).toMatchObject(filled);
});

test.each([
  ['the field says something already', { jobTitle: 'Head' }, row, [seats]],
  ['the row is of another type', {}, { ...row, type: 'list' as const }, [seats]],
  ['the attribute has a control of its own', {}, row, [titleList]],
])('it stays a row where %s', (_case, more, one, others) => {
  const lead = { ...EMPTY_LEAD, ...more, customAttributes: [one] };
  expect(fillOwnFields(lead, others)).toEqual(lead);
});

test('a row beside the field is told to be there twice, and alone is taken', () => {
  const twice = { ...EMPTY_LEAD, jobTitle: 'Head', customAttributes: [row] };
  const problems = leadSchema.safeParse(twice).error?.issues;
  expect(problems).toMatchObject([{ path: ['customAttributes', 0, 'name'] }]);
  expect(leadSchema.safeParse({ ...twice, jobTitle: '' }).success).toBe(true);
});
