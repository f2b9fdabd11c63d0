import { expect, test } from 'vitest';
import type { Workspace } from '../../preload/contract/session.ts';
import { externalUrl } from '../security/urls.ts';
import { contactUrl } from './web-address.ts';

const ACME: Workspace = {
  id: 'ja43hiec',
  name: 'Acme',
  region: 'eu',
  apiVersion: '2.16',
  isPractice: false,
  hasRef: true,
  timeZone: 'UTC',
};

test('a contact in Intercom has an address there', () => {
  const url = contactUrl(ACME, 'c1');
  expect(url).toBe('https://app.eu.intercom.com/a/apps/ja43hiec/users/c1/all-conversations');
  expect(externalUrl(url ?? '')).toBe(url);
});

test('the practice workspace has no addresses, and neither has one that is not known', () => {
  expect(contactUrl({ ...ACME, isPractice: true }, 'c1')).toBeNull();
  expect(contactUrl(null, 'c1')).toBeNull();
});

test.each(['?q=1', '#x', '@evil.example', 'c1'])(
  'the id %s stays one part of an address at Intercom',
  (id) => {
    const url = new URL(externalUrl(contactUrl({ ...ACME, id }, id) ?? '') ?? '');
    expect(url.host).toBe('app.eu.intercom.com');
    const parts = url.pathname.split('/');
    expect(parts.map(decodeURIComponent)).toEqual([
      '',
      'a',
      'apps',
      id,
      'users',
      id,
      'all-conversations',
    ]);
  },
);

test.each(['a/b', '\\evil', '%2e%2e', '..', 'https://evil.example/'])(
  'there is no address for %s, which is no id',
  (id) => expect(contactUrl(ACME, id)).toBeNull(),
);
