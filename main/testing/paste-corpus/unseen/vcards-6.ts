import type { PasteSample } from '../sample.ts';
import { crlf } from './crlf.ts';

/** vCards from Northern Europe, the Americas, Asia and the Mediterranean. */
export const VCARDS_6: readonly PasteSample[] = [
  {
    id: 'in-vcard-01',
    country: 'IN',
    format: 'vcard',
    defaultCountry: 'GB',
    text: crlf(`BEGIN:VCARD
VERSION:2.1
N:Subramaniam;Karthik;;Mr.;
FN:Mr. Karthik Subramaniam
ORG:Coromandel Castings (P) Ltd.
TEL;CELL:9884071523
TEL;WORK:044-2434 6180
ADR;WORK:;;17 Ambattur Industrial Estate;Chennai;Tamil Nadu;600058;India
EMAIL;INTERNET:karthik.s@coromandelcastings.co.in
END:VCARD
`),
    expect: {
      name: 'Karthik Subramaniam',
      email: 'karthik.s@coromandelcastings.co.in',
      phone: '+919884071523',
      company: 'Coromandel Castings (P) Ltd.',
    },
  },
  {
    id: 'jp-vcard-01',
    country: 'JP',
    format: 'vcard',
    defaultCountry: null,
    text: `BEGIN:VCARD
VERSION:3.0
N:長谷川;健一;;;
FN:長谷川 健一
X-PHONETIC-LAST-NAME:はせがわ
X-PHONETIC-FIRST-NAME:けんいち
ORG:株式会社みなと製菓;商品開発部
TITLE:主任
TEL;TYPE=WORK:045-641-8823
TEL;TYPE=CELL:080-3351-9746
ADR;TYPE=WORK:;;山下町 123-4;横浜市中区;神奈川県;231-0023;日本
EMAIL;TYPE=WORK:hasegawa@minato-seika.co.jp
END:VCARD`,
    expect: {
      name: '長谷川 健一',
      email: 'hasegawa@minato-seika.co.jp',
      phone: '+818033519746',
      company: '株式会社みなと製菓',
    },
  },
  {
    id: 'jp-vcard-02',
    country: 'JP',
    format: 'vcard',
    defaultCountry: 'JP',
    text: crlf(`BEGIN:VCARD
VERSION:2.1
N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=E4=B8=AD=E6=9D=91;=E3=81=82=E3=81=8B=E3=82=8A
FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=E4=B8=AD=E6=9D=91 =E3=81=82=E3=81=
=8B=E3=82=8A
SOUND;X-IRMC-N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=E3=83=8A=E3=82=AB=E3=83=A0=E3=83=A9
TEL;WORK;VOICE:06-6341-2957
EMAIL;INTERNET:nakamura.akari@yodogawa-print.jp
END:VCARD
`),
    expect: {
      name: '中村 あかり',
      email: 'nakamura.akari@yodogawa-print.jp',
      phone: '+81663412957',
    },
  },
  {
    id: 'cn-vcard-01',
    country: 'CN',
    format: 'vcard',
    defaultCountry: null,
    text: `BEGIN:VCARD
VERSION:3.0
N:徐;嘉怡;;;
FN:徐嘉怡
ORG:深圳市蓝鲸光电有限公司
TITLE:市场部主管
TEL;TYPE=CELL,VOICE:13760284915
TEL;TYPE=WORK,VOICE:0755-8276 4410
EMAIL;TYPE=WORK:xujiayi@lanjing-opto.cn
ADR;TYPE=WORK:;;科技园南区 9 号;深圳市南山区;广东省;518057;中国
NOTE:微信同手机号
END:VCARD`,
    expect: {
      name: '徐嘉怡',
      email: 'xujiayi@lanjing-opto.cn',
      phone: '+8613760284915',
      company: '深圳市蓝鲸光电有限公司',
      note: '微信同手机号',
    },
  },
  {
    id: 'kr-vcard-01',
    country: 'KR',
    format: 'vcard',
    defaultCountry: 'KR',
    text: crlf(`BEGIN:VCARD
VERSION:3.0
N:최;유진;;;
FN:최유진
ORG:제주바람 주식회사;마케팅팀
TEL;TYPE=WORK:064-742-3318
TEL;TYPE=CELL:010-2743-8861
EMAIL;TYPE=WORK:yj.choi@jejubaram.kr
END:VCARD
`),
    expect: {
      name: '최유진',
      email: 'yj.choi@jejubaram.kr',
      phone: '+821027438861',
      company: '제주바람 주식회사',
    },
  },
  {
    id: 'ru-vcard-01',
    country: 'RU',
    format: 'vcard',
    defaultCountry: null,
    text: crlf(`BEGIN:VCARD
VERSION:2.1
N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=D0=9B=D0=B0=D1=80=D0=B8=D0=BD;=D0=98=D0=B3=D0=BE=D1=80=D1=8C
FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=D0=98=D0=B3=D0=BE=D1=80=D1=8C =
=D0=9B=D0=B0=D1=80=D0=B8=D0=BD
ORG;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=D0=97=D0=90=D0=9E =C2=AB=D0=A3=D1=80=D0=B0=D0=BB=D1=81=D0=BF=D0=B5=D1=86=D1=81=D1=82=D0=B0=D0=BB=D1=8C=C2=BB
TEL;WORK:8 (343) 270-41-85
EMAIL;INTERNET:larin@uralspecstal.ru
END:VCARD
`),
    expect: {
      name: 'Игорь Ларин',
      email: 'larin@uralspecstal.ru',
      phone: '+73432704185',
      company: 'ЗАО «Уралспецсталь»',
    },
  },
  {
    id: 'gr-vcard-01',
    country: 'GR',
    format: 'vcard',
    defaultCountry: 'GR',
    text: `BEGIN:VCARD
VERSION:3.0
N:Καραγιάννης;Θανάσης;;κ.;
ORG:Κρητικά Έλαια Ο.Ε.
TEL;TYPE=CELL:694 520 7731
TEL;TYPE=WORK:2810 344 129
EMAIL:thanasis@kritika-elaia.gr
NOTE:Παραλαβή κάθε Δευτέρα
END:VCARD`,
    expect: {
      name: 'Θανάσης Καραγιάννης',
      email: 'thanasis@kritika-elaia.gr',
      phone: '+306945207731',
      company: 'Κρητικά Έλαια Ο.Ε.',
      note: 'Παραλαβή κάθε Δευτέρα',
    },
  },
  {
    id: 'ae-vcard-01',
    country: 'AE',
    format: 'vcard',
    defaultCountry: null,
    text: crlf(`BEGIN:VCARD
VERSION:3.0
N:المنصوري;خالد;;السيد;
FN:خالد المنصوري
ORG:شركة لؤلؤة دبي للشحن ذ.م.م
TEL;TYPE=CELL:050 614 2873
TEL;TYPE=WORK:04 338 7715
ADR;TYPE=WORK:;;شارع الشيخ زايد;دبي;;;الإمارات العربية المتحدة
EMAIL;TYPE=WORK:khalid@luluat-dubai.ae
END:VCARD
`),
    expect: {
      name: 'خالد المنصوري',
      email: 'khalid@luluat-dubai.ae',
      phone: '+971506142873',
      company: 'شركة لؤلؤة دبي للشحن ذ.م.م',
    },
  },
];
