import type { PasteSample } from '../../sample.ts';

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
];
