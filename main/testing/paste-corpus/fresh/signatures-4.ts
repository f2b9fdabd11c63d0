import type { PasteSample } from '../sample.ts';

export const FRESH_SIGNATURES_4: readonly PasteSample[] = [
  {
    id: 'f1-sig-ro',
    country: 'RO',
    format: 'signature',
    defaultCountry: 'RO',
    text: `Cu stimă,
Ionela-Mădălina Țurcanu
Director achiziții
S.C. Lemn Bucovina S.R.L.
Mobil: 0744 123 456
ionela.turcanu@lemnbucovina.example`,
    expect: {
      name: 'Ionela-Mădălina Țurcanu',
      email: 'ionela.turcanu@lemnbucovina.example',
      phone: '+40744123456',
      company: 'S.C. Lemn Bucovina S.R.L.',
    },
  },
  {
    id: 'f1-sig-bg',
    country: 'BG',
    format: 'signature',
    defaultCountry: 'BG',
    text: `С уважение,
Десислава Караиванова
Мениджър покупки
„Розова долина“ ООД
тел. 0431 6 12 34
моб. 0888 123 456
d.karaivanova@rozova.example`,
    expect: {
      name: 'Десислава Караиванова',
      email: 'd.karaivanova@rozova.example',
      phone: '+359888123456',
      company: '„Розова долина“ ООД',
    },
    alternatives: { company: ['Розова долина ООД'] },
  },
  {
    id: 'f1-sig-rs',
    country: 'RS',
    format: 'signature',
    defaultCountry: 'RS',
    text: `Srdačan pozdrav,
Dragoslav Milivojčević
Referent nabavke
Šumadija Drvo d.o.o. Kragujevac
+381 64 123 4567
dragoslav@sumadijadrvo.example`,
    expect: {
      name: 'Dragoslav Milivojčević',
      email: 'dragoslav@sumadijadrvo.example',
      phone: '+381641234567',
      company: 'Šumadija Drvo d.o.o.',
    },
    alternatives: { company: ['Šumadija Drvo d.o.o. Kragujevac'] },
  },
  {
    id: 'f1-sig-hr',
    country: 'HR',
    format: 'signature',
    defaultCountry: 'HR',
    text: `Lijep pozdrav,

Snježana Bačić Vrdoljak
Voditeljica nabave
Maslinik Brač d.d.
M: 091 234 5678
snjezana.bacic@maslinik.example`,
    expect: {
      name: 'Snježana Bačić Vrdoljak',
      email: 'snjezana.bacic@maslinik.example',
      phone: '+385912345678',
      company: 'Maslinik Brač d.d.',
    },
  },
  {
    id: 'f1-sig-lt',
    country: 'LT',
    format: 'signature',
    defaultCountry: 'LT',
    text: `Pagarbiai,
Živilė Brazauskaitė-Noreikienė
Pirkimų vadovė
UAB „Aukštaitijos linai“
Mob. +370 612 34567
zivile@linai.example`,
    expect: {
      name: 'Živilė Brazauskaitė-Noreikienė',
      email: 'zivile@linai.example',
      phone: '+37061234567',
      company: 'UAB „Aukštaitijos linai“',
    },
  },
  {
    id: 'f1-sig-lv',
    country: 'LV',
    format: 'signature',
    defaultCountry: 'LV',
    text: `Ar cieņu,

Vilhelmīne Ozoliņa
Iepirkumu vadītāja
SIA "Gaujas Koks"
Tālr. 26123456
vilhelmine@gaujaskoks.example`,
    expect: {
      name: 'Vilhelmīne Ozoliņa',
      email: 'vilhelmine@gaujaskoks.example',
      phone: '+37126123456',
      company: 'SIA "Gaujas Koks"',
    },
  },
  {
    id: 'f1-sig-gr',
    country: 'GR',
    format: 'signature',
    defaultCountry: 'GR',
    text: `Ευχαριστώ,
Αριστοτέλης Βουγιουκλάκης
Προϊστάμενος Αποθήκης
ΑΦΟΙ ΒΟΥΓΙΟΥΚΛΑΚΗ Ο.Ε.
Τηλ. 2810 123456 εσωτ. 14
aris@vougiouklaki.example`,
    expect: {
      name: 'Αριστοτέλης Βουγιουκλάκης',
      email: 'aris@vougiouklaki.example',
      phone: '+302810123456 ext. 14',
      company: 'ΑΦΟΙ ΒΟΥΓΙΟΥΚΛΑΚΗ Ο.Ε.',
    },
  },
  {
    id: 'f1-sig-ru',
    country: 'RU',
    format: 'signature',
    defaultCountry: 'RU',
    text: `С уважением,
Костромин Иннокентий Львович
Менеджер по закупкам ООО "Таёжный Мёд"
тел./факс: +7 (3952) 55-01-23 доб. 104
e-mail: kostromin@taiga-med.example`,
    expect: {
      name: 'Костромин Иннокентий Львович',
      email: 'kostromin@taiga-med.example',
      phone: '+73952550123 ext. 104',
      company: 'ООО "Таёжный Мёд"',
    },
  },
  {
    id: 'f1-sig-kz',
    country: 'KZ',
    format: 'signature',
    defaultCountry: 'KZ',
    text: `Құрметпен,
Айгерім Жұмабаева
Сату бөлімі
ТОО «Алатау Құрылыс»
+7 701 234 56 78
aigerim@alatauq.example`,
    expect: {
      name: 'Айгерім Жұмабаева',
      email: 'aigerim@alatauq.example',
      phone: '+77012345678',
      company: 'ТОО «Алатау Құрылыс»',
    },
  },
];
