import { expect, test } from 'vitest';
import { isPublicMailDomain, isRelayDomain } from './mail-providers.ts';

const PUBLIC = `
  gmail.com googlemail.com outlook.com outlook.de hotmail.com hotmail.co.uk live.com live.nl msn.com
  yahoo.com yahoo.de yahoo.co.jp yahoo.com.br ymail.com icloud.com me.com mac.com gmx.de gmx.net gmx.at
  web.de t-online.de freenet.de orange.fr free.fr laposte.net libero.it alice.it wp.pl o2.pl seznam.cz
  mail.ru yandex.ru yandex.com yandex.kz qq.com vip.qq.com 163.com 126.com naver.com daum.net
  docomo.ne.jp protonmail.com proton.me tutanota.com fastmail.com zoho.com bluewin.ch aon.at
`;

test.each(PUBLIC.trim().split(/\s+/))('%s gives mailboxes to anybody', (domain) => {
  expect(isPublicMailDomain(domain)).toBe(true);
});

test.each([
  'acme.example',
  'outlook.acme.com',
  'live.acme',
  'notgmail.com',
  'orange.com',
  'free.com',
  'yahoo.co',
  'telekom.de',
  'com',
  '',
])('“%s” does not', (domain) => {
  expect(isPublicMailDomain(domain)).toBe(false);
});

test.each(['privaterelay.appleid.com', 'mozmail.com', 'mailinator.com', 'abc.yopmail.com'])(
  '%s only passes mail on, or forgets it',
  (domain) => {
    expect(isRelayDomain(domain)).toBe(true);
  },
);
