import type { PasteSample } from '../sample.ts';

export const FIRST_SIGHT_13_8: readonly PasteSample[] = [
  {
    id: 'p13-ln-3',
    country: 'DE',
    format: 'line',
    defaultCountry: 'DE',
    text: `"Dr. Mechthild von der Osten-Sacken | Stiftung Moorschutz" <m.osten-sacken@moorschutz.example>`,
    expect: {
      name: 'Mechthild von der Osten-Sacken',
      email: 'm.osten-sacken@moorschutz.example',
      company: 'Stiftung Moorschutz',
    },
  },
  {
    id: 'p13-ln-4',
    country: 'US',
    format: 'line',
    defaultCountry: 'US',
    text: `Thelonious Baptiste-Crane – Crane Piano Restoration – thelonious@cranepianos.example – 504.555.0129`,
    expect: {
      name: 'Thelonious Baptiste-Crane',
      email: 'thelonious@cranepianos.example',
      phone: '+15045550129',
      company: 'Crane Piano Restoration',
    },
  },
  {
    id: 'p13-ln-5',
    country: 'KR',
    format: 'line',
    defaultCountry: 'KR',
    text: `문경오미자영농조합 함초롱 대리 010-7755-1234 샘플 요청`,
    expect: { name: '함초롱', phone: '+821077551234', company: '문경오미자영농조합' },
  },
];
