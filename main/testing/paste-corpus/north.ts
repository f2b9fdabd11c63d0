import type { PasteSample } from './sample.ts';

/** The Netherlands, the Nordic and the Baltic countries. */
export const NORTH: readonly PasteSample[] = [
  {
    id: 'nl-bv',
    country: 'NL',
    format: 'signature',
    defaultCountry: null,
    text: `Met vriendelijke groet,

Drs. Maarten van der Berg
Accountmanager

Tulp & Molen B.V.
Keizersgracht 100
1015 AA Amsterdam
T 020 555 0123
M 06 5550 1234
m.vanderberg@tulpenmolen.nl
KvK 12345678`,
    expect: {
      name: 'Maarten van der Berg',
      email: 'm.vanderberg@tulpenmolen.nl',
      phone: '+31655501234',
      company: 'Tulp & Molen B.V.',
    },
  },
  {
    id: 'nl-gemeente',
    country: 'NL',
    format: 'signature',
    defaultCountry: 'NL',
    text: `Groet, Sanne de Wit
Beleidsadviseur | Gemeente Veenmeer
sanne.dewit@veenmeer.example | 0592-555012`,
    expect: {
      name: 'Sanne de Wit',
      email: 'sanne.dewit@veenmeer.example',
      phone: '+31592555012',
      company: 'Gemeente Veenmeer',
    },
  },
  {
    id: 'se-ab',
    country: 'SE',
    format: 'signature',
    defaultCountry: null,
    text: `Med vänliga hälsningar

Åsa Lindström
Säljchef
Norrsken Möbler AB
Storgatan 5, 903 26 Umeå
Tel: 090-555 01 23
Mobil: 070-555 01 23
asa.lindstrom@norrskenmobler.se
Org.nr 556123-4567`,
    expect: {
      name: 'Åsa Lindström',
      email: 'asa.lindstrom@norrskenmobler.se',
      phone: '+46705550123',
      company: 'Norrsken Möbler AB',
    },
  },
  {
    id: 'no-as',
    country: 'NO',
    format: 'signature',
    defaultCountry: null,
    text: `Vennlig hilsen
Kjell-Arne Øverås
Daglig leder
Fjordlaks AS
Mob: 912 34 567
kjell.arne@fjordlaks.no
Org.nr. 912 345 678 MVA`,
    expect: {
      name: 'Kjell-Arne Øverås',
      email: 'kjell.arne@fjordlaks.no',
      phone: '+4791234567',
      company: 'Fjordlaks AS',
    },
  },
  {
    id: 'dk-aps',
    country: 'DK',
    format: 'signature',
    defaultCountry: null,
    text: `Med venlig hilsen
Søren Kjærgaard
Projektleder, Vindmølleservice ApS
Telefon 33 55 01 23
Direkte 33 55 01 24
soren@vindmolleservice.dk
CVR 12345678`,
    expect: {
      name: 'Søren Kjærgaard',
      email: 'soren@vindmolleservice.dk',
      phone: '+4533550124',
      company: 'Vindmølleservice ApS',
    },
  },
  {
    id: 'fi-oy',
    country: 'FI',
    format: 'signature',
    defaultCountry: null,
    text: `Ystävällisin terveisin
Päivi Mäkinen
Toimitusjohtaja
Järvikala Oy
Mannerheimintie 10, 00100 Helsinki
puh. 050 555 0123
paivi.makinen@jarvikala.fi
Y-tunnus 1234567-8`,
    expect: {
      name: 'Päivi Mäkinen',
      email: 'paivi.makinen@jarvikala.fi',
      phone: '+358505550123',
      company: 'Järvikala Oy',
    },
  },
  {
    id: 'is-ehf',
    country: 'IS',
    format: 'signature',
    defaultCountry: null,
    text: `Bestu kveðjur,
Guðrún Jónsdóttir
Hraunbrú ehf.
Sími 555 0123
gudrun@hraunbru.is`,
    expect: {
      name: 'Guðrún Jónsdóttir',
      email: 'gudrun@hraunbru.is',
      phone: '+3545550123',
      company: 'Hraunbrú ehf.',
    },
  },
  {
    id: 'ee-ou',
    country: 'EE',
    format: 'signature',
    defaultCountry: null,
    text: `Lugupidamisega
Kristjan Tamm
OÜ Metsatee
Tallinn, Estonia
+372 5555 0123
kristjan.tamm@metsatee.ee`,
    expect: {
      name: 'Kristjan Tamm',
      email: 'kristjan.tamm@metsatee.ee',
      phone: '+37255550123',
      company: 'OÜ Metsatee',
    },
  },
  {
    id: 'lt-uab',
    country: 'LT',
    format: 'signature',
    defaultCountry: null,
    text: `Pagarbiai
Rūta Kazlauskienė
Pardavimų vadovė
UAB „Baltijos Medis“
Mob. +370 612 34567
ruta@baltijosmedis.lt`,
    expect: {
      name: 'Rūta Kazlauskienė',
      email: 'ruta@baltijosmedis.lt',
      phone: '+37061234567',
      company: 'UAB „Baltijos Medis“',
    },
  },
];
