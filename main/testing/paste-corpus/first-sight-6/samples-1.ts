import type { PasteSample } from '../sample.ts';

export const FIRST_SIGHT_6_1: readonly PasteSample[] = [
  {
    id: 'p6-de-1',
    country: 'DE',
    format: 'signature',
    defaultCountry: 'DE',
    text: `Mit freundlichem Gruß

Katharina von Ahlefeldt
Leitung Zentraler Einkauf

Norddeutsche Fischmehlwerke AG
Fischereihafen 12, 27472 Cuxhaven
T +49 4721 55123-40
M +49 170 5512340
F +49 4721 55123-99
k.v.ahlefeldt@nfw-cux.example`,
    expect: {
      name: 'Katharina von Ahlefeldt',
      email: 'k.v.ahlefeldt@nfw-cux.example',
      phone: '+491705512340',
      company: 'Norddeutsche Fischmehlwerke AG',
    },
  },
  {
    id: 'p6-de-2',
    country: 'DE',
    format: 'signature',
    defaultCountry: 'DE',
    text: `Besten Dank und liebe Grüße

Björn Habermehl
Orgelbau Habermehl
Werkstatt für Pfeifenorgeln
0173 2255123
bjoern@orgelbau-habermehl.example`,
    expect: {
      name: 'Björn Habermehl',
      email: 'bjoern@orgelbau-habermehl.example',
      phone: '+491732255123',
      company: 'Orgelbau Habermehl',
    },
  },
  {
    id: 'p6-de-3',
    country: 'DE',
    format: 'profile',
    defaultCountry: 'DE',
    text: `Anbieter:
Landgasthof Zur Linde
Inh. Margot Schäufele e.K.
Lindenweg 1
74595 Langenburg
Telefon: 07905 55123
Telefax: 07905 55124
E-Mail: linde@landgasthof-linde.example
USt-IdNr.: DE123456789`,
    expect: {
      name: 'Margot Schäufele',
      email: 'linde@landgasthof-linde.example',
      phone: '+49790555123',
      company: 'Landgasthof Zur Linde',
    },
    alternatives: { name: [null] },
  },
  {
    id: 'p6-at-1',
    country: 'AT',
    format: 'line',
    defaultCountry: 'AT',
    text: 'Frau DI Notburga Steinlechner (Tischlerei Steinlechner) 0660 5512345, n.steinlechner@tischlerei-st.example',
    expect: {
      name: 'Notburga Steinlechner',
      email: 'n.steinlechner@tischlerei-st.example',
      phone: '+436605512345',
      company: 'Tischlerei Steinlechner',
    },
  },
  {
    id: 'p6-ch-1',
    country: 'CH',
    format: 'row',
    defaultCountry: 'CH',
    text: `Firma;Vorname;Name;Strasse;PLZ;Ort;Telefon;Natel;E-Mail
Metzgerei Ueltschi;Beat;Ueltschi;Bahnhofstr. 3;3775;Lenk;033 733 12 34;079 733 12 34;beat@metzgerei-ueltschi.example`,
    expect: {
      name: 'Beat Ueltschi',
      email: 'beat@metzgerei-ueltschi.example',
      phone: '+41797331234',
      company: 'Metzgerei Ueltschi',
    },
  },
  {
    id: 'p6-gb-1',
    country: 'GB',
    format: 'signature',
    defaultCountry: 'GB',
    text: `Best wishes,
Perdita

Perdita Holloway-Finch
Events & Weddings Manager, Thornbridge Hall
01629 555 123
perdita@thornbridgehall.example
Follow us on Instagram @thornbridgehall`,
    expect: {
      name: 'Perdita Holloway-Finch',
      email: 'perdita@thornbridgehall.example',
      phone: '+441629555123',
      company: 'Thornbridge Hall',
    },
  },
  {
    id: 'p6-gb-2',
    country: 'GB',
    format: 'signature',
    defaultCountry: 'GB',
    text: `Rgds

Stan Wojtkowiak
Yard Foreman
T & J Hebblethwaite Scaffolding
M: 07700 900871
O: 01274 555 123
E: stan@hebblethwaite.example`,
    expect: {
      name: 'Stan Wojtkowiak',
      email: 'stan@hebblethwaite.example',
      phone: '+447700900871',
      company: 'T & J Hebblethwaite Scaffolding',
    },
  },
  {
    id: 'p6-us-1',
    country: 'US',
    format: 'signature',
    defaultCountry: 'US',
    text: `Have a blessed day!

Tammy Jo Ledbetter
Accounts Payable Supervisor
Ouachita Timber & Pulp
P. 318-555-0101 ext. 210
F. 318-555-0109
tjledbetter@ouachitatimber.example`,
    expect: {
      name: 'Tammy Jo Ledbetter',
      email: 'tjledbetter@ouachitatimber.example',
      phone: '+13185550101 ext. 210',
      company: 'Ouachita Timber & Pulp',
    },
  },
];
