import type { PasteSample } from '../sample.ts';

export const FIRST_SIGHT_10_3: readonly PasteSample[] = [
  {
    id: 'p10-us-form2',
    country: 'US',
    format: 'profile',
    defaultCountry: 'US',
    text: `You have a new submission!
What is your name? Cleophus Barnwell
What is your email address? cleophus@barnwellboats.example
What is the best phone number to reach you? 843-555-0172
Company (optional): Barnwell Boats
How did you hear about us? Radio
Tell us about your project: Need 6 outboard lifts.`,
    expect: {
      name: 'Cleophus Barnwell',
      email: 'cleophus@barnwellboats.example',
      phone: '+18435550172',
      company: 'Barnwell Boats',
      note: 'Need 6 outboard lifts.',
    },
    alternatives: { note: [null] },
  },
  {
    id: 'p10-ca-row',
    country: 'CA',
    format: 'row',
    defaultCountry: 'CA',
    text: `Prénom\tNom de famille\tTitre\tEntreprise\tCourriel\tTél. bureau\tPoste\tCellulaire
Rose-Aimée\tThériault-Cyr\tAcheteuse\tHomards Acadie ltée\tratheriault@homardsacadie.example\t506-555-0144\t27\t506-555-0188`,
    expect: {
      name: 'Rose-Aimée Thériault-Cyr',
      email: 'ratheriault@homardsacadie.example',
      phone: '+15065550188',
      company: 'Homards Acadie ltée',
    },
  },
  {
    id: 'p10-au-line',
    country: 'AU',
    format: 'line',
    defaultCountry: 'AU',
    text: `Spoke w/ Kez (Kerryn) Dunstan-Lowe, Barossa Barrel Co., 0491 570 188. Email kez@barossabarrel.example`,
    expect: {
      name: 'Kerryn Dunstan-Lowe',
      email: 'kez@barossabarrel.example',
      phone: '+61491570188',
      company: 'Barossa Barrel Co.',
    },
    alternatives: { name: ['Kez (Kerryn) Dunstan-Lowe', 'Kez Dunstan-Lowe'] },
  },
  {
    id: 'p10-nz-vc',
    country: 'NZ',
    format: 'vcard',
    defaultCountry: 'NZ',
    text: `BEGIN:VCARD
VERSION:3.0
FN:Wiremu Tūhoe-Parata
N:Tūhoe-Parata;Wiremu;;;
NICKNAME:Wi
ORG:Kaikōura Pāua Ltd
item1.TEL:+64 3 555 1234
item1.X-ABLabel:Depot
item2.TEL:+64 21 055 1234
item2.X-ABLabel:_$!<Mobile>!$_
item3.TEL:+64 3 555 1235
item3.X-ABLabel:Fax machine
EMAIL;TYPE=INTERNET:wiremu@kaikourapaua.example
END:VCARD`,
    expect: {
      name: 'Wiremu Tūhoe-Parata',
      email: 'wiremu@kaikourapaua.example',
      phone: '+64210551234',
      company: 'Kaikōura Pāua Ltd',
    },
  },
  {
    id: 'p10-fr-cse',
    country: 'FR',
    format: 'signature',
    defaultCountry: 'FR',
    text: `Cordialement,

Fabienne TRÉGOUËT-LE BRIS
Secrétaire générale
Syndicat Mixte des Eaux du Trégor
Tél. standard 02 96 55 12 00 – Poste 4123
Port. pro 06 98 55 12 34
accueil@eaux-tregor.example
f.tregouet@eaux-tregor.example

Pensez à l'environnement : n'imprimez ce mail que si nécessaire.`,
    expect: {
      name: 'Fabienne Trégouët-Le Bris',
      email: 'f.tregouet@eaux-tregor.example',
      phone: '+33698551234',
      company: 'Syndicat Mixte des Eaux du Trégor',
    },
    alternatives: { name: ['Fabienne TRÉGOUËT-LE BRIS'] },
  },
  {
    id: 'p10-fr-fwd',
    country: 'FR',
    format: 'signature',
    defaultCountry: 'FR',
    text: `---------- Message transféré ---------
De : Loïc Kerdoncuff <loic@ostreiculture-kerdoncuff.example>
Date : mar. 3 mars 2026 à 08:12
Objet : Demande de prix
À : <contact@chez-nous.example>

Bonjour, merci de me rappeler au 06 98 12 55 34.

Loïc Kerdoncuff
Ostréiculture Kerdoncuff`,
    expect: {
      name: 'Loïc Kerdoncuff',
      email: 'loic@ostreiculture-kerdoncuff.example',
      phone: '+33698125534',
      company: 'Ostréiculture Kerdoncuff',
    },
  },
  {
    id: 'p10-fr-carte',
    country: 'FR',
    format: 'profile',
    defaultCountry: 'FR',
    text: `CHÂTEAU LA TOUR BLANCHE-MÉDOC
Propriétaire-récoltant
Hélène & Bertrand CASTAING
33340 Blaignan
Tél. 05 56 55 12 34
Mob. 06 55 12 34 90
chateau@tourblanche-medoc.example`,
    expect: {
      name: 'Hélène & Bertrand CASTAING',
      email: 'chateau@tourblanche-medoc.example',
      phone: '+33655123490',
      company: 'CHÂTEAU LA TOUR BLANCHE-MÉDOC',
    },
    alternatives: {
      name: [
        null,
        'Bertrand Castaing',
        'Hélène Castaing',
        'Hélène & Bertrand Castaing',
        'Hélène et Bertrand Castaing',
      ],
      company: ['Château La Tour Blanche-Médoc'],
    },
  },
];
