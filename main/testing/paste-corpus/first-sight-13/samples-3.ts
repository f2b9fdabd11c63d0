import type { PasteSample } from '../sample.ts';

export const FIRST_SIGHT_13_3: readonly PasteSample[] = [
  {
    id: 'p13-sig-us-3',
    country: 'US',
    format: 'signature',
    defaultCountry: 'US',
    text: `--
Ignatius P. Wozniak-Bell
Procurement Analyst III
County of San Benito – General Services
ignatius.bell@sanbenito.example | 831-555-0190 | ext 4412`,
    expect: {
      name: 'Ignatius P. Wozniak-Bell',
      email: 'ignatius.bell@sanbenito.example',
      phone: '+18315550190 ext. 4412',
      company: 'County of San Benito',
    },
    alternatives: { company: ['County of San Benito – General Services'], phone: ['+18315550190'] },
  },
  {
    id: 'p13-sig-ca',
    country: 'CA',
    format: 'signature',
    defaultCountry: 'CA',
    text: `Thanks!
Nuka Ittinuar (she/they)
Artisan Relations
Iqaluit Carvers' Co-operative Ltd.
867-555-0119
nuka@iqaluitcarvers.example
Qujannamiik!`,
    expect: {
      name: 'Nuka Ittinuar',
      email: 'nuka@iqaluitcarvers.example',
      phone: '+18675550119',
      company: "Iqaluit Carvers' Co-operative Ltd.",
    },
  },
  {
    id: 'p13-sig-au',
    country: 'AU',
    format: 'signature',
    defaultCountry: 'AU',
    text: `Kind regards

Priscilla Nguyen-Hartog
Senior Buyer – Fresh Produce
Huon Valley Cherries
M: 0491 571 266
T: (03) 6255 5123
e: priscilla@huoncherries.example
I work Mon, Tue, Thu. For urgent matters call Bruce on 0491 571 491.`,
    expect: {
      name: 'Priscilla Nguyen-Hartog',
      email: 'priscilla@huoncherries.example',
      phone: '+61491571266',
      company: 'Huon Valley Cherries',
    },
  },
  {
    id: 'p13-sig-fr-1',
    country: 'FR',
    format: 'signature',
    defaultCountry: 'FR',
    text: `Cordialement

Sandrine BOUCHERON-MALLET | Chargée de clientèle
☎ 05 62 55 12 34 – 📱 07 55 12 34 88
Armagnacs du Bas-Ténarèze
Domaine de Lassalle, 32190 Vic
s.boucheron@armagnacs-tenareze.example`,
    expect: {
      name: 'Sandrine Boucheron-Mallet',
      email: 's.boucheron@armagnacs-tenareze.example',
      phone: '+33755123488',
      company: 'Armagnacs du Bas-Ténarèze',
    },
    alternatives: { name: ['Sandrine BOUCHERON-MALLET'] },
  },
  {
    id: 'p13-sig-fr-2',
    country: 'FR',
    format: 'signature',
    defaultCountry: 'FR',
    text: `Bien à vous
Dr Timothée VERCORS-LANGLADE, chirurgien-dentiste
SELARL Cabinet dentaire des Halles
04 75 55 12 34
secretariat@dentistes-halles.example`,
    expect: {
      name: 'Timothée Vercors-Langlade',
      email: 'secretariat@dentistes-halles.example',
      phone: '+33475551234',
      company: 'SELARL Cabinet dentaire des Halles',
    },
    alternatives: { name: ['Timothée VERCORS-LANGLADE'], company: ['Cabinet dentaire des Halles'] },
  },
  {
    id: 'p13-sig-be',
    country: 'BE',
    format: 'signature',
    defaultCountry: 'BE',
    text: `Met vriendelijke groeten,
Godelieve Vanhoutteghem
Zaakvoerster
Bloemisterij 't Vlindertje
0476 55 12 34
godelieve@vlindertje.example
Ond.nr. 0755.123.456`,
    expect: {
      name: 'Godelieve Vanhoutteghem',
      email: 'godelieve@vlindertje.example',
      phone: '+32476551234',
      company: "Bloemisterij 't Vlindertje",
    },
  },
  {
    id: 'p13-sig-es',
    country: 'ES',
    format: 'signature',
    defaultCountry: 'ES',
    text: `Atentamente,

Amancio Couselo Rey
Patrón Mayor
Cofradía de Pescadores "San Xoán" de Muros
981 551 234 / 655 981 123
amancio@cofradiamuros.example`,
    expect: {
      name: 'Amancio Couselo Rey',
      email: 'amancio@cofradiamuros.example',
      phone: '+34655981123',
      company: 'Cofradía de Pescadores "San Xoán" de Muros',
    },
    alternatives: { company: ['Cofradía de Pescadores "San Xoán"'] },
  },
];
