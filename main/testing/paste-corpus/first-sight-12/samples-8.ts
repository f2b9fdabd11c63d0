import type { PasteSample } from '../sample.ts';

export const FIRST_SIGHT_12_8: readonly PasteSample[] = [
  {
    id: 'p12-th-de',
    country: 'DE',
    format: 'signature',
    defaultCountry: 'DE',
    text: `Hallo Herr Verkäufer,

bitte Angebot an unten stehende Adresse.

Freundliche Grüße
Gerlinde Hüttenrauch
Thüringer Christbaumschmuck eG
Tel. 03679 55123

> Am 03.03.2026 um 14:12 schrieb Max Verkäufer <max@verkaeufer.example>:
>
> Guten Tag Frau Hüttenrauch,
> Max Verkäufer, Verkäufer GmbH, 0170 9999999`,
    expect: {
      name: 'Gerlinde Hüttenrauch',
      phone: '+49367955123',
      company: 'Thüringer Christbaumschmuck eG',
    },
  },
  {
    id: 'p12-th-pt',
    country: 'PT',
    format: 'signature',
    defaultCountry: 'PT',
    text: `Ok, podemos avançar.

Zulmira Espadinha
Lagar do Ribatejo
918 551 234

Vendas Nossas <vendas@nossas.example> escreveu no dia terça, 3/03/2026 à(s) 14:12:

> Bom dia Zulmira`,
    expect: { name: 'Zulmira Espadinha', phone: '+351918551234', company: 'Lagar do Ribatejo' },
  },
  {
    id: 'p12-th-tr',
    country: 'TR',
    format: 'signature',
    defaultCountry: 'TR',
    text: `Teyit ederiz.

Nazmiye Çelikbilek
Ege İncir İşletmesi
0232 255 12 34

Satış Ekibi <satis@satici.example>, 3 Mar 2026 Sal, 14:12 tarihinde şunu yazdı:

> Merhaba Nazmiye Hanım`,
    expect: { name: 'Nazmiye Çelikbilek', phone: '+902322551234', company: 'Ege İncir İşletmesi' },
  },
  {
    id: 'p12-th-cz-fwd',
    country: 'CZ',
    format: 'signature',
    defaultCountry: 'CZ',
    text: `---------- Forwarded message ---------
Od: Květuše Hanzlíková <hanzlikova@bylinkyroznov.example>
Date: út 3. 3. 2026 v 8:12
Subject: Poptávka sušárny
To: <obchod@nase.example>

Dobrý den, prosím o nabídku.
Hanzlíková, Bylinky Rožnov, tel. 731 551 234`,
    expect: {
      name: 'Květuše Hanzlíková',
      email: 'hanzlikova@bylinkyroznov.example',
      phone: '+420731551234',
      company: 'Bylinky Rožnov',
    },
  },
  {
    id: 'p12-blk-li',
    country: 'US',
    format: 'profile',
    defaultCountry: 'US',
    text: `Wilhelmina "Billie" Strand
She/Her
· 3rd+
Purchasing Lead at Aurora Dogsled Outfitters
Aurora Dogsled Outfitters · University of Alaska Fairbanks
Fairbanks, Alaska, United States
Contact info
289 connections
Connect
Message`,
    expect: { name: 'Wilhelmina "Billie" Strand', company: 'Aurora Dogsled Outfitters' },
    alternatives: { name: ['Wilhelmina Strand', 'Billie Strand'] },
  },
  {
    id: 'p12-blk-teams',
    country: 'GB',
    format: 'profile',
    defaultCountry: 'GB',
    text: `Contact information
Email
priscilla.achampong@calderflour.example
Work phone
+44 1422 496 012
Mobile
+44 7700 900231
Job title
Mill Buyer
Company
Calder Valley Flour Mills`,
    expect: {
      email: 'priscilla.achampong@calderflour.example',
      phone: '+447700900231',
      company: 'Calder Valley Flour Mills',
    },
    alternatives: { name: ['Priscilla Achampong'] },
  },
];
