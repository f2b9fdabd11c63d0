import type { PasteSample } from '../sample.ts';

export const FIRST_SIGHT_12_3: readonly PasteSample[] = [
  {
    id: 'p12-sig-us-1',
    country: 'US',
    format: 'signature',
    defaultCountry: 'US',
    text: `All my best,

Rev. Dr. Loretta Mae Hightower-Jones
Senior Pastor, Mount Pisgah AME Zion Church
1500 N. Trade St. | Winston-Salem, NC 27101
Church office (336) 555-0150 | Study (336) 555-0151
pastorhightower@mtpisgahws.example
"The Lord is my light" - Ps. 27:1`,
    expect: {
      name: 'Loretta Mae Hightower-Jones',
      email: 'pastorhightower@mtpisgahws.example',
      phone: '+13365550150',
      company: 'Mount Pisgah AME Zion Church',
    },
    alternatives: { phone: ['+13365550151'] },
  },
  {
    id: 'p12-sig-us-2',
    country: 'US',
    format: 'signature',
    defaultCountry: 'US',
    text: `Thx, Duke

Duke Abernathy
Abernathy Crane & Rigging
C. 405-555-0128
O. 405-555-0100
USDOT 5551234`,
    expect: { name: 'Duke Abernathy', phone: '+14055550128', company: 'Abernathy Crane & Rigging' },
  },
  {
    id: 'p12-sig-us-3',
    country: 'US',
    format: 'signature',
    defaultCountry: 'US',
    text: `Best,
Soo-Jin

Soo-Jin Park-Hernandez, MBA | VP Operations
Kiln & Clay Studio Supply
T 602.555.0161 | M 602.555.0162
soojin@kilnclay.example
Schedule a call: https://meet.example/soojin
P.S. Our fax (602.555.0169) has been retired.`,
    expect: {
      name: 'Soo-Jin Park-Hernandez',
      email: 'soojin@kilnclay.example',
      phone: '+16025550162',
      company: 'Kiln & Clay Studio Supply',
    },
  },
  {
    id: 'p12-sig-ca',
    country: 'CA',
    format: 'signature',
    defaultCountry: 'CA',
    text: `Regards / Cordialement,

Annick Boisvert-MacNeil
Agente d'approvisionnement / Supply Officer
Port de Miramichi Port Authority
Tél./Tel.: 506-555-0170 | Cell.: 506-555-0171
annick.bm@miramichiport.example`,
    expect: {
      name: 'Annick Boisvert-MacNeil',
      email: 'annick.bm@miramichiport.example',
      phone: '+15065550171',
      company: 'Port de Miramichi Port Authority',
    },
  },
  {
    id: 'p12-sig-fr-1',
    country: 'FR',
    format: 'signature',
    defaultCountry: 'FR',
    text: `Bonne réception,

Nolwenn QUÉMÉNEUR
Assistante ADV – Service Export
Tél. direct : +33 (0)2 98 55 12 77

CONSERVERIE LA BELLE D'ARMOR
Quai de la Douane – BP 55 – 29177 DOUARNENEZ CEDEX
S.A.S. au capital de 551 234 € – RCS Quimper 551 234 567 – TVA FR55 551234567
nolwenn.quemeneur@belledarmor.example`,
    expect: {
      name: 'Nolwenn Quéméneur',
      email: 'nolwenn.quemeneur@belledarmor.example',
      phone: '+33298551277',
      company: "CONSERVERIE LA BELLE D'ARMOR",
    },
    alternatives: { name: ['Nolwenn QUÉMÉNEUR'] },
  },
  {
    id: 'p12-sig-fr-2',
    country: 'FR',
    format: 'signature',
    defaultCountry: 'FR',
    text: `Amicalement

Jean-Charles d'Hautefeuille
Président de l'Association des Amis du Vieux Moulin
06 55 12 77 98
amisduvieuxmoulin@mail.example`,
    expect: {
      name: "Jean-Charles d'Hautefeuille",
      email: 'amisduvieuxmoulin@mail.example',
      phone: '+33655127798',
      company: 'Association des Amis du Vieux Moulin',
    },
  },
  {
    id: 'p12-sig-it-1',
    country: 'IT',
    format: 'signature',
    defaultCountry: 'IT',
    text: `Un cordiale saluto,
dott. agr. Lazzaro Pescosolido
Presidente
CANTINA SOCIALE COLLI DEL MATESE - Soc. Coop. Agr.
Contrada Ripa, 12 - 86016 Riccia (CB)
tel. 0874 551234 (3 linee r.a.) - fax 0874 551235
cell. 328 5512345
presidenza@collidelmatese.example
l.pescosolido@collidelmatese.example`,
    expect: {
      name: 'Lazzaro Pescosolido',
      email: 'l.pescosolido@collidelmatese.example',
      phone: '+393285512345',
      company: 'CANTINA SOCIALE COLLI DEL MATESE - Soc. Coop. Agr.',
    },
    alternatives: {
      company: ['CANTINA SOCIALE COLLI DEL MATESE', 'Cantina Sociale Colli del Matese'],
    },
  },
];
