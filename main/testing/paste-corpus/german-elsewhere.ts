import type { PasteSample } from './sample.ts';

/** Austria, Switzerland, and bare ones. */
export const GERMAN_ELSEWHERE: readonly PasteSample[] = [
  {
    id: 'at-signature',
    country: 'AT',
    format: 'signature',
    defaultCountry: null,
    text: `Mit besten Grüßen
Mag. Johannes Gruber, MSc
Geschäftsführer
Alpenblick Tourismus GmbH
Maria-Theresien-Straße 18
A-6020 Innsbruck
T: 0512 555 123
M: 0664 555 01 23
johannes.gruber@alpenblick.at
FN 123456a, Landesgericht Innsbruck, UID: ATU12345678`,
    expect: {
      name: 'Johannes Gruber',
      email: 'johannes.gruber@alpenblick.at',
      phone: '+436645550123',
      company: 'Alpenblick Tourismus GmbH',
    },
  },
  {
    id: 'at-verein',
    country: 'AT',
    format: 'signature',
    defaultCountry: 'AT',
    text: `LG, Kathrin Wieser
Kulturverein Donauklang e.V.
kathrin.wieser@donauklang.example
+43 1 555 01 23 - 45`,
    expect: {
      name: 'Kathrin Wieser',
      email: 'kathrin.wieser@donauklang.example',
      phone: '+431555012345',
      company: 'Kulturverein Donauklang e.V.',
    },
  },
  {
    id: 'ch-signature',
    country: 'CH',
    format: 'signature',
    defaultCountry: null,
    text: `Freundliche Grüsse

Beat Zürcher
Leiter Verkauf

Edelweiss Feinmechanik AG
Bahnhofstrasse 1
CH-8001 Zürich
Direkt 044 555 01 23
Zentrale 044 555 01 00
beat.zuercher@edelweiss-feinmechanik.ch`,
    expect: {
      name: 'Beat Zürcher',
      email: 'beat.zuercher@edelweiss-feinmechanik.ch',
      phone: '+41445550123',
      company: 'Edelweiss Feinmechanik AG',
    },
  },
  {
    id: 'ch-french',
    country: 'CH',
    format: 'signature',
    defaultCountry: null,
    text: `Meilleures salutations
Élodie Rochat
Responsable RH
Horlogerie du Léman Sàrl
Rue du Rhône 10, 1204 Genève, Suisse
Portable 079 555 01 23
e.rochat@horlogerie-leman.ch`,
    expect: {
      name: 'Élodie Rochat',
      email: 'e.rochat@horlogerie-leman.ch',
      phone: '+41795550123',
      company: 'Horlogerie du Léman Sàrl',
    },
  },
  {
    id: 'de-gmail',
    country: 'DE',
    format: 'signature',
    defaultCountry: 'DE',
    text: `Lieben Gruß
Nele Petersen
nele.petersen@gmail.com
Handy: 01525 5550123`,
    expect: { name: 'Nele Petersen', email: 'nele.petersen@gmail.com', phone: '+4915255550123' },
  },
  {
    id: 'de-form-mail',
    country: 'DE',
    format: 'signature',
    defaultCountry: 'DE',
    text: `Vorname: Ralf
Nachname: Brandt
Firma: Stadtwerke Oberthal
E-Mail: ralf.brandt@sw-oberthal.example
Telefon: 06854 5550
Nachricht: Bitte um Rückruf.`,
    expect: {
      name: 'Ralf Brandt',
      email: 'ralf.brandt@sw-oberthal.example',
      phone: '+4968545550',
      company: 'Stadtwerke Oberthal',
      note: 'Bitte um Rückruf.',
    },
  },
  {
    id: 'de-idn',
    country: 'DE',
    format: 'signature',
    defaultCountry: 'DE',
    text: `Grüße, Uwe Jäger
Bäckerei Jäger OHG
uwe@bäckerei-jäger.de
Tel.: 03681/555012`,
    expect: {
      name: 'Uwe Jäger',
      email: 'uwe@bäckerei-jäger.de',
      phone: '+493681555012',
      company: 'Bäckerei Jäger OHG',
    },
  },
];
