import type { PasteSample } from '../sample.ts';

export const FIRST_SIGHT_12_1: readonly PasteSample[] = [
  {
    id: 'p12-vc-exchange',
    country: 'DE',
    format: 'vcard',
    defaultCountry: 'DE',
    text: `BEGIN:VCARD
VERSION:2.1
X-MS-SIGNATURE:YES
N;LANGUAGE=de;CHARSET=Windows-1252:Rottländer;Käthe;;Frau
FN;CHARSET=Windows-1252:Käthe Rottländer
ORG;CHARSET=Windows-1252:Märkische Backmittel GmbH;Qualitätssicherung
TITLE:Laborleiterin
TEL;WORK;VOICE:+49 (3301) 55124-17
TEL;WORK;FAX:+49 (3301) 55124-99
ADR;WORK;PREF:;;Havelstr. 5;Oranienburg;;16515;Deutschland
EMAIL;PREF;INTERNET:k.rottlaender@mbm-backmittel.example
REV:20250219T121325Z
END:VCARD`,
    expect: {
      name: 'Käthe Rottländer',
      email: 'k.rottlaender@mbm-backmittel.example',
      phone: '+4933015512417',
      company: 'Märkische Backmittel GmbH',
    },
  },
  {
    id: 'p12-vc-android',
    country: 'IN',
    format: 'vcard',
    defaultCountry: 'IN',
    text: `BEGIN:VCARD
VERSION:2.1
N:Sir;Ramanathan Textile;;;
FN:Ramanathan Textile Sir
TEL;CELL:+919842055124
TEL;CELL:+919842055125
END:VCARD`,
    expect: { name: 'Ramanathan Textile Sir', phone: '+919842055124' },
    alternatives: {
      name: ['Ramanathan', null, 'Ramanathan Textile', 'Sir Ramanathan Textile'],
      company: ['Ramanathan Textile'],
    },
  },
  {
    id: 'p12-vc-multi-org',
    country: 'CH',
    format: 'vcard',
    defaultCountry: 'CH',
    text: `BEGIN:VCARD
VERSION:4.0
FN:Flurina Camenzind-Lötscher
N:Camenzind-Lötscher;Flurina;;lic. oec.;
ORG:Alpwirtschaft Urnerboden Genossenschaft
ROLE:Geschäftsführerin
TEL;TYPE=text,cell;VALUE=uri;PREF=1:tel:+41-79-655-1234
TEL;TYPE=voice,work;VALUE=uri:tel:+41-41-855-1234
EMAIL;TYPE=work:flurina@urnerboden-alp.example
RELATED;TYPE=agent;VALUE=text:Frau Zgraggen +41 41 855 99 99
END:VCARD`,
    expect: {
      name: 'Flurina Camenzind-Lötscher',
      email: 'flurina@urnerboden-alp.example',
      phone: '+41796551234',
      company: 'Alpwirtschaft Urnerboden Genossenschaft',
    },
  },
  {
    id: 'p12-vc-fax-first',
    country: 'FR',
    format: 'vcard',
    defaultCountry: 'FR',
    text: `BEGIN:VCARD
VERSION:3.0
N:LE BIHAN;Enora;;Mme;
FN:Mme Enora LE BIHAN
ORG:Lycée agricole de Kerlouan
TEL;TYPE=FAX,WORK:02 98 55 12 99
TEL;TYPE=VOICE,WORK:02 98 55 12 98
EMAIL;TYPE=INTERNET:enora.lebihan@lyceekerlouan.example
END:VCARD`,
    expect: {
      name: 'Enora Le Bihan',
      email: 'enora.lebihan@lyceekerlouan.example',
      phone: '+33298551298',
      company: 'Lycée agricole de Kerlouan',
    },
    alternatives: { name: ['Enora LE BIHAN'] },
  },
  {
    id: 'p12-vc-jp-sjisless',
    country: 'JP',
    format: 'vcard',
    defaultCountry: 'JP',
    text: `BEGIN:VCARD
VERSION:2.1
N;CHARSET=UTF-8:八神;凪
SOUND;X-IRMC-N;CHARSET=UTF-8:ﾔｶﾞﾐ;ﾅｷﾞ;;;
TEL;CELL:070-5512-3344
TEL;WORK:0463-55-1234
EMAIL;CELL:nagi.yagami@docomo.example
ORG;CHARSET=UTF-8:湘南ボート免許教室
END:VCARD`,
    expect: {
      name: '八神 凪',
      email: 'nagi.yagami@docomo.example',
      phone: '+817055123344',
      company: '湘南ボート免許教室',
    },
    alternatives: { name: ['八神凪'] },
  },
  {
    id: 'p12-vc-br',
    country: 'BR',
    format: 'vcard',
    defaultCountry: 'BR',
    text: `BEGIN:VCARD
VERSION:3.0
N:Moreira dos Anjos;Edivânia;;;
FN:Edivânia Moreira dos Anjos
ORG:Casa de Farinha Boa Esperança
TITLE:Sócia
TEL;TYPE=CELL:(75) 99155-1234
TEL;TYPE=WORK:(75) 3255-1234
EMAIL;TYPE=HOME:edivania@mailbox.example
END:VCARD`,
    expect: {
      name: 'Edivânia Moreira dos Anjos',
      email: 'edivania@mailbox.example',
      phone: '+5575991551234',
      company: 'Casa de Farinha Boa Esperança',
    },
  },
];
