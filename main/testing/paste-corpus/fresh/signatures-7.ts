import type { PasteSample } from '../sample.ts';

export const FRESH_SIGNATURES_7: readonly PasteSample[] = [
  {
    id: 'f1-sig-cto',
    country: 'US',
    format: 'signature',
    defaultCountry: 'US',
    text: `CTO Anneliese Brubaker
Quarry Lake Robotics LLC
anneliese@quarrylake.example | 720.555.0171`,
    expect: {
      name: 'Anneliese Brubaker',
      email: 'anneliese@quarrylake.example',
      phone: '+17205550171',
      company: 'Quarry Lake Robotics LLC',
    },
  },
  {
    id: 'f1-sig-mobile-footer',
    country: 'CA',
    format: 'signature',
    defaultCountry: 'CA',
    text: `ok merci, on se parle demain

Maxence Thibodeau-Roy
Scierie Matapédia inc.
418 555-0166 poste 24

Envoyé de mon iPhone`,
    expect: {
      name: 'Maxence Thibodeau-Roy',
      phone: '+14185550166 ext. 24',
      company: 'Scierie Matapédia inc.',
    },
  },
];
