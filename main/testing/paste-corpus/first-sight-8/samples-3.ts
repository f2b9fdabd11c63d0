import type { PasteSample } from '../sample.ts';

export const FIRST_SIGHT_8_3: readonly PasteSample[] = [
  {
    id: 'p8-sig-ca-bil',
    country: 'CA',
    format: 'signature',
    defaultCountry: 'CA',
    text: `Mathieu St-Onge-Lapointe, CPA (il/lui • he/him)
Directeur des achats | Director of Procurement
Papiers Mauricie inc.
1 819 555-0147 poste 2210
mathieu.st-onge@papiersmauricie.example
Avis de confidentialité : Ce courriel est réservé à son destinataire.`,
    expect: {
      name: 'Mathieu St-Onge-Lapointe',
      email: 'mathieu.st-onge@papiersmauricie.example',
      phone: '+18195550147 ext. 2210',
      company: 'Papiers Mauricie inc.',
    },
  },
  {
    id: 'p8-sig-es',
    country: 'ES',
    format: 'signature',
    defaultCountry: 'ES',
    text: `Un saludo,

Mª Ángeles Fernández-Luna de la Torre
Dpto. Compras
ALMAZARA SIERRA SUR, S. COOP. AND.
Ctra. Jaén s/n - 23680 Alcalá la Real
Tfno. 953 551 234  Móvil 655 123 456  Fax 953 551 235
compras@almazarasierrasur.example
mangeles@almazarasierrasur.example`,
    expect: {
      name: 'Mª Ángeles Fernández-Luna de la Torre',
      email: 'mangeles@almazarasierrasur.example',
      phone: '+34655123456',
      company: 'ALMAZARA SIERRA SUR, S. COOP. AND.',
    },
    alternatives: {
      name: ['Ángeles Fernández-Luna de la Torre'],
      company: ['Almazara Sierra Sur, S. Coop. And.', 'ALMAZARA SIERRA SUR'],
    },
  },
  {
    id: 'p8-sig-pe',
    country: 'PE',
    format: 'signature',
    defaultCountry: 'PE',
    text: `Atte.

Ing. Wilfredo Quispe Mamani
Jefe de Mantenimiento Planta 2
Pesquera Punta Negra S.A.C.
Cel: 955 123 456 / RPM #955123456
Anexo 214 - Central (01) 655-1234
wquispe@puntanegra.example`,
    expect: {
      name: 'Wilfredo Quispe Mamani',
      email: 'wquispe@puntanegra.example',
      phone: '+51955123456',
      company: 'Pesquera Punta Negra S.A.C.',
    },
  },
  {
    id: 'p8-sig-ar',
    country: 'AR',
    format: 'signature',
    defaultCountry: 'AR',
    text: `Slds.
Lic. Florencia Goycochea
Compras & Abastecimiento — Bodegas Valle de Uco S.R.L.
Tel.: +54 261 455-1234 int. 22
WhatsApp: +54 9 261 555-1234
florencia.g@bodegasuco.example`,
    expect: {
      name: 'Florencia Goycochea',
      email: 'florencia.g@bodegasuco.example',
      phone: '+5492615551234',
      company: 'Bodegas Valle de Uco S.R.L.',
    },
    alternatives: { phone: ['+542614551234 ext. 22'] },
  },
  {
    id: 'p8-sig-pt',
    country: 'PT',
    format: 'signature',
    defaultCountry: 'PT',
    text: `Com os melhores cumprimentos,

Eng.ª Conceição Vasconcelos e Sousa
Diretora de Produção
Conservas Ria Formosa, S.A.
T. +351 289 551 234* | M. +351 916 551 234**
conceicao.sousa@riaformosa.example
*chamada para a rede fixa nacional **chamada para a rede móvel nacional`,
    expect: {
      name: 'Conceição Vasconcelos e Sousa',
      email: 'conceicao.sousa@riaformosa.example',
      phone: '+351916551234',
      company: 'Conservas Ria Formosa, S.A.',
    },
  },
  {
    id: 'p8-sig-nl',
    country: 'NL',
    format: 'signature',
    defaultCountry: 'NL',
    text: `Met vriendelijke groet,

mw. drs. J.M. (Annemieke) van 't Hooft-Wiersma
Hoofd Inkoop a.i.

Scheepswerf De Vrijheid B.V.
Postbus 155
8600 AD Sneek
tel: 0515 - 55 12 34
06 - 155 123 45
www.werfdevrijheid.example
annemieke.vanthooft@werfdevrijheid.example
Aanwezig: ma t/m do
KvK 01055123`,
    expect: {
      name: "J.M. (Annemieke) van 't Hooft-Wiersma",
      email: 'annemieke.vanthooft@werfdevrijheid.example',
      phone: '+31615512345',
      company: 'Scheepswerf De Vrijheid B.V.',
    },
    alternatives: {
      name: ["Annemieke van 't Hooft-Wiersma", "J.M. van 't Hooft-Wiersma"],
      phone: ['+31515551234'],
    },
  },
];
