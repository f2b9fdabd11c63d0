import type { PasteSample } from '../sample.ts';

export const LATER_VCARDS_1: readonly PasteSample[] = [
  {
    id: 'f2-card-outlook-uk',
    country: 'GB',
    format: 'vcard',
    defaultCountry: 'GB',
    text: `BEGIN:VCARD
VERSION:2.1
N;LANGUAGE=en-gb:Ashworth-Lyle;Henrietta;;Mrs
FN:Henrietta Ashworth-Lyle
ORG:Pennine Wool Mills Ltd;Finance
TITLE:Accounts Payable
TEL;WORK;VOICE;PREF:+44 (0)1422 555 014
TEL;HOME;VOICE:01422 555 901
TEL;WORK;FAX:+44 (0)1422 555 019
EMAIL;PREF;INTERNET:h.ashworth@penninewool.example
REV:20240101T090000Z
END:VCARD`,
    expect: {
      name: 'Henrietta Ashworth-Lyle',
      email: 'h.ashworth@penninewool.example',
      phone: '+441422555014',
      company: 'Pennine Wool Mills Ltd',
    },
  },
  {
    id: 'f2-card-two',
    country: 'DE',
    format: 'vcard',
    defaultCountry: 'DE',
    text: `BEGIN:VCARD
VERSION:3.0
FN:Tilman Scheuermann
N:Scheuermann;Tilman;;;
ORG:Scheuermann Orgelbau
TEL;TYPE=CELL:0160 7788990
END:VCARD
BEGIN:VCARD
VERSION:3.0
FN:Rosa Scheuermann
N:Scheuermann;Rosa;;;
TEL;TYPE=CELL:0160 1122334
END:VCARD`,
    expect: { name: 'Tilman Scheuermann', phone: '+491607788990', company: 'Scheuermann Orgelbau' },
  },
  {
    id: 'f2-card-jp-fn-order',
    country: 'JP',
    format: 'vcard',
    defaultCountry: 'JP',
    text: `BEGIN:VCARD
VERSION:3.0
N:早乙女;千尋;;;
FN:早乙女 千尋
X-PHONETIC-LAST-NAME:さおとめ
ORG:早乙女酒造株式会社;営業部
TEL;TYPE=WORK:(0242) 27-1234
EMAIL;TYPE=WORK:chihiro@saotome-sake.example
END:VCARD`,
    expect: {
      name: '早乙女 千尋',
      email: 'chihiro@saotome-sake.example',
      phone: '+81242271234',
      company: '早乙女酒造株式会社',
    },
    alternatives: { name: ['早乙女千尋'] },
  },
  {
    id: 'f2-card-org-only-ablabel',
    country: 'US',
    format: 'vcard',
    defaultCountry: 'US',
    text: `BEGIN:VCARD
VERSION:3.0
N:;;;;
FN:Saguaro Pool Supply
ORG:Saguaro Pool Supply;
X-ABShowAs:COMPANY
item1.TEL;type=pref:(520) 555-0147
item1.X-ABLabel:Front desk
EMAIL;type=INTERNET;type=WORK:orders@saguaropool.example
END:VCARD`,
    expect: {
      email: 'orders@saguaropool.example',
      phone: '+15205550147',
      company: 'Saguaro Pool Supply',
    },
  },
  {
    id: 'f2-card-ext',
    country: 'CA',
    format: 'vcard',
    defaultCountry: 'CA',
    text: `BEGIN:VCARD
VERSION:4.0
FN:Mathilde Cormier-Wiseman
N:Cormier-Wiseman;Mathilde;;;
ORG:Acadian Boatworks Inc.
TEL;TYPE="voice,work";VALUE=uri:tel:+1-506-555-0133;ext=7
TEL;TYPE=fax;VALUE=uri:tel:+1-506-555-0134
EMAIL:mathilde@acadianboat.example
END:VCARD`,
    expect: {
      name: 'Mathilde Cormier-Wiseman',
      email: 'mathilde@acadianboat.example',
      phone: '+15065550133 ext. 7',
      company: 'Acadian Boatworks Inc.',
    },
  },
  {
    id: 'f2-bizcard',
    country: 'US',
    format: 'vcard',
    defaultCountry: 'US',
    text: 'BIZCARD:N:Lorelei;X:Stanhope;T:Estimator;C:Bluewater Docks;A:12 Quay St, Erie;B:8145550122;F:8145550129;E:lorelei@bluewaterdocks.example;;',
    expect: {
      name: 'Lorelei Stanhope',
      email: 'lorelei@bluewaterdocks.example',
      phone: '+18145550122',
      company: 'Bluewater Docks',
    },
  },
  {
    id: 'f3-card-1',
    country: 'NO',
    format: 'vcard',
    defaultCountry: 'NO',
    text: `BEGIN:VCARD
VERSION:3.0
PRODID:-//Apple Inc.//iPhone OS 17.1//EN
N:Fjelltveit;Åshild;Marie;;
FN:Åshild Marie Fjelltveit
ORG:Fjelltveit Gardsysteri;Sal
TITLE:Dagleg leiar
EMAIL;type=INTERNET;type=HOME;type=pref:aashild@epost.example
EMAIL;type=INTERNET;type=WORK:aashild@gardsysteri.example
TEL;type=CELL;type=VOICE;type=pref:+47 911 23 456
TEL;type=WORK;type=VOICE:+47 57 12 34 56
END:VCARD`,
    expect: {
      name: 'Åshild Marie Fjelltveit',
      email: 'aashild@gardsysteri.example',
      phone: '+4791123456',
      company: 'Fjelltveit Gardsysteri',
    },
    alternatives: { email: ['aashild@epost.example'] },
  },
  {
    id: 'f3-card-2',
    country: 'CZ',
    format: 'vcard',
    defaultCountry: 'CZ',
    text: `BEGIN:VCARD
VERSION:2.1
N;CHARSET=WINDOWS-1250;ENCODING=QUOTED-PRINTABLE:=8Amejkal;Ond=F8ej
FN;CHARSET=WINDOWS-1250;ENCODING=QUOTED-PRINTABLE:Ond=F8ej =8Amejkal
ORG:Truhlarna Smejkal
TEL;PREF;WORK:+420 565 123 456
TEL;CELL:+420 602 123 456
TEL;FAX;WORK:+420 565 123 457
END:VCARD`,
    expect: { name: 'Ondřej Šmejkal', phone: '+420602123456', company: 'Truhlarna Smejkal' },
    alternatives: { phone: ['+420565123456'] },
  },
];
