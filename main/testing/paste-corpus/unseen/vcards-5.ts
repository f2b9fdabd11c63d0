import type { PasteSample } from '../sample.ts';
import { crlf } from './crlf.ts';

/** vCards from Northern Europe, the Americas, Asia and the Mediterranean. */
export const VCARDS_5: readonly PasteSample[] = [
  {
    id: 'ie-vcard-01',
    country: 'IE',
    format: 'vcard',
    defaultCountry: 'GB',
    text: crlf(`BEGIN:VCARD
VERSION:3.0
N:Ó Briain;Diarmuid;;;
FN:Diarmuid Ó Briain
ORG:Corrib Marine Surveys Limited
TEL;TYPE=CELL:086 204 7719
TEL;TYPE=WORK:091 56 48 20
EMAIL:diarmuid@corribmarine.ie
ADR;TYPE=WORK:;;Dock Road;Galway;Co. Galway;H91 X2R4;Ireland
END:VCARD
`),
    expect: {
      name: 'Diarmuid Ó Briain',
      email: 'diarmuid@corribmarine.ie',
      phone: '+353862047719',
      company: 'Corrib Marine Surveys Limited',
    },
  },
  {
    id: 'us-vcard-01',
    country: 'US',
    format: 'vcard',
    defaultCountry: null,
    text: crlf(String.raw`BEGIN:VCARD
VERSION:2.1
N;LANGUAGE=en-us:Kowalczyk;Brenda;J.;Ms.
FN:Brenda J. Kowalczyk
ORG:Lakefront Dental Supply\, Inc.;Accounts Receivable
TITLE:Collections Specialist
TEL;WORK;VOICE:(414) 276-8834
TEL;CELL;VOICE:(262) 554-7719
TEL;WORK;FAX:(414) 276-8800
ADR;WORK;PREF:;;732 N Water St;Milwaukee;WI;53202;United States of America
EMAIL;PREF;INTERNET:bkowalczyk@lakefrontdental.com
REV:20240118T154412Z
END:VCARD
`),
    expect: {
      name: 'Brenda J. Kowalczyk',
      email: 'bkowalczyk@lakefrontdental.com',
      phone: '+12625547719',
      company: 'Lakefront Dental Supply, Inc.',
    },
  },
  {
    id: 'us-vcard-02',
    country: 'US',
    format: 'vcard',
    defaultCountry: 'US',
    text: String.raw`BEGIN:VCARD
VERSION:4.0
FN:Dr. Imani Castleberry
N:Castleberry;Imani;;Dr.;
ORG:Piedmont Veterinary Group\; Midtown
TEL;TYPE="work,voice";PREF=1;VALUE=uri:tel:+1-404-873-5520;ext=7
EMAIL;TYPE=work;PREF=1:imani.castleberry@piedmontvet.com
EMAIL;TYPE=home;PREF=100:imani.c@webmail.example
PHOTO:https://img.piedmontvet.com/staff/castleberry.webp
NOTE:Demo on 6/11 @ 2pm ET.\nDecision maker\; budget approved.\nUses competit
 or today.
END:VCARD`,
    expect: {
      name: 'Imani Castleberry',
      email: 'imani.castleberry@piedmontvet.com',
      phone: '+14048735520 ext. 7',
      company: 'Piedmont Veterinary Group; Midtown',
      note: 'Demo on 6/11 @ 2pm ET.\nDecision maker; budget approved.\nUses competitor today.',
      avatarUrl: 'https://img.piedmontvet.com/staff/castleberry.webp',
    },
  },
  {
    id: 'us-vcard-03',
    country: 'US',
    format: 'vcard',
    defaultCountry: 'US',
    text: `BEGIN:VCARD
VERSION:3.0
PRODID:-//Apple Inc.//macOS 14.4//EN
N:Figueroa;Luz;;;
FN:Luz Figueroa
TEL;type=IPHONE;type=CELL;type=VOICE;type=pref:(505) 918-2264
TEL;type=HOME;type=VOICE:(505) 266-4471
EMAIL;type=INTERNET;type=HOME;type=pref:luz.figueroa@sandiamail.net
X-ABUID:4C1F77A2-90E3-4C55-9B6A-2D5D0C1A8E11:ABPerson
END:VCARD`,
    expect: {
      name: 'Luz Figueroa',
      email: 'luz.figueroa@sandiamail.net',
      phone: '+15059182264',
    },
  },
  {
    id: 'us-vcard-04',
    country: 'US',
    format: 'vcard',
    defaultCountry: null,
    text: crlf(`BEGIN:VCARD
VERSION:3.0
FN:WENDELL O'ROURKE
N:O'ROURKE;WENDELL;;;
ORG:TIDEWATER PUMP & VALVE CO
TEL;TYPE=WORK,MSG:+1 757 622 4908
EMAIL;TYPE=INTERNET:WORourke@TidewaterPump.com
CATEGORIES:Customers,Tier 2
UID:urn:uuid:8d6a1b9c-1f57-4e07-9a3b-77b7a1b2c3d4
END:VCARD
`),
    expect: {
      name: "Wendell O'Rourke",
      email: 'WORourke@TidewaterPump.com',
      phone: '+17576224908',
      company: 'TIDEWATER PUMP & VALVE CO',
    },
  },
  {
    id: 'ca-vcard-01',
    country: 'CA',
    format: 'vcard',
    defaultCountry: 'CA',
    text: String.raw`BEGIN:VCARD
VERSION:3.0
N:Thibodeau;Renée;;;ing.
FN:Renée Thibodeau\, ing.
ORG:Acadie Géomatique Ltée
TEL;TYPE=WORK:506-857-4421
TEL;TYPE=FAX,WORK:506-857-4400
EMAIL;TYPE=WORK:renee.thibodeau@acadiegeo.ca
END:VCARD`,
    expect: {
      name: 'Renée Thibodeau',
      email: 'renee.thibodeau@acadiegeo.ca',
      phone: '+15068574421',
      company: 'Acadie Géomatique Ltée',
    },
  },
  {
    id: 'au-vcard-01',
    country: 'AU',
    format: 'vcard',
    defaultCountry: null,
    text: `BEGIN:VCARD
VERSION:3.0
N:Pemberthy;Callum;;;
FN:Callum Pemberthy
ORG:Red Gum Fencing Pty. Ltd.
TEL;TYPE=CELL:0427 318 660
TEL;TYPE=WORK:(03) 5441 2086
EMAIL;TYPE=WORK:callum@redgumfencing.com.au
ADR;TYPE=WORK:;;12 Mollison St;Bendigo;VIC;3550;Australia
END:VCARD`,
    expect: {
      name: 'Callum Pemberthy',
      email: 'callum@redgumfencing.com.au',
      phone: '+61427318660',
      company: 'Red Gum Fencing Pty. Ltd.',
    },
  },
];
