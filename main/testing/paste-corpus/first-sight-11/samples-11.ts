import type { PasteSample } from '../sample.ts';

export const FIRST_SIGHT_11_11: readonly PasteSample[] = [
  {
    id: 'p11-line-semi',
    country: 'CH',
    format: 'line',
    defaultCountry: 'CH',
    text: `Ursina Caduff; Caduff Holzschindeln GmbH; Ilanz; 081 955 12 34; ursina@schindeln-caduff.example`,
    expect: {
      name: 'Ursina Caduff',
      email: 'ursina@schindeln-caduff.example',
      phone: '+41819551234',
      company: 'Caduff Holzschindeln GmbH',
    },
  },
  {
    id: 'p11-line-cn',
    country: 'CN',
    format: 'line',
    defaultCountry: 'CN',
    text: `阮小姐 18955512345 合肥蓝盾消防器材有限公司 要报价`,
    expect: { name: '阮', phone: '+8618955512345', company: '合肥蓝盾消防器材有限公司' },
    alternatives: { name: [null, '阮小姐'] },
  },
  {
    id: 'p11-line-es',
    country: 'CO',
    format: 'line',
    defaultCountry: 'CO',
    text: `Marleny Tovar / Panadería El Trigal / 310 551 2345 / marleny@eltrigal.example`,
    expect: {
      name: 'Marleny Tovar',
      email: 'marleny@eltrigal.example',
      phone: '+573105512345',
      company: 'Panadería El Trigal',
    },
  },
  {
    id: 'p11-line-mailto',
    country: 'FR',
    format: 'line',
    defaultCountry: 'FR',
    text: `<a href="mailto:gwenola.riou@criee-concarneau.example?subject=Devis">Gwenola Riou</a>`,
    expect: { name: 'Gwenola Riou', email: 'gwenola.riou@criee-concarneau.example' },
    alternatives: { note: ['Devis'], company: ['Criee-Concarneau', 'Criee Concarneau'] },
  },
  {
    id: 'p11-line-wa',
    country: 'ZA',
    format: 'line',
    defaultCountry: 'ZA',
    text: `Thulani Mabuza from Lowveld Macadamias, cell 082 655 1234, wants pricing pls`,
    expect: { name: 'Thulani Mabuza', phone: '+27826551234', company: 'Lowveld Macadamias' },
  },
];
