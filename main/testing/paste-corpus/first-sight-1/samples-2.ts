import type { PasteSample } from '../sample.ts';

export const FIRST_SIGHT_1_2: readonly PasteSample[] = [
  {
    id: 'p1-sig-be-1',
    country: 'BE',
    format: 'signature',
    defaultCountry: 'BE',
    text: `Met vriendelijke groeten / Bien à vous

Sofie Vandenbroucke
Aankoopverantwoordelijke – Responsable achats
Weverij Ter Leie bv
Kortrijksesteenweg 512, 8530 Harelbeke
T +32 56 70 12 34 | G +32 475 70 12 34
sofie.vandenbroucke@terleie.example
BTW BE 0455.123.456`,
    expect: {
      name: 'Sofie Vandenbroucke',
      email: 'sofie.vandenbroucke@terleie.example',
      phone: '+32475701234',
      company: 'Weverij Ter Leie bv',
    },
  },
  {
    id: 'p1-sig-nl-1',
    country: 'NL',
    format: 'signature',
    defaultCountry: 'NL',
    text: `Met hartelijke groet,

drs. H.J. (Hendrik-Jan) van 't Hoff
hoofd inkoop en facilitair

Zorggroep De Vecht
Postbus 55, 3600 AB Maarssen
T (0346) 55 01 23  (ma, di, do)
M 06 - 51 55 01 23
hj.vanthoff@zorggroepdevecht.example`,
    expect: {
      name: "H.J. (Hendrik-Jan) van 't Hoff",
      email: 'hj.vanthoff@zorggroepdevecht.example',
      phone: '+31651550123',
      company: 'Zorggroep De Vecht',
    },
    alternatives: { name: ["Hendrik-Jan van 't Hoff", "H.J. van 't Hoff"] },
  },
  {
    id: 'p1-sig-nl-2',
    country: 'NL',
    format: 'signature',
    defaultCountry: 'NL',
    text: `Groetjes Roos

Roos Kamphuis | Kamphuis Bloembollen
roos@kamphuisbollen.example | 0252-551234`,
    expect: {
      name: 'Roos Kamphuis',
      email: 'roos@kamphuisbollen.example',
      phone: '+31252551234',
      company: 'Kamphuis Bloembollen',
    },
  },
  {
    id: 'p1-sig-gb-1',
    country: 'GB',
    format: 'signature',
    defaultCountry: 'GB',
    text: `Many thanks,
Jem

Jemima Fothergill-Webb MRICS
Associate Director, Building Surveying
For and on behalf of Tarrant Lisle LLP
DD: 0117 496 0155   M: 07700 900155   S/B: 0117 496 0100
W: tarrantlisle.example
Tarrant Lisle LLP is a limited liability partnership registered in England (OC355123).`,
    expect: {
      name: 'Jemima Fothergill-Webb',
      phone: '+447700900155',
      company: 'Tarrant Lisle LLP',
    },
  },
  {
    id: 'p1-sig-gb-2',
    country: 'GB',
    format: 'signature',
    defaultCountry: 'GB',
    text: `Cheers
Dafydd

Dafydd Prosser
Parts Manager
Teifi Tractors
Unit 3 Parc Busnes, Aberteifi SA43 1EW
01239 555 123 (opt 2)
dafydd@teifitractors.example
Please note I work Mon-Thurs`,
    expect: {
      name: 'Dafydd Prosser',
      email: 'dafydd@teifitractors.example',
      phone: '+441239555123',
      company: 'Teifi Tractors',
    },
  },
  {
    id: 'p1-sig-ie-1',
    country: 'IE',
    format: 'signature',
    defaultCountry: 'IE',
    text: `Thanks a million,

Caoimhe Ó Súilleabháin
Office Manager | Dingle Bay Nets DAC
T: +353 66 915 5123
M: +353 86 155 5123
E: caoimhe@dinglebaynets.example`,
    expect: {
      name: 'Caoimhe Ó Súilleabháin',
      email: 'caoimhe@dinglebaynets.example',
      phone: '+353861555123',
      company: 'Dingle Bay Nets DAC',
    },
  },
  {
    id: 'p1-sig-us-1',
    country: 'US',
    format: 'signature',
    defaultCountry: 'US',
    text: `Appreciate your help!

LaTonya R. Whitfield, CPSM
Sr. Category Manager – Packaging
Heartland Cereal Partners
One Prairie Plaza, Suite 400 · Omaha, NE 68102
Desk 402.555.0137 · Text/Cell 402.555.0171
latonya.whitfield@heartlandcereal.example`,
    expect: {
      name: 'LaTonya R. Whitfield',
      email: 'latonya.whitfield@heartlandcereal.example',
      phone: '+14025550171',
      company: 'Heartland Cereal Partners',
    },
    alternatives: { name: ['Latonya R. Whitfield', 'LaTonya Whitfield'] },
  },
];
