import type { PasteSample } from '../sample.ts';

/** Signatures from Germany, Austria and Switzerland. */
export const SIGNATURES_2: readonly PasteSample[] = [
  {
    id: 'at-signature-01',
    country: 'AT',
    format: 'signature',
    defaultCountry: 'DE',
    text: `Liebe Grüße aus Wien,

Mag.(FH) Sabine Hofstätter-Wallner
Prokuristin

Donauwerk Kommunikation GmbH
Lindengasse 41/7, 1070 Wien
T: 01 / 587 22 91-14
M: 0664 / 884 51 206
s.hofstaetter@donauwerk.at

FN 318452k, HG Wien | UID: ATU64512378`,
    expect: {
      name: 'Sabine Hofstätter-Wallner',
      email: 's.hofstaetter@donauwerk.at',
      phone: '+4366488451206',
      company: 'Donauwerk Kommunikation GmbH',
    },
  },
  {
    id: 'at-signature-02',
    country: 'AT',
    format: 'signature',
    defaultCountry: null,
    text: `Dipl.-Ing. Lukas Brandtner, MSc
Technischer Leiter
Tel.: +43 732 77 20-410
lukas.brandtner@hochalm-seilbahntechnik.at

Sekretariat: Petra Kolmhofer, Tel. +43 732 77 20-400, office@hochalm-seilbahntechnik.at

Hochalm Seilbahntechnik Ges.m.b.H.
Industriezeile 56, A-4020 Linz
Landesgericht Linz, FN 204817 d`,
    expect: {
      name: 'Lukas Brandtner',
      email: 'lukas.brandtner@hochalm-seilbahntechnik.at',
      phone: '+437327720410',
      company: 'Hochalm Seilbahntechnik Ges.m.b.H.',
    },
  },
  {
    id: 'at-signature-03',
    country: 'AT',
    format: 'signature',
    defaultCountry: 'AT',
    text: `lg
Resi

Theresia Unterweger · Hofladen & Käserei
Almgenuss Unterweger OG · Dorfplatz 2 · 5760 Saalfelden am Steinernen Meer
Handy 0676 5127744 · resi[at]almgenuss-unterweger.at
Mo, Mi, Fr 9–12 und 14–18 Uhr`,
    expect: {
      name: 'Theresia Unterweger',
      email: 'resi@almgenuss-unterweger.at',
      phone: '+436765127744',
      company: 'Almgenuss Unterweger OG',
    },
  },
  {
    id: 'ch-signature-01',
    country: 'CH',
    format: 'signature',
    defaultCountry: null,
    text: `Freundliche Grüsse

Reto Ammannberger
Verkaufsberater Aussendienst

Seefeld Küchenbau AG
Dufourstrasse 118
8008 Zürich
Telefon 044 388 61 20
Direkt 044 388 61 37
Natel 079 412 83 09
reto.ammannberger@seefeld-kuechen.ch
CHE-109.322.551 MWST`,
    expect: {
      name: 'Reto Ammannberger',
      email: 'reto.ammannberger@seefeld-kuechen.ch',
      phone: '+41794128309',
      company: 'Seefeld Küchenbau AG',
    },
  },
  {
    id: 'ch-signature-02',
    country: 'CH',
    format: 'signature',
    defaultCountry: 'FR',
    text: `Avec nos meilleures salutations

Me Solène Jaccoud-Perret
Associée
Perret & Jaccoud Fiduciaire Sàrl
Avenue de la Gare 33 – 1003 Lausanne
T 021 323 47 18 – F 021 323 47 19
s.jaccoud@perret-jaccoud.ch
IBAN CH93 0076 2011 6238 5295 7`,
    expect: {
      name: 'Solène Jaccoud-Perret',
      email: 's.jaccoud@perret-jaccoud.ch',
      phone: '+41213234718',
      company: 'Perret & Jaccoud Fiduciaire Sàrl',
    },
  },
  {
    id: 'ch-signature-03',
    country: 'CH',
    format: 'signature',
    defaultCountry: 'IT',
    text: `Cordiali saluti

Ing. Fabrizio Bernasconi-Riva
Responsabile acquisti
Meccanica Ceresio SA
Via Cantonale 19, CH-6900 Lugano
tel. 091 923 54 61 / cell. 076 381 40 52
fabrizio.bernasconi@meccanica-ceresio.ch`,
    expect: {
      name: 'Fabrizio Bernasconi-Riva',
      email: 'fabrizio.bernasconi@meccanica-ceresio.ch',
      phone: '+41763814052',
      company: 'Meccanica Ceresio SA',
    },
  },
  {
    id: 'ch-signature-04',
    country: 'CH',
    format: 'signature',
    defaultCountry: 'CH',
    text: `Prof. Dr. med. Ursina Caduff
Chefärztin

Bündner Klinikverbund
Loëstrasse 220
7000 Chur

ursina.caduff@bkv-chur.ch
+41 (0)81 256 77 04

Anmeldungen: anmeldung@bkv-chur.ch
Besuchen Sie uns auf LinkedIn: linkedin.com/company/bkv-chur

Think before you print.`,
    expect: {
      name: 'Ursina Caduff',
      email: 'ursina.caduff@bkv-chur.ch',
      phone: '+41812567704',
      company: 'Bündner Klinikverbund',
    },
  },
];
