import type { PasteSample } from '../sample.ts';

export const FIRST_SIGHT_12_2: readonly PasteSample[] = [
  {
    id: 'p12-bizcard',
    country: 'US',
    format: 'vcard',
    defaultCountry: 'US',
    text: `BIZCARD:N:Marcus;X:Oyelowo-Finch;T:Head Roaster;C:Third Bell Coffee;A:12 Mill St, Troy NY;B:+15185550144;M:+15185550145;E:marcus@thirdbell.example;;`,
    expect: {
      name: 'Marcus Oyelowo-Finch',
      email: 'marcus@thirdbell.example',
      phone: '+15185550145',
      company: 'Third Bell Coffee',
    },
    alternatives: { phone: ['+15185550144'] },
  },
  {
    id: 'p12-sig-de-1',
    country: 'DE',
    format: 'signature',
    defaultCountry: 'DE',
    text: `Mit besten Grüßen aus der Eifel

Heribert Leuschen
- Betriebsleiter -

Basaltwerk Mayener Grube
Zweigniederlassung der Rheinbasalt Holding GmbH
Grubenfeld 5
56727 Mayen
Tel.  +49 (0) 2651 / 5512 - 14
Mobil +49 (0) 151 / 5512 3414
heribert.leuschen@basaltwerk-mayen.example`,
    expect: {
      name: 'Heribert Leuschen',
      email: 'heribert.leuschen@basaltwerk-mayen.example',
      phone: '+4915155123414',
      company: 'Basaltwerk Mayener Grube',
    },
    alternatives: { company: ['Rheinbasalt Holding GmbH'] },
  },
  {
    id: 'p12-sig-de-2',
    country: 'DE',
    format: 'signature',
    defaultCountry: 'DE',
    text: `Danke & Gruß
Finja Claaßen (sie/ihr)
Werkstudentin Einkauf
Watt & Wiese Naturkost GmbH
Bürozeiten: Mo-Mi 9-15 Uhr
f.claassen@wattundwiese.example // 04841 5512-8`,
    expect: {
      name: 'Finja Claaßen',
      email: 'f.claassen@wattundwiese.example',
      phone: '+49484155128',
      company: 'Watt & Wiese Naturkost GmbH',
    },
  },
  {
    id: 'p12-sig-de-3',
    country: 'DE',
    format: 'signature',
    defaultCountry: 'DE',
    text: `Freundliche Grüße
Kreisverwaltung Mittelheide
i.A. Boris Knappstein
Fachdienst Jugend · Zimmer 214
Telefon 05141 5512-214 · Telefax 05141 5512-299
boris.knappstein@kreis-mittelheide.example
Servicezeiten: Mo–Do 8:30–15:30`,
    expect: {
      name: 'Boris Knappstein',
      email: 'boris.knappstein@kreis-mittelheide.example',
      phone: '+4951415512214',
      company: 'Kreisverwaltung Mittelheide',
    },
  },
  {
    id: 'p12-sig-gb-1',
    country: 'GB',
    format: 'signature',
    defaultCountry: 'GB',
    text: `Best wishes,

Hamish Carruthers-Boyle
Estate Factor
The Glenlochay Estate
Tel: 01567 496 012 / Out of hours: 07700 900112
hamish@glenlochayestate.example
Follow us @glenlochay`,
    expect: {
      name: 'Hamish Carruthers-Boyle',
      email: 'hamish@glenlochayestate.example',
      phone: '+441567496012',
      company: 'The Glenlochay Estate',
    },
    alternatives: { phone: ['+447700900112'], company: ['Glenlochay Estate'] },
  },
  {
    id: 'p12-sig-gb-2',
    country: 'GB',
    format: 'signature',
    defaultCountry: 'GB',
    text: `Thank you

Zainab Rahimi-Cooke
School Business Manager
St Hilda's C of E Primary School
Office: 0191 498 0555 opt 2
admin@sthildas-primary.example
z.rahimi-cooke@sthildas-primary.example
Headteacher: Mr T Waddle`,
    expect: {
      name: 'Zainab Rahimi-Cooke',
      email: 'z.rahimi-cooke@sthildas-primary.example',
      phone: '+441914980555',
      company: "St Hilda's C of E Primary School",
    },
  },
  {
    id: 'p12-sig-ie',
    country: 'IE',
    format: 'signature',
    defaultCountry: 'IE',
    text: `Le gach dea-ghuí,
Donncha Ó Súilleabháin
Ceannasaí Oibríochtaí
Bord Iascaigh Chorca Dhuibhne
+353 66 915 5123
donncha@iascaighcd.example`,
    expect: {
      name: 'Donncha Ó Súilleabháin',
      email: 'donncha@iascaighcd.example',
      phone: '+353669155123',
      company: 'Bord Iascaigh Chorca Dhuibhne',
    },
  },
];
