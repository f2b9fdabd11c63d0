import type { PasteSample } from '../sample.ts';

export const FIRST_SIGHT_6_3: readonly PasteSample[] = [
  {
    id: 'p6-mx-1',
    country: 'MX',
    format: 'profile',
    defaultCountry: 'MX',
    text: `Nombre: Itzae May Canul
Empresa: Chocolatería Ki'Xocolatl
Puesto: Propietaria
Tel: (999) 123 4567
Cel: 999 987 6543
E-mail: itzae@kixoco.example
Comentario: Visitar en abril`,
    expect: {
      name: 'Itzae May Canul',
      email: 'itzae@kixoco.example',
      phone: '+529999876543',
      company: "Chocolatería Ki'Xocolatl",
      note: 'Visitar en abril',
    },
    alternatives: { note: [null] },
  },
  {
    id: 'p6-br-1',
    country: 'BR',
    format: 'signature',
    defaultCountry: 'BR',
    text: `Atenciosamente,

Edivaldo Cavalcante
Encarregado de Almoxarifado
Salineira Ponta do Mel Ltda
Telefone: (84) 3332-1234
Celular: (84) 98765-1234
almoxarifado@pontadomel.example`,
    expect: {
      name: 'Edivaldo Cavalcante',
      email: 'almoxarifado@pontadomel.example',
      phone: '+5584987651234',
      company: 'Salineira Ponta do Mel Ltda',
    },
  },
  {
    id: 'p6-pt-1',
    country: 'PT',
    format: 'signature',
    defaultCountry: 'PT',
    text: `Melhores cumprimentos,

Aníbal Cordeiro
Sócio-Gerente
Padaria Central de Mértola, Lda.
Telm: 965 551 234
anibal@padariamertola.example`,
    expect: {
      name: 'Aníbal Cordeiro',
      email: 'anibal@padariamertola.example',
      phone: '+351965551234',
      company: 'Padaria Central de Mértola, Lda.',
    },
  },
  {
    id: 'p6-it-1',
    country: 'IT',
    format: 'signature',
    defaultCountry: 'IT',
    text: `Cordiali saluti.

Patrizia Dalmasso
Ufficio Acquisti

Torrefazione Alpi Marittime Srl
Via Torino 88 - 12100 Cuneo
Tel. 0171 551234
patrizia.dalmasso@torrefazionealpi.example`,
    expect: {
      name: 'Patrizia Dalmasso',
      email: 'patrizia.dalmasso@torrefazionealpi.example',
      phone: '+390171551234',
      company: 'Torrefazione Alpi Marittime Srl',
    },
  },
  {
    id: 'p6-nl-1',
    country: 'NL',
    format: 'signature',
    defaultCountry: 'NL',
    text: `Met vriendelijke groet,

Berend Oldenziel
Technische Dienst
Steenfabriek De Waalstroom B.V.
Tel: 0488 55 12 34
Mob: 06 55 12 34 88
b.oldenziel@waalstroom.example`,
    expect: {
      name: 'Berend Oldenziel',
      email: 'b.oldenziel@waalstroom.example',
      phone: '+31655123488',
      company: 'Steenfabriek De Waalstroom B.V.',
    },
  },
  {
    id: 'p6-se-1',
    country: 'SE',
    format: 'signature',
    defaultCountry: 'SE',
    text: `Med vänlig hälsning

Hillevi Norrgård
Verksamhetschef
Ljusdals Trähus AB
0651-55 12 34
hillevi.norrgard@ljusdalstrahus.example`,
    expect: {
      name: 'Hillevi Norrgård',
      email: 'hillevi.norrgard@ljusdalstrahus.example',
      phone: '+46651551234',
      company: 'Ljusdals Trähus AB',
    },
  },
  {
    id: 'p6-no-1',
    country: 'NO',
    format: 'profile',
    defaultCountry: 'NO',
    text: `Navn: Tormod Haugland
Firma: Haugland Laks
Telefon: 912 34 567
E-post: tormod@hauglandlaks.example
Melding: Ønsker pris på ismaskin`,
    expect: {
      name: 'Tormod Haugland',
      email: 'tormod@hauglandlaks.example',
      phone: '+4791234567',
      company: 'Haugland Laks',
      note: 'Ønsker pris på ismaskin',
    },
    alternatives: { note: [null] },
  },
  {
    id: 'p6-dk-1',
    country: 'DK',
    format: 'signature',
    defaultCountry: 'DK',
    text: `Mvh

Kirstine Østergaard
Ejer
Østergaard Blomster
Tlf. 86 55 12 34 / 40 55 12 34`,
    expect: { name: 'Kirstine Østergaard', phone: '+4586551234', company: 'Østergaard Blomster' },
    alternatives: { phone: ['+4540551234'] },
  },
];
