import { expect, test } from 'vitest';
import { EMPTY_LEAD, type TypedLead } from '../../preload/contract/lead.ts';
import { adoptStart } from './adopt-start.ts';

const row = (name: string, value: string) => ({ name, type: 'text', value }) as const;

const given: TypedLead = {
  ...EMPTY_LEAD,
  company: 'Acme',
  tags: ['Fair'],
  customAttributes: [row('plan', 'gold'), row('hall', '7')],
};
const to: TypedLead = {
  ...EMPTY_LEAD,
  tags: ['Web'],
  note: 'From the web',
  ownerId: '1',
  isUnsubscribed: true,
  customAttributes: [row('plan', 'free'), row('source', 'web')],
};

test('an untouched start gives way to the other one', () => {
  expect(adoptStart({ ...given, name: 'Ann' }, given, to)).toEqual({ ...to, name: 'Ann' });
});

test('what was typed stays, and empty fields are filled', () => {
  const typed: TypedLead = {
    ...given,
    company: 'Acme Ltd',
    tags: ['Fair', 'Hot'],
    customAttributes: [row('plan', 'silver'), row('hall', '7'), row('source', '')],
  };
  expect(adoptStart(typed, given, to)).toEqual({
    ...to,
    company: 'Acme Ltd',
    tags: ['Fair', 'Hot'],
    customAttributes: [row('plan', 'silver'), row('source', 'web')],
  });
});

test('a tick that the rep made stays', () => {
  const ticked = { ...EMPTY_LEAD, isUnsubscribed: true };
  expect(adoptStart(ticked, EMPTY_LEAD, EMPTY_LEAD).isUnsubscribed).toBe(true);
});

test('a job title that a campaign gave gives way, and one that was typed stays', () => {
  const titled = { ...given, jobTitle: 'Visitor' };
  expect(adoptStart(titled, titled, to).jobTitle).toBe('');
  expect(adoptStart({ ...titled, jobTitle: 'Clerk' }, titled, to).jobTitle).toBe('Clerk');
});
