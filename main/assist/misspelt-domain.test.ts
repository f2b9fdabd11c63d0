import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isPublicMailDomain } from './mail-providers.ts';
import { meantDomain } from './misspelt-domain.ts';

const SLIPS = `
  gmial.com gmail.com
  gmai.com gmail.com
  gmil.com gmail.com
  gamil.com gmail.com
  gmaill.com gmail.com
  ggmail.com gmail.com
  gnail.com gmail.com
  gmaol.com gmail.com
  gmeil.com gmail.com
  gmall.com gmail.com
  g-mail.com gmail.com
  gmail.con gmail.com
  gmail.cmo gmail.com
  gmail.co gmail.com
  gmail.cm gmail.com
  gmail.om gmail.com
  gmail.ocm gmail.com
  gmail.vom gmail.com
  gmail.xom gmail.com
  gmail.comm gmail.com
  gmail.c0m gmail.com
  gmail.de gmail.com
  gmail.com.br gmail.com
  gmail,com gmail.com
  gmail..com gmail.com
  gmail.com. gmail.com
  gmailcom gmail.com
  gmial.con gmail.com
  googelmail.com googlemail.com
  goglemail.com googlemail.com
  googlmail.cmo googlemail.com
  hotmial.com hotmail.com
  hotmal.com hotmail.com
  hotmai.com hotmail.com
  hotmil.com hotmail.com
  hotnail.com hotmail.com
  homtail.com hotmail.com
  otmail.com hotmail.com
  hot-mail.com hotmail.com
  hotmail.con hotmail.com
  hotmail.co hotmail.com
  hotmial.fr hotmail.fr
  hotmai.co.uk hotmail.co.uk
  outlok.com outlook.com
  outlok.de outlook.de
  oulook.com outlook.com
  utlook.com outlook.com
  outloook.com outlook.com
  outlool.com outlook.com
  outlock.de outlook.de
  outlook.con outlook.com
  yaho.com yahoo.com
  yahho.com yahoo.com
  yahooo.com yahoo.com
  yhaoo.com yahoo.com
  jahoo.de yahoo.de
  yaho.co.uk yahoo.co.uk
  yahoo.con yahoo.com
  iclud.com icloud.com
  icould.com icloud.com
  iclod.com icloud.com
  icloud.con icloud.com
  icloud.de icloud.com
  web.dee web.de
  web.d web.de
  web.ed web.de
  webde web.de
  gmx.dee gmx.de
  gmx.nte gmx.net
  gmx.ney gmx.net
  gmxde gmx.de
  t-onlin.de t-online.de
  tonline.de t-online.de
  t.online.de t-online.de
  t-online.d t-online.de
  freent.de freenet.de
  frenet.de freenet.de
  protonmial.com protonmail.com
  comcast.ne comcast.net
  comcat.net comcast.net
  verison.net verizon.net
  sbcgobal.net sbcglobal.net
  laposte.ent laposte.net
  orange.ft orange.fr
  libero.itt libero.it
  live.con live.com
  me.con me.com
  mail.rru mail.ru
  acme.con acme.com
  acme.vom acme.com
  acme.ney acme.net
  acme.ogr acme.org
`;

const pairs = SLIPS.trim()
  .split('\n')
  .map((line) => line.trim().split(' '));

test.each(pairs)('%s was meant to be %s', (typed, meant) => {
  expect(meantDomain(typed ?? '')).toBe(meant);
});

const LEFT_ALONE = {
  'providers of their own right': `
    gmail.com googlemail.com mail.com ymail.com email.com me.com mac.com gmx.net gmx.de
    gmx.at gmx.com web.de live.com live.nl hotmail.dk hotmail.com.ar outlook.sk yahoo.co.jp
    yahoo.com.mx aol.de msn.com mail.ru bk.ru inbox.lv laposte.net icloud.com proton.me
    163.com 126.com qq.com mail.gmx.net yopmail.com
  `,
  'others that are near': `
    cloud.com gail.com line.com olive.com mall.com snail.com main.ru key.com they.com
    soho.com fox.net box.net msc.com all.com tree.fr range.fr oranges.fr libera.it
    liberi.it horizon.net greenet.de incloud.com sezam.cz telnet.be post.de hotel.com hotels.com
    outback.com outlet.com gaming.com index.ru skynet.com yoho.com t-systems.com online.net mailer.com
    hotrail.com goodmail.com pocketmail.com castmail.com internet.com wob.de gm.com bmx.net mx.de
  `,
  'the same name elsewhere': `
    web.com web.at live.co orange.com free.com laposte.fr verizon.com comcast.com freenet.com freenet.se wanadoo.fi
    mail.co.uk me.co
  `,
  companies: `
    acme.example acme.com acme.de acme.co acme.cm acme.om acme.ne acme.bet acme.cam
    mail.acme.com gmail.acme.com acme-gmail.com x acme
  `,
} as const;

describe.each(Object.entries(LEFT_ALONE))('%s are left alone', (_name, domains) => {
  test.each(domains.trim().split(/\s+/))('%s', (domain) => {
    expect(meantDomain(domain)).toBeNull();
  });
});

test('the tables are as large as they should be', () => {
  const alone = Object.values(LEFT_ALONE).flatMap((domains) => domains.trim().split(/\s+/));
  expect(pairs.length).toBeGreaterThanOrEqual(60);
  expect(alone.length).toBeGreaterThanOrEqual(60);
});

test('capitals make no difference', () => {
  expect(meantDomain('GMIAL.COM')).toBe('gmail.com');
  expect(meantDomain('Gmail.Com')).toBeNull();
});

test('what is proposed for a slip in a provider’s domain is a provider’s domain', () => {
  for (const [typed = '', meant = ''] of pairs.filter(([slip]) => !slip?.startsWith('acme'))) {
    expect(isPublicMailDomain(meant), typed).toBe(true);
  }
});

const nearDomain = fc
  .tuple(
    fc.constantFrom(...pairs.flat()),
    fc.array(fc.tuple(fc.nat(12), fc.constantFrom('', 'o', '.', 'm', ',', 'd', '-')), {
      maxLength: 3,
    }),
  )
  .map(([domain, slips]) =>
    slips.reduce((text, [at, letter]) => text.slice(0, at) + letter + text.slice(at + 1), domain),
  );

test.each(['t.online.de', 't.online,de', 't.online.de.'])('%s is t-online.de', (typed) => {
  expect(meantDomain(typed)).toBe('t-online.de');
});

test('a domain that was put right is right', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(fc.oneof(nearDomain, fc.domain(), fc.string()), (typed) => {
      const meant = meantDomain(typed);
      if (meant === null) return;
      expect(meantDomain(meant)).toBeNull();
      expect(meant).not.toBe(typed);
    }),
    { numRuns: 5_000 },
  );
});
