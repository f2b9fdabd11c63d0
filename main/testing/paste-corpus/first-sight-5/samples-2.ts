import type { PasteSample } from '../sample.ts';

export const FIRST_SIGHT_5_2: readonly PasteSample[] = [
  {
    id: 'p5-us-2',
    country: 'US',
    format: 'signature',
    defaultCountry: 'US',
    text: `Thanks so much,
Marybeth

Marybeth Kilgallen-Ruiz
Catering Sales Mgr
The Driftwood Inn & Spa
direct 541.555.0108
text 541.555.0191
mb.kilgallen@driftwoodinn.example`,
    expect: {
      name: 'Marybeth Kilgallen-Ruiz',
      email: 'mb.kilgallen@driftwoodinn.example',
      phone: '+15415550108',
      company: 'The Driftwood Inn & Spa',
    },
    alternatives: { phone: ['+15415550191'] },
  },
  {
    id: 'p5-us-3',
    country: 'US',
    format: 'profile',
    defaultCountry: 'US',
    text: `Conference App Contact
Thelonius Baptiste-Gray
VP Operations
Crescent City Cold Brew Co.
New Orleans, LA
thelonius@cccb.example
5045550163
Notes: wants pallet pricing`,
    expect: {
      name: 'Thelonius Baptiste-Gray',
      email: 'thelonius@cccb.example',
      phone: '+15045550163',
      company: 'Crescent City Cold Brew Co.',
      note: 'wants pallet pricing',
    },
    alternatives: { note: [null] },
  },
  {
    id: 'p5-us-4',
    country: 'US',
    format: 'row',
    defaultCountry: 'US',
    text: 'Sutherlin, Opal\tUmpqua Valley Lavender\topal@umpqualavender.example\t(541) 555-0184\tBooth 12',
    expect: {
      name: 'Opal Sutherlin',
      email: 'opal@umpqualavender.example',
      phone: '+15415550184',
      company: 'Umpqua Valley Lavender',
    },
  },
  {
    id: 'p5-us-5',
    country: 'US',
    format: 'line',
    defaultCountry: 'US',
    text: 'John-Paul Okonkwo <jp.okonkwo@summitrail.example>, Summit Rail Services, desk 719 555 0112',
    expect: {
      name: 'John-Paul Okonkwo',
      email: 'jp.okonkwo@summitrail.example',
      phone: '+17195550112',
      company: 'Summit Rail Services',
    },
  },
  {
    id: 'p5-ca-1',
    country: 'CA',
    format: 'profile',
    defaultCountry: 'CA',
    text: `Nouvelle demande – Formulaire Web
Prénom : Océane
Nom de famille : Bellavance-Roy
Courriel : oceane@bleuetslac.example
Téléphone : 418 555-0191
Nom de l'entreprise : Bleuets du Lac
Ville : Dolbeau-Mistassini
Message : On cherche une trieuse optique`,
    expect: {
      name: 'Océane Bellavance-Roy',
      email: 'oceane@bleuetslac.example',
      phone: '+14185550191',
      company: 'Bleuets du Lac',
      note: 'On cherche une trieuse optique',
    },
    alternatives: { note: [null] },
  },
  {
    id: 'p5-fr-1',
    country: 'FR',
    format: 'signature',
    defaultCountry: 'FR',
    text: `Salutations distinguées

Fabienne CROUZILHAC
Gestionnaire - Pôle Restauration
Lycée Agricole de Saint-Affrique
Tél. : 05 65 98 51 23 - Fax : 05 65 98 51 24
fabienne.crouzilhac@lycee-staffrique.example`,
    expect: {
      name: 'Fabienne Crouzilhac',
      email: 'fabienne.crouzilhac@lycee-staffrique.example',
      phone: '+33565985123',
      company: 'Lycée Agricole de Saint-Affrique',
    },
    alternatives: { name: ['Fabienne CROUZILHAC'] },
  },
  {
    id: 'p5-fr-2',
    country: 'FR',
    format: 'profile',
    defaultCountry: 'FR',
    text: `GAEC de la Vallée Verte
Élevage de brebis laitières
Aymeric et Lise Trémolières
12170 Réquista
06 88 55 12 34
gaec.valleeverte@mail.example`,
    expect: {
      name: 'Aymeric et Lise Trémolières',
      email: 'gaec.valleeverte@mail.example',
      phone: '+33688551234',
      company: 'GAEC de la Vallée Verte',
    },
    alternatives: { name: ['Lise Trémolières', 'Aymeric Trémolières', null] },
  },
  {
    id: 'p5-fr-3',
    country: 'FR',
    format: 'row',
    defaultCountry: 'FR',
    text: `Contact;Société;Email;Portable;Commentaire
Delphine Arrouge-Batz;Chais Batz & Fils;delphine@chaisbatz.example;0688551234;rdv salon`,
    expect: {
      name: 'Delphine Arrouge-Batz',
      email: 'delphine@chaisbatz.example',
      phone: '+33688551234',
      company: 'Chais Batz & Fils',
      note: 'rdv salon',
    },
    alternatives: { note: [null] },
  },
];
