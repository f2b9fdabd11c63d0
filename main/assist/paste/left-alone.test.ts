import { describe, expect, test } from 'vitest';
import { toCountry } from './countries.ts';
import { readPaste } from './read-paste.ts';

/* Values in the place of the lead's own that are not the lead's: an empty field is better. */

const fieldsOf = (text: string, country: string | null = null) =>
  Object.fromEntries(
    readPaste(text, { defaultCountry: toCountry(country) }).proposals.map(({ field, value }) => [
      field,
      value,
    ]),
  );

describe('is no name', () => {
  test.each([
    ['a region', 'Chapecó, Santa Catarina, Brasil', undefined],
    ['a date', 'Jan Mai 2026', undefined],
    ['a register', 'RCS Marie Dupont 512 345 678', undefined],
    ['a heading', 'Redaktion Martin Luther:\nBrief', undefined],
    ['whoever is greeted', 'Hi Imelda, that price is fine with us, thanks.', undefined],
    ['who signed for somebody else', 'Cordialement,\nP/O Le Président, Jean Roy', undefined],
    ['what a firm is', 'SCEV Les Glycines\nTel. 03 84 55 12 34', undefined],
    ['what somebody is', 'Terveisin\nToimitusjohtaja Aino Virtanen', 'Aino Virtanen'],
  ])('%s', (_, text, name) => {
    expect(fieldsOf(text).name).toBe(name);
  });
});

describe('is no address of theirs', () => {
  test.each([
    ['how a firm makes its addresses', 'Aino Virtanen\netunimi.sukunimi@saha.example', undefined],
    [
      'the machine that sent a form',
      'From: Forms <forms@shop.example>\n\nName: Ann Lee\nEmail: ann@lee.example',
      'ann@lee.example',
    ],
    [
      'who invited them',
      'Organizer: rep@us.example\nInvitee: Ann Lee\nEmail: contact@lee.example',
      'contact@lee.example',
    ],
    [
      'whose mail they answered',
      'Passt, danke!\n\nAm 5.3.2026 um 14:12 schrieb Max Kern <max@kern.example>:\n> Hallo\n> Max Kern',
      undefined,
    ],
    [
      'whose mail stands under “Original message”',
      'Ship it.\n\n-------- Original message --------\nFrom: Desk <desk@kern.example>\nDate: 3/5/26\nTo: x',
      undefined,
    ],
  ])('%s', (_, text, email) => {
    expect(fieldsOf(text).email).toBe(email);
  });

  test('but who wrote a mail that was passed on is the lead', () => {
    const mail = 'From: Ann Lee <ann@lee.example>\nSent: Monday\nSubject: Hello\n\nAnn Lee';
    expect(fieldsOf(`FYI\n\n${mail}`).email).toBe('ann@lee.example');
    expect(fieldsOf(`-------- Forwarded message --------\n${mail}`).name).toBe('Ann Lee');
  });

  test('and below an answer between the lines stands who answered', () => {
    const text = 'See below.\n\n> Do you deliver?\nYes.\n\n--\nAnn Lee\nann@lee.example';
    expect(fieldsOf(text).email).toBe('ann@lee.example');
  });
});

describe('is no number of theirs', () => {
  test.each([
    ['a meeting’s', 'Ann Lee\nDial in: +44 20 3855 5123,,123456789#', 'GB', undefined],
    ['its code', 'Ann Lee\nPhone conference ID: 123 456 789#', 'GB', undefined],
    [
      'a desk’s extension behind a mobile',
      'Rashid Obaid\nMob: 056 555 1234 | Ext: 23',
      'AE',
      '+971565551234',
    ],
    ['the second of a pair', 'Ann Lee\nTel.: 975 22 12 34 / 679 22 12 34', 'ES', '+34679221234'],
  ])('%s', (_, text, country, phone) => {
    expect(fieldsOf(text, country).phone).toBe(phone);
  });
});

describe('is no firm', () => {
  test.each([
    ['a town with its state', 'Ann Lee\nReading, PA', undefined],
    ['a department', '此致\n太史静\n行政部\n景洪市普洱茶研究院', '景洪市普洱茶研究院'],
    ['a person with a firm', '丸和ガラス工業の安曇様 090-6655-1234', undefined],
    ['a page of a profile', 'Ulrikes Profil\nlinkedin.com/in/ulrike', undefined],
    ['one word below a name', 'Mvh\nKirstine Dahl\nFuldmægtig\nGrønne Fingre', 'Grønne Fingre'],
    ['a street', '전북 전주시 완산구 은행로 12', undefined],
    [
      'a headline’s trade',
      'Isadora Tran\nSenior Buyer | Textiles & Trims\nLoomstate Outfitters\n413 connections',
      'Loomstate Outfitters',
    ],
  ])('%s', (_, text, company) => {
    expect(fieldsOf(text).company).toBe(company);
  });
});

test('a form’s note ends where its next field begins, and that is not lost', () => {
  const text =
    'Nome: Ann Lee\nEmail: ann@lee.example\nMessaggio: un catalogo\nConsenso privacy: SI';
  const { proposals, rest } = readPaste(text, { defaultCountry: null });
  expect(proposals).toContainEqual({ field: 'note', value: 'un catalogo' });
  expect(rest).toContain('Consenso privacy: SI');
});

describe('a message of a chat', () => {
  test('is from its sender, who says where they work', () => {
    const text =
      '[05.03.26, 14:12:07] Jupp Kern: Moin, hier Jupp Kern von Obsthof Kern, bitte anrufen';
    expect(fieldsOf(text)).toMatchObject({ name: 'Jupp Kern', company: 'Obsthof Kern' });
    expect(readPaste(text, { defaultCountry: null }).rest).toContain('[05.03.26, 14:12:07]');
  });

  test('may be from a number or a firm', () => {
    const number =
      '3/5/26, 2:12 PM - +1 806-555-0144: Hey this is Rowdy Lee with Lee Feedlots, call me';
    expect(fieldsOf(number)).toMatchObject({ name: 'Rowdy Lee', phone: '+18065550144' });
    const firm = '[05/03/26, 14:12:07] Pina Catering: Salve sono Giuseppina Amoruso';
    expect(fieldsOf(firm).name).toBe('Giuseppina Amoruso');
  });
});
