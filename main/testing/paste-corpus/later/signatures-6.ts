import type { PasteSample } from '../sample.ts';

export const LATER_SIGNATURES_6: readonly PasteSample[] = [
  {
    id: 'f3-sig-gr-1',
    country: 'GR',
    format: 'signature',
    defaultCountry: 'GR',
    text: `Φιλικά,
Ευδοκία Μαυροειδή
Τμήμα Αγορών
Υφαντουργία Νάουσας ΑΒΕΕ
Τ: 2332 012345 | Κ: 6977 123456
e.mavroeidi@naousatextile.example`,
    expect: {
      name: 'Ευδοκία Μαυροειδή',
      email: 'e.mavroeidi@naousatextile.example',
      phone: '+306977123456',
      company: 'Υφαντουργία Νάουσας ΑΒΕΕ',
    },
  },
  {
    id: 'f3-sig-tr-1',
    country: 'TR',
    format: 'signature',
    defaultCountry: 'TR',
    text: `Saygılarımla,
Hilal ÇAĞLAYAN
Satınalma Uzmanı
Karadeniz Fındık Gıda A.Ş.
Tel : 0462 555 12 34 - Gsm : 0532 555 12 34
hilal.caglayan@kfindik.example`,
    expect: {
      name: 'Hilal Çağlayan',
      email: 'hilal.caglayan@kfindik.example',
      phone: '+905325551234',
      company: 'Karadeniz Fındık Gıda A.Ş.',
    },
    alternatives: { name: ['Hilal ÇAĞLAYAN'] },
  },
  {
    id: 'f3-sig-il-1',
    country: 'IL',
    format: 'signature',
    defaultCountry: 'IL',
    text: `תודה,
עו"ד יובל בן-דוד
סמנכ"ל תפעול | מאפיית הכרמל בע"מ
טל': 04-8123456 נייד: 052-1234567
yuval@carmelbakery.example`,
    expect: {
      name: 'יובל בן-דוד',
      email: 'yuval@carmelbakery.example',
      phone: '+972521234567',
      company: 'מאפיית הכרמל בע"מ',
    },
    alternatives: { name: ['עו"ד יובל בן-דוד'] },
  },
  {
    id: 'f3-sig-sa-1',
    country: 'SA',
    format: 'signature',
    defaultCountry: 'SA',
    text: `مع خالص التحية
عبير بنت سالم القحطاني
مديرة المشتريات
شركة واحة الأحساء للتمور
جوال: 0501234567
abeer@ahsadates.example`,
    expect: {
      name: 'عبير بنت سالم القحطاني',
      email: 'abeer@ahsadates.example',
      phone: '+966501234567',
      company: 'شركة واحة الأحساء للتمور',
    },
  },
  {
    id: 'f3-sig-jp-1',
    country: 'JP',
    format: 'signature',
    defaultCountry: 'JP',
    text: `********************
日の出水産株式会社
総務部 仕入課 主任
漆原 光太郎
〒986-0021 宮城県石巻市
TEL: 0225-12-3456 / 携帯: 090-1234-5678
urushibara@hinode-suisan.example
********************`,
    expect: {
      name: '漆原 光太郎',
      email: 'urushibara@hinode-suisan.example',
      phone: '+819012345678',
      company: '日の出水産株式会社',
    },
    alternatives: { name: ['漆原光太郎'] },
  },
  {
    id: 'f3-sig-kr-1',
    country: 'KR',
    format: 'signature',
    defaultCountry: 'KR',
    text: `감사합니다.
제주감귤농협 유통사업팀
고은별 계장 드림
Tel. 064-123-4567 / Mobile. 010-1234-9876
eunbyul@jejugamgyul.example`,
    expect: {
      name: '고은별',
      email: 'eunbyul@jejugamgyul.example',
      phone: '+821012349876',
      company: '제주감귤농협',
    },
    alternatives: { company: ['제주감귤농협 유통사업팀', null] },
  },
  {
    id: 'f3-sig-cn-1',
    country: 'CN',
    format: 'signature',
    defaultCountry: 'CN',
    text: `祝好！
慕容雪
采购部经理 | 苏州锦绣纺织有限公司
电话：0512-6543 2100-8012
手机：186 1234 5670
murong@jinxiutex.example`,
    expect: {
      name: '慕容雪',
      email: 'murong@jinxiutex.example',
      phone: '+8618612345670',
      company: '苏州锦绣纺织有限公司',
    },
  },
  {
    id: 'f3-sig-vn-1',
    country: 'VN',
    format: 'signature',
    defaultCountry: 'VN',
    text: `Trân trọng cảm ơn,
Lê Hoàng Mỹ Duyên
P. Kinh doanh
CÔNG TY CỔ PHẦN GỐM BÁT TRÀNG XANH
M: 0938 123 456
duyen.lhm@gombattrang.example`,
    expect: {
      name: 'Lê Hoàng Mỹ Duyên',
      email: 'duyen.lhm@gombattrang.example',
      phone: '+84938123456',
      company: 'CÔNG TY CỔ PHẦN GỐM BÁT TRÀNG XANH',
    },
  },
  {
    id: 'f3-sig-my-1',
    country: 'MY',
    format: 'signature',
    defaultCountry: 'MY',
    text: `Regards,
Nur Izzati binti Kamaruddin (Puan)
Eksekutif Perolehan
Teguh Jaya Rubber Sdn. Bhd.
H/P: 012-345 6789   Off: 03-8765 4321
izzati@teguhjaya.example`,
    expect: {
      name: 'Nur Izzati binti Kamaruddin',
      email: 'izzati@teguhjaya.example',
      phone: '+60123456789',
      company: 'Teguh Jaya Rubber Sdn. Bhd.',
    },
    alternatives: { name: ['Nur Izzati Binti Kamaruddin'] },
  },
];
