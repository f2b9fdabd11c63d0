import type { PasteSample } from '../sample.ts';

export const FIRST_SIGHT_10_8: readonly PasteSample[] = [
  {
    id: 'p10-ge',
    country: 'GE',
    format: 'signature',
    defaultCountry: 'GE',
    text: `პატივისცემით,
ნინო ჯავახიშვილი
შესყიდვების მენეჯერი
შპს კახეთის მარანი
მობ: +995 555 12 34 56
nino@kakhetimarani.example`,
    expect: {
      name: 'ნინო ჯავახიშვილი',
      email: 'nino@kakhetimarani.example',
      phone: '+995555123456',
      company: 'შპს კახეთის მარანი',
    },
  },
  {
    id: 'p10-am',
    country: 'AM',
    format: 'signature',
    defaultCountry: 'AM',
    text: `Հարգանքով,
Nare Grigoryan
Export Manager
Ararat Dried Fruits LLC
Mob: +374 91 551234
nare.grigoryan@araratdriedfruits.example`,
    expect: {
      name: 'Nare Grigoryan',
      email: 'nare.grigoryan@araratdriedfruits.example',
      phone: '+37491551234',
      company: 'Ararat Dried Fruits LLC',
    },
  },
  {
    id: 'p10-tr-sig2',
    country: 'TR',
    format: 'signature',
    defaultCountry: 'TR',
    text: `Saygılarımla / Best regards
Uğur IŞIKLI
İthalat Sorumlusu / Import Responsible
BEREKET ZEYTİNCİLİK GIDA SAN. TİC. A.Ş.
Org. San. Böl. 12. Cad. No: 5 Ayvalık / BALIKESİR
Tel : +90 (266) 355 12 34 / 112
Gsm: +90 (505) 155 12 34
ugur.isikli@bereketzeytin.example
Lütfen bu e-postayı yazdırmadan önce çevreyi düşünün.`,
    expect: {
      name: 'Uğur Işıklı',
      email: 'ugur.isikli@bereketzeytin.example',
      phone: '+905051551234',
      company: 'BEREKET ZEYTİNCİLİK GIDA SAN. TİC. A.Ş.',
    },
  },
  {
    id: 'p10-ma',
    country: 'MA',
    format: 'signature',
    defaultCountry: 'MA',
    text: `Cordialement,
Mme Ghizlane BENCHEKROUN EL FASSI
Resp. Achats & Approvisionnement
STÉ ARGANE DU SOUSS SARL AU
Lot. 55, Z.I. Tassila – Agadir
GSM : 06 61 55 12 34 / Fixe : 05 28 55 12 34
ICE : 001551234000055
g.benchekroun@arganesouss.example`,
    expect: {
      name: 'Ghizlane Benchekroun El Fassi',
      email: 'g.benchekroun@arganesouss.example',
      phone: '+212661551234',
      company: 'STÉ ARGANE DU SOUSS SARL AU',
    },
    alternatives: {
      name: ['Ghizlane BENCHEKROUN EL FASSI'],
      company: ['STÉ ARGANE DU SOUSS SARL', 'ARGANE DU SOUSS SARL AU'],
    },
  },
  {
    id: 'p10-tn',
    country: 'TN',
    format: 'signature',
    defaultCountry: 'TN',
    text: `Cordialement
Slim Ben Youssef Trabelsi
Directeur Commercial
Huileries du Sahel S.U.A.R.L.
Tél : +216 73 551 234 - Mob : +216 98 551 234
slim.trabelsi@huileriesahel.example`,
    expect: {
      name: 'Slim Ben Youssef Trabelsi',
      email: 'slim.trabelsi@huileriesahel.example',
      phone: '+21698551234',
      company: 'Huileries du Sahel S.U.A.R.L.',
    },
    alternatives: { company: ['Huileries du Sahel'] },
  },
  {
    id: 'p10-sn',
    country: 'SN',
    format: 'signature',
    defaultCountry: 'SN',
    text: `Bien à vous,
El Hadj Malick Ndiaye
Responsable logistique
Pêcheries de la Petite Côte SA
BP 5512 Mbour – Sénégal
Tél. (+221) 33 955 12 34 / 77 655 12 34
malick.ndiaye@petitecote.example`,
    expect: {
      name: 'El Hadj Malick Ndiaye',
      email: 'malick.ndiaye@petitecote.example',
      phone: '+221776551234',
      company: 'Pêcheries de la Petite Côte SA',
    },
    alternatives: { phone: ['+221339551234'], name: ['Malick Ndiaye'] },
  },
  {
    id: 'p10-gh',
    country: 'GH',
    format: 'signature',
    defaultCountry: 'GH',
    text: `Yours faithfully,

Nana Akosua Boatemaa-Mensah (Mrs)
Head, Procurement & Stores
Volta Basin Poultry Complex Limited
Digital Address: GA-155-1234
+233 24 455 1234 / +233 30 255 1234
akosua@voltapoultry.example`,
    expect: {
      name: 'Nana Akosua Boatemaa-Mensah',
      email: 'akosua@voltapoultry.example',
      phone: '+233244551234',
      company: 'Volta Basin Poultry Complex Limited',
    },
  },
];
