import type { PasteSample } from '../sample.ts';

export const LATER_SIGNATURES_7: readonly PasteSample[] = [
  {
    id: 'f3-sig-in-1',
    country: 'IN',
    format: 'signature',
    defaultCountry: 'IN',
    text: `Thanking you,
Yours faithfully,
For Shree Ganesh Handlooms
Padmavathi Subramaniam
(Proprietor)
Cell: 98430 12345
shreeganeshhandlooms@mailbox.example`,
    expect: {
      name: 'Padmavathi Subramaniam',
      email: 'shreeganeshhandlooms@mailbox.example',
      phone: '+919843012345',
      company: 'Shree Ganesh Handlooms',
    },
  },
];
