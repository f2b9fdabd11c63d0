import type { PasteSample } from '../sample.ts';

export const FIRST_SIGHT_11_1: readonly PasteSample[] = [
  {
    id: 'p11-vc-nokia',
    country: 'FI',
    format: 'vcard',
    defaultCountry: 'FI',
    text: `BEGIN:VCARD
VERSION:2.1
N;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:Pöllänen;Äijö;;;
TEL;CELL;PREF:+358405551234
TEL;HOME;VOICE:+358175551234
EMAIL:aijo.pollanen@savonsaha.example
ORG;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:Savon =
S=C3=A4=C3=A4st=C3=B6saha Oy
REV:20240219T121325Z
END:VCARD`,
    expect: {
      name: 'Äijö Pöllänen',
      email: 'aijo.pollanen@savonsaha.example',
      phone: '+358405551234',
      company: 'Savon Säästösaha Oy',
    },
  },
  {
    id: 'p11-vc-photo',
    country: 'US',
    format: 'vcard',
    defaultCountry: 'US',
    text: `BEGIN:VCARD
VERSION:3.0
N:Castellanos-Whitaker;Imogen;R.;Dr.;DVM
FN:Dr. Imogen R. Castellanos-Whitaker DVM
ORG:Sagebrush Large Animal Veterinary PLLC;
TITLE:Owner\\, Veterinarian
PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAoHBwgHBgoICAgLCgoLDhgQDg0NDh0V
 FhEYIx8lJCIfIiEmKzcvJik0KSEiMEExNDk7Pj4+JS5ESUM8SDc9Pjv/2wBDAQoLCw4NDhwQEBw7
 5551234567890123456789
TEL;TYPE=WORK;TYPE=VOICE:(208) 555-0131
TEL;TYPE=CELL:(208) 555-0135
EMAIL;TYPE=INTERNET:imogen@sagebrushvet.example
END:VCARD`,
    expect: {
      name: 'Imogen R. Castellanos-Whitaker',
      email: 'imogen@sagebrushvet.example',
      phone: '+12085550135',
      company: 'Sagebrush Large Animal Veterinary PLLC',
    },
    alternatives: {
      name: [
        'Dr. Imogen R. Castellanos-Whitaker DVM',
        'Imogen Castellanos-Whitaker',
        'Dr. Imogen R. Castellanos-Whitaker',
      ],
      phone: ['+12085550131'],
    },
  },
  {
    id: 'p11-vc-note-phone',
    country: 'GB',
    format: 'vcard',
    defaultCountry: 'GB',
    text: `BEGIN:VCARD
VERSION:3.0
FN:Gethin Bevan-Ashworth
N:Bevan-Ashworth;Gethin;;;
ORG:Snowdonia Slate & Stone
TEL;TYPE=WORK,MAIN:01766 496 000
TEL;TYPE=WORK,DIRECT:01766 496 012
NOTE:Assistant Mair 07700 900999\\; prefers email
EMAIL;TYPE=PREF,INTERNET:gethin@snowdoniaslate.example
URL:http\\://snowdoniaslate.example
END:VCARD`,
    expect: {
      name: 'Gethin Bevan-Ashworth',
      email: 'gethin@snowdoniaslate.example',
      phone: '+441766496012',
      company: 'Snowdonia Slate & Stone',
      note: 'Assistant Mair 07700 900999; prefers email',
    },
    alternatives: { phone: ['+441766496000'] },
  },
  {
    id: 'p11-vc-pl21',
    country: 'PL',
    format: 'vcard',
    defaultCountry: 'PL',
    text: `BEGIN:VCARD
VERSION:2.1
N;CHARSET=UTF-8:Świętochowska;Bogumiła
FN;CHARSET=UTF-8:Bogumiła Świętochowska
TEL;WORK;CELL:601-255-123
TEL;WORK;FAX:+48 22 255 12 34
ORG;CHARSET=UTF-8:Zakłady Ceramiczne Bolesław;Eksport
TITLE;CHARSET=UTF-8:Kierownik eksportu
EMAIL;INTERNET;WORK:b.swietochowska@zcboleslaw.example
X-GADUGADU:5512345
END:VCARD`,
    expect: {
      name: 'Bogumiła Świętochowska',
      email: 'b.swietochowska@zcboleslaw.example',
      phone: '+48601255123',
      company: 'Zakłady Ceramiczne Bolesław',
    },
  },
  {
    id: 'p11-vc-org-only',
    country: 'NL',
    format: 'vcard',
    defaultCountry: 'NL',
    text: `BEGIN:VCARD
VERSION:3.0
N:;;;;
FN:Scheepsreparatie De Hoop
ORG:Scheepsreparatie De Hoop
X-ABShowAs:COMPANY
TEL;type=WORK:+31 223 551234
EMAIL;type=WORK:werkplaats@dehoop-schepen.example
END:VCARD`,
    expect: {
      email: 'werkplaats@dehoop-schepen.example',
      phone: '+31223551234',
      company: 'Scheepsreparatie De Hoop',
    },
  },
  {
    id: 'p11-vc-gr',
    country: 'GR',
    format: 'vcard',
    defaultCountry: 'GR',
    text: `BEGIN:VCARD
VERSION:3.0
N:Ζαχαροπούλου;Ευτυχία;;;
FN:Ευτυχία Ζαχαροπούλου
ORG:Ναυπηγεία Σύρου ΑΕ
TEL;TYPE=cell:+306975512345
TEL;TYPE=home:+302281055123
EMAIL:e.zacharopoulou@syrosyards.example
BDAY:1980-05-12
END:VCARD`,
    expect: {
      name: 'Ευτυχία Ζαχαροπούλου',
      email: 'e.zacharopoulou@syrosyards.example',
      phone: '+306975512345',
      company: 'Ναυπηγεία Σύρου ΑΕ',
    },
  },
];
