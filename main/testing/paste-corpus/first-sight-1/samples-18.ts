import type { PasteSample } from '../sample.ts';

export const FIRST_SIGHT_1_18: readonly PasteSample[] = [
  {
    id: 'p1-line-2',
    country: 'PT',
    format: 'line',
    defaultCountry: 'PT',
    text: 'Falar c/ D. Graça Pestana (Bordados da Ilha) tel 291 551 234',
    expect: { name: 'Graça Pestana', phone: '+351291551234', company: 'Bordados da Ilha' },
  },
];
