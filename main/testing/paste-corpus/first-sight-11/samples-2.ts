import type { PasteSample } from '../sample.ts';

export const FIRST_SIGHT_11_2: readonly PasteSample[] = [
  {
    id: 'p11-vc-cn40',
    country: 'CN',
    format: 'vcard',
    defaultCountry: 'CN',
    text: `BEGIN:VCARD
VERSION:4.0
N:闻人;静姝;;;
FN:闻人静姝
ORG:青岛海澜渔具股份有限公司;外贸部
TITLE:外贸经理
TEL;TYPE=cell;VALUE=uri:tel:+86-138-6455-1234
TEL;TYPE="work,fax";VALUE=uri:tel:+86-532-8455-1235
EMAIL;TYPE=work:wenren@hailanfishing.example
LANG:zh-CN
END:VCARD`,
    expect: {
      name: '闻人静姝',
      email: 'wenren@hailanfishing.example',
      phone: '+8613864551234',
      company: '青岛海澜渔具股份有限公司',
    },
  },
  {
    id: 'p11-vc-es-x',
    country: 'ES',
    format: 'vcard',
    defaultCountry: 'ES',
    text: `BEGIN:VCARD
VERSION:3.0
N:Iturralde Echenique;Garbiñe;;Sra.;
FN:Sra. Garbiñe Iturralde Echenique
ORG:Sidrería Aizkorri, S.L.L.
item1.TEL;type=pref:655 127 834
item1.X-ABLabel:Móvil trabajo
item2.TEL:943 551 235
item2.X-ABLabel:Fax oficina
item3.EMAIL;type=INTERNET;type=pref:garbine@aizkorrisidra.example
item3.X-ABLabel:Trabajo
END:VCARD`,
    expect: {
      name: 'Garbiñe Iturralde Echenique',
      email: 'garbine@aizkorrisidra.example',
      phone: '+34655127834',
      company: 'Sidrería Aizkorri, S.L.L.',
    },
    alternatives: { name: ['Sra. Garbiñe Iturralde Echenique'] },
  },
  {
    id: 'p11-vc-two',
    country: 'CZ',
    format: 'vcard',
    defaultCountry: 'CZ',
    text: `BEGIN:VCARD
VERSION:3.0
FN:Ing. Jindřiška Vávrová
N:Vávrová;Jindřiška;;Ing.;
ORG:Lesy Brdy\\, s.p.
TEL;TYPE=CELL:+420 724 551 234
EMAIL:vavrova@lesybrdy.example
END:VCARD
BEGIN:VCARD
VERSION:3.0
FN:Petr Holub
N:Holub;Petr;;;
TEL;TYPE=CELL:+420 724 551 999
END:VCARD`,
    expect: {
      name: 'Jindřiška Vávrová',
      email: 'vavrova@lesybrdy.example',
      phone: '+420724551234',
      company: 'Lesy Brdy, s.p.',
    },
  },
  {
    id: 'p11-vc-hcard',
    country: 'AU',
    format: 'vcard',
    defaultCountry: 'AU',
    text: `BEGIN:VCARD
VERSION:3.0
CLASS:PUBLIC
PRODID:-//class_vcard from TroyWolf.com//NONSGML Version 1//EN
FN:Bindi Karlsson-Tran
N:Karlsson-Tran;Bindi;;;
TITLE:Regional Buyer
ORG:Great Southern Sandalwood Pty Ltd
ADR;TYPE=work:;;12 Wharf Rd;Albany;WA;6330;Australia
EMAIL;TYPE=internet,pref:bindi.kt@gssandalwood.example
TEL;TYPE=work,voice:+61 8 9855 1234
TEL;TYPE=cell,voice:
TEL;TYPE=work,fax:+61 8 9855 1235
TZ:+0800
END:VCARD`,
    expect: {
      name: 'Bindi Karlsson-Tran',
      email: 'bindi.kt@gssandalwood.example',
      phone: '+61898551234',
      company: 'Great Southern Sandalwood Pty Ltd',
    },
  },
  {
    id: 'p11-vc-kddi',
    country: 'JP',
    format: 'vcard',
    defaultCountry: 'JP',
    text: `BEGIN:VCARD
VERSION:3.0
N:御子柴;紬;;;
SORT-STRING:みこしば;つむぎ;;;
FN:御子柴 紬
X-PHONETIC-LAST-NAME:みこしば
ORG:信州りんご園有限会社;
TEL;TYPE=CELL:080-1255-1234
TEL;TYPE=WORK:026-255-1234
EMAIL;TYPE=CELL:tsumugi@keitai.example
END:VCARD`,
    expect: {
      name: '御子柴 紬',
      email: 'tsumugi@keitai.example',
      phone: '+818012551234',
      company: '信州りんご園有限会社',
    },
    alternatives: { name: ['御子柴紬'] },
  },
  {
    id: 'p11-mecard-us',
    country: 'US',
    format: 'vcard',
    defaultCountry: 'US',
    text: `MECARD:N:Abernathy,Josephine;ORG:Cedar Falls Pottery Works;TEL:+13195550176;TEL:+13195550177;EMAIL:josie@cedarfallspottery.example;URL:https\\://cedarfallspottery.example;NOTE:Met at NCECA;;`,
    expect: {
      name: 'Josephine Abernathy',
      email: 'josie@cedarfallspottery.example',
      phone: '+13195550176',
      company: 'Cedar Falls Pottery Works',
      note: 'Met at NCECA',
    },
  },
];
