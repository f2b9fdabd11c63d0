import type { PasteSample } from '../sample.ts';

export const FIRST_SIGHT_1_8: readonly PasteSample[] = [
  {
    id: 'p1-sig-tw-1',
    country: 'TW',
    format: 'signature',
    defaultCountry: 'TW',
    text: `謝謝您

林芷晴 / Daphne Lin
採購專員
永豐茶葉股份有限公司
電話 (049) 255-1234 #12
手機 0933-551-234
daphne@yongfeng-tea.example`,
    expect: {
      name: '林芷晴',
      email: 'daphne@yongfeng-tea.example',
      phone: '+886933551234',
      company: '永豐茶葉股份有限公司',
    },
    alternatives: { name: ['Daphne Lin', '林芷晴 / Daphne Lin'] },
  },
  {
    id: 'p1-sig-vn-1',
    country: 'VN',
    format: 'signature',
    defaultCountry: 'VN',
    text: `Trân trọng,

Đoàn Thị Mỹ Duyên (Ms.)
Trưởng phòng Thu mua
CÔNG TY CỔ PHẦN GỐM SỨ BÀU TRÚC
Lô 5, KCN Thành Hải, Ninh Thuận
Di động: 0903 512 345
ĐT: 0259 351 2345 - Fax: 0259 351 2346
duyen.doan@gombautruc.example`,
    expect: {
      name: 'Đoàn Thị Mỹ Duyên',
      email: 'duyen.doan@gombautruc.example',
      phone: '+84903512345',
      company: 'CÔNG TY CỔ PHẦN GỐM SỨ BÀU TRÚC',
    },
  },
  {
    id: 'p1-sig-th-1',
    country: 'TH',
    format: 'signature',
    defaultCountry: 'TH',
    text: `ขอแสดงความนับถือ

นางสาวปิยวรรณ ทองสุข
ผู้จัดการฝ่ายจัดซื้อ
ห้างหุ้นส่วนจำกัด เชียงรายชาไทย
โทร. 053-512-345
มือถือ 089-512-3456
piyawan@chiangraitea.example`,
    expect: {
      name: 'ปิยวรรณ ทองสุข',
      email: 'piyawan@chiangraitea.example',
      phone: '+66895123456',
      company: 'ห้างหุ้นส่วนจำกัด เชียงรายชาไทย',
    },
    alternatives: { name: ['นางสาวปิยวรรณ ทองสุข'] },
  },
  {
    id: 'p1-sig-id-1',
    country: 'ID',
    format: 'signature',
    defaultCountry: 'ID',
    text: `Hormat kami,

Ni Luh Putu Ayu Wulandari
Staf Pengadaan
CV Kopi Kintamani Lestari
HP/WA: 0812 3651 2345
ayu.wulandari@kopikintamani.example`,
    expect: {
      name: 'Ni Luh Putu Ayu Wulandari',
      email: 'ayu.wulandari@kopikintamani.example',
      phone: '+6281236512345',
      company: 'CV Kopi Kintamani Lestari',
    },
  },
  {
    id: 'p1-sig-my-1',
    country: 'MY',
    format: 'signature',
    defaultCountry: 'MY',
    text: `Thanks & Regards,
Nurul Izzah binti Kamaruzaman
Executive, Purchasing
Serambi Sago Sdn. Bhd. (201512345-K)
H/P: 012-512 3456
Tel: 086-512 345
nurul@serambisago.example`,
    expect: {
      name: 'Nurul Izzah binti Kamaruzaman',
      email: 'nurul@serambisago.example',
      phone: '+60125123456',
      company: 'Serambi Sago Sdn. Bhd.',
    },
    alternatives: { company: ['Serambi Sago Sdn. Bhd. (201512345-K)'] },
  },
  {
    id: 'p1-sig-ph-1',
    country: 'PH',
    format: 'signature',
    defaultCountry: 'PH',
    text: `Respectfully yours,

MA. CRISTINA D. EVANGELISTA
Supply Officer II
Municipality of San Isidro
(034) 551 2345 / 0917 551 2345`,
    expect: {
      name: 'Ma. Cristina D. Evangelista',
      phone: '+639175512345',
      company: 'Municipality of San Isidro',
    },
    alternatives: { name: ['MA. CRISTINA D. EVANGELISTA'] },
  },
  {
    id: 'p1-sig-in-1',
    country: 'IN',
    format: 'signature',
    defaultCountry: 'IN',
    text: `Thanks & Regards

Venkata Subramanian K.
Dy. Manager - Stores & Purchase
M/s Kaveri Agro Pumps Pvt. Ltd.
SIDCO Industrial Estate, Coimbatore - 641 021
Mob: +91 94435 12345
Ph: 0422 - 2551234 / 35
GSTIN 33AABCK1234F1Z5
purchase@kaveripumps.example`,
    expect: {
      name: 'Venkata Subramanian K.',
      email: 'purchase@kaveripumps.example',
      phone: '+919443512345',
      company: 'Kaveri Agro Pumps Pvt. Ltd.',
    },
    alternatives: { name: ['Venkata Subramanian K'], company: ['M/s Kaveri Agro Pumps Pvt. Ltd.'] },
  },
];
