import type { PasteSample } from '../sample.ts';

export const FRESH_VCARDS_1: readonly PasteSample[] = [
  {
    id: 'f1-card-qp-de',
    country: 'DE',
    format: 'vcard',
    defaultCountry: 'DE',
    text: `BEGIN:VCARD
VERSION:2.1
N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Kr=C3=BCgener;R=C3=BCdiger;;;
FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:R=C3=BCdiger Kr=C3=BCgener
ORG;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BChlenbau Kr=C3=BCgener GmbH;Werk 2
TEL;WORK;FAX:02351 998812
TEL;WORK:02351 998810
TEL;CELL:0172 3344556
EMAIL;PREF;INTERNET:r.kruegener@muehlenbau-kruegener.example
END:VCARD`,
    expect: {
      name: 'Rüdiger Krügener',
      email: 'r.kruegener@muehlenbau-kruegener.example',
      phone: '+491723344556',
      company: 'Mühlenbau Krügener GmbH',
    },
    alternatives: { phone: ['+492351998810'] },
  },
  {
    id: 'f1-card-org-no-name',
    country: 'FR',
    format: 'vcard',
    defaultCountry: 'FR',
    text: `BEGIN:VCARD
VERSION:4.0
KIND:organization
FN:Menuiserie Tarvel SARL
ORG:Menuiserie Tarvel SARL
TEL;TYPE=work:+33 4 75 41 20 87
EMAIL;TYPE=work:contact@menuiserie-tarvel.example
END:VCARD`,
    expect: {
      email: 'contact@menuiserie-tarvel.example',
      phone: '+33475412087',
      company: 'Menuiserie Tarvel SARL',
    },
  },
  {
    id: 'f1-card-pref-work',
    country: 'US',
    format: 'vcard',
    defaultCountry: 'US',
    text: `BEGIN:VCARD
VERSION:4.0
FN:Marisol Vandergriff
N:Vandergriff;Marisol;;;
ORG:Copper Ridge Outfitters
TEL;TYPE=cell;PREF=50:tel:+1-406-555-0177
TEL;TYPE="work,voice";PREF=1;VALUE=uri:tel:+1-406-555-0120;ext=31
EMAIL;PREF=2:mvander@mailbox.example
EMAIL;PREF=1;TYPE=work:marisol@copperridge.example
END:VCARD`,
    expect: {
      name: 'Marisol Vandergriff',
      email: 'marisol@copperridge.example',
      phone: '+14065550120 ext. 31',
      company: 'Copper Ridge Outfitters',
    },
  },
  {
    id: 'f1-card-suffix',
    country: 'US',
    format: 'vcard',
    defaultCountry: 'US',
    text: `BEGIN:VCARD
VERSION:3.0
N:Okonkwo;Reginald;T.;Dr.;III
FN:Dr. Reginald T. Okonkwo\\, III
ORG:Okonkwo Orthodontics
TEL;TYPE=WORK,VOICE:(713) 555-0162
TEL;TYPE=WORK,FAX:(713) 555-0163
END:VCARD`,
    expect: { name: 'Reginald T. Okonkwo', phone: '+17135550162', company: 'Okonkwo Orthodontics' },
    alternatives: {
      name: [
        'Reginald T. Okonkwo III',
        'Reginald T. Okonkwo, III',
        'Dr. Reginald T. Okonkwo III',
        'Reginald Okonkwo',
      ],
    },
  },
  {
    id: 'f1-card-ru-n',
    country: 'RU',
    format: 'vcard',
    defaultCountry: 'RU',
    text: `BEGIN:VCARD
VERSION:3.0
N:Верещагина;Людмила;Павловна;;
FN:Верещагина Людмила Павловна
ORG:ООО «Северный Лён»
TITLE:Главный бухгалтер
TEL;TYPE=CELL:8 (921) 455-07-12
EMAIL:verlp@sevlen.example
END:VCARD`,
    expect: {
      name: 'Верещагина Людмила Павловна',
      email: 'verlp@sevlen.example',
      phone: '+79214550712',
      company: 'ООО «Северный Лён»',
    },
    alternatives: { name: ['Людмила Павловна Верещагина', 'Людмила Верещагина'] },
  },
  {
    id: 'f1-card-apple-labels',
    country: 'GB',
    format: 'vcard',
    defaultCountry: 'GB',
    text: `BEGIN:VCARD
VERSION:3.0
PRODID:-//Apple Inc.//macOS 14.2//EN
N:Fairweather;Cressida;;;
FN:Cressida Fairweather
ORG:Tolgarrick Cider Co;
item1.TEL:01872 555 012
item1.X-ABLabel:Barn
item2.TEL;type=pref:07700 900481
item2.X-ABLabel:_$!<Mobile>!$_
item3.TEL:01872 555 019
item3.X-ABLabel:Work Fax
EMAIL;type=INTERNET;type=WORK;type=pref:cressida@tolgarrick.example
item4.URL;type=pref:https\\://tolgarrick.example
item4.X-ABLabel:_$!<HomePage>!$_
END:VCARD`,
    expect: {
      name: 'Cressida Fairweather',
      email: 'cressida@tolgarrick.example',
      phone: '+447700900481',
      company: 'Tolgarrick Cider Co',
    },
  },
  {
    id: 'f1-card-blank-fn',
    country: 'ES',
    format: 'vcard',
    defaultCountry: 'ES',
    text: `BEGIN:VCARD
VERSION:3.0
N:Etxeberria Urrutia;Ainhoa;;;
FN:
ORG:Txakoli Larrinaga S.L.;Compras
TEL;TYPE=CELL:+34 655 120 331
EMAIL;TYPE=INTERNET:ainhoa.e@larrinaga.example
NOTE:Prefiere WhatsApp
END:VCARD`,
    expect: {
      name: 'Ainhoa Etxeberria Urrutia',
      email: 'ainhoa.e@larrinaga.example',
      phone: '+34655120331',
      company: 'Txakoli Larrinaga S.L.',
      note: 'Prefiere WhatsApp',
    },
  },
  {
    id: 'f1-card-mail-as-fn',
    country: 'NL',
    format: 'vcard',
    defaultCountry: 'NL',
    text: `BEGIN:VCARD
VERSION:3.0
FN:s.dewaard@kassenbouw-dewaard.example
N:de Waard;Sietske;;;
ORG:Kassenbouw De Waard B.V.
TEL;TYPE=WORK:0174 512 334
EMAIL:s.dewaard@kassenbouw-dewaard.example
END:VCARD`,
    expect: {
      name: 'Sietske de Waard',
      email: 's.dewaard@kassenbouw-dewaard.example',
      phone: '+31174512334',
      company: 'Kassenbouw De Waard B.V.',
    },
  },
];
