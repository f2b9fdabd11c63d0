import type { PasteSample } from '../sample.ts';

export const FIRST_SIGHT_9_11: readonly PasteSample[] = [
  {
    id: 'p9-hubspot-log',
    country: 'US',
    format: 'profile',
    defaultCountry: 'US',
    text: `Contact owner
Jamie Rep
First name
Anastasios
Last name
Papageorgakopoulos
Email
tasos@aegeanmarble.example
Phone number
(718) 555-0191
Company name
Aegean Marble & Tile
Lifecycle stage
Lead`,
    expect: {
      name: 'Anastasios Papageorgakopoulos',
      email: 'tasos@aegeanmarble.example',
      phone: '+17185550191',
      company: 'Aegean Marble & Tile',
    },
  },
];
