import type { PasteSample } from '../sample.ts';

export const FIRST_SIGHT_10_4: readonly PasteSample[] = [
  {
    id: 'p10-be-nl',
    country: 'BE',
    format: 'signature',
    defaultCountry: 'BE',
    text: `Mvg,

Joke De Keersmaecker
Verantwoordelijke aankoop
GROEP MAASEIKSE PANNEN NV
Tel.: +32 89 55 12 34
GSM: +32 497 55 12 34
BTW BE0455.123.456 - IBAN BE68 5390 0754 7034
joke.dekeersmaecker@maaseiksepannen.example
Disclaimer: https://www.maaseiksepannen.example/disclaimer`,
    expect: {
      name: 'Joke De Keersmaecker',
      email: 'joke.dekeersmaecker@maaseiksepannen.example',
      phone: '+32497551234',
      company: 'GROEP MAASEIKSE PANNEN NV',
    },
  },
  {
    id: 'p10-nl-thread',
    country: 'NL',
    format: 'signature',
    defaultCountry: 'NL',
    text: `Van: Tjalling Hoekstra <t.hoekstra@friesekaasmakers.example>
Verzonden: dinsdag 3 maart 2026 10:12
Aan: Verkoop
Onderwerp: Offerte

Graag een offerte voor 20 kazenplanken.

Met vriendelijke groet,
Tjalling Hoekstra
Friese Kaasmakers Coöperatie U.A.
T 0517 - 551 234 (ma-do)`,
    expect: {
      name: 'Tjalling Hoekstra',
      email: 't.hoekstra@friesekaasmakers.example',
      phone: '+31517551234',
      company: 'Friese Kaasmakers Coöperatie U.A.',
    },
  },
  {
    id: 'p10-es-correo',
    country: 'ES',
    format: 'signature',
    defaultCountry: 'ES',
    text: `Quedo a la espera de sus noticias.

Fdo.: Joan Miquel Puigdengolas i Ferrer
Cap de Compres / Jefe de Compras
PAPERERA DEL TER, S.A.U.
C/ del Riu, 12 — 17160 Anglès (Girona)
T. 972 551 234 Ext. 21 · M. 655 972 123
jmpuigdengolas@papereradelter.example
Abans d'imprimir aquest missatge, pensa en el medi ambient.`,
    expect: {
      name: 'Joan Miquel Puigdengolas i Ferrer',
      email: 'jmpuigdengolas@papereradelter.example',
      phone: '+34655972123',
      company: 'PAPERERA DEL TER, S.A.U.',
    },
  },
  {
    id: 'p10-es-excel',
    country: 'ES',
    format: 'row',
    defaultCountry: 'ES',
    text: `CIF;Razón Social;Contacto;Cargo;Teléfono 1;Teléfono 2;Fax;Email;Población
B55123456;Quesos del Bierzo S.L.;Aquilino Valcarce;Gerente;987551234;655987123;987551235;aquilino@quesosbierzo.example;Ponferrada`,
    expect: {
      name: 'Aquilino Valcarce',
      email: 'aquilino@quesosbierzo.example',
      phone: '+34655987123',
      company: 'Quesos del Bierzo S.L.',
    },
    alternatives: { phone: ['+34987551234'] },
  },
  {
    id: 'p10-mx-wa',
    country: 'MX',
    format: 'line',
    defaultCountry: 'MX',
    text: `Buenas tardes, le habla la Lic. Itzayana Cervantes de Mezcales Cuish Real, para cotización. Mi cel es 951 155 1234 y correo itzayana@cuishreal.example`,
    expect: {
      name: 'Itzayana Cervantes',
      email: 'itzayana@cuishreal.example',
      phone: '+529511551234',
      company: 'Mezcales Cuish Real',
    },
  },
  {
    id: 'p10-ar-form',
    country: 'AR',
    format: 'profile',
    defaultCountry: 'AR',
    text: `Consulta desde la web
Apellido y Nombre: Etchegoyen, María Itatí
Empresa/Institución: Cooperativa Yerbatera Oberá
Tel. (con característica): 03755 15-55-1234
E-Mail: mietchegoyen@coopyerbatera.example
Consulta: ¿Hacen envíos a Misiones?`,
    expect: {
      name: 'María Itatí Etchegoyen',
      email: 'mietchegoyen@coopyerbatera.example',
      phone: '+5493755551234',
      company: 'Cooperativa Yerbatera Oberá',
      note: '¿Hacen envíos a Misiones?',
    },
    alternatives: { phone: [null, '+543755551234'], note: [null] },
  },
  {
    id: 'p10-uy',
    country: 'UY',
    format: 'signature',
    defaultCountry: 'UY',
    text: `Saludos,
Quím. Farm. Analía Bentancor Souza
Directora Técnica
Laboratorio Río Negro S.A.
Tel.: (+598) 4562 5512 int. 3
Cel.: 099 551 234
abentancor@labrionegro.example`,
    expect: {
      name: 'Analía Bentancor Souza',
      email: 'abentancor@labrionegro.example',
      phone: '+59899551234',
      company: 'Laboratorio Río Negro S.A.',
    },
  },
];
