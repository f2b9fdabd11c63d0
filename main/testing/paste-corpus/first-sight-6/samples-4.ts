import type { PasteSample } from '../sample.ts';

export const FIRST_SIGHT_6_4: readonly PasteSample[] = [
  {
    id: 'p6-fi-1',
    country: 'FI',
    format: 'signature',
    defaultCountry: 'FI',
    text: `Parhain terveisin

Reijo Tuovinen
tuotantopäällikkö
Pielisen Kala Oy
050 455 1234
reijo.tuovinen@pielisenkala.example`,
    expect: {
      name: 'Reijo Tuovinen',
      email: 'reijo.tuovinen@pielisenkala.example',
      phone: '+358504551234',
      company: 'Pielisen Kala Oy',
    },
  },
  {
    id: 'p6-pl-1',
    country: 'PL',
    format: 'signature',
    defaultCountry: 'PL',
    text: `Z poważaniem

Czesława Wiórek
Główna Księgowa
Tartak Podhale sp.j.
tel. 18 265 12 34
ksiegowosc@tartakpodhale.example`,
    expect: {
      name: 'Czesława Wiórek',
      email: 'ksiegowosc@tartakpodhale.example',
      phone: '+48182651234',
      company: 'Tartak Podhale sp.j.',
    },
  },
  {
    id: 'p6-cz-1',
    country: 'CZ',
    format: 'signature',
    defaultCountry: 'CZ',
    text: `S pozdravem

Ing. Drahomíra Šebestová
Oddělení nákupu
Textilka Úpice, a.s.
Tel.: +420 499 551 234
Mob.: +420 732 551 234
drahomira.sebestova@textilkaupice.example`,
    expect: {
      name: 'Drahomíra Šebestová',
      email: 'drahomira.sebestova@textilkaupice.example',
      phone: '+420732551234',
      company: 'Textilka Úpice, a.s.',
    },
  },
  {
    id: 'p6-hu-1',
    country: 'HU',
    format: 'line',
    defaultCountry: 'HU',
    text: 'Visszahívni: Kovács-Sipos Emőke, Sipos Pékség, 06 30 955 1234',
    expect: { name: 'Kovács-Sipos Emőke', phone: '+36309551234', company: 'Sipos Pékség' },
  },
  {
    id: 'p6-ro-1',
    country: 'RO',
    format: 'signature',
    defaultCountry: 'RO',
    text: `Cu stimă,

Mihnea Grădinaru
Administrator
Ferma Dealul Mare SRL
0733 551 234
mihnea@fermadealulmare.example`,
    expect: {
      name: 'Mihnea Grădinaru',
      email: 'mihnea@fermadealulmare.example',
      phone: '+40733551234',
      company: 'Ferma Dealul Mare SRL',
    },
  },
  {
    id: 'p6-gr-1',
    country: 'GR',
    format: 'signature',
    defaultCountry: 'GR',
    text: `Με εκτίμηση,

Ευανθία Τσακίρογλου
Λογιστήριο
Κλωστοϋφαντουργία Νάουσας ΑΕ
Τηλ. 23320 55123
evanthia@naoussatextile.example`,
    expect: {
      name: 'Ευανθία Τσακίρογλου',
      email: 'evanthia@naoussatextile.example',
      phone: '+302332055123',
      company: 'Κλωστοϋφαντουργία Νάουσας ΑΕ',
    },
  },
  {
    id: 'p6-tr-1',
    country: 'TR',
    format: 'signature',
    defaultCountry: 'TR',
    text: `Saygılarımla,

Orhan Kılıçarslan
Lojistik Müdürü
Karadeniz Çay İşletmeleri A.Ş.
Tel: +90 464 551 23 45
GSM: +90 531 551 23 45
orhan.kilicarslan@karadenizcay.example`,
    expect: {
      name: 'Orhan Kılıçarslan',
      email: 'orhan.kilicarslan@karadenizcay.example',
      phone: '+905315512345',
      company: 'Karadeniz Çay İşletmeleri A.Ş.',
    },
  },
  {
    id: 'p6-ru-1',
    country: 'RU',
    format: 'signature',
    defaultCountry: 'RU',
    text: `С уважением,
Никифорова Алевтина Павловна
Специалист по закупкам
ООО «Байкальские Травы»
Тел.: 8 (3952) 55-12-34
Моб.: 8 914 955-12-34
nikiforova@baikaltravy.example`,
    expect: {
      name: 'Никифорова Алевтина Павловна',
      email: 'nikiforova@baikaltravy.example',
      phone: '+79149551234',
      company: 'ООО «Байкальские Травы»',
    },
    alternatives: { name: ['Алевтина Павловна Никифорова'] },
  },
];
