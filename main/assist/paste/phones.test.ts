import { describe, expect, test } from 'vitest';
import { toCountry } from './countries.ts';
import { readPaste } from './read-paste.ts';

const phoneIn = (text: string, country: string | null = null) =>
  readPaste(text, { defaultCountry: toCountry(country) }).proposals.find(
    ({ field }) => field === 'phone',
  )?.value;

describe('numbers that are nobody’s phone', () => {
  test.each([
    'IBAN DE89 3704 0044 0532 0130 00',
    'DE89370400440532013000',
    'USt-IdNr.: DE 123 456 789',
    'Amtsgericht München HRB 123456',
    'SIRET 732 829 320 00074',
    'CNPJ 12.345.678/0001-90',
    'ИНН 7701234567',
    'Org.nr 556123-4567',
    'KvK 12345678',
    'ABN 51 824 753 556',
    '80331 München',
    '01310-100 São Paulo',
    'San Francisco, CA 94105-1234',
    '2025-03-14 10:30',
    '14.03.2025',
    '48.137154, 11.576124',
    'EUR 1.250.000,00',
    '$1,250,000.00',
    'Fax: +49 89 123456',
    'Telefax 089 123456',
    'F +44 20 7946 0959',
    '传真：010-12345679',
    'Fax\n+49 89 123456',
    'Meeting ID: 123 456 7890',
    'Order 4500123456',
    '1998-2024',
  ])('%j', (text) => {
    for (const country of [null, 'DE', 'US', 'FR', 'BR', 'RU', 'CN', 'ES', 'NO', 'JP'])
      expect(phoneIn(text, country)).toBeUndefined();
  });
});

describe('the country of a number', () => {
  test('is its prefix, before everything else', () => {
    expect(phoneIn('Berlin\nTel. 0044 20 7946 0958', 'US')).toBe('+442079460958');
  });

  test('is that of the address before the one that is usual here', () => {
    expect(phoneIn('Musterstr. 1, 1010 Wien, Österreich\nTel. 01 5550123', 'DE')).toBe(
      '+4315550123',
    );
    expect(phoneIn('anna@muster.ch\nTel. 044 555 01 23', 'DE')).toBe('+41445550123');
  });

  test('is the usual one where the text speaks of none', () => {
    expect(phoneIn('Tel. 089 123456', 'DE')).toBe('+4989123456');
  });

  test('stays unknown where nobody knows it, and the number as it was written', () => {
    expect(phoneIn('Tel. 089 123456')).toBe('089 123456');
  });
});

describe('of several numbers', () => {
  test.each([
    ['T +44 20 7946 0958 M +44 7911 123456', '+447911123456'],
    ['Office 020 7946 0958, direct 020 7946 0123', '+442079460123'],
    ['Switchboard 020 7946 0100 / Tel 020 7946 0958', '+442079460958'],
    ['020 7946 0959 (fax), 020 7946 0958 (office), 07911 123456 (mobile)', '+447911123456'],
    ['Tel/Fax 020 7946 0958', '+442079460958'],
    ['Tel 020 7946 0958 / 020 7946 0100', '+442079460958'],
  ])('in %j the one that is the person’s own', (text, phone) => {
    expect(phoneIn(text, 'GB')).toBe(phone);
  });
});

test.each([
  ['+44 (0)20 7946 0958 ext. 12', '+442079460958 ext. 12'],
  ['020 7946 0958 x12', '+442079460958 ext. 12'],
  ['tel:+442079460958;ext=12', '+442079460958 ext. 12'],
])('%j keeps its extension', (text, phone) => {
  expect(phoneIn(text, 'GB')).toBe(phone);
});

test.each([
  ['+1 (555) 010-0199', '+15550100199'],
  ['07700 900123', '+447700900123'],
])('%j is of the length of a number, though nobody has it', (text, phone) => {
  expect(phoneIn(text, 'GB')).toBe(phone);
});
