import type { PasteSample } from '../sample.ts';

export const FIRST_SIGHT_9_1: readonly PasteSample[] = [
  {
    id: 'p9-de-inline',
    country: 'DE',
    format: 'signature',
    defaultCountry: 'DE',
    text: `Viele Grüße Jens Brüggenolte | Projekteinkauf | Emsländer Fensterbau GmbH | Tel 05931 551-230 | jens.brueggenolte@efb-fenster.example`,
    expect: {
      name: 'Jens Brüggenolte',
      email: 'jens.brueggenolte@efb-fenster.example',
      phone: '+495931551230',
      company: 'Emsländer Fensterbau GmbH',
    },
  },
  {
    id: 'p9-de-dual',
    country: 'DE',
    format: 'signature',
    defaultCountry: 'DE',
    text: `Mit freundlichem Gruß

ppa. Dr.-Ing. Corinna Weßling         i. A. Malte Uphoff
Leiterin Technik                      Konstruktion

Weßling & Uphoff Anlagentechnik GmbH
Siemensring 9
47877 Willich
Telefon 02154 5512-10
c.wessling@wu-anlagen.example`,
    expect: {
      name: 'Corinna Weßling',
      email: 'c.wessling@wu-anlagen.example',
      phone: '+492154551210',
      company: 'Weßling & Uphoff Anlagentechnik GmbH',
    },
  },
  {
    id: 'p9-de-verein',
    country: 'DE',
    format: 'signature',
    defaultCountry: 'DE',
    text: `Mit sportlichen Grüßen

Uwe Kantelberg
1. Vorsitzender
TSV Grün-Weiß Bornhöved 1921 e.V.
Sportplatzweg 2, 24619 Bornhöved
Geschäftsstelle: 04323 55123 (Di + Do 17-19 Uhr)
vorstand@tsv-bornhoeved.example`,
    expect: {
      name: 'Uwe Kantelberg',
      email: 'vorstand@tsv-bornhoeved.example',
      phone: '+49432355123',
      company: 'TSV Grün-Weiß Bornhöved 1921 e.V.',
    },
  },
  {
    id: 'p9-at-short',
    country: 'AT',
    format: 'signature',
    defaultCountry: 'AT',
    text: `SG
Mag. (FH) Gernot Pirklbauer, MBA
Prokurist
--
STEYRTAL-HOLZ Sägewerk Ges.m.b.H. & Co KG
A-4594 Grünburg, Bundesstraße 55
T +43 7257 55 12 - 0, DW 31
gernot.pirklbauer@steyrtalholz.example
FN 55123x, LG Steyr`,
    expect: {
      name: 'Gernot Pirklbauer',
      email: 'gernot.pirklbauer@steyrtalholz.example',
      phone: '+4372575512 ext. 31',
      company: 'STEYRTAL-HOLZ Sägewerk Ges.m.b.H. & Co KG',
    },
    alternatives: {
      phone: ['+43725755120', '+43725755120 ext. 31', '+437257551231'],
      company: ['STEYRTAL-HOLZ Sägewerk Ges.m.b.H.'],
    },
  },
  {
    id: 'p9-ch-de',
    country: 'CH',
    format: 'signature',
    defaultCountry: 'CH',
    text: `Freundliche Grüsse

Reto Zurbriggen-Amherd
Leiter Einkauf & Logistik
Direktwahl +41 27 955 12 34

Walliser Trockenfleisch AG
Kantonsstrasse 12
CH-3930 Visp
Telefon +41 27 955 12 00
www.walliser-trockenfleisch.example
r.zurbriggen@walliser-trockenfleisch.example
CHE-155.123.456 MWST`,
    expect: {
      name: 'Reto Zurbriggen-Amherd',
      email: 'r.zurbriggen@walliser-trockenfleisch.example',
      phone: '+41279551234',
      company: 'Walliser Trockenfleisch AG',
    },
  },
  {
    id: 'p9-ch-it',
    country: 'CH',
    format: 'signature',
    defaultCountry: 'CH',
    text: `Cordiali saluti
Ing. dipl. ETH Fabrizio Quadranti
Direttore tecnico
Officine Idroelettriche della Maggia SA
Via in Selva 11, 6600 Locarno
tel. 091 755 12 34 / natel 079 155 12 34
fabrizio.quadranti@ofimaggia.example`,
    expect: {
      name: 'Fabrizio Quadranti',
      email: 'fabrizio.quadranti@ofimaggia.example',
      phone: '+41791551234',
      company: 'Officine Idroelettriche della Maggia SA',
    },
  },
  {
    id: 'p9-gb-council',
    country: 'GB',
    format: 'signature',
    defaultCountry: 'GB',
    text: `Kind regards

Mrs Oluwatoyin Bankole-Smythe (she/her)
Senior Commissioning Officer – Adult Social Care
Bexmoor Borough Council
Civic Centre | High Street | Bexmoor | BX1 5AB
☎ 020 7946 0551  📱 07700 900551
✉ oluwatoyin.bankole-smythe@bexmoor.gov.uk
My working pattern: Mon–Thu. I do not expect a reply outside your hours.`,
    expect: {
      name: 'Oluwatoyin Bankole-Smythe',
      email: 'oluwatoyin.bankole-smythe@bexmoor.gov.uk',
      phone: '+447700900551',
      company: 'Bexmoor Borough Council',
    },
  },
];
