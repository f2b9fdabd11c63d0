import type { PasteSample } from '../sample.ts';

export const LATER_ROWS: readonly PasteSample[] = [
  {
    id: 'f2-row-tab-title-first',
    country: 'DE',
    format: 'row',
    defaultCountry: 'DE',
    text: 'Frau\tEdeltraut\tWinkelmann\tWinkelmann Gardinen\t05251 123456\tedeltraut@winkelmann-gardinen.example',
    expect: {
      name: 'Edeltraut Winkelmann',
      email: 'edeltraut@winkelmann-gardinen.example',
      phone: '+495251123456',
      company: 'Winkelmann Gardinen',
    },
  },
  {
    id: 'f2-row-two-words',
    country: 'ES',
    format: 'row',
    defaultCountry: 'ES',
    text: 'Amaya Iturbe\tMapfresa\tJefa de planta\tamaya@mapfresa.example\t611 22 33 44',
    expect: {
      name: 'Amaya Iturbe',
      email: 'amaya@mapfresa.example',
      phone: '+34611223344',
      company: 'Mapfresa',
    },
  },
  {
    id: 'f2-row-hubspot-de',
    country: 'DE',
    format: 'row',
    defaultCountry: 'DE',
    text: `Vorname,Nachname,E-Mail,Mobiltelefonnummer,Telefonnummer,Name des Unternehmens,Jobtitel,Zuständiger Mitarbeiter
Ursel,Kleinhans,ursel@kleinhans-imkerei.example,,+49 6741 55012,Imkerei Kleinhans,Inhaberin,Max Rep`,
    expect: {
      name: 'Ursel Kleinhans',
      email: 'ursel@kleinhans-imkerei.example',
      phone: '+49674155012',
      company: 'Imkerei Kleinhans',
    },
  },
  {
    id: 'f2-row-outlook-assistant',
    country: 'US',
    format: 'row',
    defaultCountry: 'US',
    text: `First Name,Last Name,Company,Assistant's Name,Assistant's Phone,Business Phone,Business Fax,E-mail Address
Gideon,Farquhar,Farquhar Feed & Seed,Dot Lane,316-555-0101,316-555-0100,316-555-0109,gideon@farquharfeed.example`,
    expect: {
      name: 'Gideon Farquhar',
      email: 'gideon@farquharfeed.example',
      phone: '+13165550100',
      company: 'Farquhar Feed & Seed',
    },
  },
  {
    id: 'f2-row-pipe-head',
    country: 'NL',
    format: 'row',
    defaultCountry: 'NL',
    text: `| Naam | Bedrijf | Telefoon | E-mail |
|---|---|---|---|
| Tjitske Wiersma | Wiersma Zuivel BV | 06-12345611 | tjitske@wiersmazuivel.example |`,
    expect: {
      name: 'Tjitske Wiersma',
      email: 'tjitske@wiersmazuivel.example',
      phone: '+31612345611',
      company: 'Wiersma Zuivel BV',
    },
  },
  {
    id: 'f2-row-sci-us',
    country: 'US',
    format: 'row',
    defaultCountry: 'US',
    text: `Name,Company,Phone,Email
Josiah Pemberton,Pemberton Kilns,1.81555E+10,josiah@pembertonkilns.example`,
    expect: {
      name: 'Josiah Pemberton',
      email: 'josiah@pembertonkilns.example',
      company: 'Pemberton Kilns',
    },
  },
  {
    id: 'f3-row-1',
    country: 'GB',
    format: 'row',
    defaultCountry: 'GB',
    text: `Contact Name,Account Name,Email,Phone,Fax,Lead Source,Lead Owner
Perpetua Holdsworth,Holdsworth Organs,perpetua@holdsworthorgans.example,01484 555 012,01484 555 019,Trade show,Sam Rep`,
    expect: {
      name: 'Perpetua Holdsworth',
      email: 'perpetua@holdsworthorgans.example',
      phone: '+441484555012',
      company: 'Holdsworth Organs',
    },
  },
  {
    id: 'f3-row-2',
    country: 'FR',
    format: 'row',
    defaultCountry: 'FR',
    text: 'Mme;Sidonie;Vasseur;Vasseur Horlogerie;03 81 12 34 56;06 81 12 34 56;sidonie@vasseurhorlo.example',
    expect: {
      name: 'Sidonie Vasseur',
      email: 'sidonie@vasseurhorlo.example',
      phone: '+33681123456',
      company: 'Vasseur Horlogerie',
    },
    alternatives: { phone: ['+33381123456'] },
  },
  {
    id: 'f3-row-3',
    country: 'SE',
    format: 'row',
    defaultCountry: 'SE',
    text: `Förnamn	Efternamn	Företag	Titel	Mobiltelefon	Fax	E-postadress
Torgny	Segerstedt-Öhman	Öhmans Orgelverkstad	VD	070-555 12 34	0511-123 45	torgny@ohmansorgel.example`,
    expect: {
      name: 'Torgny Segerstedt-Öhman',
      email: 'torgny@ohmansorgel.example',
      phone: '+46705551234',
      company: 'Öhmans Orgelverkstad',
    },
  },
];
