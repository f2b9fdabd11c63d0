import type { PasteSample } from '../sample.ts';

export const FRESH_PROFILES_2: readonly PasteSample[] = [
  {
    id: 'f1-label-vi',
    country: 'VN',
    format: 'profile',
    defaultCountry: 'VN',
    text: `Họ và tên: Trần Quốc Thịnh
Tên công ty: Cà phê Buôn Đôn
Số điện thoại: 0912 345 678
Email: thinh@buondon.example`,
    expect: {
      name: 'Trần Quốc Thịnh',
      email: 'thinh@buondon.example',
      phone: '+84912345678',
      company: 'Cà phê Buôn Đôn',
    },
  },
  {
    id: 'f1-label-ar',
    country: 'AE',
    format: 'profile',
    defaultCountry: 'AE',
    text: `الاسم الكامل: هند المنصوري
اسم الشركة: واحة للتجارة
رقم الجوال: 0501234567
الإيميل: hind@waha.example`,
    expect: {
      name: 'هند المنصوري',
      email: 'hind@waha.example',
      phone: '+971501234567',
      company: 'واحة للتجارة',
    },
  },
];
