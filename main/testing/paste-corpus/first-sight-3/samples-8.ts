import type { PasteSample } from '../sample.ts';

export const FIRST_SIGHT_3_8: readonly PasteSample[] = [
  {
    id: 'p3-li-us',
    country: 'US',
    format: 'profile',
    defaultCountry: 'US',
    text: `Isadora Quimby-Tran
She/Her
Senior Buyer | Textiles & Trims | Ex-Target
Minneapolis, Minnesota, United States
Loomstate Outfitters

St. Catherine University
413 connections`,
    expect: { name: 'Isadora Quimby-Tran', company: 'Loomstate Outfitters' },
  },
  {
    id: 'p3-form-fr',
    country: 'FR',
    format: 'profile',
    defaultCountry: 'FR',
    text: `Vous avez reçu un nouveau message depuis votre site

De : Aliénor Puech (alienor.puech@mailbox.example)
Objet : Devis
Téléphone : 06 45 51 23 45
Société : Domaine de Puech-Haut
Corps du message :
Bonjour, je souhaite un devis pour 30 fûts.

--
Cet e-mail a été envoyé via le formulaire de contact`,
    expect: {
      name: 'Aliénor Puech',
      email: 'alienor.puech@mailbox.example',
      phone: '+33645512345',
      company: 'Domaine de Puech-Haut',
      note: 'Bonjour, je souhaite un devis pour 30 fûts.',
    },
    alternatives: { note: [null] },
  },
  {
    id: 'p3-form-us',
    country: 'US',
    format: 'profile',
    defaultCountry: 'US',
    text: `You've got a new lead!
Lead Name: Cassius Bramblett
Best Time to Call: Afternoon
Phone: (706) 555-0128
Email: cassius.bramblett@mailbox.example
Business: Bramblett Peaches
Comments: Interested in bin trailers. Saw you at the expo.
Source: Facebook Ads`,
    expect: {
      name: 'Cassius Bramblett',
      email: 'cassius.bramblett@mailbox.example',
      phone: '+17065550128',
      company: 'Bramblett Peaches',
      note: 'Interested in bin trailers. Saw you at the expo.',
    },
    alternatives: { note: [null] },
  },
  {
    id: 'p3-cal-outlook',
    country: 'DE',
    format: 'profile',
    defaultCountry: 'DE',
    text: `Betreff: Vorstellung Kühlzelle
Ort: Microsoft Teams-Besprechung
Beginn: Mi 11.03.2026 10:00
Ende: Mi 11.03.2026 10:30
Organisator: Max Vertrieb
Erforderliche Teilnehmer: leni.hirschauer@metzgerei-hirschauer.example

Leni Hirschauer
Metzgerei Hirschauer
Tel. 08552 55123`,
    expect: {
      name: 'Leni Hirschauer',
      email: 'leni.hirschauer@metzgerei-hirschauer.example',
      phone: '+49855255123',
      company: 'Metzgerei Hirschauer',
    },
  },
  {
    id: 'p3-wa-it',
    country: 'IT',
    format: 'line',
    defaultCountry: 'IT',
    text: '[05/03/26, 14:12:07] Nonna Pina Catering: Salve sono Giuseppina Amoruso, titolare di Nonna Pina Catering. Tel 347 555 1234',
    expect: { name: 'Giuseppina Amoruso', phone: '+393475551234', company: 'Nonna Pina Catering' },
  },
  {
    id: 'p3-badge-it',
    country: 'IT',
    format: 'profile',
    defaultCountry: 'IT',
    text: `VISITATORE
TOMMASO
BERTINETTO
Enoteca Bertinetto
Asti - IT`,
    expect: { name: 'Tommaso Bertinetto', company: 'Enoteca Bertinetto' },
    alternatives: { name: ['TOMMASO BERTINETTO'] },
  },
  {
    id: 'p3-vc-android',
    country: 'TR',
    format: 'vcard',
    defaultCountry: 'TR',
    text: `BEGIN:VCARD
VERSION:2.1
N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C3=9Cnl=C3=BC;Nihan;;;
FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Nihan =C3=9Cnl=C3=BC
TEL;CELL:05355551234
TEL;WORK:+902325551234
EMAIL;WORK:nihan@egezeytin.example
ORG;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Ege Zeytin Kooperatifi
TITLE;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BCd=C3=BCr
END:VCARD`,
    expect: {
      name: 'Nihan Ünlü',
      email: 'nihan@egezeytin.example',
      phone: '+905355551234',
      company: 'Ege Zeytin Kooperatifi',
    },
    alternatives: { phone: ['+902325551234'] },
  },
  {
    id: 'p3-vc-mecard',
    country: 'DE',
    format: 'vcard',
    defaultCountry: 'DE',
    text: 'MECARD:N:Tiedemann,Heiko;ORG:Deichschäferei Tiedemann;TEL:+4917155512399;TEL:+49484155123;EMAIL:heiko@deichschaeferei.example;URL:https\\://deichschaeferei.example;ADR:,,Deich 4,Husum,,25813,DE;;',
    expect: {
      name: 'Heiko Tiedemann',
      email: 'heiko@deichschaeferei.example',
      phone: '+4917155512399',
      company: 'Deichschäferei Tiedemann',
    },
  },
];
