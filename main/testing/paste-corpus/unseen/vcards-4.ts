import type { PasteSample } from '../sample.ts';
import { crlf } from './crlf.ts';

/** vCards from Northern Europe, the Americas, Asia and the Mediterranean. */
export const VCARDS_4: readonly PasteSample[] = [
  {
    id: 'se-vcard-01',
    country: 'SE',
    format: 'vcard',
    defaultCountry: null,
    text: crlf(`BEGIN:VCARD
VERSION:3.0
N:Öhrnell;Linnéa;;;
FN:Linnéa Öhrnell
ORG:Vätterkust Logistik AB
TEL;TYPE=CELL;TYPE=pref:073-624 18 05
TEL;TYPE=WORK:036-19 72 40
EMAIL;TYPE=WORK:linnea.ohrnell@vatterkust.se
ADR;TYPE=WORK:;;Hamnkanalen 4;Jönköping;;553 16;Sverige
END:VCARD
`),
    expect: {
      name: 'Linnéa Öhrnell',
      email: 'linnea.ohrnell@vatterkust.se',
      phone: '+46736241805',
      company: 'Vätterkust Logistik AB',
    },
  },
  {
    id: 'dk-vcard-01',
    country: 'DK',
    format: 'vcard',
    defaultCountry: 'DK',
    text: String.raw`BEGIN:VCARD
VERSION:3.0
N:Bjerregaard;Mads;Ø.;;
FN:Mads Ø. Bjerregaard
ORG:Limfjordens Skaldyr I/S
TEL;TYPE=WORK,VOICE:97 72 14 38
EMAIL;TYPE=WORK:mads@limfjordskaldyr.dk
NOTE:Levering tirsdag/torsdag\, ring først.
END:VCARD`,
    expect: {
      name: 'Mads Ø. Bjerregaard',
      email: 'mads@limfjordskaldyr.dk',
      phone: '+4597721438',
      company: 'Limfjordens Skaldyr I/S',
      note: 'Levering tirsdag/torsdag, ring først.',
    },
  },
  {
    id: 'fi-vcard-01',
    country: 'FI',
    format: 'vcard',
    defaultCountry: null,
    text: crlf(`BEGIN:VCARD
VERSION:2.1
N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=A4kel=C3=A4;Hanna-Leena
TITLE;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Hankintap=C3=A4=C3=A4llikk=C3=B6
ORG:Oulujoen Puutuote Oy
TEL;CELL;VOICE:044 318 7726
TEL;WORK;VOICE:08 541 2290
EMAIL;INTERNET:hanna-leena.makela@oulujoenpuutuote.fi
END:VCARD
`),
    expect: {
      name: 'Hanna-Leena Mäkelä',
      email: 'hanna-leena.makela@oulujoenpuutuote.fi',
      phone: '+358443187726',
      company: 'Oulujoen Puutuote Oy',
    },
  },
  {
    id: 'no-vcard-01',
    country: 'NO',
    format: 'vcard',
    defaultCountry: 'SE',
    text: `BEGIN:VCARD
VERSION:4.0
FN:Torbjørn Aasheim
N:Aasheim;Torbjørn;;;
ORG:Lofoten Tørrfisk AS;Salg
TEL;VALUE=uri;TYPE=cell:tel:+4741276803
TEL;VALUE=uri;TYPE=work:tel:+4776092214
EMAIL:torbjorn@lofotentorrfisk.no
GEO:geo:68.2340,14.5683
PHOTO:data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAA
 DUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==
END:VCARD`,
    expect: {
      name: 'Torbjørn Aasheim',
      email: 'torbjorn@lofotentorrfisk.no',
      phone: '+4741276803',
      company: 'Lofoten Tørrfisk AS',
    },
  },
  {
    id: 'gb-vcard-01',
    country: 'GB',
    format: 'vcard',
    defaultCountry: null,
    text: crlf(String.raw`BEGIN:VCARD
VERSION:3.0
N:Ashcombe-Reid;Rupert;Edmund;Mr;
FN:Mr Rupert Ashcombe-Reid
ORG:Ashcombe\, Reid & Partners LLP;Rural Property
TITLE:Partner
TEL;TYPE=WORK,VOICE:01865 204 417
TEL;TYPE=CELL,VOICE:07786 430 192
TEL;TYPE=WORK,FAX:01865 204 400
ADR;TYPE=WORK:;;27 Beaumont Street;Oxford;;OX1 2NP;United Kingdom
LABEL;TYPE=WORK:27 Beaumont Street\nOxford\nOX1 2NP
EMAIL;TYPE=PREF,INTERNET:rar@ashcombereid.co.uk
END:VCARD
`),
    expect: {
      name: 'Rupert Ashcombe-Reid',
      email: 'rar@ashcombereid.co.uk',
      phone: '+447786430192',
      company: 'Ashcombe, Reid & Partners LLP',
    },
  },
  {
    id: 'gb-vcard-02',
    country: 'GB',
    format: 'vcard',
    defaultCountry: 'GB',
    text: String.raw`BEGIN:VCARD
VERSION:3.0
FN:Morwenna Tregear
item1.ORG:Kernow Kelp CIC
item1.X-ABLabel:work
item2.EMAIL;TYPE=INTERNET:morwenna@kernowkelp.org.uk
item3.TEL:+44 1326 318 842
item3.X-ABLabel:Boat shed
item4.URL:https://kernowkelp.org.uk
item4.X-ABLabel:_$!<HomePage>!$_
NOTE:Prefers e-mail. Wholesale price list sent 12/02\; chase in M
 arch.
END:VCARD`,
    expect: {
      name: 'Morwenna Tregear',
      email: 'morwenna@kernowkelp.org.uk',
      phone: '+441326318842',
      company: 'Kernow Kelp CIC',
      note: 'Prefers e-mail. Wholesale price list sent 12/02; chase in March.',
    },
  },
  {
    id: 'gb-vcard-03',
    country: 'GB',
    format: 'vcard',
    defaultCountry: 'IE',
    text: `BEGIN:VCARD
VERSION:3.0
N:McIlwraith;Isla;;;
ORG:Tayside Timber Frames Ltd
TEL;TYPE=WORK:+44 (0)1382 67 41 90
EMAIL;TYPE=WORK:isla.mcilwraith@taysidetimber.scot
X-SOCIALPROFILE;TYPE=linkedin:https://www.linkedin.com/in/isla-mcilwraith
PHOTO;TYPE=JPEG;VALUE=uri:https://media.taysidetimber.scot/people/isla-mci
 lwraith-400x400.jpg`,
    expect: {
      name: 'Isla McIlwraith',
      email: 'isla.mcilwraith@taysidetimber.scot',
      phone: '+441382674190',
      company: 'Tayside Timber Frames Ltd',
      avatarUrl: 'https://media.taysidetimber.scot/people/isla-mcilwraith-400x400.jpg',
    },
  },
];
