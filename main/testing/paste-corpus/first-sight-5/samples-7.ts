import type { PasteSample } from '../sample.ts';

export const FIRST_SIGHT_5_7: readonly PasteSample[] = [
  {
    id: 'p5-thread-1',
    country: 'FR',
    format: 'signature',
    defaultCountry: 'FR',
    text: `Parfait, merci à vous.

Cordialement,
Sylvestre Aubanel
Responsable atelier, Ferronnerie Aubanel
04 90 55 12 34

Le jeu. 5 mars 2026 à 14:12, Chloé Ventes <chloe.ventes@fabricant.example> a écrit :

> Bonjour Monsieur Aubanel,
> Chloé Ventes – 01 55 12 34 56`,
    expect: { name: 'Sylvestre Aubanel', phone: '+33490551234', company: 'Ferronnerie Aubanel' },
  },
  {
    id: 'p5-thread-2',
    country: 'DE',
    format: 'signature',
    defaultCountry: 'DE',
    text: `FYI

Von: Dörte Kamischke <doerte.kamischke@segelschule-mueritz.example>
Gesendet: Donnerstag, 5. März 2026 14:12
An: Vertrieb <vertrieb@wir.example>
Betreff: Rettungswesten

Hallo zusammen,
wir brauchen 30 Westen.

Dörte Kamischke
Segelschule Müritz
0172 3551234`,
    expect: {
      name: 'Dörte Kamischke',
      email: 'doerte.kamischke@segelschule-mueritz.example',
      phone: '+491723551234',
      company: 'Segelschule Müritz',
    },
  },
];
