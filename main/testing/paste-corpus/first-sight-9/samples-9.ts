import type { PasteSample } from '../sample.ts';

export const FIRST_SIGHT_9_9: readonly PasteSample[] = [
  {
    id: 'p9-dk-line',
    country: 'DK',
    format: 'line',
    defaultCountry: 'DK',
    text: `Ring til Mogens Thrane (Thrane Maskinværksted, Skjern) på 40 55 12 34 eller mt@thranemaskin.example`,
    expect: {
      name: 'Mogens Thrane',
      email: 'mt@thranemaskin.example',
      phone: '+4540551234',
      company: 'Thrane Maskinværksted',
    },
  },
  {
    id: 'p9-se-card',
    country: 'SE',
    format: 'signature',
    defaultCountry: 'SE',
    text: `Norrbottens Renkött AB
Lars-Anders Sarri, VD
Box 55, 981 21 Kiruna
Växel: 0980-551 00
Direkt: 0980-551 23
Mobil: 070-255 12 34
lars-anders@norrbottensren.example
Org.nr: 556551-1234`,
    expect: {
      name: 'Lars-Anders Sarri',
      email: 'lars-anders@norrbottensren.example',
      phone: '+46702551234',
      company: 'Norrbottens Renkött AB',
    },
  },
  {
    id: 'p9-fi-thread',
    country: 'FI',
    format: 'signature',
    defaultCountry: 'FI',
    text: `Hei,
sopii hyvin.

T. Eero-Pekka Niskanen
Kainuun Turve ja Koneurakointi
0400 255 123

ti 3. maalisk. 2026 klo 14.12 Myyjä Mikko (myyja@firma.example) kirjoitti:

> Terve Eero-Pekka`,
    expect: {
      name: 'Eero-Pekka Niskanen',
      phone: '+358400255123',
      company: 'Kainuun Turve ja Koneurakointi',
    },
  },
  {
    id: 'p9-hu-card',
    country: 'HU',
    format: 'signature',
    defaultCountry: 'HU',
    text: `Tisza-menti Gabonaforgalmi Kft.
Dr. Pálinkásné Szentgyörgyi Emőke
gazdasági igazgató
5000 Szolnok, Indóház út 12.
Tel./fax: (56) 551-234
Mobil: 06-30/255-1234
palinkasne@tiszagabona.example
Adószám: 12551234-2-16`,
    expect: {
      name: 'Pálinkásné Szentgyörgyi Emőke',
      email: 'palinkasne@tiszagabona.example',
      phone: '+36302551234',
      company: 'Tisza-menti Gabonaforgalmi Kft.',
    },
  },
  {
    id: 'p9-sk-form',
    country: 'SK',
    format: 'profile',
    defaultCountry: 'SK',
    text: `Meno: Radoslav
Priezvisko: Hrušovský
Spoločnosť: Drevovýroba Liptov, s.r.o.
Tel. č.: 0905 255 123
E-mail: hrusovsky@drevoliptov.example
Správa: Prosím o cenovú ponuku.`,
    expect: {
      name: 'Radoslav Hrušovský',
      email: 'hrusovsky@drevoliptov.example',
      phone: '+421905255123',
      company: 'Drevovýroba Liptov, s.r.o.',
      note: 'Prosím o cenovú ponuku.',
    },
    alternatives: { note: [null] },
  },
  {
    id: 'p9-si',
    country: 'SI',
    format: 'signature',
    defaultCountry: 'SI',
    text: `Lep pozdrav,
mag. Špela Kožuh Zajc
vodja prodaje
Sirarna Zgornja Savinja, d.o.o.
T: 03 555 12 34 | GSM: 041 255 123
spela.kozuh@sirarna-savinja.example`,
    expect: {
      name: 'Špela Kožuh Zajc',
      email: 'spela.kozuh@sirarna-savinja.example',
      phone: '+38641255123',
      company: 'Sirarna Zgornja Savinja, d.o.o.',
    },
  },
  {
    id: 'p9-lv',
    country: 'LV',
    format: 'signature',
    defaultCountry: 'LV',
    text: `Ar cieņu,
Guntars Ozoliņš-Kalējs
Iepirkumu daļas vadītājs
SIA "Vidzemes Dzirnavas"
Tālr.: 64 255 123, mob.: 29 255 123
guntars.ozolins@vidzemesdzirnavas.example`,
    expect: {
      name: 'Guntars Ozoliņš-Kalējs',
      email: 'guntars.ozolins@vidzemesdzirnavas.example',
      phone: '+37129255123',
      company: 'SIA "Vidzemes Dzirnavas"',
    },
    alternatives: { company: ['Vidzemes Dzirnavas'] },
  },
];
