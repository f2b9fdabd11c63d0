import type { PasteSample } from '../sample.ts';

export const FRESH_SIGNATURES_1: readonly PasteSample[] = [
  {
    id: 'f1-thread-from-de',
    country: 'DE',
    format: 'signature',
    defaultCountry: 'DE',
    text: `Hallo Herr Sanders,

ja, so machen wir das.

Viele Grüße
Annegret Wulff

Wulff Kältetechnik GmbH
Tel. 0431 660 12 34
a.wulff@wulff-kaelte.example

Von: Piet Sanders <piet.sanders@vendor.example>
Gesendet: Dienstag, 3. Februar 2026 10:12
An: Annegret Wulff <a.wulff@wulff-kaelte.example>
Betreff: AW: Angebot

Guten Tag Frau Wulff,
anbei das Angebot.

Piet Sanders
Vendor SE
+49 30 7654321`,
    expect: {
      name: 'Annegret Wulff',
      email: 'a.wulff@wulff-kaelte.example',
      phone: '+494316601234',
      company: 'Wulff Kältetechnik GmbH',
    },
  },
  {
    id: 'f1-thread-ecrit-fr',
    country: 'FR',
    format: 'signature',
    defaultCountry: 'FR',
    text: `Bonjour,

C'est d'accord pour jeudi.

Cordialement,
Philomène Desnoyers
Cheffe de cuisine
Auberge du Pont-Vieux
06 71 20 44 18

Le lun. 2 mars 2026 à 18:04, Hugo Lambert <hugo.lambert@fournisseur.example> a écrit :
> Bonjour Madame,
> Hugo Lambert
> 01 44 55 66 77`,
    expect: {
      name: 'Philomène Desnoyers',
      phone: '+33671204418',
      company: 'Auberge du Pont-Vieux',
    },
  },
  {
    id: 'f1-thread-escribio-mx',
    country: 'MX',
    format: 'signature',
    defaultCountry: 'MX',
    text: `Saludos,

Itzel Balcázar
Compras
Textiles Jalpan S.A. de C.V.
Cel. 442 123 4567

El mar, 3 mar 2026 a las 9:15, Carlos Vega (<cvega@proveedor.example>) escribió:

> Buen día Itzel`,
    expect: {
      name: 'Itzel Balcázar',
      phone: '+524421234567',
      company: 'Textiles Jalpan S.A. de C.V.',
    },
  },
  {
    id: 'f1-thread-original-us',
    country: 'US',
    format: 'signature',
    defaultCountry: 'US',
    text: `Sounds good, thanks!

Delphine Marsh-Rowley
Purchasing Agent | Bayside Kayak Works
(360) 555-0114

-----Original Message-----
From: Rep Person <rep@seller.example>
Sent: Monday, March 2, 2026 4:41 PM
To: Delphine Marsh-Rowley <delphine@baysidekayak.example>
Subject: RE: Paddles

Hi Delphine, see attached. Call me at 415-555-0190.`,
    expect: {
      name: 'Delphine Marsh-Rowley',
      email: 'delphine@baysidekayak.example',
      phone: '+13605550114',
      company: 'Bayside Kayak Works',
    },
    alternatives: { email: [null] },
  },
  {
    id: 'f1-thread-ha-scritto',
    country: 'IT',
    format: 'signature',
    defaultCountry: 'IT',
    text: `Cordiali saluti
Ermenegilda Fasolato
Fasolato Marmi Snc
tel 0444 660123

Il giorno mar 3 mar 2026 alle ore 11:20 Luca Bruni <l.bruni@venditore.example> ha scritto:

> Gentile signora Fasolato,`,
    expect: { name: 'Ermenegilda Fasolato', phone: '+390444660123', company: 'Fasolato Marmi Snc' },
  },
  {
    id: 'f1-thread-schreef',
    country: 'NL',
    format: 'signature',
    defaultCountry: 'NL',
    text: `Groet,

Femke Hoogendoorn
Tuincentrum De Linde
06-51234987

Op di 3 mrt 2026 om 10:02 schreef Bas Kuiper <bas@leverancier.example>:
> Hoi Femke`,
    expect: { name: 'Femke Hoogendoorn', phone: '+31651234987', company: 'Tuincentrum De Linde' },
  },
  {
    id: 'f1-forwarded-header',
    country: 'GB',
    format: 'signature',
    defaultCountry: 'GB',
    text: `---------- Forwarded message ---------
From: Tamsin Oakeshott <tamsin@oakeshottjoinery.example>
Date: Tue, 3 Mar 2026 at 09:00
Subject: Quote please
To: Sales <sales@rep.example>

Hello, could you quote for 40 sheets?

Tamsin Oakeshott
Oakeshott Joinery Ltd
01736 555 142`,
    expect: {
      name: 'Tamsin Oakeshott',
      email: 'tamsin@oakeshottjoinery.example',
      phone: '+441736555142',
      company: 'Oakeshott Joinery Ltd',
    },
  },
];
