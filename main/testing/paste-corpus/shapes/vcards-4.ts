import type { PasteSample } from '../sample.ts';

export const SHAPES_VCARDS_4: readonly PasteSample[] = [
  {
    id: 'v40-altid-language',
    country: 'JP',
    format: 'vcard',
    defaultCountry: 'JP',
    text: `BEGIN:VCARD
VERSION:4.0
N;ALTID=1;LANGUAGE=ja:柳沢;健人;;;
N;ALTID=1;LANGUAGE=en:Yanagisawa;Kento;;;
FN;ALTID=1;LANGUAGE=ja:柳沢 健人
FN;ALTID=1;LANGUAGE=en:Kento Yanagisawa
ORG;ALTID=2;LANGUAGE=ja:株式会社山口製材
ORG;ALTID=2;LANGUAGE=en:Yamaguchi Lumber Co., Ltd.
TEL;VALUE=uri;TYPE="voice,cell":tel:+81-80-2345-6190
EMAIL:kento@yamaguchi-lumber.example
END:VCARD`,
    expect: {
      name: '柳沢 健人',
      email: 'kento@yamaguchi-lumber.example',
      phone: '+818023456190',
      company: '株式会社山口製材',
    },
    alternatives: {
      name: ['柳沢健人', 'Kento Yanagisawa'],
      company: ['Yamaguchi Lumber Co., Ltd.'],
    },
  },
  {
    id: 'v40-kind-org',
    country: 'NO',
    format: 'vcard',
    defaultCountry: 'NO',
    text: `BEGIN:VCARD
VERSION:4.0
KIND:org
FN:Fjordkraft Verksted AS
TEL;VALUE=uri;TYPE="work,voice":tel:+47-22-34-56-78
EMAIL:post@fjordverksted.example
URL:https://fjordverksted.example
END:VCARD`,
    expect: {
      email: 'post@fjordverksted.example',
      phone: '+4722345678',
      company: 'Fjordkraft Verksted AS',
    },
  },
  {
    id: 'mecard',
    country: 'IT',
    format: 'vcard',
    defaultCountry: 'IT',
    text: 'MECARD:N:Bellandi,Ornella;ORG:Vivaio Bellandi;TEL:3391234567;URL:www.vivaiobellandi.example;EMAIL:ornella@vivaiobellandi.example;ADR:Via dei Tigli 20 51100 Pistoia;NOTE:ulivi e cipressi;;',
    expect: {
      name: 'Ornella Bellandi',
      email: 'ornella@vivaiobellandi.example',
      phone: '+393391234567',
      company: 'Vivaio Bellandi',
      note: 'ulivi e cipressi',
    },
    alternatives: { note: [null] },
  },
  {
    id: 'fault-card-1',
    country: 'CA',
    format: 'vcard',
    defaultCountry: 'CA',
    text: `BEGIN:VCARD
VERSION:4.0
FN:Ann Lee
TEL;VALUE=uri;TYPE="work,voice";PREF=1:tel:+1-418-555-0154;ext=102
TEL;VALUE=uri;TYPE="work,cell":tel:+1-418-555-0101
END:VCARD`,
    expect: { name: 'Ann Lee', phone: '+14185550154 ext. 102' },
  },
  {
    id: 'fault-card-2',
    country: 'NO',
    format: 'vcard',
    defaultCountry: 'NO',
    text: `BEGIN:VCARD
VERSION:4.0
KIND:org
FN:Nordfjord Verksted AS
END:VCARD`,
    expect: { company: 'Nordfjord Verksted AS' },
  },
  {
    id: 'fault-card-3',
    country: 'US',
    format: 'vcard',
    defaultCountry: 'US',
    text: `BEGIN:VCARD
VERSION:3.0
N:Lee;Ann;;;Jr.
FN:Ann Lee\\, Jr.
END:VCARD`,
    expect: { name: 'Ann Lee' },
  },
];
