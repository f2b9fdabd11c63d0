import type { PasteSample } from '../sample.ts';

export const FIRST_SIGHT_2_3: readonly PasteSample[] = [
  {
    id: 'p2-sig-es-cat',
    country: 'ES',
    format: 'signature',
    defaultCountry: 'ES',
    text: `Salutacions,

Meritxell Puigdemunt i Roca
Cap de compres
Formatgeria Montbrú, SCCL
T. 938 30 12 34 · M. 655 30 12 34
compres@formatgeriamontbru.example`,
    expect: {
      name: 'Meritxell Puigdemunt i Roca',
      email: 'compres@formatgeriamontbru.example',
      phone: '+34655301234',
      company: 'Formatgeria Montbrú, SCCL',
    },
  },
  {
    id: 'p2-sig-ar-1',
    country: 'AR',
    format: 'signature',
    defaultCountry: 'AR',
    text: `Abrazo,
Nahuel
--
Nahuel Etchegaray
Socio Gerente | Aberturas del Sur SRL
Tel.: (0291) 455-1234 - Int. 12
www.aberturasdelsur.example`,
    expect: {
      name: 'Nahuel Etchegaray',
      phone: '+542914551234 ext. 12',
      company: 'Aberturas del Sur SRL',
    },
  },
  {
    id: 'p2-sig-cl-1',
    country: 'CL',
    format: 'signature',
    defaultCountry: 'CL',
    text: `Saludos,

Catalina Antilef Huenchumil
Encargada de Adquisiciones
Hospital Comunitario Lago Ranco
Fono: 63 2 551234
Celular: +569 8551 2345
catalina.antilef@hlagoranco.example`,
    expect: {
      name: 'Catalina Antilef Huenchumil',
      email: 'catalina.antilef@hlagoranco.example',
      phone: '+56985512345',
      company: 'Hospital Comunitario Lago Ranco',
    },
  },
  {
    id: 'p2-sig-co-1',
    country: 'CO',
    format: 'signature',
    defaultCountry: 'CO',
    text: `Cordial saludo,

HERNÁN DARÍO ZULUAGA
Director Administrativo
COOPERATIVA CAFETERA DE ANDES LTDA.
PBX (604) 855 1234 Ext 210
Cel 315 855 1234`,
    expect: {
      name: 'Hernán Darío Zuluaga',
      phone: '+573158551234',
      company: 'COOPERATIVA CAFETERA DE ANDES LTDA.',
    },
    alternatives: {
      name: ['HERNÁN DARÍO ZULUAGA'],
      company: ['Cooperativa Cafetera de Andes Ltda.'],
    },
  },
  {
    id: 'p2-sig-br-2',
    country: 'BR',
    format: 'signature',
    defaultCountry: 'BR',
    text: `Abs,

Rogério Yamashita
Comprador Pl.
Metalúrgica Irmãos Zanella S/A
Fone: (54) 3455-1234 R. 230
Cel/Whats: (54) 9 9655-1234
rogerio@zanella.example
Esta mensagem é confidencial. Em caso de erro avise ti@zanella.example`,
    expect: {
      name: 'Rogério Yamashita',
      email: 'rogerio@zanella.example',
      phone: '+5554996551234',
      company: 'Metalúrgica Irmãos Zanella S/A',
    },
  },
  {
    id: 'p2-sig-pt-2',
    country: 'PT',
    format: 'signature',
    defaultCountry: 'PT',
    text: `Cumprimentos,
Eng.º Telmo Rebocho
Resp. Produção
Adega Cooperativa de Vidigueira, CRL
284 551 234 | 967 551 234
telmo.rebocho@adegavidigueira.example`,
    expect: {
      name: 'Telmo Rebocho',
      email: 'telmo.rebocho@adegavidigueira.example',
      phone: '+351967551234',
      company: 'Adega Cooperativa de Vidigueira, CRL',
    },
  },
  {
    id: 'p2-sig-it-3',
    country: 'IT',
    format: 'signature',
    defaultCountry: 'IT',
    text: `Un caro saluto,

arch. Ludovico Pesenti-Gritti
Studio Pesenti Gritti Architetti Associati
via Pignolo 55 | 24121 Bergamo | t +39 035 551234 | m +39 335 5512345
studio@pesentigritti.example`,
    expect: {
      name: 'Ludovico Pesenti-Gritti',
      email: 'studio@pesentigritti.example',
      phone: '+393355512345',
      company: 'Studio Pesenti Gritti Architetti Associati',
    },
  },
  {
    id: 'p2-sig-se-2',
    country: 'SE',
    format: 'signature',
    defaultCountry: 'SE',
    text: `Mvh
Ulla-Britt Engelbrektsson
Förrådsansvarig, Tornedalens Räddningstjänst
0922-55 123, 070-355 12 34
ulla-britt.engelbrektsson@tornedalen.example
Tornedalens Räddningstjänst behandlar dina personuppgifter enligt GDPR.`,
    expect: {
      name: 'Ulla-Britt Engelbrektsson',
      email: 'ulla-britt.engelbrektsson@tornedalen.example',
      phone: '+46703551234',
      company: 'Tornedalens Räddningstjänst',
    },
  },
];
