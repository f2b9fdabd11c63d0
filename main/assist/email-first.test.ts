import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { proposeFromEmail } from './email-first.ts';

const nameOf = (email: string) => proposeFromEmail(email).name;
const companyOf = (email: string) => proposeFromEmail(email).company;

test('a name and a company are read from an address', () => {
  expect(proposeFromEmail('winston.smith@acme.example')).toEqual({
    name: 'Winston Smith',
    company: 'Acme',
  });
});

describe('names', () => {
  test.each([
    ['winston_smith', 'Winston Smith'],
    ['winston-smith', 'Winston Smith'],
    ['WINSTON.SMITH', 'Winston Smith'],
    ['winston.smith+news', 'Winston Smith'],
    ['winston.smith84', 'Winston Smith'],
    ['winston.smith.2', 'Winston Smith'],
    ['"winston.smith"', 'Winston Smith'],
    ['winston.smith.ext', 'Winston Smith'],
    ['winston.j.smith', 'Winston J. Smith'],
    ['smith.winston', 'Smith Winston'],
    ['jean-luc.picard', 'Jean-Luc Picard'],
    ['jean-luc', 'Jean-Luc'],
    ['jan.van.der.berg', 'Jan van der Berg'],
    ['van.der.berg', 'Van der Berg'],
    ["sean.o'connor", "Sean O'Connor"],
    ['john.mcdonald', 'John McDonald'],
    ['henry.ford.iii', 'Henry Ford III'],
    ['jürgen.müller', 'Jürgen Müller'],
    ['лев.толстой', 'Лев Толстой'],
    ['li.wei', 'Li Wei'],
    ['emily.post', 'Emily Post'],
    ['winston', 'Winston'],
    ['lee', 'Lee'],
    ['nguyen', 'Nguyen'],
    ['zbigniew', 'Zbigniew'],
    ['aaron', 'Aaron'],
  ])('%s is %s', (local, name) => {
    expect(nameOf(`${local}@corp.example`)).toBe(name);
  });

  test.each([
    ['an initial is no first name', 'w.smith'],
    ['nor a last one', 'smith.w'],
    ['an initial and a name in one word', 'jsmith'],
    ['two letters', 'ws'],
    ['no vowel', 'xyzzrt'.replace('y', '')],
    ['digits within', 'w1nston'],
    ['digits alone', '12345'],
    ['too many words', 'a1.bb.cc.dd.ee.ff'],
    ['signs', 'win#ston.smith'],
    ['nothing', '+news'],
  ])('%s: %s gives none', (_why, local) => {
    expect(nameOf(`${local}@corp.example`)).toBeNull();
  });

  test.each(
    `info sales kontakt noreply no-reply do.not.reply support hello office post admin billing hr jobs marketing
     info2 sales.team team-sales berlin.office customer.service it-support buchhaltung contacto ventas vendas
     webmaster postmaster rechnung+2026 support_de`
      .trim()
      .split(/\s+/),
  )('%s@ is nobody’s name', (local) => {
    expect(nameOf(`${local}@corp.example`)).toBeNull();
  });

  test('the company’s name is not a person’s', () => {
    expect(nameOf('acme@acme.example')).toBeNull();
    expect(nameOf('acme.berlin@acme.example')).toBeNull();
    expect(nameOf('acme-tools@acme-tools.example')).toBeNull();
    expect(nameOf('hans.bosch@bosch.example')).toBe('Hans Bosch');
  });

  test('a provider of mailboxes tells the name all the same, a relay does not', () => {
    expect(proposeFromEmail('winston.smith@gmail.com')).toEqual({
      name: 'Winston Smith',
      company: null,
    });
    expect(proposeFromEmail('winston.smith@privaterelay.appleid.com')).toEqual({
      name: null,
      company: null,
    });
  });

  test('the name is there before the domain is', () => {
    expect(proposeFromEmail('winston.smith@')).toEqual({ name: 'Winston Smith', company: null });
    expect(nameOf('winston.smith')).toBeNull();
  });
});

describe('companies', () => {
  test.each([
    ['acme.com', 'Acme'],
    ['mail.acme.example', 'Acme'],
    ['acme.co.uk', 'Acme'],
    ['mail.acme.co.uk', 'Acme'],
    ['acme.com.au', 'Acme'],
    ['acme.com.br', 'Acme'],
    ['acme.co.jp', 'Acme'],
    ['acme.uk.com', 'Acme'],
    ['acme.onmicrosoft.com', 'Acme'],
    ['acme-tools.de', 'Acme Tools'],
    ['smith-and-sons.com', 'Smith and Sons'],
    ['mueller-gmbh.de', 'Mueller GmbH'],
    ['müller.de', 'Müller'],
    ['xn--mller-kva.de', 'Müller'],
    ['ACME.DE', 'Acme'],
    ['bmw.de', 'BMW'],
    ['3m.com', '3M'],
    ['ox.ac.uk', 'Ox'],
    ['cs.stanford.edu', 'Stanford'],
    ['orange.com', 'Orange'],
  ])('%s belongs to %s', (domain, company) => {
    expect(companyOf(`winston.smith@${domain}`)).toBe(company);
  });

  test.each([
    ['a provider of mailboxes', 'gmail.com'],
    ['one of its domains for a country', 'yahoo.co.jp'],
    ['a throw-away address', 'mailinator.com'],
    ['a slip in a provider’s domain', 'gmial.com'],
    ['a provider’s domain that is not complete yet', 'gmail.co'],
    ['a host that is not complete yet', 'mail.ac'],
    ['an end that is not complete yet', 'acme.e'],
    ['a suffix alone', 'co.uk'],
    ['a number', '12345.com'],
    ['an address of the network', '[192.0.2.1]'],
    ['no domain', 'localhost'],
    ['broken punycode', 'xn--a.de'],
    ['hyphens', 'a.--.de'],
  ])('%s, %s, tells of none', (_why, domain) => {
    expect(companyOf(`winston.smith@${domain}`)).toBeNull();
  });
});

test('characters that nobody sees change nothing', () => {
  expect(proposeFromEmail('\ufeffwinston.smith@ac\u200bme.example ')).toEqual({
    name: 'Winston Smith',
    company: 'Acme',
  });
});

test('any text gives proposals without gaps at their edges, or none', { timeout: 60_000 }, () => {
  const address = fc.oneof(fc.emailAddress(), fc.string(), fc.string({ unit: 'binary' }));
  fc.assert(
    fc.property(address, (email) => {
      for (const text of Object.values(proposeFromEmail(email))) {
        if (text === null) continue;
        expect(text).not.toBe('');
        expect(text).toBe(text.trim());
      }
    }),
    { numRuns: 5_000 },
  );
});
