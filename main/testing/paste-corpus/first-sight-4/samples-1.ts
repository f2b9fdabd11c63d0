import type { PasteSample } from '../sample.ts';

export const FIRST_SIGHT_4_1: readonly PasteSample[] = [
  {
    id: 'p4-de-1',
    country: 'DE',
    format: 'signature',
    defaultCountry: 'DE',
    text: `Herzliche Grüße aus dem Harz

Ihr Team der Harzer Schmalspurwelt
i.A. Gundula Klingebiel
Gruppenreisen

Harzer Schmalspurwelt GmbH
Friedrichstraße 151 · 38855 Wernigerode
Service-Hotline: 0800 5551234
Durchwahl: 03943 558-155
gruppen@hsw-harz.example`,
    expect: {
      name: 'Gundula Klingebiel',
      email: 'gruppen@hsw-harz.example',
      phone: '+493943558155',
      company: 'Harzer Schmalspurwelt GmbH',
    },
  },
  {
    id: 'p4-de-2',
    country: 'DE',
    format: 'signature',
    defaultCountry: 'DE',
    text: `Gruß

Thorge Petersen-Kuhl
Schleswiger Str. 8
24986 Mittelangeln
Tel. 04633/55123
mobil: 0173/5551234
thorge.pk@mailbox.example`,
    expect: {
      name: 'Thorge Petersen-Kuhl',
      email: 'thorge.pk@mailbox.example',
      phone: '+491735551234',
    },
  },
  {
    id: 'p4-de-3',
    country: 'DE',
    format: 'profile',
    defaultCountry: 'DE',
    text: `Mitglied im Verband: Ja
Unternehmen: Töpferei Grünstadt
Inhaber: Volkmar Seitz
Strasse: Kirchgasse 3
Ort: 67269 Grünstadt
Telefon: 06359 55123
Mobil: -
Email: info@toepferei-gruenstadt.example
Webseite: www.toepferei-gruenstadt.example`,
    expect: {
      name: 'Volkmar Seitz',
      email: 'info@toepferei-gruenstadt.example',
      phone: '+49635955123',
      company: 'Töpferei Grünstadt',
    },
  },
  {
    id: 'p4-at-1',
    country: 'AT',
    format: 'profile',
    defaultCountry: 'AT',
    text: `Medieninhaber und Herausgeber:
Weinbau Familie Prieler-Haas
Hauptplatz 9
7081 Schützen am Gebirge
T: +43 2684 55123
E: wein@prieler-haas.example
UID: ATU12345678
Für den Inhalt verantwortlich: Georg Prieler-Haas`,
    expect: {
      name: 'Georg Prieler-Haas',
      email: 'wein@prieler-haas.example',
      phone: '+43268455123',
      company: 'Weinbau Familie Prieler-Haas',
    },
    alternatives: { name: [null] },
  },
  {
    id: 'p4-ch-1',
    country: 'CH',
    format: 'signature',
    defaultCountry: 'CH',
    text: `Cordiali saluti

Fabrizio Delcò
Capo officina

Garage Delcò SA
Via Cantonale 12
CH-6710 Biasca
Tel. +41 91 862 55 12
Fax +41 91 862 55 13
fabrizio@garagedelco.example`,
    expect: {
      name: 'Fabrizio Delcò',
      email: 'fabrizio@garagedelco.example',
      phone: '+41918625512',
      company: 'Garage Delcò SA',
    },
  },
  {
    id: 'p4-gb-1',
    country: 'GB',
    format: 'signature',
    defaultCountry: 'GB',
    text: `Kind regards,

Siobhan McAteer-Lowry
Head of Purchasing
Direct: 028 9018 5123
Mobile: 07700 900331

LAGAN VALLEY LINEN LTD
Unit 6 Ballybeen Business Park, Dundonald BT16 2QX
Switchboard: 028 9018 5100 | www.laganlinen.example

Registered in Northern Ireland NI123456. VAT GB 123456789`,
    expect: {
      name: 'Siobhan McAteer-Lowry',
      phone: '+447700900331',
      company: 'LAGAN VALLEY LINEN LTD',
    },
    alternatives: { company: ['Lagan Valley Linen Ltd'] },
  },
  {
    id: 'p4-gb-2',
    country: 'GB',
    format: 'signature',
    defaultCountry: 'GB',
    text: `Ta,
Gaz

Gareth Entwistle
Entwistle & Daughter Plastering
t. 07700 900642
w. entwistleplastering.example`,
    expect: {
      name: 'Gareth Entwistle',
      phone: '+447700900642',
      company: 'Entwistle & Daughter Plastering',
    },
  },
];
