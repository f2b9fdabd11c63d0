import { describe, expect, test } from 'vitest';
import type { Workspace } from '../../../preload/contract/session.ts';
import { externalUrl } from '../../security/urls.ts';
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

describe('a contact’s address', () => {
  test('is at Intercom, in the workspace’s region', () => {
    expect(contactUrl(ACME, 'c1')).toBe(
      'https://app.eu.intercom.com/a/apps/ja43hiec/users/c1/all-conversations',
    );
  });

  test('is nowhere for the practice workspace, nor where no workspace is known', () => {
    expect(contactUrl({ ...ACME, isPractice: true }, 'c1')).toBeNull();
    expect(contactUrl(null, 'c1')).toBeNull();
  });
});

test.each(['a/b', '?q=1', '#x', '@evil.example', '\\evil', '%2e%2e', 'https://evil.example/'])(
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
