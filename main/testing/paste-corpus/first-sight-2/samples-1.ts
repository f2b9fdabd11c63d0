import type { PasteSample } from '../sample.ts';

export const FIRST_SIGHT_2_1: readonly PasteSample[] = [
  {
    id: 'p2-teams-card',
    country: 'DE',
    format: 'profile',
    defaultCountry: 'DE',
    text: `Konstantin Brüggenolte
Fachbereichsleiter Haustechnik
Klinikverbund Lipperland
Kontakt
E-Mail
konstantin.brueggenolte@kv-lipperland.example
Chat
konstantin.brueggenolte@kv-lipperland.example
Geschäftlich
+49 5231 72 5512
Mobil
+49 151 72551234
Standort
Detmold, Haus C`,
    expect: {
      name: 'Konstantin Brüggenolte',
      email: 'konstantin.brueggenolte@kv-lipperland.example',
      phone: '+4915172551234',
      company: 'Klinikverbund Lipperland',
    },
  },
  {
    id: 'p2-google-contact',
    country: 'US',
    format: 'profile',
    defaultCountry: 'US',
    text: `Marguerite Vandiver
Head Baker · Rise & Shine Bakehouse
Email
marguerite@riseandshine.example · Work
Phone
(919) 555-0121 · Mobile
(919) 555-0122 · Work Fax
Address
12 Mill St, Pittsboro, NC 27312`,
    expect: {
      name: 'Marguerite Vandiver',
      email: 'marguerite@riseandshine.example',
      phone: '+19195550121',
      company: 'Rise & Shine Bakehouse',
    },
  },
  {
    id: 'p2-maps-listing',
    country: 'FR',
    format: 'profile',
    defaultCountry: 'FR',
    text: `Coutellerie Fabrègues
4,7 (128 avis)
Magasin de couteaux
8 Rue des Tanneurs, 12210 Laguiole
Fermé · Ouvre à 09:00 lun.
coutelleriefabregues.example
05 65 55 12 34`,
    expect: { phone: '+33565551234', company: 'Coutellerie Fabrègues' },
  },
  {
    id: 'p2-fb-about',
    country: 'PH',
    format: 'profile',
    defaultCountry: 'PH',
    text: `About
Lola Nena's Kakanin & Pasalubong
Page · Dessert Shop
Brgy. Poblacion, Los Baños, Laguna
0917 555 1234
lolanena.kakanin@mail.example
Always open`,
    expect: {
      email: 'lolanena.kakanin@mail.example',
      phone: '+639175551234',
      company: "Lola Nena's Kakanin & Pasalubong",
    },
  },
  {
    id: 'p2-exhibitor-1',
    country: 'IT',
    format: 'profile',
    defaultCountry: 'IT',
    text: `PAD. 3 - STAND C14
TORNERIA BRAMBILLA S.R.L.
Via Artigiani 8, 20851 Lissone MB
Tel. 039 555123
Persona di contatto: Ing. Ettore Brambilla (Titolare)
ettore@torneriabrambilla.example`,
    expect: {
      name: 'Ettore Brambilla',
      email: 'ettore@torneriabrambilla.example',
      phone: '+39039555123',
      company: 'TORNERIA BRAMBILLA S.R.L.',
    },
  },
  {
    id: 'p2-sig-tabs-at',
    country: 'AT',
    format: 'signature',
    defaultCountry: 'AT',
    text: `Mit besten Grüßen

Ing. Leopold Stögmüller
Betriebsleitung

Stögmüller Holzindustrie GesmbH
Tel:	+43 7289 55123 DW 14
Mobil:	+43 664 5551234
Web:	www.stoegmueller-holz.example
Mail:	l.stoegmueller@stoegmueller-holz.example
FN 123456a, LG Linz`,
    expect: {
      name: 'Leopold Stögmüller',
      email: 'l.stoegmueller@stoegmueller-holz.example',
      phone: '+436645551234',
      company: 'Stögmüller Holzindustrie GesmbH',
    },
  },
  {
    id: 'p2-sig-de-zentrale',
    country: 'DE',
    format: 'signature',
    defaultCountry: 'DE',
    text: `Gruß aus dem Spreewald
Ronny Lehnigk

Spreewaldhof Lehnigk – Gurken seit 1932
Zentrale 03542 55 12-0 | Ronny 03542 55 12-17 | Fax -20`,
    expect: { name: 'Ronny Lehnigk', phone: '+493542551217', company: 'Spreewaldhof Lehnigk' },
    alternatives: {
      phone: ['+49354255120', null],
      company: ['Spreewaldhof Lehnigk – Gurken seit 1932'],
    },
  },
];
