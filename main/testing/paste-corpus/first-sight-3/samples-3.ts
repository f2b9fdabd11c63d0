import type { PasteSample } from '../sample.ts';

export const FIRST_SIGHT_3_3: readonly PasteSample[] = [
  {
    id: 'p3-sig-uy-1',
    country: 'UY',
    format: 'signature',
    defaultCountry: 'UY',
    text: `Saludos cordiales,
Washington Techera
Jefe de Planta
Frigorífico Paso de los Toros S.A.
Cel. 099 551 234 · Tel. 4664 5512
wtechera@fpt.example`,
    expect: {
      name: 'Washington Techera',
      email: 'wtechera@fpt.example',
      phone: '+59899551234',
      company: 'Frigorífico Paso de los Toros S.A.',
    },
  },
  {
    id: 'p3-sig-br-1',
    country: 'BR',
    format: 'signature',
    defaultCountry: 'BR',
    text: `Atenciosamente,

Engª Agrª Débora Kaminski
Coord. de Compras
COOPERATIVA AGROINDUSTRIAL VALE DO IVAÍ
Tel. +55 43 3475-1234 | Cel. +55 43 99955-1234
debora.kaminski@valeivai.example`,
    expect: {
      name: 'Débora Kaminski',
      email: 'debora.kaminski@valeivai.example',
      phone: '+5543999551234',
      company: 'COOPERATIVA AGROINDUSTRIAL VALE DO IVAÍ',
    },
    alternatives: { company: ['Cooperativa Agroindustrial Vale do Ivaí'] },
  },
  {
    id: 'p3-sig-pt-1',
    country: 'PT',
    format: 'signature',
    defaultCountry: 'PT',
    text: `Cumprimentos,

Inês Cabaço Folgado
Gestora de Cliente

SALINAS DE RIO MAIOR – SALMAR, LDA
T +351 243 991 234* | M +351 936 551 234
*Chamada para a rede fixa nacional
ines.folgado@salmar.example`,
    expect: {
      name: 'Inês Cabaço Folgado',
      email: 'ines.folgado@salmar.example',
      phone: '+351936551234',
      company: 'SALINAS DE RIO MAIOR – SALMAR, LDA',
    },
    alternatives: { company: ['SALMAR, LDA'] },
  },
  {
    id: 'p3-sig-it-1',
    country: 'IT',
    format: 'signature',
    defaultCountry: 'IT',
    text: `Distinti saluti

p.i. Gianmarco Trevisiol
Resp. Manutenzione

Cartiera di Ormelle S.p.A.
Tel. 0422 745123 int. 215
Mob. 340 7451234
gianmarco.trevisiol@cartieraormelle.example
Ai sensi del Reg. UE 2016/679 le informazioni contenute sono riservate.`,
    expect: {
      name: 'Gianmarco Trevisiol',
      email: 'gianmarco.trevisiol@cartieraormelle.example',
      phone: '+393407451234',
      company: 'Cartiera di Ormelle S.p.A.',
    },
  },
  {
    id: 'p3-sig-nl-1',
    country: 'NL',
    format: 'signature',
    defaultCountry: 'NL',
    text: `Vriendelijke groet,

Mw. ing. A. (Anneloes) Terpstra-de Boer
Manager Operations
Waterbedrijf Eemsdelta N.V.
T: 0596 55 12 34 / M: 06 29 55 12 34
a.terpstra@wbeemsdelta.example`,
    expect: {
      name: 'A. (Anneloes) Terpstra-de Boer',
      email: 'a.terpstra@wbeemsdelta.example',
      phone: '+31629551234',
      company: 'Waterbedrijf Eemsdelta N.V.',
    },
    alternatives: { name: ['Anneloes Terpstra-de Boer', 'A. Terpstra-de Boer'] },
  },
  {
    id: 'p3-sig-se-1',
    country: 'SE',
    format: 'signature',
    defaultCountry: 'SE',
    text: `Vänligen,

Carl-Oskar Drakenberg
VD & ägare
Drakenbergs Sadelmakeri HB
Tfn 0141-551 23
Mobil 0708-55 12 34`,
    expect: {
      name: 'Carl-Oskar Drakenberg',
      phone: '+46708551234',
      company: 'Drakenbergs Sadelmakeri HB',
    },
  },
  {
    id: 'p3-sig-no-1',
    country: 'NO',
    format: 'signature',
    defaultCountry: 'NO',
    text: `Mvh.
Oddvar Hjelmeland
Teknisk sjef
Sunnfjord Kraftlag
57 82 55 12 / 950 55 123
oddvar.hjelmeland@sfkraft.example`,
    expect: {
      name: 'Oddvar Hjelmeland',
      email: 'oddvar.hjelmeland@sfkraft.example',
      phone: '+4795055123',
      company: 'Sunnfjord Kraftlag',
    },
  },
  {
    id: 'p3-sig-fi-1',
    country: 'FI',
    format: 'signature',
    defaultCountry: 'FI',
    text: `Ystävällisin terveisin / Med vänliga hälsningar

Ann-Christine Backman-Ruusuvuori
Inköpschef / Ostopäällikkö
Ab Österbottens Päls – Pohjanmaan Turkis Oy
Tel./Puh. +358 6 551 2345, mob. +358 44 551 2345
ann-christine.backman@osterpals.example`,
    expect: {
      name: 'Ann-Christine Backman-Ruusuvuori',
      email: 'ann-christine.backman@osterpals.example',
      phone: '+358445512345',
      company: 'Ab Österbottens Päls – Pohjanmaan Turkis Oy',
    },
    alternatives: { company: ['Ab Österbottens Päls', 'Pohjanmaan Turkis Oy'] },
  },
];
