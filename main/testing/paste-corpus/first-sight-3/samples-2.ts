import type { PasteSample } from '../sample.ts';

export const FIRST_SIGHT_3_2: readonly PasteSample[] = [
  {
    id: 'p3-sig-us-1',
    country: 'US',
    format: 'signature',
    defaultCountry: 'US',
    text: `Best,

DeShawn Pettway
Fleet Maintenance Supervisor
City of Selma Public Works
O: 334.555.0142
M: 334.555.0175
dpettway@selmaworks.example

"Excellence is not an act but a habit." – Aristotle`,
    expect: {
      name: 'DeShawn Pettway',
      email: 'dpettway@selmaworks.example',
      phone: '+13345550175',
      company: 'City of Selma Public Works',
    },
    alternatives: { company: ['City of Selma'] },
  },
  {
    id: 'p3-sig-us-2',
    country: 'US',
    format: 'signature',
    defaultCountry: 'US',
    text: `v/r,

MSG (Ret.) Orville T. Haskins
Director, Veterans Outreach
Ozark Mountain Food Bank
417-555-0133 ext 7
orville.haskins@ozarkfoodbank.example`,
    expect: {
      name: 'Orville T. Haskins',
      email: 'orville.haskins@ozarkfoodbank.example',
      phone: '+14175550133 ext. 7',
      company: 'Ozark Mountain Food Bank',
    },
  },
  {
    id: 'p3-sig-us-3',
    country: 'US',
    format: 'signature',
    defaultCountry: 'US',
    text: `Thank you,

Mei-Ling Kowalczyk | Buyer II – Indirect Materials
Great Lakes Forge & Axle, Inc.
P: (313) 555-0101 x 88 | F: (313) 555-0102
mkowalczyk@glforge.example | glforge.example

Get Outlook for iOS`,
    expect: {
      name: 'Mei-Ling Kowalczyk',
      email: 'mkowalczyk@glforge.example',
      phone: '+13135550101 ext. 88',
      company: 'Great Lakes Forge & Axle, Inc.',
    },
  },
  {
    id: 'p3-sig-ca-1',
    country: 'CA',
    format: 'signature',
    defaultCountry: 'CA',
    text: `Cheers,
Tanis
Tanis Whitebear-Lavoie (she/they)
Community Energy Coordinator
Peguis Solar Co-operative
204-555-0166
tanis@peguissolar.example`,
    expect: {
      name: 'Tanis Whitebear-Lavoie',
      email: 'tanis@peguissolar.example',
      phone: '+12045550166',
      company: 'Peguis Solar Co-operative',
    },
  },
  {
    id: 'p3-sig-fr-1',
    country: 'FR',
    format: 'signature',
    defaultCountry: 'FR',
    text: `Cordialement

Le service achats
Marie-Laure Quintrec
Coopérative Maritime du Guilvinec
Quai d'Estienne d'Orves - BP 55 - 29730 Guilvinec
Tél : 02.98.58.51.23 - Port : 06.58.51.23.45
achats@coopguilvinec.example`,
    expect: {
      name: 'Marie-Laure Quintrec',
      email: 'achats@coopguilvinec.example',
      phone: '+33658512345',
      company: 'Coopérative Maritime du Guilvinec',
    },
  },
  {
    id: 'p3-sig-fr-2',
    country: 'FR',
    format: 'signature',
    defaultCountry: 'FR',
    text: `À très vite,

Jean-Baptiste Escarguel
Co-fondateur & Maître brasseur @ Brasserie La Garrigole
07 55 12 34 56 — jb@lagarrigole.example
L'abus d'alcool est dangereux pour la santé`,
    expect: {
      name: 'Jean-Baptiste Escarguel',
      email: 'jb@lagarrigole.example',
      phone: '+33755123456',
      company: 'Brasserie La Garrigole',
    },
  },
  {
    id: 'p3-sig-es-1',
    country: 'ES',
    format: 'signature',
    defaultCountry: 'ES',
    text: `Saludos,

Mª del Carmen Ibarrondo Sáez
Resp. Logística
Harinas del Duero, S.A.U.
Pol. Ind. Las Casas, parc. 12 – 42005 Soria
Tel.: 975 22 12 34 / 679 22 12 34
mc.ibarrondo@harinasduero.example`,
    expect: {
      name: 'Mª del Carmen Ibarrondo Sáez',
      email: 'mc.ibarrondo@harinasduero.example',
      phone: '+34679221234',
      company: 'Harinas del Duero, S.A.U.',
    },
  },
  {
    id: 'p3-sig-mx-1',
    country: 'MX',
    format: 'signature',
    defaultCountry: 'MX',
    text: `Saludos!

M.V.Z. Ulises Tzintzun Alejo
Gerente Técnico
Porcícola La Piedad SPR de RL
Cel. 352 123 4567
uliseszt@correo.example`,
    expect: {
      name: 'Ulises Tzintzun Alejo',
      email: 'uliseszt@correo.example',
      phone: '+523521234567',
      company: 'Porcícola La Piedad SPR de RL',
    },
  },
];
