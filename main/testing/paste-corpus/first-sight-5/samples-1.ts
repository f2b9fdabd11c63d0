import type { PasteSample } from '../sample.ts';

export const FIRST_SIGHT_5_1: readonly PasteSample[] = [
  {
    id: 'p5-de-1',
    country: 'DE',
    format: 'signature',
    defaultCountry: 'DE',
    text: `Mit kollegialen Grüßen

Tierärztin Almut Riesenberg
Tierklinik am Deister
Kleintiere – Pferde – Exoten
Tel. 05108 / 55 12 34
Notfälle 05108 / 55 12 99
almut.riesenberg@tierklinik-deister.example`,
    expect: {
      name: 'Almut Riesenberg',
      email: 'almut.riesenberg@tierklinik-deister.example',
      phone: '+495108551234',
      company: 'Tierklinik am Deister',
    },
  },
  {
    id: 'p5-de-2',
    country: 'DE',
    format: 'signature',
    defaultCountry: 'DE',
    text: `Viele Grüße,
Enrico Lattermann

Bauhof der Gemeinde Sonnenbühl
Leiter: Enrico Lattermann
Hauptstraße 2
72820 Sonnenbühl
Telefon 07128 / 925-123
Fax 07128 / 925-150
bauhof@sonnenbuehl.example`,
    expect: {
      name: 'Enrico Lattermann',
      email: 'bauhof@sonnenbuehl.example',
      phone: '+497128925123',
      company: 'Bauhof der Gemeinde Sonnenbühl',
    },
    alternatives: { company: ['Gemeinde Sonnenbühl'] },
  },
  {
    id: 'p5-de-3',
    country: 'DE',
    format: 'line',
    defaultCountry: 'DE',
    text: 'Anruf von Frau Schwertfeger (Zoo Hoyerswerda), bitte zurückrufen unter 03571-551234, sie will das Angebot bis Mi',
    expect: { name: 'Schwertfeger', phone: '+493571551234', company: 'Zoo Hoyerswerda' },
    alternatives: { name: ['Frau Schwertfeger', null] },
  },
  {
    id: 'p5-de-4',
    country: 'DE',
    format: 'profile',
    defaultCountry: 'DE',
    text: `Schneiderei Nadelöhr
Änderungen aller Art
Selin Akgündüz
Mo–Fr 10–18 Uhr
Tel/WhatsApp 0176 55551234
Ludwigstr. 12, 63067 Offenbach`,
    expect: { name: 'Selin Akgündüz', phone: '+4917655551234', company: 'Schneiderei Nadelöhr' },
  },
  {
    id: 'p5-at-1',
    country: 'AT',
    format: 'signature',
    defaultCountry: 'AT',
    text: `Beste Grüße

Mag. (FH) Roswitha Ortner-Klammer | Marketing & Vertrieb
Bergbahnen Sonnkogel Betriebs GmbH
Talstation 1 | A-5741 Neukirchen
Tel +43 6565 55123-44 | Mobil +43 699 55512344
r.ortner@sonnkogel.example | www.sonnkogel.example`,
    expect: {
      name: 'Roswitha Ortner-Klammer',
      email: 'r.ortner@sonnkogel.example',
      phone: '+4369955512344',
      company: 'Bergbahnen Sonnkogel Betriebs GmbH',
    },
  },
  {
    id: 'p5-gb-1',
    country: 'GB',
    format: 'signature',
    defaultCountry: 'GB',
    text: `Kind regards

Alistair

Alistair Finlay-Bruce
Distillery Manager
Isle of Coll Distillers
+44 (0)1879 555 123 | +44 (0)7700 900 455
alistair@colldistillers.example

Isle of Coll Distillers Ltd, Arinagour PA78 6SY, company number SC123456`,
    expect: {
      name: 'Alistair Finlay-Bruce',
      email: 'alistair@colldistillers.example',
      phone: '+447700900455',
      company: 'Isle of Coll Distillers',
    },
    alternatives: { company: ['Isle of Coll Distillers Ltd'] },
  },
  {
    id: 'p5-gb-2',
    country: 'GB',
    format: 'profile',
    defaultCountry: 'GB',
    text: `ENQUIRY FROM WEBSITE
Title: Mrs
First name: Cordelia
Surname: Appleyard
Organisation: Appleyard Wedding Marquees
Telephone: 01723 555 123
Mobile: 07700 900246
Email: cordelia@appleyardmarquees.example
How did you hear about us? Google
Message: Could someone call me about flooring?`,
    expect: {
      name: 'Cordelia Appleyard',
      email: 'cordelia@appleyardmarquees.example',
      phone: '+447700900246',
      company: 'Appleyard Wedding Marquees',
      note: 'Could someone call me about flooring?',
    },
    alternatives: { note: [null] },
  },
  {
    id: 'p5-us-1',
    country: 'US',
    format: 'signature',
    defaultCountry: 'US',
    text: `Respectfully,

Chief Duane Whitehorse
Fort Belknap Volunteer Fire Dept
406-555-0102 (station) 406-555-0156 (cell)
dwhitehorse@fbvfd.example`,
    expect: {
      name: 'Duane Whitehorse',
      email: 'dwhitehorse@fbvfd.example',
      phone: '+14065550156',
      company: 'Fort Belknap Volunteer Fire Dept',
    },
  },
];
