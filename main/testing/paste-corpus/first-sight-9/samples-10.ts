import type { PasteSample } from '../sample.ts';

export const FIRST_SIGHT_9_10: readonly PasteSample[] = [
  {
    id: 'p9-vc-40',
    country: 'DE',
    format: 'vcard',
    defaultCountry: 'DE',
    text: `BEGIN:VCARD
VERSION:4.0
KIND:individual
N:Freifrau von Ketteler;Sophie-Charlotte;;;
FN:Sophie-Charlotte Freifrau von Ketteler
ORG:Gut Ketteler Forstverwaltung;Vertrieb
TEL;TYPE="home,voice":+49-2588-5512
TEL;TYPE="work,cell":+49-151-25512345
TEL;TYPE=pager:+49-16455123
EMAIL;TYPE=home:sophie@mailbox.example
EMAIL;TYPE=work:vertrieb@gut-ketteler.example
URL:https://gut-ketteler.example
END:VCARD`,
    expect: {
      name: 'Sophie-Charlotte Freifrau von Ketteler',
      email: 'vertrieb@gut-ketteler.example',
      phone: '+4915125512345',
      company: 'Gut Ketteler Forstverwaltung',
    },
    alternatives: { email: ['sophie@mailbox.example'] },
  },
  {
    id: 'p9-vc-ar',
    country: 'AE',
    format: 'vcard',
    defaultCountry: 'AE',
    text: `BEGIN:VCARD
VERSION:3.0
N;CHARSET=UTF-8:السويدي;حمدان;;;
FN;CHARSET=UTF-8:حمدان السويدي
ORG;CHARSET=UTF-8:مؤسسة ساحل الخليج للتجارة
TEL;TYPE=CELL:+971501551234
TEL;TYPE=FAX:+97167551234
EMAIL:hamdan@gulfcoasttrading.example
END:VCARD`,
    expect: {
      name: 'حمدان السويدي',
      email: 'hamdan@gulfcoasttrading.example',
      phone: '+971501551234',
      company: 'مؤسسة ساحل الخليج للتجارة',
    },
  },
  {
    id: 'p9-mecard',
    country: 'JP',
    format: 'vcard',
    defaultCountry: 'JP',
    text: `MECARD:N:犬養,千里;SOUND:イヌカイ,チサト;TEL:09062551234;EMAIL:inukai@tanuki-soft.example;ORG:たぬきソフト合同会社;ADR:,,1-2-3,高松市,香川県,7600017,日本;;`,
    expect: {
      name: '犬養 千里',
      email: 'inukai@tanuki-soft.example',
      phone: '+819062551234',
      company: 'たぬきソフト合同会社',
    },
    alternatives: { name: ['犬養千里', '千里 犬養'] },
  },
  {
    id: 'p9-calendly',
    country: 'US',
    format: 'profile',
    defaultCountry: 'US',
    text: `A new event has been scheduled.

Event Type:
30 Minute Demo

Invitee:
Bashir Al-Rashidi-Cole

Invitee Email:
bashir@copperridgesolar.example

Text Reminder Number:
+1 575-555-0142

Event Date/Time:
10:30am - Tuesday, March 3, 2026 (Mountain Time)

Company:
Copper Ridge Solar`,
    expect: {
      name: 'Bashir Al-Rashidi-Cole',
      email: 'bashir@copperridgesolar.example',
      phone: '+15755550142',
      company: 'Copper Ridge Solar',
    },
  },
  {
    id: 'p9-google-contact',
    country: 'US',
    format: 'profile',
    defaultCountry: 'US',
    text: `Marguerite Thibodeaux-Landry
Plant Manager, Evangeline Rice Mills
Contact details
mthibodeaux@evangelinerice.example
 • Work
(337) 555-0155
 • Mobile
(337) 555-0150
 • Work
Birthday
March 3, 1971`,
    expect: {
      name: 'Marguerite Thibodeaux-Landry',
      email: 'mthibodeaux@evangelinerice.example',
      phone: '+13375550155',
      company: 'Evangeline Rice Mills',
    },
  },
  {
    id: 'p9-zoominfo',
    country: 'GB',
    format: 'profile',
    defaultCountry: 'GB',
    text: `Alasdair Drummond-Hay
Group Head of Estates at Strathearn Distillers plc
Perth, United Kingdom
(HQ) +44 1738 555 100
(Direct) +44 1738 555 123
(Mobile) +44 7700 900 255
a.drummond-hay@strathearndistillers.example
Confidence: 95%
Last updated: 3/3/2026`,
    expect: {
      name: 'Alasdair Drummond-Hay',
      email: 'a.drummond-hay@strathearndistillers.example',
      phone: '+447700900255',
      company: 'Strathearn Distillers plc',
    },
  },
];
