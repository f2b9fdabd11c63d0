import type { PasteSample } from '../sample.ts';

export const FRESH_SIGNATURES_5: readonly PasteSample[] = [
  {
    id: 'f1-sig-ge',
    country: 'GE',
    format: 'signature',
    defaultCountry: 'GE',
    text: `პატივისცემით,
ნინო გელაშვილი
შპს კახეთის მარანი
მობ: +995 555 12 34 56
nino@marani.example`,
    expect: {
      name: 'ნინო გელაშვილი',
      email: 'nino@marani.example',
      phone: '+995555123456',
      company: 'შპს კახეთის მარანი',
    },
  },
  {
    id: 'f1-sig-il',
    country: 'IL',
    format: 'signature',
    defaultCountry: 'IL',
    text: `בברכה,
נועה אבוטבול
מנהלת רכש
זיתי הגליל בע"מ
נייד: 050-1234567
משרד: 04-6912345
noa@zeitim.example`,
    expect: {
      name: 'נועה אבוטבול',
      email: 'noa@zeitim.example',
      phone: '+972501234567',
      company: 'זיתי הגליל בע"מ',
    },
  },
  {
    id: 'f1-sig-eg',
    country: 'EG',
    format: 'signature',
    defaultCountry: 'EG',
    text: `مع تحياتي،
م. طارق عبد الرحيم
مدير المشتريات
شركة وادي النيل للأثاث
موبايل: ٠١٠١٢٣٤٥٦٧٨
tarek@wadielnil.example`,
    expect: {
      name: 'طارق عبد الرحيم',
      email: 'tarek@wadielnil.example',
      phone: '+201012345678',
      company: 'شركة وادي النيل للأثاث',
    },
    alternatives: { name: ['م. طارق عبد الرحيم'] },
  },
  {
    id: 'f1-sig-ir',
    country: 'IR',
    format: 'signature',
    defaultCountry: 'IR',
    text: `با احترام
شیرین کاظمی
شرکت نگین کویر
همراه: ۰۹۱۲۳۴۵۶۷۸۹
shirin@neginkavir.example`,
    expect: {
      name: 'شیرین کاظمی',
      email: 'shirin@neginkavir.example',
      phone: '+989123456789',
      company: 'شرکت نگین کویر',
    },
  },
  {
    id: 'f1-sig-th',
    country: 'TH',
    format: 'signature',
    defaultCountry: 'TH',
    text: `ขอแสดงความนับถือ
คุณพิมพ์ชนก อารีรัตน์
ผู้จัดการฝ่ายจัดซื้อ
บริษัท ล้านนาเซรามิก จำกัด
โทร. 053-123-456 ต่อ 12
มือถือ 081-234-5611
pimchanok@lannaceramic.example`,
    expect: {
      name: 'พิมพ์ชนก อารีรัตน์',
      email: 'pimchanok@lannaceramic.example',
      phone: '+66812345611',
      company: 'บริษัท ล้านนาเซรามิก จำกัด',
    },
    alternatives: { name: ['คุณพิมพ์ชนก อารีรัตน์'] },
  },
  {
    id: 'f1-sig-vn',
    country: 'VN',
    format: 'signature',
    defaultCountry: 'VN',
    text: `Trân trọng,
Nguyễn Thị Bích Hạnh (Ms.)
Trưởng phòng Mua hàng
Công ty TNHH Gỗ Trường Sơn
ĐT: 0236 3812 345 - DĐ: 0905 123 456
hanh.ntb@gotruongson.example`,
    expect: {
      name: 'Nguyễn Thị Bích Hạnh',
      email: 'hanh.ntb@gotruongson.example',
      phone: '+84905123456',
      company: 'Công ty TNHH Gỗ Trường Sơn',
    },
  },
  {
    id: 'f1-sig-id',
    country: 'ID',
    format: 'signature',
    defaultCountry: 'ID',
    text: `Terima kasih,
Ibu Sulastri Wijayakusuma
Manajer Pengadaan
CV Batik Lasem Jaya
WA 0813-2345-6781
sulastri@batiklasem.example`,
    expect: {
      name: 'Sulastri Wijayakusuma',
      email: 'sulastri@batiklasem.example',
      phone: '+6281323456781',
      company: 'CV Batik Lasem Jaya',
    },
    alternatives: { name: ['Ibu Sulastri Wijayakusuma'] },
  },
  {
    id: 'f1-sig-ph',
    country: 'PH',
    format: 'signature',
    defaultCountry: 'PH',
    text: `Ma. Corazon B. Villanueva-Reyes
Procurement Officer II
Visayas Abaca Fibers, Inc.
0917 555 0144 / (032) 255-0144
cora@visayasabaca.example`,
    expect: {
      name: 'Ma. Corazon B. Villanueva-Reyes',
      email: 'cora@visayasabaca.example',
      phone: '+639175550144',
      company: 'Visayas Abaca Fibers, Inc.',
    },
  },
  {
    id: 'f1-sig-in',
    country: 'IN',
    format: 'signature',
    defaultCountry: 'IN',
    text: `Thanks & Regards
Mr. Venkatasubramanian K
Sr. Purchase Executive
Kaveri Cotton Spinners Pvt. Ltd.
Mob: +91-94430 12345
Off: 0422-2512345 Extn: 123
purchase@kavericotton.example`,
    expect: {
      name: 'Venkatasubramanian K',
      email: 'purchase@kavericotton.example',
      phone: '+919443012345',
      company: 'Kaveri Cotton Spinners Pvt. Ltd.',
    },
    alternatives: { name: ['Mr. Venkatasubramanian K'] },
  },
];
