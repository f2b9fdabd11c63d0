import type { PasteSample } from '../sample.ts';

export const SHAPES_VCARDS_2: readonly PasteSample[] = [
  {
    id: 'v30-gmail',
    country: 'US',
    format: 'vcard',
    defaultCountry: 'US',
    text: `BEGIN:VCARD
VERSION:3.0
FN:Greer Dartnell
N:Dartnell;Greer;;;
NICKNAME:Gee
X-PHONETIC-FIRST-NAME:Greer
EMAIL;TYPE=INTERNET:gdartnell@quillworks.example
EMAIL;TYPE=INTERNET;TYPE=HOME:greer.home@mailbox.example
X-ICQ:123456789
TEL;TYPE=CELL:919 555 0111
item1.TEL:919 555 0122
item1.X-ABLabel:GRAND_CENTRAL
ADR;TYPE=HOME:;;12 Holly St\\nDurham\\, NC 27701;;;;
ORG:Quillworks Press
TITLE:Acquisitions Editor
BDAY:1980-09-10
item3.URL:http\\://quillworks.example
item3.X-ABLabel:PROFILE
item4.X-ABDATE:2010-06-02
item4.X-ABLabel:_$!<Anniversary>!$_
item5.X-ABRELATEDNAMES:Robin
item5.X-ABLabel:_$!<Spouse>!$_
NOTE:Met at the fair.\\nInterested in the paper range.\\nSource: badg
 e scan
CATEGORIES:myContacts
END:VCARD`,
    expect: {
      name: 'Greer Dartnell',
      email: 'gdartnell@quillworks.example',
      phone: '+19195550111',
      company: 'Quillworks Press',
      note: `Met at the fair.
Interested in the paper range.
Source: badge scan`,
    },
  },
  {
    id: 'v30-apple-company',
    country: 'CH',
    format: 'vcard',
    defaultCountry: 'CH',
    text: `BEGIN:VCARD
VERSION:3.0
N:;;;;
FN:Seewerk Apparatebau AG
ORG:Seewerk Apparatebau AG;
X-ABShowAs:COMPANY
item1.ADR;type=WORK;type=pref:;;Birgistrasse 4a;Wallisellen;;8304;Switzerland
item1.X-ABADR:ch
TEL;type=MAIN:+41 44 555 01 20
item2.URL;type=pref:http\\://www.seewerk.example
item2.X-ABLabel:_$!<HomePage>!$_
PHOTO;BASE64:
  /9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAIBAQEBAQIBAQECAgICAgQDAgICAgUEBAMEBgUGBgYF
   BgYGBwkIBgcJBwYGCAsICQoKCgoKBggLDAsKDAkKCgr/2wBDAQICAgICAgUDAwUKBwYHCgoKCgoK
   CgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgr/wAARCAABAAED
   ASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAn/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/8QA
   FAEBAAAAAAAAAAAAAAAAAAAAAP/EABQRAQAAAAAAAAAAAAAAAAAAAAD/2gAMAwEAAhEDEQA/AL+A
   D//Z
END:VCARD`,
    expect: { phone: '+41445550120', company: 'Seewerk Apparatebau AG' },
  },
  {
    id: 'v30-rfc2426-no-n',
    country: 'US',
    format: 'vcard',
    defaultCountry: null,
    text: `BEGIN:vCard
VERSION:3.0
FN:Leopold Ashgrove
ORG:Meridian Loom Corporation
ADR;TYPE=WORK,POSTAL,PARCEL:;;6544 Battlement Drive
 ;Raleigh;NC;27613-3502;U.S.A.
TEL;TYPE=VOICE,MSG,WORK:+1-919-555-0115
TEL;TYPE=FAX,WORK:+1-919-555-0164
EMAIL;TYPE=INTERNET,PREF:Leopold_Ashgrove@meridianloom.example
EMAIL;TYPE=INTERNET:lash@home.example
URL:http://home.example/~lash
END:vCard`,
    expect: {
      name: 'Leopold Ashgrove',
      email: 'Leopold_Ashgrove@meridianloom.example',
      phone: '+19195550115',
      company: 'Meridian Loom Corporation',
    },
  },
  {
    id: 'v30-dmfs-itemtel',
    country: 'MX',
    format: 'vcard',
    defaultCountry: 'DE',
    text: `BEGIN:VCARD
VERSION:3.0
ITEMTEL525512345678.TEL:+52 55 1234 5678
ITEMTEL525512345678.X-ABLABEL:Móvil
FN:Ximena Arrieta Poot
UID:e131f81c-3d75-4213-a8b4-e1f1e05536ef
N:Arrieta Poot;Ximena;;;
EMAIL;TYPE=WORK:xarrieta@henequen.example
PRODID:-//dmfs.org//mimedir.vcard//EN
REV:20210221T165214Z
END:VCARD`,
    expect: {
      name: 'Ximena Arrieta Poot',
      email: 'xarrieta@henequen.example',
      phone: '+525512345678',
    },
  },
  {
    id: 'v30-german-types',
    country: 'CH',
    format: 'vcard',
    defaultCountry: 'CH',
    text: `BEGIN:VCARD
VERSION:3.0
N:Aebischer;Ladina;;;
FN:Ladina Aebischer
EMAIL;TYPE=arbeit:ladina.aebischer@holzbau-aebischer.example
TEL;TYPE=privat:031 555 05 51
TEL;TYPE=mobil:079 555 05 52
TEL;TYPE=fax:031 555 05 53
END:VCARD`,
    expect: {
      name: 'Ladina Aebischer',
      email: 'ladina.aebischer@holzbau-aebischer.example',
      phone: '+41795550552',
    },
    alternatives: { phone: ['+41315550551'] },
  },
  {
    id: 'v30-japan-no-fn',
    country: 'JP',
    format: 'vcard',
    defaultCountry: 'JP',
    text: `BEGIN:VCARD
VERSION:3.0
N:佐々木;遼;;;
ORG:有限会社さざなみ印刷
TEL;TYPE=CELL:080-1234-5607
EMAIL:ryo@sazanami-print.example
END:VCARD`,
    expect: {
      name: '佐々木 遼',
      email: 'ryo@sazanami-print.example',
      phone: '+818012345607',
      company: '有限会社さざなみ印刷',
    },
    alternatives: { name: ['佐々木遼'] },
  },
  {
    id: 'v30-hungary',
    country: 'HU',
    format: 'vcard',
    defaultCountry: 'HU',
    text: `BEGIN:VCARD
VERSION:3.0
FN:Kerekes-Nagy Boglárka
N:Kerekes-Nagy;Boglárka;;;
ORG:Hullámtér Kft.
TEL;TYPE=CELL:06 20 234 5678
EMAIL;TYPE=WORK:boglarka@hullamter.example
END:VCARD`,
    expect: {
      name: 'Kerekes-Nagy Boglárka',
      email: 'boglarka@hullamter.example',
      phone: '+36202345678',
      company: 'Hullámtér Kft.',
    },
    alternatives: { name: ['Boglárka Kerekes-Nagy'] },
  },
];
