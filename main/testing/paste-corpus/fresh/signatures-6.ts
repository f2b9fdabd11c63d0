import type { PasteSample } from '../sample.ts';

export const FRESH_SIGNATURES_6: readonly PasteSample[] = [
  {
    id: 'f1-sig-in-local-firm',
    country: 'IN',
    format: 'signature',
    defaultCountry: 'IN',
    text: `Mr Suresh Pillai
Purchase Manager
Travancore Spice House
travancorespice@mailbox.example
94470 12345`,
    expect: {
      name: 'Suresh Pillai',
      email: 'travancorespice@mailbox.example',
      phone: '+919447012345',
      company: 'Travancore Spice House',
    },
  },
  {
    id: 'f1-sig-br',
    country: 'BR',
    format: 'signature',
    defaultCountry: 'BR',
    text: `Atenciosamente,

Jucélia Aparecida Bittencourt
Setor de Compras
Laticínios Serra Azul Ltda.
Fone: (49) 3322-1234 Ramal 21
Whats: (49) 99912-3456
CEP 89801-000 - Chapecó/SC
compras@serraazul.example`,
    expect: {
      name: 'Jucélia Aparecida Bittencourt',
      email: 'compras@serraazul.example',
      phone: '+5549999123456',
      company: 'Laticínios Serra Azul Ltda.',
    },
  },
  {
    id: 'f1-sig-pt',
    country: 'PT',
    format: 'signature',
    defaultCountry: 'PT',
    text: `Com os melhores cumprimentos,

Gonçalo Falcão Teles
Dep. Comercial
Cortiças do Alentejo, Lda.
Tlm.: +351 912 345 611
Tel.: +351 266 123 456
g.teles@corticas.example`,
    expect: {
      name: 'Gonçalo Falcão Teles',
      email: 'g.teles@corticas.example',
      phone: '+351912345611',
      company: 'Cortiças do Alentejo, Lda.',
    },
  },
  {
    id: 'f1-sig-ar',
    country: 'AR',
    format: 'signature',
    defaultCountry: 'AR',
    text: `Saludos cordiales
Ing. Agr. Evangelina Quiroga Paz
Bodega Cerro Nevado S.R.L.
Cel: +54 9 261 555-1234
equiroga@cerronevado.example`,
    expect: {
      name: 'Evangelina Quiroga Paz',
      email: 'equiroga@cerronevado.example',
      phone: '+5492615551234',
      company: 'Bodega Cerro Nevado S.R.L.',
    },
    alternatives: { name: ['Ing. Agr. Evangelina Quiroga Paz'] },
  },
  {
    id: 'f1-sig-co',
    country: 'CO',
    format: 'signature',
    defaultCountry: 'CO',
    text: `Cordialmente,

YURLEY ANDREA MOSQUERA RENTERÍA
Coordinadora de Compras
CAFÉ ALTO PUTUMAYO S.A.S.
Celular 310 555 0123
yurley.mosquera@altoputumayo.example`,
    expect: {
      name: 'Yurley Andrea Mosquera Rentería',
      email: 'yurley.mosquera@altoputumayo.example',
      phone: '+573105550123',
      company: 'CAFÉ ALTO PUTUMAYO S.A.S.',
    },
    alternatives: { name: ['YURLEY ANDREA MOSQUERA RENTERÍA'] },
  },
  {
    id: 'f1-sig-ch',
    country: 'CH',
    format: 'signature',
    defaultCountry: 'CH',
    text: `Freundliche Grüsse / Meilleures salutations
Gian-Andrea Caduff
Leiter Beschaffung
Engadin Holz AG
Direkt +41 81 555 12 34
gian-andrea.caduff@engadinholz.example`,
    expect: {
      name: 'Gian-Andrea Caduff',
      email: 'gian-andrea.caduff@engadinholz.example',
      phone: '+41815551234',
      company: 'Engadin Holz AG',
    },
  },
  {
    id: 'f1-sig-ie',
    country: 'IE',
    format: 'signature',
    defaultCountry: 'IE',
    text: `Le gach dea-ghuí / Kind regards,
Muireann Ní Fhloinn
Bainisteoir Ceannaigh | Procurement Manager
Connemara Seaweed Teo.
087 123 4567
muireann@conseaweed.example`,
    expect: {
      name: 'Muireann Ní Fhloinn',
      email: 'muireann@conseaweed.example',
      phone: '+353871234567',
      company: 'Connemara Seaweed Teo.',
    },
    alternatives: { company: ['Connemara Seaweed Teo'] },
  },
  {
    id: 'f1-sig-za',
    country: 'ZA',
    format: 'signature',
    defaultCountry: 'ZA',
    text: `Regards / Groete
Thandeka Ngcobo-Pretorius
Stock Controller
Drakensberg Trout Farms (Pty) Ltd
C: 082 555 0142 | T: 036 555 0142
thandeka@drakenstrout.example`,
    expect: {
      name: 'Thandeka Ngcobo-Pretorius',
      email: 'thandeka@drakenstrout.example',
      phone: '+27825550142',
      company: 'Drakensberg Trout Farms (Pty) Ltd',
    },
  },
  {
    id: 'f1-sig-fr-m',
    country: 'FR',
    format: 'signature',
    defaultCountry: 'FR',
    text: `M. GUILLEMIN Achille
Gérant
SCOP LES TOITS BLEUS
Tél. fixe : 02 98 12 34 56
achille@toitsbleus.example`,
    expect: {
      name: 'Achille Guillemin',
      email: 'achille@toitsbleus.example',
      phone: '+33298123456',
      company: 'SCOP LES TOITS BLEUS',
    },
    alternatives: { name: ['GUILLEMIN Achille', 'Guillemin Achille'] },
  },
];
