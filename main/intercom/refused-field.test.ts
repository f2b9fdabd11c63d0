import { expect, test } from 'vitest';
import { EMPTY_LEAD } from '../../preload/contract/lead.ts';
import { refusedField } from './refused-field.ts';

const lead = {
  ...EMPTY_LEAD,
  customAttributes: [
    { name: 'seats', type: 'number', value: '3' } as const,
    { name: ' plan ', type: 'text', value: 'gold' } as const,
  ],
};

test.each([
  ['email', 'Email is invalid', 'email'],
  ['phone', 'x', 'phone'],
  ['custom_attributes.plan', 'is too long', 'customAttributes.1.value'],
  ['plan', 'is too long', 'customAttributes.1.value'],
  [null, "Custom attribute 'seats' does not exist", 'customAttributes.0.name'],
  [null, "Custom attribute 'other' does not exist", null],
  [null, 'Something is wrong', null],
  ['owner_id', 'Admin not found', 'ownerId'],
  ['avatar', 'is not a URL', 'avatarUrl'],
  ['avatar.image_url', 'is not a URL', 'avatarUrl'],
  ['last_seen_user_agent', 'is too long', 'userAgent'],
  ['role', 'is not allowed', null],
])('field %s with “%s” is %s', (field, message, expected) => {
  expect(refusedField({ field, message }, lead)).toBe(expected);
});
