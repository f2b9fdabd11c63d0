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

/** vCards of versions 2.1, 3.0 and 4.0, as phones and mail programs write them. */
export const CARDS: readonly PasteSample[] = [
  card(
    'card-3',
    'GB',
    null,
    `VERSION:3.0
N:Smith;Winston;;Dr.;MBA
FN:Dr. Winston Smith\\, MBA
ORG:Oceania Records;A&R
TITLE:Head of A&R
TEL;TYPE=WORK,VOICE:+44 20 7946 0958
TEL;TYPE=CELL:+44 7911 123456
TEL;TYPE=FAX,WORK:+44 20 7946 0959
EMAIL;TYPE=INTERNET,WORK:winston.smith@oceania.example
NOTE:Met at MIDEM\\, likes vinyl.
URL:https://www.oceania.example`,
    {
      name: 'Winston Smith',
      email: 'winston.smith@oceania.example',
      phone: '+447911123456',
      company: 'Oceania Records',
      note: 'Met at MIDEM, likes vinyl.',
    },
  ),
  card(
    'card-4',
    'FR',
    null,
    `VERSION:4.0
FN:Amélie Poulain
N:Poulain;Amélie;;;
EMAIL;PREF=2:info@deuxmoulins.example
EMAIL;PREF=1:amelie@deuxmoulins.example
TEL;VALUE=uri;TYPE="voice,cell":tel:+33-6-55-50-12-34
ORG:Café des Deux Moulins
PHOTO:https://img.example/amelie.jpg`,
    {
      name: 'Amélie Poulain',
      email: 'amelie@deuxmoulins.example',
      phone: '+33655501234',
      company: 'Café des Deux Moulins',
      avatarUrl: 'https://img.example/amelie.jpg',
    },
  ),
  card(
    'card-21',
    'DE',
    null,
    `VERSION:2.1
N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BCller;J=C3=BCrgen
FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:J=C3=BCrgen M=C3=BCller
TEL;CELL;VOICE:+491701234567
TEL;WORK;FAX:+498912345699
EMAIL;INTERNET:juergen.mueller@beispiel.de
ORG;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:Beispiel =
Maschinenbau GmbH;Vertrieb`,
    {
      name: 'Jürgen Müller',
      email: 'juergen.mueller@beispiel.de',
      phone: '+491701234567',
      company: 'Beispiel Maschinenbau GmbH',
    },
  ),
  card(
    'card-21-latin',
    'ES',
    null,
    `VERSION:2.1
N;ENCODING=QUOTED-PRINTABLE;CHARSET=ISO-8859-1:N=FA=F1ez;Ana
TEL;HOME:+34 91 555 01 23
EMAIL:ana.nunez@sol.example`,
    { name: 'Ana Núñez', email: 'ana.nunez@sol.example', phone: '+34915550123' },
  ),
  card(
    'card-apple',
    'US',
    null,
    `VERSION:3.0
PRODID:-//Apple Inc.//iPhone OS 17.0//EN
N:Appleseed;Johnny;;;
FN:Johnny Appleseed
ORG:Orchard Labs\\, Inc.;
item1.TEL;type=pref:(415) 555-0123
item1.X-ABLabel:_$!<Mobile>!$_
item2.TEL:(415) 555-0124
item2.X-ABLabel:Fax
item3.EMAIL;type=INTERNET;type=pref:johnny@orchardlabs.example
item4.ADR;type=WORK:;;1 Infinite Loop;Cupertino;CA;95014;United States`,
    {
      name: 'Johnny Appleseed',
      email: 'johnny@orchardlabs.example',
      phone: '+14155550123',
      company: 'Orchard Labs, Inc.',
    },
  ),
  card(
    'card-firm',
    'GB',
    'GB',
    `VERSION:3.0
N:;;;;
FN:Copper Kettle Bakery
ORG:Copper Kettle Bakery
X-ABShowAs:COMPANY
TEL;TYPE=MAIN:01632 960999
EMAIL:info@copperkettle.example`,
    { email: 'info@copperkettle.example', phone: '+441632960999', company: 'Copper Kettle Bakery' },
  ),
  card(
    'card-no-fn',
    'NL',
    null,
    `VERSION:2.1
N:van der Berg;Maarten
TEL;CELL:0031655501234`,
    { name: 'Maarten van der Berg', phone: '+31655501234' },
  ),
  card(
    'card-jp',
    'JP',
    null,
    `VERSION:3.0
N;CHARSET=UTF-8:山田;太郎;;;
FN;CHARSET=UTF-8:山田 太郎
X-PHONETIC-LAST-NAME:ヤマダ
ORG:株式会社山田製作所
TEL;TYPE=CELL:090-1234-5678
EMAIL:taro@yamada-ss.co.jp
ADR;TYPE=WORK:;;千代田1-1;千代田区;東京都;100-0001;日本`,
    {
      name: '山田 太郎',
      email: 'taro@yamada-ss.co.jp',
      phone: '+819012345678',
      company: '株式会社山田製作所',
    },
  ),
  card(
    'card-cn',
    'CN',
    'CN',
    `VERSION:3.0
N:张;伟;;;
ORG:北京大洋科技有限公司
TEL;CELL:13800138000`,
    { name: '张伟', phone: '+8613800138000', company: '北京大洋科技有限公司' },
  ),
  card(
    'card-folded',
    'DE',
    null,
    `VERSION:3.0
FN:Anneliese von der H
 eide
N:von der Heide;Anneliese;;;
EMAIL:anneliese@klinik.exam
 ple
NOTE:Zeile eins\\nZeile
  zwei`,
    {
      name: 'Anneliese von der Heide',
      email: 'anneliese@klinik.example',
      note: 'Zeile eins\nZeile zwei',
    },
  ),
  card(
    'card-photo-blob',
    'US',
    null,
    `VERSION:3.0
FN:Grace Hopper
N:Hopper;Grace;;;
PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQSkZJRgABAQEAYABgAAD/2wBDAAMCAgMCAgMDAwMEAwMEBQgFBQQEBQoHBwYIDAoM
 DAsKCwsNDhIQDQ4RDgsLEBYQERMUFRUVDA8XGBYUGBIUFRT
EMAIL:grace@navy.example`,
    { name: 'Grace Hopper', email: 'grace@navy.example' },
  ),
  card(
    'card-http-photo',
    'US',
    null,
    `VERSION:3.0
FN:Ada Byron
N:Byron;Ada;;;
PHOTO;VALUE=URI:http://img.example/ada.jpg`,
    { name: 'Ada Byron' },
  ),
  card(
    'card-caps',
    'US',
    'US',
    `VERSION:3.0
FN:WINSTON MCDONALD
N:MCDONALD;WINSTON;;;
TEL:4155550123`,
    { name: 'Winston McDonald', phone: '+14155550123' },
  ),
];
