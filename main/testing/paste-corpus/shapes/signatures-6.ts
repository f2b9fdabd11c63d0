import type { PasteSample } from '../sample.ts';

export const SHAPES_SIGNATURES_6: readonly PasteSample[] = [
  {
    id: 'fault-person-1',
    country: 'IN',
    format: 'signature',
    defaultCountry: 'IN',
    text: `Mr Hari Nambiar
Purchase head
Malabar Coir Mills
malabarcoir@mailbox.example`,
    expect: {
      name: 'Hari Nambiar',
      email: 'malabarcoir@mailbox.example',
      company: 'Malabar Coir Mills',
    },
  },
  {
    id: 'fault-title-1',
    country: 'FR',
    format: 'signature',
    defaultCountry: 'FR',
    text: `M. DELAUNAY Théo
SPIRELEC`,
    expect: { name: 'DELAUNAY Théo', company: 'SPIRELEC' },
    alternatives: { name: ['Théo Delaunay'] },
  },
  {
    id: 'fault-title-2',
    country: 'US',
    format: 'signature',
    defaultCountry: 'US',
    text: `CEO Thad Winslow
Ironbark Inc
thad.winslow@ironbark.example`,
    expect: {
      name: 'Thad Winslow',
      email: 'thad.winslow@ironbark.example',
      company: 'Ironbark Inc',
    },
  },
  {
    id: 'fault-extension-1',
    country: 'TR',
    format: 'signature',
    defaultCountry: 'TR',
    text: `Ali Veli
Tel: 0212 550 12 34-112`,
    expect: { name: 'Ali Veli', phone: '+902125501234 ext. 112' },
  },
];
