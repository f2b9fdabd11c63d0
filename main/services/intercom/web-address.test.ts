import { describe, expect, test } from 'vitest';
import type { Workspace } from '../../../preload/contract/session.ts';
import { externalUrl } from '../../security/urls.ts';
import { createFakeLog } from '../../testing/fakes.ts';
import { contactUrl, openAddress } from './web-address.ts';

const ACME: Workspace = {
  id: 'ja43hiec',
  name: 'Acme',
  region: 'eu',
  apiVersion: '2.16',
  isPractice: false,
  hasRef: true,
  timeZone: 'UTC',
};

const open = async (address: string | null) => {
  const opened: string[] = [];
  const log = createFakeLog();
  const result = await openAddress(address, async (url) => void opened.push(url), log);
  return { result, opened, log };
};

describe('the browser is sent', () => {
  test('to a contact in Intercom', async () => {
    const url = contactUrl(ACME, 'c1');
    expect(url).toBe('https://app.eu.intercom.com/a/apps/ja43hiec/users/c1/all-conversations');
    const { result, opened } = await open(url);
    expect(result.ok).toBe(true);
    expect(opened).toEqual([url]);
  });

  test.each([
    'https://evil.example/a',
    'https://app.intercom.com.evil.example/a',
    'https://app.intercom.com@evil.example/a',
    'http://app.intercom.com/a',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'smb://app.intercom.com/share',
    '',
  ])('never to %s, whoever made the address', async (address) => {
    const { result, opened, log } = await open(address);
    expect(result).toMatchObject({ ok: false, error: { code: 'link-refused' } });
    expect(opened).toEqual([]);
    expect(log.lines).toMatchObject([{ event: 'link.refused' }]);
  });

  test('nowhere from the practice workspace, nor where no workspace is known', () => {
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
