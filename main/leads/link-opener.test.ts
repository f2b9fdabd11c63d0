import { expect, test } from 'vitest';
import { createFakeLog } from '../testing/fakes.ts';
import { createLinkOpener } from './link-opener.ts';

const CONTACT = 'https://app.intercom.com/a/apps/x/users/1/all-conversations';

const set = (presses: number) => {
  const opened: string[] = [];
  let left = presses;
  const log = createFakeLog();
  const open = createLinkOpener({
    openExternal: async (url) => void opened.push(url),
    takeGesture: () => {
      left -= 1;
      return left >= 0;
    },
    log,
  });
  return { open, opened, log, left: () => left };
};

test('an address of Intercom’s is opened, one for each press', async () => {
  const { open, opened, log } = set(1);
  expect((await open(CONTACT)).ok).toBe(true);
  expect(await open(CONTACT)).toMatchObject({
    error: { code: 'link-refused', message: expect.stringMatching(/press once more/) },
  });
  expect(opened).toEqual([CONTACT]);
  expect(log.lines).toMatchObject([
    { event: 'link.refused', facts: { reason: 'not pressed for' } },
  ]);
});

test.each([
  null,
  'https://outside.invalid/',
  'http://app.intercom.com/',
  'https://app.intercom.com.outside.invalid/',
  'file:///etc/passwd',
  'javascript:alert(1)',
  'no address',
])('%s is opened for no press, and costs none', async (address) => {
  const { open, opened, left } = set(1);
  expect(await open(address)).toMatchObject({ ok: false, error: { code: 'link-refused' } });
  expect(opened).toEqual([]);
  expect(left()).toBe(1);
});
