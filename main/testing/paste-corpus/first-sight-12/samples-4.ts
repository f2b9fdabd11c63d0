import type { PasteSample } from '../sample.ts';

export const FIRST_SIGHT_12_4: readonly PasteSample[] = [
  {
    id: 'p12-sig-es-1',
    country: 'ES',
    format: 'signature',
    defaultCountry: 'ES',
    text: `Gracias y saludos,

Nuria Etxeberria-Ortega | Responsable de Lonja
Cofradía de Pescadores San Telmo de Ondarroa
Tel. 946 551 234 – 655 946 123 (WhatsApp)
nuria.etxeberria@cofradiasantelmo.example
Síguenos en Instagram`,
    expect: {
      name: 'Nuria Etxeberria-Ortega',
      email: 'nuria.etxeberria@cofradiasantelmo.example',
      phone: '+34655946123',
      company: 'Cofradía de Pescadores San Telmo de Ondarroa',
    },
  },
  {
    id: 'p12-sig-pt',
    country: 'PT',
    format: 'signature',
    defaultCountry: 'PT',
    text: `Atentamente,

Gonçalo Teles de Meneses
Engenheiro Agrónomo | Gestor de Produção
Herdade da Amendoeira – Sociedade Agrícola, Lda
Telef. 284 551 234 · Telem. 966 551 234
gteles@herdadeamendoeira.example`,
    expect: {
      name: 'Gonçalo Teles de Meneses',
      email: 'gteles@herdadeamendoeira.example',
      phone: '+351966551234',
      company: 'Herdade da Amendoeira – Sociedade Agrícola, Lda',
    },
    alternatives: { company: ['Herdade da Amendoeira'] },
  },
  {
    id: 'p12-sig-br',
    country: 'BR',
    format: 'signature',
    defaultCountry: 'BR',
    text: `Abs,

Kauê Yanomami Prates
Coordenador de Compras
Associação dos Produtores de Açaí do Marajó
Cel/WhatsApp: +55 91 98855-1234
kaue@acaimarajo.org.br`,
    expect: {
      name: 'Kauê Yanomami Prates',
      email: 'kaue@acaimarajo.org.br',
      phone: '+5591988551234',
      company: 'Associação dos Produtores de Açaí do Marajó',
    },
  },
  {
    id: 'p12-sig-ar',
    country: 'AR',
    format: 'signature',
    defaultCountry: 'AR',
    text: `Saludos,
Arq. Milagros Iturrioz Pereyra Lucena
Estudio Pereyra Lucena
Av. Colón 5512 2º B – (B7600) Mar del Plata
TE: 0223 455-1234 / CEL: 0223 15 555-1234
estudio@pereyralucena.example`,
    expect: {
      name: 'Milagros Iturrioz Pereyra Lucena',
      email: 'estudio@pereyralucena.example',
      phone: '+5492235551234',
      company: 'Estudio Pereyra Lucena',
    },
    alternatives: { phone: ['+542234551234'] },
  },
  {
    id: 'p12-sig-bo',
    country: 'BO',
    format: 'signature',
    defaultCountry: 'BO',
    text: `Atte.
Lic. Primitiva Choque Condori
Encargada de Comercialización
Asociación de Productores de Quinua Salar
Cel. 72455123
primitiva@quinuasalar.example`,
    expect: {
      name: 'Primitiva Choque Condori',
      email: 'primitiva@quinuasalar.example',
      phone: '+59172455123',
      company: 'Asociación de Productores de Quinua Salar',
    },
  },
  {
    id: 'p12-sig-nl',
    country: 'NL',
    format: 'signature',
    defaultCountry: 'NL',
    text: `Met vriendelijke groet,

Ing. Douwe-Jan Terpstra
Projectleider Civiel

Aannemingsmaatschappij Waddenkust B.V.
Havenweg 55 | 8861 XX Harlingen
t 0517 55 12 34 | m 06 5512 3477
d.terpstra@waddenkust-infra.example | waddenkust-infra.example
Maandag afwezig`,
    expect: {
      name: 'Douwe-Jan Terpstra',
      email: 'd.terpstra@waddenkust-infra.example',
      phone: '+31655123477',
      company: 'Aannemingsmaatschappij Waddenkust B.V.',
    },
  },
  {
    id: 'p12-sig-no',
    country: 'NO',
    format: 'signature',
    defaultCountry: 'NO',
    text: `Vennlig hilsen
Sør-Varanger Reinprodukter AS

Máret Ánne Sara-Utsi
daglig leder
Tlf 78 55 12 34 – mob 915 51 288
maret@svrein.example`,
    expect: {
      name: 'Máret Ánne Sara-Utsi',
      email: 'maret@svrein.example',
      phone: '+4791551288',
      company: 'Sør-Varanger Reinprodukter AS',
    },
  },
];
