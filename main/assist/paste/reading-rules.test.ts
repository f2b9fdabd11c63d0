import { describe, expect, test } from 'vitest';
import { toCountry } from './countries.ts';
import { readPaste } from './read-paste.ts';
import { isServiceNumber } from './service-numbers.ts';

const field = (text: string, name: string, country: string | null = null) =>
  readPaste(text, { defaultCountry: toCountry(country) }).proposals.find(
    (proposal) => proposal.field === name,
  )?.value;

describe('a name stands without what is written around it', () => {
  test.each([
    ['Viele Grüße\nIhre Swantje Behrens', 'Swantje Behrens'],
    ['Groeten\nDe heer Joris van Dam', 'Joris van Dam'],
    ['D.ª Carmen Ruiz Vega\ncarmen@ruiz.example', 'Carmen Ruiz Vega'],
    ['Dña. Carmen Ruiz Vega\ncarmen@ruiz.example', 'Carmen Ruiz Vega'],
    ['Dipl.-Wirt.-Inf. Jens Krüger\njens@krueger.example', 'Jens Krüger'],
    ['คุณสมชาย ใจดี\nsomchai@siam.example', 'สมชาย ใจดี'],
    ['คุณากร ใจดี\nkunakorn@siam.example', 'คุณากร ใจดี'],
    ['Khun Somchai Jaidee\nsomchai@siam.example', 'Somchai Jaidee'],
    ['Helen Clarke BSc (Hons) MXYZ\nhelen@clarke.example', 'Helen Clarke'],
    ['Helen CLARKE\nhelen@clarke.example', 'Helen Clarke'],
    ['佐伯 美咲（さえき みさき）\nm@aoba.example.jp', '佐伯 美咲'],
    ['LG\nSusi\n\nSusanne Huber\nsusi@huber.example', 'Susanne Huber'],
  ])('%j', (text, name) => {
    expect(field(text, 'name')).toBe(name);
  });

  test('a card that says which is the family name decides their order, except by custom', () => {
    const card = (host: string) =>
      `BEGIN:VCARD\nN:NAGY;Anna;;;\nFN:Nagy Anna\nEMAIL:a@${host}\nEND:VCARD`;
    expect(field(card('nagy.at'), 'name')).toBe('Anna Nagy');
    expect(field(card('nagy.hu'), 'name')).toBe('Nagy Anna');
  });
});

describe('a firm is read whole', () => {
  test.each([
    ['Anna Nowak\nKierownik w Tatra Meble S.A.', 'Tatra Meble S.A.'],
    ['Anna Nowak • Meble Nowak i Wspólnicy s.c. • 12 422 58 31', 'Meble Nowak i Wspólnicy s.c.'],
    ['Hank Hill\nHill & Sons Propane', 'Hill & Sons Propane'],
    ['Hank Hill\nHill & Sons Propane Ltd\nDallas', 'Hill & Sons Propane Ltd'],
    ['Marie Roy\nÉnergie Verte inc.', 'Énergie Verte inc.'],
    ['Anna Kern\nOberärztin\n\nAlpen Klinikverbund\nanna@akv.example', 'Alpen Klinikverbund'],
  ])('%j', (text, company) => {
    expect(field(text, 'company')).toBe(company);
  });
});

describe('the number to call', () => {
  test.each([
    ['Ana Lima\nTel: 234 728 915\nTelm: 918 204 637', 'PT', '+351918204637'],
    ['Ana Lima\n4004-1234\n(11) 3079-4418', 'BR', '+551130794418'],
    ['Ana Lima\nCEP 01452-000\nCel: (11) 98742-0316', 'BR', '+5511987420316'],
    ['Jan Maes\n053 78 41 06 – 0475 62 19 83 (gsm)', 'BE', '+32475621983'],
    ['Jan Maes\nGSM 0475/62.19.83', 'BE', '+32475621983'],
    ['北山 翔太\n電話　０７５－４６２－８８１７', 'JP', '+81754628817'],
  ])('of %j', (text, country, phone) => {
    expect(field(text, 'phone', country)).toBe(phone);
  });

  test.each(['+498001234567', '+18005550123', '+5540041234', '+35318001234', '+818012345678'])(
    'knows whether %s is a hotline',
    (number) => {
      const people = ['+35318001234', '+818012345678'];
      expect(isServiceNumber(number)).toBe(!people.includes(number));
    },
  );
});

test('the body of a link in a text is the note, and its subject stands beside', () => {
  const text = '[Eva Ruiz](mailto:eva@ruiz.example?subject=Hola&body=Men%C3%BA%20para%2040)';
  expect(field(text, 'note')).toBe('Menú para 40');
  expect(readPaste(text, { defaultCountry: null }).rest).toContain('subject: Hola');
});
