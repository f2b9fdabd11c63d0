import type { PasteSample } from '../sample.ts';

export const SHAPES_PROFILES_2: readonly PasteSample[] = [
  {
    id: 'fault-label-2',
    country: 'IT',
    format: 'profile',
    defaultCountry: 'IT',
    text: `Nome: Piera Galli
Azienda: Galli S.r.l.`,
    expect: { name: 'Piera Galli', company: 'Galli S.r.l.' },
  },
];
