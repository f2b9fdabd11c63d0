import type { PasteSample } from './sample.ts';

const line = (
  id: string,
  country: string,
  defaultCountry: string | null,
  text: string,
  expect: PasteSample['expect'],
): PasteSample => ({
  id,
  country,
  format: 'line',
  defaultCountry,
  text,
  expect,
});

/** One line: what people type into a chat or on a note. */
export const LINES: readonly PasteSample[] = [
  line('line-commas', 'GB', 'GB', 'Winston Smith, 020 7946 0958, winston@oceania.example', {
    name: 'Winston Smith',
    phone: '+442079460958',
    email: 'winston@oceania.example',
  }),
  line('line-spaces', 'GB', 'GB', 'Winston Smith 020 7946 0958 winston.smith@oceania.example', {
    name: 'Winston Smith',
    phone: '+442079460958',
    email: 'winston.smith@oceania.example',
  }),
  line('line-angle', 'GB', null, 'Winston Smith <winston@oceania.example>', {
    name: 'Winston Smith',
    email: 'winston@oceania.example',
  }),
  line('line-angle-inverted', 'GB', null, '"Smith, Winston" <winston.smith@oceania.example>', {
    name: 'Winston Smith',
    email: 'winston.smith@oceania.example',
  }),
  line(
    'line-quoted',
    'DE',
    'DE',
    "'Max Mustermann' <max.mustermann@beispiel.example>; 0171/5550123",
    { name: 'Max Mustermann', email: 'max.mustermann@beispiel.example', phone: '+491715550123' },
  ),
  line('line-small', 'US', 'US', 'jane doe 415-555-0123 jane.doe@acme.example', {
    name: 'Jane Doe',
    phone: '+14155550123',
    email: 'jane.doe@acme.example',
  }),
  line('line-brackets', 'US', null, 'Winston Smith (Oceania Records) – ws@oceania.example', {
    name: 'Winston Smith',
    company: 'Oceania Records',
    email: 'ws@oceania.example',
  }),
  line(
    'line-slashes',
    'DE',
    'DE',
    'Erika Musterfrau / Muster AG / 030 5550123 / erika@muster.example',
    {
      name: 'Erika Musterfrau',
      company: 'Muster AG',
      phone: '+49305550123',
      email: 'erika@muster.example',
    },
  ),
  line(
    'line-pipes',
    'FR',
    null,
    'Luc Martin | Brioche & Fils SARL | +33 6 55 50 12 34 | luc@briocheetfils.example',
    {
      name: 'Luc Martin',
      company: 'Brioche & Fils SARL',
      phone: '+33655501234',
      email: 'luc@briocheetfils.example',
    },
  ),
  line('line-mail-only', 'GB', null, 'winston.smith@oceania.example', {
    email: 'winston.smith@oceania.example',
  }),
  line('line-phone-only', 'DE', null, '+49 (0) 89 123456-0', { phone: '+49891234560' }),
  line('line-phone-zero-zero', 'CH', null, 'Heidi Meier 0041 79 555 01 23', {
    name: 'Heidi Meier',
    phone: '+41795550123',
  }),
  line('line-name-only', 'GB', null, 'Winston Smith', { name: 'Winston Smith' }),
  line('line-spelt-out', 'GB', null, 'Winston Smith, winston at oceania dot example', {
    name: 'Winston Smith',
    email: 'winston@oceania.example',
  }),
  line('line-plus-tag', 'US', null, 'Grace Hopper <grace+leads@navy.example>', {
    name: 'Grace Hopper',
    email: 'grace+leads@navy.example',
  }),
  line('line-call', 'GB', 'GB', 'Call Winston Smith from Oceania Records on 020 7946 0958', {
    name: 'Winston Smith',
    company: 'Oceania Records',
    phone: '+442079460958',
  }),
  line(
    'line-firm-first',
    'NL',
    'NL',
    'Molenaar B.V., Pieter Jansen, 06-12345678, p.jansen@molenaar.nl',
    {
      name: 'Pieter Jansen',
      company: 'Molenaar B.V.',
      phone: '+31612345678',
      email: 'p.jansen@molenaar.nl',
    },
  ),
  line('line-trailing', 'ES', 'ES', 'Ana Torres - ana.torres@luzsur.es. Tel: 655501234.', {
    name: 'Ana Torres',
    email: 'ana.torres@luzsur.es',
    phone: '+34655501234',
  }),
  line('line-ru', 'RU', 'RU', 'Мария Иванова, +7 (903) 123-45-67, maria@vesna.ru', {
    name: 'Мария Иванова',
    phone: '+79031234567',
    email: 'maria@vesna.ru',
  }),
  line('line-kr', 'KR', 'KR', '박지훈 010-2345-6789 jihoon.park@hanul.kr', {
    name: '박지훈',
    phone: '+821023456789',
    email: 'jihoon.park@hanul.kr',
  }),
  line('line-jp', 'JP', 'JP', '高橋 直樹 080-1234-5678 naoki@takahashi.example.jp', {
    name: '高橋 直樹',
    phone: '+818012345678',
    email: 'naoki@takahashi.example.jp',
  }),
  line('line-order', 'US', 'US', 'Order 123456789 for Winston Smith, ship by 2025-03-14', {
    name: 'Winston Smith',
  }),
  line('line-outlook', 'DE', null, 'Von: Mustermann, Max [mailto:max.mustermann@firma.example]', {
    name: 'Max Mustermann',
    email: 'max.mustermann@firma.example',
  }),
  line('line-firm-mail', 'GB', null, 'Oceania Records Ltd <info@oceania.example>', {
    company: 'Oceania Records Ltd',
    email: 'info@oceania.example',
  }),
  line('line-iban', 'DE', 'DE', 'Max Mustermann, IBAN DE89 3704 0044 0532 0130 00', {
    name: 'Max Mustermann',
  }),
  line('line-fax', 'GB', 'GB', 'Winston Smith, fax 020 7946 0959', { name: 'Winston Smith' }),
  line('line-title', 'IT', 'IT', 'Sig. Paolo Conti, cell 333 5550123', {
    name: 'Paolo Conti',
    phone: '+393335550123',
  }),
  line(
    'line-dutch',
    'NL',
    null,
    'Dhr. J. de Vries (Waterland Advies) - 06 12 34 56 78 - jdevries@waterlandadvies.nl',
    {
      name: 'J. de Vries',
      company: 'Waterland Advies',
      phone: '+31612345678',
      email: 'jdevries@waterlandadvies.nl',
    },
  ),
  line('line-caps', 'US', 'US', 'WINSTON MCDONALD, ACME TOOLS INC, WMCDONALD@ACMETOOLS.EXAMPLE', {
    name: 'Winston McDonald',
    company: 'ACME TOOLS INC',
    email: 'wmcdonald@acmetools.example',
  }),
  line('line-x-ext', 'US', 'US', 'Dana Scully 202-555-0123 x456 dana.scully@bureau.example', {
    name: 'Dana Scully',
    phone: '+12025550123 ext. 456',
    email: 'dana.scully@bureau.example',
  }),
];
