import { describe, expect, test } from 'vitest';
import type { CountryCode } from './countries.ts';
import { readPaste } from './read-paste.ts';

/* One small text for each kind of mistake at first sight, from the eighth set on. */

const fieldsOf = (text: string, defaultCountry: CountryCode) =>
  Object.fromEntries(
    readPaste(text, { defaultCountry }).proposals.map(({ field, value }) => [field, value]),
  );

type Case = readonly [what: string, country: CountryCode, text: string, expected: object];

const WHO: readonly Case[] = [
  [
    'a contact passed on in a chat',
    'IT',
    '[03/03/26, 14:12:09] Mario Rossi: questo è il contatto, Loredana Piccinini, 347 155 1234',
    { name: 'Loredana Piccinini', phone: '+393471551234' },
  ],
  [
    'a mail passed on with a note',
    'SE',
    'FYI - nytt lead!\n\n/Kalle\n\nFrån: Gunilla Berg <gunilla@koket.example>\nSkickat: idag\n\nRing mig',
    { name: 'Gunilla Berg', email: 'gunilla@koket.example' },
  ],
  [
    'somebody that a sentence sends to',
    'GB',
    'Please contact my PA, Linda Marsh (linda.marsh@ports.example).\n\nPeter Holloway\nFenwick Ports plc',
    { name: 'Peter Holloway', company: 'Fenwick Ports plc' },
  ],
  [
    'a recipient copied alone',
    'US',
    'cc: Wyatt Long <wyatt@longsaddlery.example>',
    { name: 'Wyatt Long', email: 'wyatt@longsaddlery.example' },
  ],
];

const SHAPES: readonly Case[] = [
  [
    'JSON',
    'US',
    '{"data":{"full_name":"Ann Lee","company_name":"Polar Fiber","phones":[{"type":"fax","value":"+1 907 555 0144"},{"type":"mobile","value":"+1 907 555 0143"}]}}',
    { name: 'Ann Lee', company: 'Polar Fiber', phone: '+19075550143' },
  ],
  [
    'markup',
    'FR',
    '<p>Gwenola Riou<br>06 55 12 34 56</p><a href="mailto:g.riou@criee.example">mail</a>',
    { name: 'Gwenola Riou', email: 'g.riou@criee.example', phone: '+33655123456' },
  ],
  [
    'questions for labels',
    'US',
    'What is your name? Cleo Barnwell\nWhat is your email address? cleo@boats.example\nCompany (optional): Barnwell Boats',
    { name: 'Cleo Barnwell', email: 'cleo@boats.example', company: 'Barnwell Boats' },
  ],
  [
    'labels below their numbers',
    'US',
    'Marge Landry\n(337) 555-0155\n • Mobile\n(337) 555-0150\n • Work',
    { name: 'Marge Landry', phone: '+13375550155' },
  ],
  [
    'a column for customers beside one for contacts',
    'CN',
    '客户名称\t联系人\t电话\n海曙五金工具厂\t贺兰芝\t13755512345',
    { name: '贺兰芝', company: '海曙五金工具厂' },
  ],
  [
    'a person under a heading that nobody listed',
    'US',
    'Company,Who to ask,Cell\nOzark Walnut Co.,Mr. Jed Crowder,417-555-0112',
    { name: 'Jed Crowder', company: 'Ozark Walnut Co.' },
  ],
  [
    'a signature whose lines are no table',
    'DE',
    'Ann Lee\nTel: +49 621 55 123-401 | Fax: +49 621 55 123-499 | Mobil: +49 172 55 12 340\nann@lacke.example | www.lacke.example',
    { name: 'Ann Lee', phone: '+491725512340', email: 'ann@lacke.example' },
  ],
];

const PARTS: readonly Case[] = [
  [
    'a label between two numbers',
    'US',
    'Ann Lee\n(o) 701.555.0144  (f) 701.555.0145',
    { phone: '+17015550144' },
  ],
  [
    'two numbers behind a dash',
    'ES',
    'Nuria Ortega\nTel. 946 551 234 – 655 946 123',
    { phone: '+34655946123' },
  ],
  [
    'a firm with a dash',
    'CZ',
    'Jan Novák\nPivovar Vysočina – Novák & syn, v.o.s.',
    { company: 'Pivovar Vysočina – Novák & syn, v.o.s.' },
  ],
  [
    'who trades before the lawyers speak',
    'GB',
    'Ann Lee\nann@yorkcivils.example\n\nYork Civils is a trading name of HGW Limited.',
    { company: 'York Civils' },
  ],
  [
    'a date behind a firm',
    'US',
    'call back Thelma Hargrove @ Hargrove Funeral Home 3/12/2026 10:30 am 618-555-0126',
    { company: 'Hargrove Funeral Home' },
  ],
  [
    'a firm that goes on in small letters',
    'ID',
    'Pak Heru Wicaksono dari CV Maju Jaya Abadi minta dihubungi 0812 5512 3456',
    { name: 'Heru Wicaksono', company: 'CV Maju Jaya Abadi' },
  ],
  [
    'both names behind a greeting',
    'SE',
    'Mvh Torgny Lillieström\nLillieströms Snickeri',
    { name: 'Torgny Lillieström' },
  ],
  [
    'their own letters above Latin ones',
    'JP',
    '株式会社カワセミ工房\n五十嵐 大樹\nIgarashi Taiki\nigarashi@kawasemi.example',
    { name: '五十嵐 大樹' },
  ],
];

describe.each([
  { what: 'who the lead is', cases: WHO },
  { what: 'in which shape a text comes', cases: SHAPES },
  { what: 'what belongs to what', cases: PARTS },
])('$what', ({ cases }) => {
  test.each(cases)('is told of %s', (_what, country, text, expected) => {
    expect(fieldsOf(text, country)).toMatchObject(expected);
  });
});
