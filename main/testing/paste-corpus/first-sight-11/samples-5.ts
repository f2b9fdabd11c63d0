import type { PasteSample } from '../sample.ts';

export const FIRST_SIGHT_11_5: readonly PasteSample[] = [
  {
    id: 'p11-sig-fr-inter',
    country: 'FR',
    format: 'signature',
    defaultCountry: 'FR',
    text: `Cdt,
--
Rozenn LE CORRE | Acheteuse Packaging
Algues d'Iroise SAS | ZA de Kergaradec, 29850 Gouesnou
+33 (0)2 98 55 12 66 | +33 (0)6 98 55 66 12
rozenn.lecorre@alguesiroise.example | www.alguesiroise.example`,
    expect: {
      name: 'Rozenn Le Corre',
      email: 'rozenn.lecorre@alguesiroise.example',
      phone: '+33698556612',
      company: "Algues d'Iroise SAS",
    },
    alternatives: { name: ['Rozenn LE CORRE'], phone: ['+33298551266'] },
  },
  {
    id: 'p11-sig-it',
    country: 'IT',
    format: 'signature',
    defaultCountry: 'IT',
    text: `Cordiali saluti,

Dr.ssa Maria Immacolata Scognamiglio
Responsabile Assicurazione Qualità
Pastificio Artigianale dei Campi Flegrei S.p.A. Società Benefit
Via Miliscola 55 | 80078 Pozzuoli (NA) | Italia
T (+39) 081 5551234 | M (+39) 333 5551234 | F (+39) 081 5551235
mi.scognamiglio@campiflegrei.example`,
    expect: {
      name: 'Maria Immacolata Scognamiglio',
      email: 'mi.scognamiglio@campiflegrei.example',
      phone: '+393335551234',
      company: 'Pastificio Artigianale dei Campi Flegrei S.p.A. Società Benefit',
    },
    alternatives: { company: ['Pastificio Artigianale dei Campi Flegrei S.p.A.'] },
  },
  {
    id: 'p11-sig-es-cat',
    country: 'ES',
    format: 'signature',
    defaultCountry: 'ES',
    text: `Salutacions,

Meritxell Capdevila Sunyer
Responsable d'Expedicions
Cooperativa Agrícola del Montsià, SCCL
Telèfon: 977 551 234
Mòbil: 655 977 234
mcapdevila@montsiacoop.example
Aquest missatge és confidencial.`,
    expect: {
      name: 'Meritxell Capdevila Sunyer',
      email: 'mcapdevila@montsiacoop.example',
      phone: '+34655977234',
      company: 'Cooperativa Agrícola del Montsià, SCCL',
    },
  },
  {
    id: 'p11-sig-br',
    country: 'BR',
    format: 'signature',
    defaultCountry: 'BR',
    text: `Atenciosamente,

Prof.ª Dr.ª Ivonete Cavalcanti de Albuquerque
Coordenadora do Curso de Enologia
Instituto Federal do Vale do São Francisco – Câmpus Petrolina
Fone: (87) 2101-5512 | Ramal: 5512
ivonete.cavalcanti@ifvsf.edu.br`,
    expect: {
      name: 'Ivonete Cavalcanti de Albuquerque',
      email: 'ivonete.cavalcanti@ifvsf.edu.br',
      phone: '+558721015512',
      company: 'Instituto Federal do Vale do São Francisco',
    },
    alternatives: {
      company: ['Instituto Federal do Vale do São Francisco – Câmpus Petrolina'],
      phone: ['+558721015512 ext. 5512'],
    },
  },
  {
    id: 'p11-sig-mx',
    country: 'MX',
    format: 'signature',
    defaultCountry: 'MX',
    text: `Saludos cordiales,

Ing. Ma. del Rosario Xochitiotzin Pérez
Superintendente de Calidad
Cementos del Altiplano, S.A. de C.V.
Tel. (246) 465 1234 Ext. 2201
Móvil: 246 155 1234
mrxochitiotzin@cementosaltiplano.example
"Por una cultura de la legalidad"`,
    expect: {
      name: 'Ma. del Rosario Xochitiotzin Pérez',
      email: 'mrxochitiotzin@cementosaltiplano.example',
      phone: '+522461551234',
      company: 'Cementos del Altiplano, S.A. de C.V.',
    },
  },
  {
    id: 'p11-sig-cr',
    country: 'CR',
    format: 'signature',
    defaultCountry: 'CR',
    text: `Pura vida,

Yorleny Villalobos Céspedes
Encargada de Compras
Beneficio Cafetalero Los Santos R.L.
Tel. 2546-5512 | Cel. 8855-1234
yvillalobos@beneficiolossantos.example
San Marcos de Tarrazú, Costa Rica`,
    expect: {
      name: 'Yorleny Villalobos Céspedes',
      email: 'yvillalobos@beneficiolossantos.example',
      phone: '+50688551234',
      company: 'Beneficio Cafetalero Los Santos R.L.',
    },
    alternatives: { company: ['Beneficio Cafetalero Los Santos'] },
  },
  {
    id: 'p11-sig-ec',
    country: 'EC',
    format: 'signature',
    defaultCountry: 'EC',
    text: `Atentamente,
Econ. Segundo Guamán Tenelema
Administrador
Asociación de Tejedores Otavalo "Maki Sumak"
Telf: 06 292 5512
Celular: 0995 512 345
sguaman@makisumak.example`,
    expect: {
      name: 'Segundo Guamán Tenelema',
      email: 'sguaman@makisumak.example',
      phone: '+593995512345',
      company: 'Asociación de Tejedores Otavalo "Maki Sumak"',
    },
    alternatives: { company: ['Asociación de Tejedores Otavalo', 'Maki Sumak'] },
  },
];
