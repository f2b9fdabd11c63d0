import type { PasteSample } from './sample.ts';

const card = (
  id: string,
  country: string,
  defaultCountry: string | null,
  lines: string,
  expect: PasteSample['expect'],
): PasteSample => ({
  id,
  country,
  format: 'vcard',
  defaultCountry,
  text: `BEGIN:VCARD\n${lines}\nEND:VCARD`,
  expect,
});

/** More vCards, and broken ones. */
export const CARDS_MORE: readonly PasteSample[] = [
  card(
    'card-inverted',
    'DE',
    'DE',
    `VERSION:3.0
FN:Mustermann, Max
N:Mustermann;Max;;;
TEL;TYPE=work:030 5550123`,
    { name: 'Max Mustermann', phone: '+49305550123' },
  ),
  card(
    'card-tel-ext',
    'US',
    null,
    `VERSION:4.0
FN:Dana Scully
N:Scully;Dana;;;
TEL;VALUE=uri;TYPE=work:tel:+1-202-555-0123;ext=456
KIND:individual
RELATED;TYPE=friend:urn:uuid:f81d4fae-7dec-11d0-a765-00a0c91e6bf6`,
    { name: 'Dana Scully', phone: '+12025550123 ext. 456' },
  ),
  card(
    'card-ru',
    'RU',
    null,
    `VERSION:3.0
FN:Иван Петров
N:Петров;Иван;Сергеевич;;
ORG:ООО «Ромашка»
TEL;TYPE=CELL:8 916 123-45-67
TEL;TYPE=WORK:+7 495 123-45-67
EMAIL:ivan@romashka.ru`,
    {
      name: 'Иван Петров',
      phone: '+79161234567',
      email: 'ivan@romashka.ru',
      company: 'ООО «Ромашка»',
    },
  ),
  card(
    'card-adr-country',
    'AT',
    null,
    `VERSION:4.0
FN:Johannes Gruber
N:Gruber;Johannes;;Mag.;
ADR:;;Hauptplatz 1;Linz;;4020;Österreich
TEL;TYPE=cell:0664 5550123`,
    { name: 'Johannes Gruber', phone: '+436645550123' },
  ),
  card(
    'card-pager',
    'US',
    'US',
    `VERSION:2.1
N:House;Gregory;;Dr.
TEL;PAGER:212-555-0199
TEL;WORK;VOICE:212-555-0123
EMAIL;PREF;INTERNET:house@ppth.example
EMAIL;INTERNET:greg@home.example`,
    { name: 'Gregory House', phone: '+12125550123', email: 'house@ppth.example' },
  ),
  card(
    'card-empty-fields',
    'GB',
    null,
    `VERSION:3.0
FN:Winston Smith
N:Smith;Winston;;;
ORG:;
TITLE:
TEL;TYPE=CELL:
EMAIL:
NOTE:`,
    { name: 'Winston Smith' },
  ),
  card(
    'card-lower',
    'IT',
    null,
    `version:3.0
fn:Chiara Bianchi
n:Bianchi;Chiara;;;
email;type=work:chiara@officine.example
tel;type=cell:+393335550123
org:Officine Rossi S.p.A.`,
    {
      name: 'Chiara Bianchi',
      email: 'chiara@officine.example',
      phone: '+393335550123',
      company: 'Officine Rossi S.p.A.',
    },
  ),
  {
    id: 'card-two',
    country: 'GB',
    format: 'vcard',
    defaultCountry: null,
    text: 'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Winston Smith\r\nN:Smith;Winston;;;\r\nEMAIL:winston@oceania.example\r\nEND:VCARD\r\nBEGIN:VCARD\r\nVERSION:3.0\r\nFN:Julia Miller\r\nEMAIL:julia@oceania.example\r\nEND:VCARD\r\n',
    expect: { name: 'Winston Smith', email: 'winston@oceania.example' },
  },
  {
    id: 'card-unclosed',
    country: 'GB',
    format: 'vcard',
    defaultCountry: null,
    text: 'BEGIN:VCARD\nVERSION:3.0\nN:Smith;Winston;;;\nEMAIL:winston@oceania.example',
    expect: { name: 'Winston Smith', email: 'winston@oceania.example' },
  },
  {
    id: 'card-without-frame',
    country: 'GB',
    format: 'vcard',
    defaultCountry: null,
    text: 'FN:Winston Smith\nN:Smith;Winston;;;\nTEL;TYPE=CELL:+44 7911 123456\nEMAIL:winston@oceania.example',
    expect: { name: 'Winston Smith', email: 'winston@oceania.example', phone: '+447911123456' },
  },
];
