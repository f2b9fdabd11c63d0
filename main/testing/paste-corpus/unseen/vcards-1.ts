import type { PasteSample } from '../sample.ts';
import { crlf } from './crlf.ts';

/** vCards 2.1 and 3.0 from Central and Western Europe. */
export const VCARDS_1: readonly PasteSample[] = [
  {
    id: 'de-vcard-01',
    country: 'DE',
    format: 'vcard',
    defaultCountry: 'DE',
    text: crlf(String.raw`BEGIN:VCARD
VERSION:3.0
PRODID:-//Apple Inc.//iPhone OS 17.4//EN
N:Achtelik;Rüdiger;;Dr.;
FN:Dr. Rüdiger Achtelik
ORG:Isarwerk Robotik GmbH;Entwicklung
TITLE:Teamleiter Steuerungstechnik
EMAIL;type=INTERNET;type=WORK;type=pref:ruediger.achtelik@isarwerk.de
TEL;type=WORK;type=VOICE;type=pref:+49 89 54 80 72-16
TEL;type=WORK;type=FAX:+49 89 54 80 72-99
ADR;type=WORK;type=pref:;;Landsberger Str. 302;München;;80687;Deutschland
NOTE:Messe automatica\, Halle A5\nRückruf ab KW 24
REV:2024-05-02T09:14:33Z
END:VCARD
`),
    expect: {
      name: 'Rüdiger Achtelik',
      email: 'ruediger.achtelik@isarwerk.de',
      phone: '+498954807216',
      company: 'Isarwerk Robotik GmbH',
      note: 'Messe automatica, Halle A5\nRückruf ab KW 24',
    },
  },
  {
    id: 'de-vcard-02',
    country: 'DE',
    format: 'vcard',
    defaultCountry: null,
    text: crlf(`BEGIN:VCARD
VERSION:2.1
N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:K=C3=B6hlbr=C3=BCgge;J=C3=B6rg;;Herr;
ORG;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BChlenh=C3=B6fer Landmaschinen =
GmbH;Ersatzteile
TEL;WORK;VOICE:05251 / 48 82 61
TEL;CELL;VOICE:0175 / 408 22 17
TEL;WORK;FAX:05251 / 48 82 70
ADR;WORK;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:;;Hansestra=C3=9Fe 12;Paderborn;;33100;Deutschland
EMAIL;PREF;INTERNET:j.koehlbruegge@muehlenhoefer.de
END:VCARD
`),
    expect: {
      name: 'Jörg Köhlbrügge',
      email: 'j.koehlbruegge@muehlenhoefer.de',
      phone: '+491754082217',
      company: 'Mühlenhöfer Landmaschinen GmbH',
    },
  },
  {
    id: 'de-vcard-03',
    country: 'DE',
    format: 'vcard',
    defaultCountry: 'DE',
    text: `BEGIN:VCARD
VERSION:4.0
FN:Swantje Hinrichsen
N:Hinrichsen;Swantje;;;
EMAIL;PREF=2:kontakt@watt-und-meer.de
EMAIL;PREF=1:swantje@watt-und-meer.de
TEL;VALUE=uri;TYPE="cell,voice":tel:+49-151-2644-8093
TEL;VALUE=uri;TYPE="fax,work":tel:+49-4841-77420
ORG:Watt & Meer Ferienhäuser UG (haftungsbeschränkt)
PHOTO;MEDIATYPE=image/jpeg:https://cdn.watt-und-meer.de/team/swantje.jpg
URL:https://www.watt-und-meer.de
END:VCARD`,
    expect: {
      name: 'Swantje Hinrichsen',
      email: 'swantje@watt-und-meer.de',
      phone: '+4915126448093',
      company: 'Watt & Meer Ferienhäuser UG (haftungsbeschränkt)',
      avatarUrl: 'https://cdn.watt-und-meer.de/team/swantje.jpg',
    },
  },
  {
    id: 'de-vcard-04',
    country: 'DE',
    format: 'vcard',
    defaultCountry: 'DE',
    text: `begin:vcard
version:2.1
n;charset=iso-8859-1;encoding=quoted-printable:M=FC=DFig;Br=FCne;;;
fn;charset=iso-8859-1;encoding=quoted-printable:Br=FCne M=FC=DFig
org:Atelier am Lech
tel;work:0821 / 24 66 91 3
email;internet:bruene@atelier-am-lech.de
end:vcard`,
    expect: {
      name: 'Brüne Müßig',
      email: 'bruene@atelier-am-lech.de',
      phone: '+498212466913',
      company: 'Atelier am Lech',
    },
  },
  {
    id: 'at-vcard-01',
    country: 'AT',
    format: 'vcard',
    defaultCountry: null,
    text: `BEGIN:VCARD
VERSION:3.0
N:Ebenhofer;Valentina;Maria;Mag.;
ORG:Salzachtal Immobilien GmbH
item1.TEL;type=pref:0662 / 84 27 16
item1.X-ABLabel:Büro
item2.TEL:0662 / 84 27 16 20
item2.X-ABLabel:_$!<WorkFAX>!$_
item3.ADR:;;Alpenstraße 48;Salzburg;;5020;Österreich
item3.X-ABADR:at
item4.EMAIL;type=INTERNET:v.ebenhofer@salzachtal-immo.at
item4.X-ABLabel:Arbeit
END:VCARD`,
    expect: {
      name: 'Valentina Maria Ebenhofer',
      email: 'v.ebenhofer@salzachtal-immo.at',
      phone: '+43662842716',
      company: 'Salzachtal Immobilien GmbH',
    },
  },
  {
    id: 'at-vcard-02',
    country: 'AT',
    format: 'vcard',
    defaultCountry: 'DE',
    text: crlf(String.raw`BEGIN:VCARD
VERSION:3.0
FN:GRUBHOFER Bernhard
N:GRUBHOFER;Bernhard;;;
TEL;TYPE=CELL:+43 (0) 699 118 40 772
TEL;TYPE=WORK,VOICE:+43 (0) 5522 73 108
EMAIL:bernhard@grubhofer-zimmerei.at
ORG:Zimmerei Grubhofer KG
NOTE:Möchte Angebot für Dachstuhl (ca. 240 m²)\; Termin nur vormittags
`),
    expect: {
      name: 'Bernhard Grubhofer',
      email: 'bernhard@grubhofer-zimmerei.at',
      phone: '+4369911840772',
      company: 'Zimmerei Grubhofer KG',
      note: 'Möchte Angebot für Dachstuhl (ca. 240 m²); Termin nur vormittags',
    },
  },
  {
    id: 'ch-vcard-01',
    country: 'CH',
    format: 'vcard',
    defaultCountry: 'CH',
    text: `BEGIN:VCARD
VERSION:3.0
N:Zgraggen;Corsin;;;
FN:Corsin Zgraggen
ORG:Gotthard Sicherheitstechnik AG
TEL;TYPE=WORK:041 870 55 32
TEL;TYPE=HOME:041 871 90 14
EMAIL;TYPE=HOME:corsin.zgraggen@bluemail.ch
EMAIL;TYPE=WORK,PREF:zgraggen@gotthard-sicherheit.ch
PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAMCAgICAgMCAgIDAw
 MDBAYEBAQEBAgGBgUGCQgKCgkICQkKDA8MCgsOCwkJDRENDg8QEBEQCgwSExIQEw8QEBD/wAAL
 CAABAAEBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAACf/EABQQAQAAAAAAAAAAAAAAAAAAAAD/2g
 AIAQEAAD8AVN//2Q==
END:VCARD`,
    expect: {
      name: 'Corsin Zgraggen',
      email: 'zgraggen@gotthard-sicherheit.ch',
      phone: '+41418705532',
      company: 'Gotthard Sicherheitstechnik AG',
    },
  },
];
