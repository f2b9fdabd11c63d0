import type { PasteSample } from '../sample.ts';

export const FIRST_SIGHT_2_11: readonly PasteSample[] = [
  {
    id: 'p2-vc-outlook-gb',
    country: 'GB',
    format: 'vcard',
    defaultCountry: 'GB',
    text: `BEGIN:VCARD
VERSION:2.1
N;LANGUAGE=en-gb:Featherstonehaugh;Rupert;St.John;Mr.
FN:Mr. Rupert St.John Featherstonehaugh
ORG:Featherstone Fine Ales Ltd;Brewing
TITLE:Head Brewer
TEL;HOME;FAX:+44 (1749) 555124
TEL;WORK;VOICE:+44 (1749) 555123
TEL;CELL;VOICE:+44 (7700) 900188
EMAIL;PREF;INTERNET:rupert@featherstoneales.example
END:VCARD`,
    expect: {
      name: 'Rupert St.John Featherstonehaugh',
      email: 'rupert@featherstoneales.example',
      phone: '+447700900188',
      company: 'Featherstone Fine Ales Ltd',
    },
  },
  {
    id: 'p2-vc-ios-il',
    country: 'IL',
    format: 'vcard',
    defaultCountry: 'IL',
    text: `BEGIN:VCARD
VERSION:3.0
PRODID:-//Apple Inc.//iPhone OS 18.1//EN
N:אבוטבול;שירה;;;
FN:שירה אבוטבול
ORG:גרעיני הנגב;
TEL;type=CELL;type=VOICE;type=pref:052-7551234
item1.EMAIL;type=INTERNET;type=pref:shira@negevseeds.example
item1.X-ABLabel:_$!<Work>!$_
END:VCARD`,
    expect: {
      name: 'שירה אבוטבול',
      email: 'shira@negevseeds.example',
      phone: '+972527551234',
      company: 'גרעיני הנגב',
    },
  },
  {
    id: 'p2-line-1',
    country: 'US',
    format: 'line',
    defaultCountry: 'US',
    text: 'Vmail 3/5 9:12a – Lucinda Faraday @ Faraday Pianos, 412.555.0166, wants quote on 3 dollies',
    expect: { name: 'Lucinda Faraday', phone: '+14125550166', company: 'Faraday Pianos' },
  },
  {
    id: 'p2-line-2',
    country: 'DE',
    format: 'line',
    defaultCountry: 'DE',
    text: 'Herr Özgür Tunçbilek (Tunçbilek Gebäudereinigung) 0152-55512345 oezguer@tuncbilek-reinigung.example',
    expect: {
      name: 'Özgür Tunçbilek',
      email: 'oezguer@tuncbilek-reinigung.example',
      phone: '+4915255512345',
      company: 'Tunçbilek Gebäudereinigung',
    },
  },
  {
    id: 'p2-line-3',
    country: 'SE',
    format: 'line',
    defaultCountry: 'SE',
    text: 'Ring Gunhild Törnqvist på Törnqvists Bageri 0383-55 123 ang ugnar',
    expect: { name: 'Gunhild Törnqvist', phone: '+4638355123', company: 'Törnqvists Bageri' },
  },
];
