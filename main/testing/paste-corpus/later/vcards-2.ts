import type { PasteSample } from '../sample.ts';

export const LATER_VCARDS_2: readonly PasteSample[] = [
  {
    id: 'f3-card-3',
    country: 'BR',
    format: 'vcard',
    defaultCountry: 'BR',
    text: `BEGIN:VCARD
VERSION:3.0
FN:Seu Jorge - Marcenaria Boa Madeira
N:;Seu Jorge - Marcenaria Boa Madeira;;;
TEL;type=CELL;waid=5531991234567:+55 31 99123-4567
END:VCARD`,
    expect: { name: 'Seu Jorge', phone: '+5531991234567', company: 'Marcenaria Boa Madeira' },
    alternatives: { name: ['Seu Jorge - Marcenaria Boa Madeira'], company: [null] },
  },
];
