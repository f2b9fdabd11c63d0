import type { PasteSample } from '../sample.ts';

export const FIRST_SIGHT_11_9: readonly PasteSample[] = [
  {
    id: 'p11-blk-linkedin-es',
    country: 'ES',
    format: 'profile',
    defaultCountry: 'ES',
    text: `Xabier Lasarte Urkiza
Él
· 1er
Responsable de Aprovisionamientos en Conservas Zallo Barri
Bermeo, País Vasco, España
Información de contacto
Más de 500 contactos
Mensaje`,
    expect: { name: 'Xabier Lasarte Urkiza', company: 'Conservas Zallo Barri' },
  },
  {
    id: 'p11-blk-linkedin-nl',
    country: 'NL',
    format: 'profile',
    defaultCountry: 'NL',
    text: `Fleur van den Boogaard-Smit
2e
Supply Planner bij Koninklijke Zoutziederij Boekelo
Hengelo, Overijssel, Nederland
Contactgegevens
347 connecties`,
    expect: { name: 'Fleur van den Boogaard-Smit', company: 'Koninklijke Zoutziederij Boekelo' },
  },
  {
    id: 'p11-blk-linkedin-exp',
    country: 'US',
    format: 'profile',
    defaultCountry: 'US',
    text: `Tobiah Greenleaf-Watanabe, PMP
Director of Supply Chain @ Redwood Kombucha | ex-Ferment Labs | Dog dad
Redwood Kombucha · Humboldt State
Arcata, California, United States · Contact info
1,204 followers · 500+ connections`,
    expect: { name: 'Tobiah Greenleaf-Watanabe', company: 'Redwood Kombucha' },
  },
  {
    id: 'p11-blk-google-maps',
    country: 'DE',
    format: 'profile',
    defaultCountry: 'DE',
    text: `Fahrradwerkstatt Speichenglück
4,8
(212)
Fahrradgeschäft
Adresse: Lindener Marktplatz 5, 30449 Hannover
Geöffnet · Schließt um 18:00
Telefon: 0511 55123466`,
    expect: { phone: '+4951155123466', company: 'Fahrradwerkstatt Speichenglück' },
    alternatives: { company: [null] },
  },
  {
    id: 'p11-blk-impressum-at',
    country: 'AT',
    format: 'profile',
    defaultCountry: 'AT',
    text: `Impressum
Medieninhaber: Kräuterei Ennstal OG
Gesellschafterinnen: Mag. Britta Pichlmayer, Svenja Rainer
Hauptstraße 55, 8960 Öblarn
Tel: +43 3684 55123
E-Mail: servus@kraeuterei-ennstal.example
UID: ATU55512345
FN 551234a`,
    expect: {
      name: 'Britta Pichlmayer',
      email: 'servus@kraeuterei-ennstal.example',
      phone: '+43368455123',
      company: 'Kräuterei Ennstal OG',
    },
    alternatives: { name: [null] },
  },
  {
    id: 'p11-blk-form-it',
    country: 'IT',
    format: 'profile',
    defaultCountry: 'IT',
    text: `Nuova richiesta dal sito
Nome: Fiammetta
Cognome: Dell'Orto Brivio
Azienda: Floricoltura Dell'Orto s.s.
E-mail: fiammetta@floricolturadellorto.example
Telefono: 039 5551234
Messaggio: Vorrei un preventivo per serra 200 mq`,
    expect: {
      name: "Fiammetta Dell'Orto Brivio",
      email: 'fiammetta@floricolturadellorto.example',
      phone: '+390395551234',
      company: "Floricoltura Dell'Orto s.s.",
      note: 'Vorrei un preventivo per serra 200 mq',
    },
    alternatives: { note: [null] },
  },
  {
    id: 'p11-blk-typeform',
    country: 'US',
    format: 'profile',
    defaultCountry: 'US',
    text: `New response: Wholesale inquiry

First name
Ottoline
Last name
Vandergrift
Business name
The Juniper Pantry
Email address
ottoline@juniperpantry.example
Phone
+1 (406) 555-0160
Anything else?
Interested in 40 cases/mo`,
    expect: {
      name: 'Ottoline Vandergrift',
      email: 'ottoline@juniperpantry.example',
      phone: '+14065550160',
      company: 'The Juniper Pantry',
    },
    alternatives: { note: ['Interested in 40 cases/mo'] },
  },
];
