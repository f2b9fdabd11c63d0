import type { PasteSample } from './sample.ts';

/** Germany. */
export const GERMAN: readonly PasteSample[] = [
  {
    id: 'de-full',
    country: 'DE',
    format: 'signature',
    defaultCountry: null,
    text: `Mit freundlichen Grüßen

i. A. Dipl.-Ing. Jürgen Müller
Vertriebsleiter

Beispiel Maschinenbau GmbH & Co. KG
Musterstraße 12
80331 München

Tel.: 089 / 123456-12
Fax: 089 / 123456-99
Mobil: 0170 1234567
juergen.mueller@beispiel-maschinenbau.de
www.beispiel-maschinenbau.de

Sitz der Gesellschaft: München, Amtsgericht München HRB 123456
Geschäftsführer: Max Mustermann, Erika Beispiel
USt-IdNr.: DE123456789`,
    expect: {
      name: 'Jürgen Müller',
      email: 'juergen.mueller@beispiel-maschinenbau.de',
      phone: '+491701234567',
      company: 'Beispiel Maschinenbau GmbH & Co. KG',
    },
  },
  {
    id: 'de-bank',
    country: 'DE',
    format: 'signature',
    defaultCountry: 'DE',
    text: `Viele Grüße
Sabine Krüger
Buchhaltung
Hafenkontor Spedition e.K. · Am Sandtorkai 5 · 20457 Hamburg
Telefon 040 123 45 67 · Telefax 040 123 45 68
s.krueger@hafenkontor.de
Bankverbindung: Hamburger Sparkasse, IBAN DE89 3704 0044 0532 0130 00, BIC COBADEFFXXX
St.-Nr. 27/123/45678`,
    expect: {
      name: 'Sabine Krüger',
      email: 's.krueger@hafenkontor.de',
      phone: '+49401234567',
      company: 'Hafenkontor Spedition e.K.',
    },
  },
  {
    id: 'de-firm-in-title',
    country: 'DE',
    format: 'signature',
    defaultCountry: 'DE',
    text: `Freundliche Grüße

Prof. Dr. med. Anneliese von der Heide
Chefärztin | Klinikum Rosenhöhe gGmbH
Durchwahl: +49 521 943-2110
a.vonderheide@klinikum-rosenhoehe.example`,
    expect: {
      name: 'Anneliese von der Heide',
      email: 'a.vonderheide@klinikum-rosenhoehe.example',
      phone: '+495219432110',
      company: 'Klinikum Rosenhöhe gGmbH',
    },
  },
  {
    id: 'de-obfuscated',
    country: 'DE',
    format: 'signature',
    defaultCountry: 'DE',
    text: `Imkerei Sonnental
Inhaber: Bernd Vogel
Dorfstr. 3, 17033 Neubrandenburg
Tel 0395 - 55 50 12
bernd.vogel (at) imkerei-sonnental (punkt) de`,
    expect: {
      name: 'Bernd Vogel',
      email: 'bernd.vogel@imkerei-sonnental.de',
      phone: '+49395555012',
      company: 'Imkerei Sonnental',
    },
  },
  {
    id: 'de-ag',
    country: 'DE',
    format: 'signature',
    defaultCountry: null,
    text: `Beste Grüße aus Köln
Tobias Schäfer
Teamleiter Einkauf

Rheinwerk Logistik AG
Domkloster 4 | 50667 Köln
T +49 221 555 01-23
M +49 151 5550 1234
tobias.schaefer@rheinwerk-logistik.example

Vorstand: Dr. Karin Weiß (Vorsitzende), Peter Lang
Aufsichtsratsvorsitzender: Klaus Berger`,
    expect: {
      name: 'Tobias Schäfer',
      email: 'tobias.schaefer@rheinwerk-logistik.example',
      phone: '+4915155501234',
      company: 'Rheinwerk Logistik AG',
    },
  },
  {
    id: 'de-whole-mail',
    country: 'DE',
    format: 'signature',
    defaultCountry: 'DE',
    text: `Sehr geehrte Frau Winter,

vielen Dank für Ihr Angebot Nr. 2024-0815 vom 03.05.2024 über 12.500,00 EUR. Rufen Sie mich gern zurück.

MfG
Lena Hoffmann
Holzbau Hoffmann GbR
0176 55501234
lena@holzbau-hoffmann.de`,
    expect: {
      name: 'Lena Hoffmann',
      email: 'lena@holzbau-hoffmann.de',
      phone: '+4917655501234',
      company: 'Holzbau Hoffmann GbR',
    },
  },
  {
    id: 'de-university',
    country: 'DE',
    format: 'signature',
    defaultCountry: 'DE',
    text: `Dr.-Ing. Mehmet Yılmaz
Wissenschaftlicher Mitarbeiter
Technische Universität Musterstadt
Institut für Werkstoffkunde
Raum 2.104
Tel. (0531) 391-55501
m.yilmaz@tu-musterstadt.de`,
    expect: {
      name: 'Mehmet Yılmaz',
      email: 'm.yilmaz@tu-musterstadt.de',
      phone: '+4953139155501',
      company: 'Technische Universität Musterstadt',
    },
  },
];
