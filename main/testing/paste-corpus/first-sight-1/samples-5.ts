import type { PasteSample } from '../sample.ts';

export const FIRST_SIGHT_1_5: readonly PasteSample[] = [
  {
    id: 'p1-sig-fi-1',
    country: 'FI',
    format: 'signature',
    defaultCountry: 'FI',
    text: `Terveisin,

Pirjo-Riitta Väänänen
hankinta-asiantuntija

Savon Sahat Osuuskunta
PL 55, 70101 Kuopio
gsm 050 551 2345
vaihde 017 551 200
etunimi.sukunimi@savonsahat.example`,
    expect: {
      name: 'Pirjo-Riitta Väänänen',
      phone: '+358505512345',
      company: 'Savon Sahat Osuuskunta',
    },
    alternatives: { email: [null] },
  },
  {
    id: 'p1-sig-pl-1',
    country: 'PL',
    format: 'signature',
    defaultCountry: 'PL',
    text: `Pozdrawiam serdecznie / Best regards

Grażyna Szczepańska
Kierownik Działu Zaopatrzenia

WYTWÓRNIA WYRÓBÓW GUMOWYCH "OLIWA" SPÓŁKA Z O.O.
80-339 Gdańsk, ul. Opacka 12
tel./fax: 58 551 23 45
tel. kom.: 512 345 678
g.szczepanska@gumoliwa.example
KRS 0000123456, NIP 5840012345, REGON 190012345`,
    expect: {
      name: 'Grażyna Szczepańska',
      email: 'g.szczepanska@gumoliwa.example',
      phone: '+48512345678',
      company: 'WYTWÓRNIA WYRÓBÓW GUMOWYCH "OLIWA" SPÓŁKA Z O.O.',
    },
  },
  {
    id: 'p1-sig-cz-1',
    country: 'CZ',
    format: 'signature',
    defaultCountry: 'CZ',
    text: `S pozdravem

Bc. Miroslava Dvořáčková, DiS.
referentka nákupu

Sklárna Železný Brod, s.r.o.
Průmyslová 512, 468 22 Železný Brod
T: +420 483 123 456
M: +420 724 123 456
IČO: 12345678, DIČ: CZ12345678
dvorackova.m@sklarna-zb.example`,
    expect: {
      name: 'Miroslava Dvořáčková',
      email: 'dvorackova.m@sklarna-zb.example',
      phone: '+420724123456',
      company: 'Sklárna Železný Brod, s.r.o.',
    },
  },
  {
    id: 'p1-sig-sk-1',
    country: 'SK',
    format: 'signature',
    defaultCountry: 'SK',
    text: `S úctou,
Ing. Štefan Bielik, PhD.
konateľ spoločnosti
BIELIK DREVO spol. s r.o.
mobil: 0903 123 456
bielik@bielikdrevo.example`,
    expect: {
      name: 'Štefan Bielik',
      email: 'bielik@bielikdrevo.example',
      phone: '+421903123456',
      company: 'BIELIK DREVO spol. s r.o.',
    },
  },
  {
    id: 'p1-sig-hu-1',
    country: 'HU',
    format: 'signature',
    defaultCountry: 'HU',
    text: `Üdvözlettel,

Szentmihályi Zsófia
beszerzési vezető
Tiszamenti Konzerv Zrt.
5000 Szolnok, Gyár u. 4.
T: +36 56 512 345
M: +36 30 512 3456
szentmihalyi.zsofia@tiszakonzerv.example`,
    expect: {
      name: 'Szentmihályi Zsófia',
      email: 'szentmihalyi.zsofia@tiszakonzerv.example',
      phone: '+36305123456',
      company: 'Tiszamenti Konzerv Zrt.',
    },
    alternatives: { name: ['Zsófia Szentmihályi'] },
  },
  {
    id: 'p1-sig-hu-2',
    country: 'HU',
    format: 'signature',
    defaultCountry: 'HU',
    text: `Köszönettel:
dr. Bánfalvi Gergő
ügyvezető
Bánfalvi és Társa Bt.
Tel.: 06-1-212-3456`,
    expect: { name: 'Bánfalvi Gergő', phone: '+3612123456', company: 'Bánfalvi és Társa Bt.' },
    alternatives: { name: ['Gergő Bánfalvi'] },
  },
  {
    id: 'p1-sig-ro-1',
    country: 'RO',
    format: 'signature',
    defaultCountry: 'RO',
    text: `Cu respect,

Ec. Lăcrămioara Ungureanu
Șef serviciu aprovizionare
SC Morăritul Moldova SA
Tel/Fax: 0232 123 456
Mob.: 0745.123.456
lacramioara.ungureanu@morarit.example`,
    expect: {
      name: 'Lăcrămioara Ungureanu',
      email: 'lacramioara.ungureanu@morarit.example',
      phone: '+40745123456',
      company: 'SC Morăritul Moldova SA',
    },
  },
];
