import type { PasteSample } from '../sample.ts';

export const FIRST_SIGHT_4_2: readonly PasteSample[] = [
  {
    id: 'p4-us-1',
    country: 'US',
    format: 'signature',
    defaultCountry: 'US',
    text: `Regards,

Bo Nguyen-Fairbanks
Logistics Coordinator (2nd shift)
Sawtooth Potato Growers
ofc: 208-555-0142 / cell: 208-555-0190
bnf@sawtoothpotato.example
For urgent freight issues after hours call dispatch: 208-555-0111`,
    expect: {
      name: 'Bo Nguyen-Fairbanks',
      email: 'bnf@sawtoothpotato.example',
      phone: '+12085550190',
      company: 'Sawtooth Potato Growers',
    },
  },
  {
    id: 'p4-us-2',
    country: 'US',
    format: 'signature',
    defaultCountry: 'US',
    text: `Sincerely,

Mrs. Earlene Tidwell-Bost
Church Secretary
Mt. Zion A.M.E. Church
662-555-0121
earlene.tidwell@mtzioname.example`,
    expect: {
      name: 'Earlene Tidwell-Bost',
      email: 'earlene.tidwell@mtzioname.example',
      phone: '+16625550121',
      company: 'Mt. Zion A.M.E. Church',
    },
  },
  {
    id: 'p4-us-3',
    country: 'US',
    format: 'profile',
    defaultCountry: 'US',
    text: `Kaleb Strandberg
Strandberg Cider Works
Owner
kaleb@strandbergcider.example
(360) 555-0177
strandbergcider.example
Mount Vernon, WA`,
    expect: {
      name: 'Kaleb Strandberg',
      email: 'kaleb@strandbergcider.example',
      phone: '+13605550177',
      company: 'Strandberg Cider Works',
    },
  },
  {
    id: 'p4-us-4',
    country: 'US',
    format: 'line',
    defaultCountry: 'US',
    text: 'Ashanti Broussard; Bayou Ice & Cold Storage; 504-555-0129; call Thurs',
    expect: {
      name: 'Ashanti Broussard',
      phone: '+15045550129',
      company: 'Bayou Ice & Cold Storage',
    },
  },
  {
    id: 'p4-ca-1',
    country: 'CA',
    format: 'signature',
    defaultCountry: 'CA',
    text: `Merci et bonne journée,

Étienne Vaillancourt-Dubé, CPA
Contrôleur financier
Érablière du Mont-Orford
819 555-0122, poste 4
etienne@erabliereorford.example`,
    expect: {
      name: 'Étienne Vaillancourt-Dubé',
      email: 'etienne@erabliereorford.example',
      phone: '+18195550122 ext. 4',
      company: 'Érablière du Mont-Orford',
    },
  },
  {
    id: 'p4-au-1',
    country: 'AU',
    format: 'row',
    defaultCountry: 'AU',
    text: `Organisation,Contact Person,Role,Direct Line,Mob,E-mail
Kangaroo Island Ligurian Bees,Bronwyn Castellucci,Apiarist,08 8553 5123,0437 555 123,bronwyn@kibees.example`,
    expect: {
      name: 'Bronwyn Castellucci',
      email: 'bronwyn@kibees.example',
      phone: '+61437555123',
      company: 'Kangaroo Island Ligurian Bees',
    },
  },
  {
    id: 'p4-fr-1',
    country: 'FR',
    format: 'signature',
    defaultCountry: 'FR',
    text: `Bien cordialement.

Mathurin KERDRAON
Chef de cultures
EARL Les Serres de Plougastel
02 98 40 51 23 | 07 82 40 51 23
mathurin@serresplougastel.example`,
    expect: {
      name: 'Mathurin Kerdraon',
      email: 'mathurin@serresplougastel.example',
      phone: '+33782405123',
      company: 'EARL Les Serres de Plougastel',
    },
    alternatives: { name: ['Mathurin KERDRAON'] },
  },
  {
    id: 'p4-fr-2',
    country: 'FR',
    format: 'profile',
    defaultCountry: 'FR',
    text: `Nom : Lartigue
Prénom : Maylis
Société : Foie Gras Lartigue
Fonction : Responsable export
Tél. : 05 58 55 12 34
Fax : 05 58 55 12 35
E-mail : maylis@lartigue-foiegras.example
Votre message : Bonjour, merci de m'envoyer votre grille tarifaire.
J'accepte d'être recontactée : oui`,
    expect: {
      name: 'Maylis Lartigue',
      email: 'maylis@lartigue-foiegras.example',
      phone: '+33558551234',
      company: 'Foie Gras Lartigue',
      note: "Bonjour, merci de m'envoyer votre grille tarifaire.",
    },
    alternatives: { note: [null] },
  },
];
