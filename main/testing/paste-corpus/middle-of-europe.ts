import type { PasteSample } from './sample.ts';

/** Poland, Czechia, Slovakia, Hungary, Croatia. */
export const MIDDLE_OF_EUROPE: readonly PasteSample[] = [
  {
    id: 'pl-spzoo',
    country: 'PL',
    format: 'signature',
    defaultCountry: null,
    text: `Z poważaniem
mgr inż. Łukasz Wiśniewski
Kierownik Działu Sprzedaży
Wisła Technika Sp. z o.o.
ul. Długa 7, 31-147 Kraków
tel. kom. 601 234 567
tel. 12 555 01 23
NIP: 676-123-45-67, KRS 0000123456
lukasz.wisniewski@wislatechnika.pl`,
    expect: {
      name: 'Łukasz Wiśniewski',
      email: 'lukasz.wisniewski@wislatechnika.pl',
      phone: '+48601234567',
      company: 'Wisła Technika Sp. z o.o.',
    },
  },
  {
    id: 'pl-fundacja',
    country: 'PL',
    format: 'signature',
    defaultCountry: 'PL',
    text: `Pozdrawiam serdecznie,
Agnieszka Nowak
Fundacja Zielony Las
+48 22 555 01 23
a.nowak@zielonylas.example`,
    expect: {
      name: 'Agnieszka Nowak',
      email: 'a.nowak@zielonylas.example',
      phone: '+48225550123',
      company: 'Fundacja Zielony Las',
    },
  },
  {
    id: 'cz-sro',
    country: 'CZ',
    format: 'signature',
    defaultCountry: null,
    text: `S pozdravem

Ing. Tereza Dvořáková, Ph.D.
obchodní ředitelka
Vltava Sklo s.r.o.
Na Příkopě 10, 110 00 Praha 1
mobil: +420 601 234 567
tel.: 224 555 012
IČO: 12345678, DIČ: CZ12345678
tereza.dvorakova@vltavasklo.cz`,
    expect: {
      name: 'Tereza Dvořáková',
      email: 'tereza.dvorakova@vltavasklo.cz',
      phone: '+420601234567',
      company: 'Vltava Sklo s.r.o.',
    },
  },
  {
    id: 'sk-as',
    country: 'SK',
    format: 'signature',
    defaultCountry: null,
    text: `S pozdravom
Peter Horváth
konateľ
Tatranské Pramene, a.s.
+421 905 123 456
peter.horvath@tatranskepramene.sk`,
    expect: {
      name: 'Peter Horváth',
      email: 'peter.horvath@tatranskepramene.sk',
      phone: '+421905123456',
      company: 'Tatranské Pramene, a.s.',
    },
  },
  {
    id: 'hu-kft',
    country: 'HU',
    format: 'signature',
    defaultCountry: null,
    text: `Üdvözlettel:
Nagy Péter
ügyvezető
Duna Bútor Kft.
1051 Budapest, Fő utca 1.
Mobil: +36 30 123 4567
Fax: +36 1 555 0123
nagy.peter@dunabutor.hu
Adószám: 12345678-2-41`,
    expect: {
      name: 'Nagy Péter',
      email: 'nagy.peter@dunabutor.hu',
      phone: '+36301234567',
      company: 'Duna Bútor Kft.',
    },
  },
  {
    id: 'hr-doo',
    country: 'HR',
    format: 'signature',
    defaultCountry: null,
    text: `Srdačan pozdrav,
Ivana Horvat
Voditeljica prodaje
Jadranska Plovidba d.o.o.
Mob: 091 234 5678
ivana.horvat@jadranska.hr
OIB 12345678901`,
    expect: {
      name: 'Ivana Horvat',
      email: 'ivana.horvat@jadranska.hr',
      phone: '+385912345678',
      company: 'Jadranska Plovidba d.o.o.',
    },
  },
];
