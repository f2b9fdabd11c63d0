import type { PasteSample } from '../sample.ts';

export const FRESH_VCARDS_2: readonly PasteSample[] = [
  {
    id: 'f1-mecard-jp',
    country: 'JP',
    format: 'vcard',
    defaultCountry: 'JP',
    text: 'MECARD:N:小野寺,千尋;SOUND:オノデラ,チヒロ;TEL:09087654321;EMAIL:chihiro@tsubame-foods.example;ORG:つばめ食品株式会社;;',
    expect: {
      name: '小野寺 千尋',
      email: 'chihiro@tsubame-foods.example',
      phone: '+819087654321',
      company: 'つばめ食品株式会社',
    },
    alternatives: { name: ['小野寺千尋'] },
  },
  {
    id: 'f1-card-kr',
    country: 'KR',
    format: 'vcard',
    defaultCountry: 'KR',
    text: `BEGIN:VCARD
VERSION:3.0
N:남궁;서윤;;;
FN:남궁서윤
ORG:㈜가온디자인
TITLE:과장
TEL;TYPE=CELL:010-7321-4410
TEL;TYPE=WORK,FAX:02-332-4411
EMAIL:sy.nam@gaondesign.example
END:VCARD`,
    expect: {
      name: '남궁서윤',
      email: 'sy.nam@gaondesign.example',
      phone: '+821073214410',
      company: '㈜가온디자인',
    },
  },
  {
    id: 'f1-card-tr',
    country: 'TR',
    format: 'vcard',
    defaultCountry: 'TR',
    text: `BEGIN:VCARD
VERSION:3.0
N:KILIÇ;İLKNUR;;;
FN:İLKNUR KILIÇ
ORG:Yıldız Isı Sistemleri Ltd. Şti.
TEL;TYPE=CELL:0532 441 20 19
TEL;TYPE=WORK:0216 441 20 10
EMAIL:ilknur.kilic@yildizisi.example
END:VCARD`,
    expect: {
      name: 'İlknur Kılıç',
      email: 'ilknur.kilic@yildizisi.example',
      phone: '+905324412019',
      company: 'Yıldız Isı Sistemleri Ltd. Şti.',
    },
    alternatives: { name: ['İLKNUR KILIÇ'], phone: ['+902164412010'] },
  },
  {
    id: 'f1-card-fax-text',
    country: 'AT',
    format: 'vcard',
    defaultCountry: 'AT',
    text: `BEGIN:VCARD
VERSION:3.0
N:Zehetmayr;Leopoldine;;;
FN:Leopoldine Zehetmayr
ORG:Zehetmayr & Söhne KG
TEL;TYPE=Arbeit Fax:+43 7242 55123 20
TEL;TYPE=Arbeit:+43 7242 55123
EMAIL:l.zehetmayr@zehetmayr.example
END:VCARD`,
    expect: {
      name: 'Leopoldine Zehetmayr',
      email: 'l.zehetmayr@zehetmayr.example',
      phone: '+43724255123',
      company: 'Zehetmayr & Söhne KG',
    },
  },
];
