import type { PasteSample } from '../sample.ts';

export const FIRST_SIGHT_11_4: readonly PasteSample[] = [
  {
    id: 'p11-sig-gb-brief',
    country: 'GB',
    format: 'signature',
    defaultCountry: 'GB',
    text: `Cheers
Nobby

Norbert "Nobby" Clutterbuck | Clutterbuck's Garden Machinery | 01386 496 123`,
    expect: {
      name: 'Norbert "Nobby" Clutterbuck',
      phone: '+441386496123',
      company: "Clutterbuck's Garden Machinery",
    },
    alternatives: { name: ['Norbert Clutterbuck', 'Nobby Clutterbuck'] },
  },
  {
    id: 'p11-sig-us-lines',
    country: 'US',
    format: 'signature',
    defaultCountry: 'US',
    text: `Thanks,
-Deb

Deborah Lindqvist-Amato | Sr. Category Manager, Produce
NORTHWOODS FOOD CO-OP, INC.
4410 Hwy 55, Brainerd MN 56401
P: 218.555.0145 x 310 | F: 218.555.0146
deb.lindqvist@northwoodscoop.example`,
    expect: {
      name: 'Deborah Lindqvist-Amato',
      email: 'deb.lindqvist@northwoodscoop.example',
      phone: '+12185550145 ext. 310',
      company: 'NORTHWOODS FOOD CO-OP, INC.',
    },
  },
  {
    id: 'p11-sig-us-middle',
    country: 'US',
    format: 'signature',
    defaultCountry: 'US',
    text: `Sincerely,

J. Thaddeus Pemberton-Okoye II, AIA, LEED AP
Principal
PEMBERTON OKOYE ARCHITECTURE
main 404 555 0120 ❘ direct 404 555 0127
jtp@pemberton-okoye.example`,
    expect: {
      name: 'J. Thaddeus Pemberton-Okoye II',
      email: 'jtp@pemberton-okoye.example',
      phone: '+14045550127',
      company: 'PEMBERTON OKOYE ARCHITECTURE',
    },
    alternatives: { name: ['J. Thaddeus Pemberton-Okoye'] },
  },
  {
    id: 'p11-sig-us-nosurname',
    country: 'US',
    format: 'signature',
    defaultCountry: 'US',
    text: `xo,
Cricket
Cricket's Curiosities (Etsy + the Saturday market)
text me: 828-555-0119`,
    expect: { name: 'Cricket', phone: '+18285550119', company: "Cricket's Curiosities" },
    alternatives: { name: [null], company: [null] },
  },
  {
    id: 'p11-sig-us-group',
    country: 'US',
    format: 'signature',
    defaultCountry: 'US',
    text: `Warm regards,

The Maplewood Events Team
Maplewood Barn & Gardens
events@maplewoodbarn.example
(615) 555-0138`,
    expect: {
      email: 'events@maplewoodbarn.example',
      phone: '+16155550138',
      company: 'Maplewood Barn & Gardens',
    },
  },
  {
    id: 'p11-sig-ca-fr',
    country: 'CA',
    format: 'signature',
    defaultCountry: 'CA',
    text: `Au plaisir,

Me Geneviève L'Heureux-Dufresne
Notaire
Étude L'Heureux Dufresne s.e.n.c.r.l.
Tél. : 418 555-0162, poste 3
Téléc. : 418 555-0163
glheureux@notaires-lhd.example`,
    expect: {
      name: "Geneviève L'Heureux-Dufresne",
      email: 'glheureux@notaires-lhd.example',
      phone: '+14185550162 ext. 3',
      company: "Étude L'Heureux Dufresne s.e.n.c.r.l.",
    },
  },
  {
    id: 'p11-sig-fr-mairie',
    country: 'FR',
    format: 'signature',
    defaultCountry: 'FR',
    text: `Bien cordialement,

Jocelyne PETITJEAN-ROUX
Direction des Affaires Scolaires
Mairie de Saint-Amant-Roche-Savine
04 73 55 12 34 (accueil) / 04 73 55 12 38 (ligne directe)
scolaire@mairie-starochesavine.example`,
    expect: {
      name: 'Jocelyne Petitjean-Roux',
      email: 'scolaire@mairie-starochesavine.example',
      phone: '+33473551238',
      company: 'Mairie de Saint-Amant-Roche-Savine',
    },
    alternatives: { name: ['Jocelyne PETITJEAN-ROUX'] },
  },
];
