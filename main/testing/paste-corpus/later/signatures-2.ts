import type { PasteSample } from '../sample.ts';

export const LATER_SIGNATURES_2: readonly PasteSample[] = [
  {
    id: 'f2-sig-at-dwa',
    country: 'AT',
    format: 'signature',
    defaultCountry: 'AT',
    text: `Beste Grüße
Mag. (FH) Notburga Oberhauser
Leitung Einkauf
Oberhauser Naturstein GmbH
+43 5352 61234 DW 18
n.oberhauser@naturstein.example`,
    expect: {
      name: 'Notburga Oberhauser',
      email: 'n.oberhauser@naturstein.example',
      phone: '+43535261234 ext. 18',
      company: 'Oberhauser Naturstein GmbH',
    },
  },
  {
    id: 'f2-sig-ch-fr',
    country: 'CH',
    format: 'signature',
    defaultCountry: 'CH',
    text: `Meilleures salutations

Apolline Rochat
Responsable des achats
Fromagerie du Jorat SA
Tél. +41 21 555 12 34 / Natel 079 555 12 34
a.rochat@jorat.example`,
    expect: {
      name: 'Apolline Rochat',
      email: 'a.rochat@jorat.example',
      phone: '+41795551234',
      company: 'Fromagerie du Jorat SA',
    },
  },
  {
    id: 'f2-sig-fr-slogan',
    country: 'FR',
    format: 'signature',
    defaultCountry: 'FR',
    text: `Bien à vous,

Eulalie Kerbrat
Assistante commerciale

LES VERGERS DE KERBRAT
Du verger à votre table
Standard : 02 96 12 34 56
Ligne directe : 02 96 12 34 57
eulalie@vergersdekerbrat.example`,
    expect: {
      name: 'Eulalie Kerbrat',
      email: 'eulalie@vergersdekerbrat.example',
      phone: '+33296123457',
      company: 'LES VERGERS DE KERBRAT',
    },
    alternatives: { company: ['Les Vergers de Kerbrat'] },
  },
  {
    id: 'f2-sig-es',
    country: 'ES',
    format: 'signature',
    defaultCountry: 'ES',
    text: `Un saludo,
Dª. Remedios Cabezuelo Ortiz
Dpto. de Compras
Aceites Sierra Mágina, S.C.A.
Tfno.: 953 12 34 56 Ext. 12
remedios@sierramagina.example`,
    expect: {
      name: 'Remedios Cabezuelo Ortiz',
      email: 'remedios@sierramagina.example',
      phone: '+34953123456 ext. 12',
      company: 'Aceites Sierra Mágina, S.C.A.',
    },
  },
  {
    id: 'f2-sig-it-geom',
    country: 'IT',
    format: 'signature',
    defaultCountry: 'IT',
    text: `Cordialmente

Geom. Fiorenzo Zampieri
Impresa Edile Zampieri & Figli
via Roma 12 - 35010 Vigonza (PD)
Tel. 049 1234567 r.a.
Cell. 347 1234567
zampieri@impresazampieri.example`,
    expect: {
      name: 'Fiorenzo Zampieri',
      email: 'zampieri@impresazampieri.example',
      phone: '+393471234567',
      company: 'Impresa Edile Zampieri & Figli',
    },
  },
  {
    id: 'f2-sig-pt-br-title',
    country: 'BR',
    format: 'signature',
    defaultCountry: 'BR',
    text: `Att.,

Dra. Wanderleia Nogueira
Diretora Administrativa
Clínica Vila Serena
(85) 3123-4567 | (85) 98123-4567
wanderleia@vilaserena.example`,
    expect: {
      name: 'Wanderleia Nogueira',
      email: 'wanderleia@vilaserena.example',
      phone: '+5585981234567',
      company: 'Clínica Vila Serena',
    },
  },
  {
    id: 'f2-sig-fi-caps',
    country: 'FI',
    format: 'signature',
    defaultCountry: 'FI',
    text: `Terveisin
TUULIKKI HÄMÄLÄINEN
Hankintapäällikkö
Saimaan Saha Oy
Puh. 050 123 4567
tuulikki.hamalainen@saimaansaha.example`,
    expect: {
      name: 'Tuulikki Hämäläinen',
      email: 'tuulikki.hamalainen@saimaansaha.example',
      phone: '+358501234567',
      company: 'Saimaan Saha Oy',
    },
  },
  {
    id: 'f2-sig-hu',
    country: 'HU',
    format: 'signature',
    defaultCountry: 'HU',
    text: `Üdvözlettel,
Dr. Szentgyörgyi Zsófia
beszerzési vezető
Tiszai Halászat Kft.
Mobil: 06-70/123-4567
szentgyorgyi.zsofia@tiszaihal.example`,
    expect: {
      name: 'Szentgyörgyi Zsófia',
      email: 'szentgyorgyi.zsofia@tiszaihal.example',
      phone: '+36701234567',
      company: 'Tiszai Halászat Kft.',
    },
    alternatives: { name: ['Dr. Szentgyörgyi Zsófia', 'Zsófia Szentgyörgyi'] },
  },
  {
    id: 'f2-sig-si',
    country: 'SI',
    format: 'signature',
    defaultCountry: 'SI',
    text: `Lep pozdrav,
Zdenka Kocjančič
nabava
Kraški Pršut d.o.o.
T: 05 123 45 67
G: 041 234 567
zdenka@kraskiprsut.example`,
    expect: {
      name: 'Zdenka Kocjančič',
      email: 'zdenka@kraskiprsut.example',
      phone: '+38641234567',
      company: 'Kraški Pršut d.o.o.',
    },
    alternatives: { phone: ['+38651234567'] },
  },
];
