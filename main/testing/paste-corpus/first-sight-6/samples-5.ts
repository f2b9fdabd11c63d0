import type { PasteSample } from '../sample.ts';

export const FIRST_SIGHT_6_5: readonly PasteSample[] = [
  {
    id: 'p6-sa-1',
    country: 'SA',
    format: 'profile',
    defaultCountry: 'SA',
    text: `الاسم: مشعل بن فهد الدوسري
الشركة: مؤسسة روابي النخيل
المسمى الوظيفي: مدير المشتريات
الجوال: 0559551234
البريد الإلكتروني: mishal@rawabipalm.example`,
    expect: {
      name: 'مشعل بن فهد الدوسري',
      email: 'mishal@rawabipalm.example',
      phone: '+966559551234',
      company: 'مؤسسة روابي النخيل',
    },
  },
  {
    id: 'p6-il-1',
    country: 'IL',
    format: 'signature',
    defaultCountry: 'IL',
    text: `בברכה,
דפנה צוקרמן
מנהלת לשכה
תעשיות הבונים בע"מ
טל: 03-6551234
נייד: 052-6551234
dafna@habonim-ind.example`,
    expect: {
      name: 'דפנה צוקרמן',
      email: 'dafna@habonim-ind.example',
      phone: '+972526551234',
      company: 'תעשיות הבונים בע"מ',
    },
  },
  {
    id: 'p6-jp-1',
    country: 'JP',
    format: 'signature',
    defaultCountry: 'JP',
    text: `よろしくお願いいたします。

株式会社あさひ紙工
製造部　生産管理課
課長　八木澤 隆
TEL：0545-55-1234
FAX：0545-55-1235
携帯：080-6655-1234
yagisawa@asahi-shiko.example`,
    expect: {
      name: '八木澤 隆',
      email: 'yagisawa@asahi-shiko.example',
      phone: '+818066551234',
      company: '株式会社あさひ紙工',
    },
    alternatives: { name: ['八木澤隆'] },
  },
  {
    id: 'p6-kr-1',
    country: 'KR',
    format: 'signature',
    defaultCountry: 'KR',
    text: `감사합니다.

표지훈 과장
구매부 / (주)한라식품
T 064-722-1234
M 010-7221-1234
jh.pyo@hallafood.example`,
    expect: {
      name: '표지훈',
      email: 'jh.pyo@hallafood.example',
      phone: '+821072211234',
      company: '(주)한라식품',
    },
  },
  {
    id: 'p6-cn-1',
    country: 'CN',
    format: 'signature',
    defaultCountry: 'CN',
    text: `祝好！

毕文静
国际贸易部
山东鲁信陶瓷有限公司
手机：15098551234
电话：0539-8551234
biwenjing@luxin-ceramics.example`,
    expect: {
      name: '毕文静',
      email: 'biwenjing@luxin-ceramics.example',
      phone: '+8615098551234',
      company: '山东鲁信陶瓷有限公司',
    },
  },
  {
    id: 'p6-vn-1',
    country: 'VN',
    format: 'signature',
    defaultCountry: 'VN',
    text: `Trân trọng,

Phan Thị Tuyết Nhung
Phòng Kinh Doanh
Công ty TNHH Cà Phê Buôn Hồ
Mobile: 0935 551 234
nhung.phan@caphebuonho.example`,
    expect: {
      name: 'Phan Thị Tuyết Nhung',
      email: 'nhung.phan@caphebuonho.example',
      phone: '+84935551234',
      company: 'Công ty TNHH Cà Phê Buôn Hồ',
    },
  },
  {
    id: 'p6-th-1',
    country: 'TH',
    format: 'signature',
    defaultCountry: 'TH',
    text: `ขอแสดงความนับถือ
นายอนุชา แก้วมณี
ฝ่ายจัดซื้อ
บริษัท ลำไยเหนือ จำกัด
โทร. 053-655-123
anucha@lamyainorth.example`,
    expect: {
      name: 'อนุชา แก้วมณี',
      email: 'anucha@lamyainorth.example',
      phone: '+6653655123',
      company: 'บริษัท ลำไยเหนือ จำกัด',
    },
    alternatives: { name: ['นายอนุชา แก้วมณี'] },
  },
  {
    id: 'p6-in-1',
    country: 'IN',
    format: 'signature',
    defaultCountry: 'IN',
    text: `Thanks & Regards,

Shalini Venugopal
Sr. Executive - Procurement
Nilgiri Essential Oils Pvt Ltd
M: +91 98430 55123
T: +91 423 255 1234
shalini@nilgirioils.example`,
    expect: {
      name: 'Shalini Venugopal',
      email: 'shalini@nilgirioils.example',
      phone: '+919843055123',
      company: 'Nilgiri Essential Oils Pvt Ltd',
    },
  },
];
