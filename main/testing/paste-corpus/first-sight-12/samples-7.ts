import type { PasteSample } from '../sample.ts';

export const FIRST_SIGHT_12_7: readonly PasteSample[] = [
  {
    id: 'p12-sig-kr',
    country: 'KR',
    format: 'signature',
    defaultCountry: 'KR',
    text: `감사합니다.
남도전통장류영농조합법인
대표 방효숙
전남 담양군 창평면 돌담길 55
전화) 061-255-1234
핸드폰) 010-2255-8812
팩스) 061-255-1235
hyosook@namdojang.example`,
    expect: {
      name: '방효숙',
      email: 'hyosook@namdojang.example',
      phone: '+821022558812',
      company: '남도전통장류영농조합법인',
    },
  },
  {
    id: 'p12-sig-cn',
    country: 'CN',
    format: 'signature',
    defaultCountry: 'CN',
    text: `顺祝商祺！
诸葛明轩（先生）
工程部经理
厦门鹭岛幕墙工程有限公司
Tel：0592-2255123-806
Mob：159 6055 1234
zhugemx@ludaocw.example`,
    expect: {
      name: '诸葛明轩',
      email: 'zhugemx@ludaocw.example',
      phone: '+8615960551234',
      company: '厦门鹭岛幕墙工程有限公司',
    },
  },
  {
    id: 'p12-sig-id',
    country: 'ID',
    format: 'signature',
    defaultCountry: 'ID',
    text: `Terima kasih,
Ir. Made Sudarsana Putra
Kepala Gudang
Koperasi Petani Kopi Kintamani
Telp./WA 0813-5512-3477
made@kopikintamani.example`,
    expect: {
      name: 'Made Sudarsana Putra',
      email: 'made@kopikintamani.example',
      phone: '+6281355123477',
      company: 'Koperasi Petani Kopi Kintamani',
    },
  },
  {
    id: 'p12-sig-th',
    country: 'TH',
    format: 'signature',
    defaultCountry: 'TH',
    text: `ด้วยความเคารพ
คุณวีรภัทร เลิศสกุล
เจ้าหน้าที่จัดซื้ออาวุโส
สหกรณ์โคนมวังน้ำเย็น จำกัด
โทร 037-255-123 มือถือ 086-255-1234
weerapat@wangnamyendairy.example`,
    expect: {
      name: 'วีรภัทร เลิศสกุล',
      email: 'weerapat@wangnamyendairy.example',
      phone: '+66862551234',
      company: 'สหกรณ์โคนมวังน้ำเย็น จำกัด',
    },
    alternatives: { name: ['คุณวีรภัทร เลิศสกุล'] },
  },
  {
    id: 'p12-sig-ph',
    country: 'PH',
    format: 'signature',
    defaultCountry: 'PH',
    text: `Very truly yours,

Engr. Rolando "Lando" M. Catacutan Jr.
Plant Manager – Ilocos
Northern Luzon Salt Makers' Multi-Purpose Cooperative
Mobile: +63 928 155 1234
lando.catacutan@nlsaltcoop.example`,
    expect: {
      name: 'Rolando "Lando" M. Catacutan Jr.',
      email: 'lando.catacutan@nlsaltcoop.example',
      phone: '+639281551234',
      company: "Northern Luzon Salt Makers' Multi-Purpose Cooperative",
    },
    alternatives: {
      name: ['Rolando M. Catacutan Jr.', 'Rolando Catacutan Jr.', 'Rolando "Lando" M. Catacutan'],
    },
  },
  {
    id: 'p12-sig-tz',
    country: 'TZ',
    format: 'signature',
    defaultCountry: 'TZ',
    text: `Wako,
Rehema Mwakalinga
Afisa Manunuzi
Kilimanjaro Coffee Growers Ltd
Simu: +255 754 551 234
rehema@kilicoffeegrowers.example`,
    expect: {
      name: 'Rehema Mwakalinga',
      email: 'rehema@kilicoffeegrowers.example',
      phone: '+255754551234',
      company: 'Kilimanjaro Coffee Growers Ltd',
    },
  },
  {
    id: 'p12-sig-ng',
    country: 'NG',
    format: 'signature',
    defaultCountry: 'NG',
    text: `Warm regards,
Pharm. Chukwuemeka Nwachukwu-Eze
Superintendent Pharmacist
Greenleaf Pharmacy & Stores Limited
+234 (0) 806 551 2345
emeka.n@greenleafpharmacy.example`,
    expect: {
      name: 'Chukwuemeka Nwachukwu-Eze',
      email: 'emeka.n@greenleafpharmacy.example',
      phone: '+2348065512345',
      company: 'Greenleaf Pharmacy & Stores Limited',
    },
  },
];
