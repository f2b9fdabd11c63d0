import type { PasteSample } from '../sample.ts';

export const SHAPES_VCARDS_3: readonly PasteSample[] = [
  {
    id: 'v30-israel-charset',
    country: 'IL',
    format: 'vcard',
    defaultCountry: 'IL',
    text: `BEGIN:VCARD
VERSION:3.0
N;CHARSET=UTF-8:בן-ארויה;אביטל;;;
FN;CHARSET=UTF-8:אביטל בן-ארויה
ORG;CHARSET=UTF-8:גלי ים הנדסה בע"מ
TEL;TYPE=CELL,VOICE:054-2345678
EMAIL;TYPE=PREF,INTERNET:avital@galeyam.example
END:VCARD`,
    expect: {
      name: 'אביטל בן-ארויה',
      email: 'avital@galeyam.example',
      phone: '+972542345678',
      company: 'גלי ים הנדסה בע"מ',
    },
  },
  {
    id: 'v30-dutch-particle-no-fn',
    country: 'BE',
    format: 'vcard',
    defaultCountry: 'BE',
    text: `BEGIN:VCARD
VERSION:3.0
N:Van de Velde;Lieselot
ORG:Scheldekaai NV
TEL;TYPE=WORK:+32 (0)3 234 56 78
EMAIL:lieselot.vandevelde@scheldekaai.example
END:VCARD`,
    expect: {
      name: 'Lieselot Van de Velde',
      email: 'lieselot.vandevelde@scheldekaai.example',
      phone: '+3232345678',
      company: 'Scheldekaai NV',
    },
  },
  {
    id: 'v30-org-escapes',
    country: 'GB',
    format: 'vcard',
    defaultCountry: 'GB',
    text: `BEGIN:VCARD
VERSION:3.0
N:Thistlewood;Imogen;;;
FN:Imogen Thistlewood
ORG:Marsh\\, Penrose & Partners\\; Architects;Studio 2
EMAIL;TYPE=WORK:imogen@marshpenrose.example
TEL;TYPE=WORK,VOICE:020 7946 0321
NOTE:Likes: plain paper\\; no calls before 10\\, please.\\nC:\\\\plans
END:VCARD`,
    expect: {
      name: 'Imogen Thistlewood',
      email: 'imogen@marshpenrose.example',
      phone: '+442079460321',
      company: 'Marsh, Penrose & Partners; Architects',
      note: `Likes: plain paper; no calls before 10, please.
C:\\plans`,
    },
  },
  {
    id: 'v30-inverted-fn',
    country: 'DE',
    format: 'vcard',
    defaultCountry: 'DE',
    text: `BEGIN:VCARD
ADR;TYPE=work:;;Prager Strasse 55;Dresden;Sachsen;01066;German
 y
CATEGORIES:Friend
CLASS:CONFIDENTIAL
EMAIL;TYPE=PREF:hagen.loeschke@elbfoto.example
EMAIL:hl8@uni-dresden.example
FN:Löschke, Hagen
N:Löschke;Hagen;;;
ORG:Elbfoto Studio
TEL;TYPE=pref;TYPE=voice:0351 2345670
URL:http://www.elbfoto.example
VERSION:3.0
END:VCARD`,
    expect: {
      name: 'Hagen Löschke',
      email: 'hagen.loeschke@elbfoto.example',
      phone: '+493512345670',
      company: 'Elbfoto Studio',
    },
  },
  {
    id: 'v30-fax-only',
    country: 'AT',
    format: 'vcard',
    defaultCountry: 'AT',
    text: `BEGIN:VCARD
VERSION:3.0
N:Hinterleitner;Walburga;;Mag.;
FN:Mag. Walburga Hinterleitner
ORG:Hinterleitner Steuerberatung
TEL;TYPE=FAX;TYPE=WORK:+43 732 234567-9
EMAIL;TYPE=WORK:kanzlei@hinterleitner-stb.example
END:VCARD`,
    expect: {
      name: 'Walburga Hinterleitner',
      email: 'kanzlei@hinterleitner-stb.example',
      company: 'Hinterleitner Steuerberatung',
    },
    alternatives: { name: ['Mag. Walburga Hinterleitner'] },
  },
  {
    id: 'v30-inside-mail',
    country: 'IE',
    format: 'vcard',
    defaultCountry: 'IE',
    text: `Hi Dara,

here is the card you asked for.

BEGIN:VCARD
VERSION:3.0
N:Ní Chonaill;Sorcha;;;
FN:Sorcha Ní Chonaill
ORG:Burren Smokehouse
TEL;TYPE=CELL:085 012 3456
EMAIL:sorcha@burrensmoke.example
END:VCARD

Talk soon
Fergus`,
    expect: {
      name: 'Sorcha Ní Chonaill',
      email: 'sorcha@burrensmoke.example',
      phone: '+353850123456',
      company: 'Burren Smokehouse',
    },
  },
  {
    id: 'v40-rfc6350',
    country: 'CA',
    format: 'vcard',
    defaultCountry: null,
    text: `BEGIN:VCARD
VERSION:4.0
FN:Sylvain Patenaude
N:Patenaude;Sylvain;;;ing. jr,M.Sc.
BDAY:--0203
ANNIVERSARY:20090808T1430-0500
GENDER:M
LANG;PREF=1:fr
LANG;PREF=2:en
ORG;TYPE=work:Viabilité Nord
ADR;TYPE=work:;Suite D2-630;2875 Laurier;
 Quebec;QC;G1V 2M2;Canada
TEL;VALUE=uri;TYPE="work,voice";PREF=1:tel:+1-418-555-0154;ext=102
TEL;VALUE=uri;TYPE="work,cell,voice,video,text":tel:+1-418-555-0101
EMAIL;TYPE=work:sylvain.patenaude@viabilite.example
GEO;TYPE=work:geo:46.772673,-71.282945
KEY;TYPE=work;VALUE=uri:
 http://www.viabilite.example/sylvain.asc
TZ:-0500
URL;TYPE=home:http://patenaude.example
END:VCARD`,
    expect: {
      name: 'Sylvain Patenaude',
      email: 'sylvain.patenaude@viabilite.example',
      phone: '+14185550154 ext. 102',
      company: 'Viabilité Nord',
    },
  },
];
