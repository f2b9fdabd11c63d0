import type { PasteSample } from '../sample.ts';

export const FIRST_SIGHT_8_2: readonly PasteSample[] = [
  {
    id: 'p8-sig-at-iban',
    country: 'AT',
    format: 'signature',
    defaultCountry: 'AT',
    text: `LG Resi

Theresia Hinterseer
Hinterseer Bau-Tischlerei
Dorfplatz 3, 6353 Going
0664 / 155 12 34
IBAN AT61 1904 3002 3457 3201
UID ATU55123456`,
    expect: {
      name: 'Theresia Hinterseer',
      phone: '+436641551234',
      company: 'Hinterseer Bau-Tischlerei',
    },
  },
  {
    id: 'p8-sig-ch-fr',
    country: 'CH',
    format: 'signature',
    defaultCountry: 'CH',
    text: `Avec mes meilleures salutations

Aurélie Bussard-Pittet
Responsable logistique

Fromages de la Gruyère SA
Route de la Laiterie 8 – CP 155 – 1663 Pringy
+41 26 955 12 34 (direct)
+41 26 955 12 00 (réception)
aurelie.bussard@fromagesgruyere.example`,
    expect: {
      name: 'Aurélie Bussard-Pittet',
      email: 'aurelie.bussard@fromagesgruyere.example',
      phone: '+41269551234',
      company: 'Fromages de la Gruyère SA',
    },
  },
  {
    id: 'p8-sig-gb-caps',
    country: 'GB',
    format: 'signature',
    defaultCountry: 'GB',
    text: `Many thanks
Siobhán

SIOBHÁN O'CALLAGHAN-REID MRICS
Associate Director | Building Surveying
For and on behalf of Pennine Valuation LLP

T: 0161 496 0455 (switchboard)
DDI: 0161 496 0471
M: 07700 900 455
E: siobhan.reid@pennineval.example

Pennine Valuation LLP is a limited liability partnership registered in England & Wales (OC355123). Regulated by RICS.`,
    expect: {
      name: "Siobhán O'Callaghan-Reid",
      email: 'siobhan.reid@pennineval.example',
      phone: '+447700900455',
      company: 'Pennine Valuation LLP',
    },
    alternatives: { name: ["SIOBHÁN O'CALLAGHAN-REID"], phone: ['+441614960471'] },
  },
  {
    id: 'p8-sig-ie',
    country: 'IE',
    format: 'signature',
    defaultCountry: 'IE',
    text: `Go raibh maith agat,

Caoimhe Ní Dhomhnaill
Bainisteoir Margaíochta / Marketing Manager
Comhlacht Bainne Leitir Ceanainn Teo.
Fón: 074 955 1234
Fón póca: 087 955 1234
caoimhe@bainneleitir.example`,
    expect: {
      name: 'Caoimhe Ní Dhomhnaill',
      email: 'caoimhe@bainneleitir.example',
      phone: '+353879551234',
      company: 'Comhlacht Bainne Leitir Ceanainn Teo.',
    },
  },
  {
    id: 'p8-sig-us-two',
    country: 'US',
    format: 'signature',
    defaultCountry: 'US',
    text: `--
Ezekiel "Zeke" Stoltzfus III
Owner/Operator, Stoltzfus Barn Builders
717.555.0163 (c) • 717.555.0164 (shop) • 717.555.0165 (f)
zeke@stoltzfusbarns.example
"We build 'em to last"`,
    expect: {
      name: 'Ezekiel "Zeke" Stoltzfus III',
      email: 'zeke@stoltzfusbarns.example',
      phone: '+17175550163',
      company: 'Stoltzfus Barn Builders',
    },
    alternatives: {
      name: [
        'Ezekiel Stoltzfus III',
        'Ezekiel Stoltzfus',
        'Ezekiel "Zeke" Stoltzfus',
        'Zeke Stoltzfus III',
      ],
    },
  },
  {
    id: 'p8-sig-us-domain',
    country: 'US',
    format: 'signature',
    defaultCountry: 'US',
    text: `Cheers,

Priyanka Venkataraman
Sr. Dir., Partnerships
+1 (628) 555-0177
priyanka@lumenforge.example
Book time with me: https://calendly.example/priyanka-lumenforge`,
    expect: {
      name: 'Priyanka Venkataraman',
      email: 'priyanka@lumenforge.example',
      phone: '+16285550177',
      company: 'Lumenforge',
    },
    alternatives: { company: [null, 'LumenForge'] },
  },
];
