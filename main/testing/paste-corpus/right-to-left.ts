import type { PasteSample } from './sample.ts';

/** Israel, the Emirates, Saudi Arabia, Egypt; with India's own script beside them. */
export const RIGHT_TO_LEFT: readonly PasteSample[] = [
  {
    id: 'il-full',
    country: 'IL',
    format: 'signature',
    defaultCountry: null,
    text: `בברכה,
דנה כהן
מנהלת שיווק
אוקיינוס בע"מ
נייד: 052-555-0100
טל': 03-555-0100
פקס: 03-555-0101
dana@okyanos.co.il`,
    expect: {
      name: 'דנה כהן',
      email: 'dana@okyanos.co.il',
      phone: '+972525550100',
      company: 'אוקיינוס בע"מ',
    },
  },
  {
    id: 'il-latin',
    country: 'IL',
    format: 'signature',
    defaultCountry: null,
    text: `Yonatan Levi, Adv.
Carmel Ventures Ltd.
Rothschild Blvd 1, Tel Aviv, Israel
M. +972-54-555-0123
yonatan@carmelventures.co.il`,
    expect: {
      name: 'Yonatan Levi',
      email: 'yonatan@carmelventures.co.il',
      phone: '+972545550123',
      company: 'Carmel Ventures Ltd.',
    },
  },
  {
    id: 'ae-full',
    country: 'AE',
    format: 'signature',
    defaultCountry: null,
    text: `Best Regards,
Fatima Al Mansoori
Procurement Manager
Falcon Gulf Trading LLC
P.O. Box 12345, Dubai, UAE
Mobile: +971 50 555 0123
Office: +971 4 555 0123
fatima.almansoori@falcongulf.ae`,
    expect: {
      name: 'Fatima Al Mansoori',
      email: 'fatima.almansoori@falcongulf.ae',
      phone: '+971505550123',
      company: 'Falcon Gulf Trading LLC',
    },
  },
  {
    id: 'sa-arabic',
    country: 'SA',
    format: 'signature',
    defaultCountry: null,
    text: `مع خالص التحية،
محمد العتيبي
مدير المبيعات
شركة النخيل للتجارة
الرياض، المملكة العربية السعودية
جوال: ٠٥٠١٢٣٤٥٦٧
هاتف: 011 555 0123
m.alotaibi@nakheel.com.sa`,
    expect: {
      name: 'محمد العتيبي',
      email: 'm.alotaibi@nakheel.com.sa',
      phone: '+966501234567',
      company: 'شركة النخيل للتجارة',
    },
  },
  {
    id: 'eg-arabic',
    country: 'EG',
    format: 'signature',
    defaultCountry: 'EG',
    text: `د. سارة محمود حسن
رئيس قسم التسويق
مجموعة النيل القابضة
القاهرة، مصر
موبايل 010 1234 5678
sara.hassan@nilegroup.example`,
    expect: {
      name: 'سارة محمود حسن',
      email: 'sara.hassan@nilegroup.example',
      phone: '+201012345678',
      company: 'مجموعة النيل القابضة',
    },
  },
  {
    id: 'in-hindi',
    country: 'IN',
    format: 'signature',
    defaultCountry: 'IN',
    text: `सादर,
श्री राजेश शर्मा
प्रबंधक
गंगा उद्योग प्राइवेट लिमिटेड
मोबाइल: 98765 43210
rajesh@gangaudyog.in`,
    expect: {
      name: 'राजेश शर्मा',
      email: 'rajesh@gangaudyog.in',
      phone: '+919876543210',
      company: 'गंगा उद्योग प्राइवेट लिमिटेड',
    },
  },
];
