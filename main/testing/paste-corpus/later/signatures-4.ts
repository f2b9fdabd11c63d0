import type { PasteSample } from '../sample.ts';

export const LATER_SIGNATURES_4: readonly PasteSample[] = [
  {
    id: 'f3-sig-us-2',
    country: 'US',
    format: 'signature',
    defaultCountry: 'US',
    text: `Sent from my iPhone

Begin forwarded message:

From: "Guadalupe Nuñez-Hart" <gnunez@highdesertsolar.example>
Subject: Panels
Date: March 3, 2026 at 8:02:11 AM MST
To: sales@rep.example

We need 40 panels.
Guadalupe
High Desert Solar Co-op
575.555.0136`,
    expect: {
      name: 'Guadalupe Nuñez-Hart',
      email: 'gnunez@highdesertsolar.example',
      phone: '+15755550136',
      company: 'High Desert Solar Co-op',
    },
  },
  {
    id: 'f3-sig-ca-fr',
    country: 'CA',
    format: 'signature',
    defaultCountry: 'CA',
    text: `Au plaisir,

Guylaine Desrosiers, ing.
Directrice – Achats et logistique
Coopérative forestière du Bas-Saint-Laurent
418 555-0122, poste 310 | Cell. : 418 555-0177
g.desrosiers@coopforet.example`,
    expect: {
      name: 'Guylaine Desrosiers',
      email: 'g.desrosiers@coopforet.example',
      phone: '+14185550177',
      company: 'Coopérative forestière du Bas-Saint-Laurent',
    },
    alternatives: { name: ['Guylaine Desrosiers, ing.'] },
  },
  {
    id: 'f3-sig-de-1',
    country: 'DE',
    format: 'signature',
    defaultCountry: 'DE',
    text: `Herzliche Grüße aus Husum

Femke-Marie Petersen-Lund
(Leitung Warenwirtschaft)

Husumer Krabbenkontor eG
Zingel 3 | D-25813 Husum
T +49 4841 55 01-24
F +49 4841 55 01-29
fm.petersen@krabbenkontor.example | www.krabbenkontor.example`,
    expect: {
      name: 'Femke-Marie Petersen-Lund',
      email: 'fm.petersen@krabbenkontor.example',
      phone: '+494841550124',
      company: 'Husumer Krabbenkontor eG',
    },
  },
  {
    id: 'f3-sig-de-2',
    country: 'DE',
    format: 'signature',
    defaultCountry: 'DE',
    text: `Gruß
Dipl.-Ing. (FH) Eckhard Nußbaumer
Technische Leitung
Stadtwerke Hinterzarten GmbH
0 76 52 / 55 01 - 30
nussbaumer@sw-hinterzarten.example`,
    expect: {
      name: 'Eckhard Nußbaumer',
      email: 'nussbaumer@sw-hinterzarten.example',
      phone: '+497652550130',
      company: 'Stadtwerke Hinterzarten GmbH',
    },
  },
  {
    id: 'f3-sig-at-1',
    country: 'AT',
    format: 'signature',
    defaultCountry: 'AT',
    text: `Mit lieben Grüßen aus dem Montafon
Kreszenz Vonbank
Bergkäserei Vonbank
+43 664 123 45 67
kreszenz@bergkaeserei.example`,
    expect: {
      name: 'Kreszenz Vonbank',
      email: 'kreszenz@bergkaeserei.example',
      phone: '+436641234567',
      company: 'Bergkäserei Vonbank',
    },
  },
  {
    id: 'f3-sig-fr-1',
    country: 'FR',
    format: 'signature',
    defaultCountry: 'FR',
    text: `Sincèrement,
--
Maëlys COËTQUEN
Chargée d'approvisionnement
SAS Chantiers Navals de l'Odet
Port : 06 50 12 34 56 - Fixe : 02 98 50 12 34
maelys.coetquen@cn-odet.example`,
    expect: {
      name: 'Maëlys Coëtquen',
      email: 'maelys.coetquen@cn-odet.example',
      phone: '+33650123456',
      company: "SAS Chantiers Navals de l'Odet",
    },
    alternatives: { name: ['Maëlys COËTQUEN'], company: ["Chantiers Navals de l'Odet"] },
  },
  {
    id: 'f3-sig-es-1',
    country: 'MX',
    format: 'signature',
    defaultCountry: 'MX',
    text: `Quedo a sus órdenes,

LIC. XÓCHITL ARREOLA MÉNDEZ
GERENTE DE COMPRAS
MOLINOS DEL BAJÍO, S.A. DE C.V.
TEL. (477) 710 1234 EXT. 118
xarreola@molinosbajio.example`,
    expect: {
      name: 'Xóchitl Arreola Méndez',
      email: 'xarreola@molinosbajio.example',
      phone: '+524777101234 ext. 118',
      company: 'MOLINOS DEL BAJÍO, S.A. DE C.V.',
    },
    alternatives: { name: ['XÓCHITL ARREOLA MÉNDEZ', 'LIC. XÓCHITL ARREOLA MÉNDEZ'] },
  },
  {
    id: 'f3-sig-pe',
    country: 'PE',
    format: 'signature',
    defaultCountry: 'PE',
    text: `Atte.
Ing. Milagros Quispe Huamán
Jefa de Logística
Agroexportadora Valle Sagrado S.A.C.
Cel: 984 123 456 / RPM #984123456
mquispe@vallesagrado.example`,
    expect: {
      name: 'Milagros Quispe Huamán',
      email: 'mquispe@vallesagrado.example',
      phone: '+51984123456',
      company: 'Agroexportadora Valle Sagrado S.A.C.',
    },
    alternatives: { name: ['Ing. Milagros Quispe Huamán'] },
  },
];
