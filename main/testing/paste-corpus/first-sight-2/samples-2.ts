import type { PasteSample } from '../sample.ts';

export const FIRST_SIGHT_2_2: readonly PasteSample[] = [
  {
    id: 'p2-sig-de-dual',
    country: 'DE',
    format: 'signature',
    defaultCountry: 'DE',
    text: `Freundliche Grüße

i.V. Constanze Achterberg        i.A. Timo Schnoor
Leiterin Einkauf                 Strategischer Einkauf

Achterberg Fördertechnik AG
Tel. +49 4101 55123
einkauf@achterberg-foerder.example`,
    expect: {
      name: 'Constanze Achterberg',
      email: 'einkauf@achterberg-foerder.example',
      phone: '+49410155123',
      company: 'Achterberg Fördertechnik AG',
    },
  },
  {
    id: 'p2-sig-gb-council',
    country: 'GB',
    format: 'signature',
    defaultCountry: 'GB',
    text: `Regards

Priyanka Ramanathan-Hughes
Senior Procurement Officer (Highways)
Resources Directorate
Nidderdale District Council
Tel: 01423 555 123 Ext 4412
priyanka.ramanathan-hughes@nidderdale.example
www.nidderdale.example  |  Follow us @NidderdaleDC`,
    expect: {
      name: 'Priyanka Ramanathan-Hughes',
      email: 'priyanka.ramanathan-hughes@nidderdale.example',
      phone: '+441423555123 ext. 4412',
      company: 'Nidderdale District Council',
    },
  },
  {
    id: 'p2-sig-us-realtor',
    country: 'US',
    format: 'signature',
    defaultCountry: 'US',
    text: `Talk soon!

Chip Overstreet
REALTOR® | Lic# 01955123
Overstreet & Daughters Realty
m: 619.555.0188 | o: 619.555.0100 | f: 619.555.0101
chip@overstreetrealty.example
Se habla español`,
    expect: {
      name: 'Chip Overstreet',
      email: 'chip@overstreetrealty.example',
      phone: '+16195550188',
      company: 'Overstreet & Daughters Realty',
    },
  },
  {
    id: 'p2-sig-us-univ',
    country: 'US',
    format: 'signature',
    defaultCountry: 'US',
    text: `Thx,
Prof. Ngozi A. Umeh, PhD, PE
Department of Civil Engineering
Tallgrass State University
Rm 214 Bessey Hall
(785) 555-0123 (office)
naumeh@tallgrass.example`,
    expect: {
      name: 'Ngozi A. Umeh',
      email: 'naumeh@tallgrass.example',
      phone: '+17855550123',
      company: 'Tallgrass State University',
    },
  },
  {
    id: 'p2-sig-us-oneline',
    country: 'US',
    format: 'signature',
    defaultCountry: 'US',
    text: `--
Jedediah Coombs, Coombs Cattle Co · 406-555-0177 · jed@coombscattle.example`,
    expect: {
      name: 'Jedediah Coombs',
      email: 'jed@coombscattle.example',
      phone: '+14065550177',
      company: 'Coombs Cattle Co',
    },
  },
  {
    id: 'p2-sig-ca-fr',
    country: 'CA',
    format: 'signature',
    defaultCountry: 'CA',
    text: `Bonne fin de journée!

Marie-Ève Archambault
Adjointe à la direction | Executive Assistant to Luc Pelchat, Président
Meubles Pelchat ltée
T 450 555-0145 p. 221
marie-eve@meublespelchat.example`,
    expect: {
      name: 'Marie-Ève Archambault',
      email: 'marie-eve@meublespelchat.example',
      phone: '+14505550145 ext. 221',
      company: 'Meubles Pelchat ltée',
    },
  },
  {
    id: 'p2-sig-fr-mairie',
    country: 'FR',
    format: 'signature',
    defaultCountry: 'FR',
    text: `Sincères salutations,

Pour le Maire et par délégation,
Joëlle BOUTIN-MERCADIER
Directrice des services techniques
Mairie de Saint-Côme-d'Olt
1 place du Château – 12500
05 65 44 51 23 / 06 44 51 23 45
services.techniques@stcome.example`,
    expect: {
      name: 'Joëlle Boutin-Mercadier',
      email: 'services.techniques@stcome.example',
      phone: '+33644512345',
      company: "Mairie de Saint-Côme-d'Olt",
    },
    alternatives: { name: ['Joëlle BOUTIN-MERCADIER'] },
  },
  {
    id: 'p2-sig-fr-absence',
    country: 'FR',
    format: 'signature',
    defaultCountry: 'FR',
    text: `Bonjour,
Je suis absente jusqu'au 12/04. Pour toute urgence, merci de contacter ma collègue Lucie Ferrand (lucie.ferrand@verrerie-bresle.example – 02 35 55 12 99).

Bérénice Hautecloque
Responsable expéditions
Verrerie de la Bresle
02 35 55 12 34
berenice.hautecloque@verrerie-bresle.example`,
    expect: {
      name: 'Bérénice Hautecloque',
      email: 'berenice.hautecloque@verrerie-bresle.example',
      phone: '+33235551234',
      company: 'Verrerie de la Bresle',
    },
  },
];
