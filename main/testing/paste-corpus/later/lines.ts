import type { PasteSample } from '../sample.ts';

export const LATER_LINES: readonly PasteSample[] = [
  {
    id: 'f2-line-angle',
    country: 'PL',
    format: 'line',
    defaultCountry: 'PL',
    text: 'Świętosława Dąb <swietoslawa.dab@debowydom.example>',
    expect: { name: 'Świętosława Dąb', email: 'swietoslawa.dab@debowydom.example' },
    alternatives: { company: ['Debowydom'] },
  },
  {
    id: 'f2-line-met',
    country: 'AU',
    format: 'line',
    defaultCountry: 'AU',
    text: 'Met Clementine Abernathy (Barossa Barrel Co) at the expo - 0491 570 158',
    expect: { name: 'Clementine Abernathy', phone: '+61491570158', company: 'Barossa Barrel Co' },
  },
  {
    id: 'f2-line-jp',
    country: 'JP',
    format: 'line',
    defaultCountry: 'JP',
    text: '有限会社まつかぜ 瀬戸内 涼 seto@matsukaze.example 082-123-4567',
    expect: {
      name: '瀬戸内 涼',
      email: 'seto@matsukaze.example',
      phone: '+81821234567',
      company: '有限会社まつかぜ',
    },
  },
  {
    id: 'f3-line-1',
    country: 'ES',
    format: 'line',
    defaultCountry: 'ES',
    text: 'Contactar con Begoña Arizmendi (Sidrería Arizmendi) 943 12 34 56 / begona@sidreria.example',
    expect: {
      name: 'Begoña Arizmendi',
      email: 'begona@sidreria.example',
      phone: '+34943123456',
      company: 'Sidrería Arizmendi',
    },
  },
  {
    id: 'f3-line-2',
    country: 'DE',
    format: 'line',
    defaultCountry: 'DE',
    text: 'Bitte Rückruf: Herr Siegmar Quast, Quast Dachbau, Tel. 0345 - 55 01 23',
    expect: { name: 'Siegmar Quast', phone: '+49345550123', company: 'Quast Dachbau' },
  },
  {
    id: 'f3-line-3',
    country: 'US',
    format: 'line',
    defaultCountry: 'US',
    text: 'Prudence Hathaway <phathaway@maplegrovedairy.example> | Maple Grove Dairy | M 802.555.0151',
    expect: {
      name: 'Prudence Hathaway',
      email: 'phathaway@maplegrovedairy.example',
      phone: '+18025550151',
      company: 'Maple Grove Dairy',
    },
  },
];
