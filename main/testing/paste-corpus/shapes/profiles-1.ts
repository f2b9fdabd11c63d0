import type { PasteSample } from '../sample.ts';

export const SHAPES_PROFILES_1: readonly PasteSample[] = [
  {
    id: 'blk-linkedin-header',
    country: 'US',
    format: 'profile',
    defaultCountry: 'US',
    text: `Desmond Achterberg-Okafor
He/Him
 · 1st
VP, Fleet Electrification at Northline Freight Systems | Board member | ex-Ridgeway
Northline Freight Systems
University of Minnesota-Twin Cities
Minneapolis-St. Paul, Minnesota, United States  
Contact info
500+ connections
Message
More`,
    expect: { name: 'Desmond Achterberg-Okafor', company: 'Northline Freight Systems' },
  },
  {
    id: 'blk-salesnav',
    country: 'CA',
    format: 'profile',
    defaultCountry: 'CA',
    text: `Ghislaine Pomerleau
1st degree contact
Acheteuse principale
Fromagerie des Appalaches · Full-time
Sherbrooke, Quebec, Canada
Save
Message
ghislaine.pomerleau@fromagerieappalaches.example
+1 819-555-0123`,
    expect: {
      name: 'Ghislaine Pomerleau',
      email: 'ghislaine.pomerleau@fromagerieappalaches.example',
      phone: '+18195550123',
      company: 'Fromagerie des Appalaches',
    },
  },
  {
    id: 'blk-outlook-card',
    country: 'DE',
    format: 'profile',
    defaultCountry: 'DE',
    text: `Vollständiger Name:	Burkhard Eisenlohr
Nachname:	Eisenlohr
Vorname:	Burkhard
Firma:	Neckar Zerspanung GmbH
Position:	Technischer Einkäufer

Geschäftliche Adresse:	Talstr. 8
72622 Nürtingen

Geschäftlich:	+49 7022 550123
Mobil:	+49 160 5501234
Fax geschäftl.:	+49 7022 550124

E-Mail:	b.eisenlohr@neckar-zerspanung.example
E-Mail angezeigt als:	Burkhard Eisenlohr (b.eisenlohr@neckar-zerspanung.example)`,
    expect: {
      name: 'Burkhard Eisenlohr',
      email: 'b.eisenlohr@neckar-zerspanung.example',
      phone: '+491605501234',
      company: 'Neckar Zerspanung GmbH',
    },
    alternatives: { phone: ['+497022550123'] },
  },
  {
    id: 'blk-web-contact-form',
    country: 'US',
    format: 'profile',
    defaultCountry: 'US',
    text: `New Message from: Garrison Zeitler on Thursday, September 26th

Name: Garrison Zeitler
Email: garrison.zeitler@mailbox.example
Phone: 860-555-0177
Company: Zeitler Orchards
Message: Need a quote for 3 cold rooms by spring, call after 4.`,
    expect: {
      name: 'Garrison Zeitler',
      email: 'garrison.zeitler@mailbox.example',
      phone: '+18605550177',
      company: 'Zeitler Orchards',
      note: 'Need a quote for 3 cold rooms by spring, call after 4.',
    },
    alternatives: { note: [null] },
  },
  {
    id: 'blk-impressum',
    country: 'DE',
    format: 'profile',
    defaultCountry: 'DE',
    text: `Angaben gemäß § 5 TMG
Nordlicht Segelmacherei GmbH
Hafenstraße 21
24376 Kappeln

Vertreten durch die Geschäftsführerin:
Inken Christiansen

Kontakt
Telefon: +49 4642 550123
E-Mail: kontakt@nordlicht-segel.example

Registereintrag
Registergericht: Amtsgericht Flensburg
Registernummer: HRB 312075

Umsatzsteuer-ID: DE368507346`,
    expect: {
      name: 'Inken Christiansen',
      email: 'kontakt@nordlicht-segel.example',
      phone: '+494642550123',
      company: 'Nordlicht Segelmacherei GmbH',
    },
    alternatives: { name: [null] },
  },
  {
    id: 'blk-badge',
    country: 'US',
    format: 'profile',
    defaultCountry: 'US',
    text: `ALOYSIUS
KETTERMANN
Director of Procurement
GULF COAST SEAFOODS
MOBILE, AL
ATTENDEE
a.kettermann@gulfcoastseafoods.example`,
    expect: {
      name: 'ALOYSIUS KETTERMANN',
      email: 'a.kettermann@gulfcoastseafoods.example',
      company: 'GULF COAST SEAFOODS',
    },
    alternatives: { name: ['Aloysius Kettermann', null], company: ['Gulf Coast Seafoods'] },
  },
  {
    id: 'blk-company-json',
    country: 'DE',
    format: 'profile',
    defaultCountry: 'DE',
    text: `{
    "name": "Holsteiner Fährbetriebe AG",
    "address": "Steinstraße 20\\n24103 Kiel\\nGermany",
    "phone": "+49 431 55010",
    "fax": "+49 431 550126",
    "email": "datenschutz@holsteiner-faehren.example",
    "web": "https://www.holsteiner-faehren.example"
}`,
    expect: {
      email: 'datenschutz@holsteiner-faehren.example',
      phone: '+4943155010',
      company: 'Holsteiner Fährbetriebe AG',
    },
    alternatives: { name: ['Holsteiner Fährbetriebe AG'], company: [null] },
  },
  {
    id: 'fault-label-1',
    country: 'CO',
    format: 'profile',
    defaultCountry: 'CO',
    text: `Nombre: Yurleidy Restrepo
Empresa: Flores S.A.S.`,
    expect: { name: 'Yurleidy Restrepo', company: 'Flores S.A.S.' },
  },
];
