import type { PasteSample } from '../sample.ts';

export const SHAPES_VCARDS_1: readonly PasteSample[] = [
  {
    id: 'v21-samsung-qp-cyrillic',
    country: 'RU',
    format: 'vcard',
    defaultCountry: null,
    text: `BEGIN:VCARD
VERSION:2.1
X-PRODID:ez-vcard 0.10.3
N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=D0=A2=D0=B8=D1=85=D0=BE=D0=BC=
 =D0=B8=D1=80=D0=BE=D0=B2;=D0=93=D0=BB=D0=B5=D0=B1;=D0=90=D1=80=D0=BA=D0=B0=D0=B4=D1=8C=D0=B5=
 =D0=B2=D0=B8=D1=87;;
FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=D0=A2=D0=B8=D1=85=D0=BE=D0=
 =BC=D0=B8=D1=80=D0=BE=D0=B2=20=D0=93=D0=BB=D0=B5=D0=B1=20=D0=90=D1=80=
 =D0=BA=D0=B0=D0=B4=D1=8C=D0=B5=D0=B2=D0=B8=D1=87
TEL;TYPE=CELL;TYPE=MOBILE;TYPE=VOICE:+79216640318
EMAIL;TYPE=WORK:g.tihomirov@sevmetall.example
REV:20240219T121325Z
UID;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:20240611T062842Z-0000000000003=
 09-D742759A-03A7-0053-3532-3530935A0D@samsungmobile.com
END:VCARD`,
    expect: {
      name: 'Тихомиров Глеб Аркадьевич',
      email: 'g.tihomirov@sevmetall.example',
      phone: '+79216640318',
    },
    alternatives: { name: ['Глеб Аркадьевич Тихомиров', 'Глеб Тихомиров', 'Тихомиров Глеб'] },
  },
  {
    id: 'v21-outlook-de-design',
    country: 'DE',
    format: 'vcard',
    defaultCountry: 'DE',
    text: `BEGIN:VCARD\r
VERSION:2.1\r
N:Brockmeier;Tjark;;Doktor\r
FN:Doktor Tjark Brockmeier\r
ORG:Weserstahl Handels GmbH;Einkauf\r
TITLE:Bereichsleiter\r
TEL;WORK;VOICE:+49 (421) 5580 - 1234\r
TEL;CELL;VOICE:+49 (171) 5580123\r
ADR;WORK;PREF:;;Überseetor 2b;Bremen;;28217;Deutschland\r
LABEL;WORK;PREF;CHARSET=Windows-1252;ENCODING=QUOTED-PRINTABLE:=DCberseetor 2b=0D=0A28217 Bremen\r
X-MS-OL-DEFAULT-POSTAL-ADDRESS:2\r
URL;WORK:weserstahl.example\r
EMAIL;PREF;INTERNET:t.brockmeier@weserstahl.example\r
X-MS-OL-DESIGN;CHARSET=utf-8:<card xmlns="http://schemas.microsoft.com/office/outlook/12/electronicbusinesscards" ver="1.0" layout="left" bgcolor="ffffff"><img xmlns="" align="fit" area="16" use="cardpicture"/><fld xmlns="" prop="name" align="left" dir="ltr" style="b" color="000000" size="10"/></card>\r
REV:20161009T102233Z\r
END:VCARD\r
`,
    expect: {
      name: 'Tjark Brockmeier',
      email: 't.brockmeier@weserstahl.example',
      phone: '+491715580123',
      company: 'Weserstahl Handels GmbH',
    },
    alternatives: {
      name: ['Doktor Tjark Brockmeier', 'Dr. Tjark Brockmeier'],
      phone: ['+4942155801234'],
    },
  },
  {
    id: 'v21-mozilla-lower',
    country: 'US',
    format: 'vcard',
    defaultCountry: 'US',
    text: `begin:vcard
uid:ebvq9Wo9rO
n:Terwilliger;Ione
x-mozilla-html:FALSE
org:Source Weavers Collective
version:2.1
email;internet:ione@sourceweavers.example
title:VP of Engineering
tel;work:503-555-0126
tel;fax:503-555-0127
x-mozilla-cpt:;0
fn:Ione Terwilliger
end:vcard
`,
    expect: {
      name: 'Ione Terwilliger',
      email: 'ione@sourceweavers.example',
      phone: '+15035550126',
      company: 'Source Weavers Collective',
    },
  },
  {
    id: 'v21-docomo-sjis',
    country: 'JP',
    format: 'vcard',
    defaultCountry: 'JP',
    text: `BEGIN:VCARD\r
VERSION:2.1\r
N;CHARSET=SHIFT_JIS;ENCODING=QUOTED-PRINTABLE:=92=B7=92=4A=95=94;=8D=CA;;;\r
SOUND;X-IRMC-N;CHARSET=SHIFT_JIS;ENCODING=QUOTED-PRINTABLE:=CA=BE=CD=DE;=B1=D4;;;\r
TEL;CELL;VOICE:09012345601\r
TEL;WORK;VOICE:0352345602\r
EMAIL;CELL:aya.hasebe@mobile.example\r
X-CLASS:PUBLIC\r
X-REDUCTION:0\r
X-NO:\r
END:VCARD`,
    expect: { name: '長谷部 彩', email: 'aya.hasebe@mobile.example', phone: '+819012345601' },
    alternatives: { name: ['長谷部彩'], phone: ['+81352345602'] },
  },
  {
    id: 'v21-thai-qp',
    country: 'TH',
    format: 'vcard',
    defaultCountry: 'TH',
    text: `BEGIN:VCARD
VERSION:2.1
N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=E0=B8=A8=E0=B8=A3=E0=B8=B5=
=E0=B8=9B=E0=B8=A3=E0=B8=B0=E0=B9=80=E0=B8=AA=E0=B8=A3=E0=B8=B4=E0=B8=90;=E0=B8=81=E0=B8=A1=E0=B8=A5=E0=B8=A7=E0=B8=
=A3=E0=B8=A3=E0=B8=93;;;
FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=E0=B8=81=E0=B8=A1=E0=B8=A5=
=E0=B8=A7=E0=B8=A3=E0=B8=A3=E0=B8=93=20=E0=B8=A8=E0=B8=A3=E0=B8=B5=E0=B8=
=9B=E0=B8=A3=E0=B8=B0=E0=B9=80=E0=B8=AA=E0=B8=A3=E0=B8=B4=E0=B8=90
TEL;CELL:081-234-5670
ORG;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=E0=B8=9A=E0=B8=A3=E0=B8=B4=
=E0=B8=A9=E0=B8=B1=E0=B8=97=20=E0=B8=AA=E0=B8=A2=E0=B8=B2=E0=B8=A1=E0=B8=
=9F=E0=B8=B9=E0=B9=89=E0=B8=94=E0=B9=80=E0=B8=97=E0=B8=A3=E0=B8=94=20=E0=
=B8=88=E0=B8=B3=E0=B8=81=E0=B8=B1=E0=B8=94
END:VCARD`,
    expect: { name: 'กมลวรรณ ศรีประเสริฐ', phone: '+66812345670', company: 'บริษัท สยามฟู้ดเทรด จำกัด' },
  },
  {
    id: 'v21-extension',
    country: 'US',
    format: 'vcard',
    defaultCountry: 'US',
    text: `BEGIN:VCARD
VERSION:2.1
N:Yarbrough;Odette
FN:Odette Yarbrough
ORG:Lakeshore Title Agency
TEL;WORK;VOICE:(312) 555-0142 x204
TEL;WORK;FAX:(312) 555-0149
EMAIL;PREF;INTERNET:oyarbrough@lakeshoretitle.example
END:VCARD`,
    expect: {
      name: 'Odette Yarbrough',
      email: 'oyarbrough@lakeshoretitle.example',
      phone: '+13125550142 ext. 204',
      company: 'Lakeshore Title Agency',
    },
  },
];
