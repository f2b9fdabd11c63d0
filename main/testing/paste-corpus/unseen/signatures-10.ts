import type { PasteSample } from '../sample.ts';

/** Signatures in Japanese, Chinese, Korean, Cyrillic, Greek, Hebrew, Arabic, Turkish and Thai. */
export const SIGNATURES_10: readonly PasteSample[] = [
  {
    id: 'gr-signature-01',
    country: 'GR',
    format: 'signature',
    defaultCountry: null,
    text: `Με εκτίμηση,

Ελένη Παπαδημητρακοπούλου
Υπεύθυνη Πωλήσεων

Αιγαίο Πλαστικά Α.Ε.
Λεωφόρος Κηφισού 134, 121 31 Περιστέρι
Τηλ.: 210 574 8812
Κιν.: 697 412 8053
Φαξ: 210 574 8813
e.papadimitrakopoulou@aigaioplastika.gr
Α.Φ.Μ. 094318822 – Δ.Ο.Υ. ΦΑΕ Αθηνών`,
    expect: {
      name: 'Ελένη Παπαδημητρακοπούλου',
      email: 'e.papadimitrakopoulou@aigaioplastika.gr',
      phone: '+306974128053',
      company: 'Αιγαίο Πλαστικά Α.Ε.',
    },
  },
  {
    id: 'gr-signature-02',
    country: 'GR',
    format: 'signature',
    defaultCountry: 'GR',
    text: `Stavros Kalligeris
Chartering Manager, Thalassa Bulk Carriers S.A.
+30 2310 548 771
stavros.kalligeris@thalassabulk.com
Sent from my iPad`,
    expect: {
      name: 'Stavros Kalligeris',
      email: 'stavros.kalligeris@thalassabulk.com',
      phone: '+302310548771',
      company: 'Thalassa Bulk Carriers S.A.',
    },
  },
  {
    id: 'il-signature-01',
    country: 'IL',
    format: 'signature',
    defaultCountry: null,
    text: `בברכה,

ד"ר תמר אבוטבול
מנהלת פיתוח עסקי
גלבוע מערכות השקיה בע"מ
רח' הברזל 19, תל אביב 6971025
טלפון: 03-644-7182
נייד: 054-738-2106
פקס: 03-644-7183
tamar@gilboa-irrigation.co.il
ח.פ. 514872236`,
    expect: {
      name: 'תמר אבוטבול',
      email: 'tamar@gilboa-irrigation.co.il',
      phone: '+972547382106',
      company: 'גלבוע מערכות השקיה בע"מ',
    },
  },
  {
    id: 'il-signature-02',
    country: 'IL',
    format: 'signature',
    defaultCountry: 'IL',
    text: `Yoav Ben-Haroush | CTO | Negev Photonics Ltd. | +972 (0)8 642 9917 | yoav@negevphotonics.com`,
    expect: {
      name: 'Yoav Ben-Haroush',
      email: 'yoav@negevphotonics.com',
      phone: '+97286429917',
      company: 'Negev Photonics Ltd.',
    },
  },
  {
    id: 'eg-signature-01',
    country: 'EG',
    format: 'signature',
    defaultCountry: null,
    text: `مع خالص التحية،

م. أحمد سمير فؤاد
مدير المبيعات
شركة نيل دلتا للصناعات الغذائية ش.م.م
١٤ شارع الثورة، مصر الجديدة، القاهرة، مصر
هاتف: 02 2417 6638
محمول: ٠١٠٠ ٦٣٨ ٤٤١٧
ahmed.samir@niledeltafoods.com.eg`,
    expect: {
      name: 'أحمد سمير فؤاد',
      email: 'ahmed.samir@niledeltafoods.com.eg',
      phone: '+201006384417',
      company: 'شركة نيل دلتا للصناعات الغذائية ش.م.م',
    },
  },
  {
    id: 'sa-signature-01',
    country: 'SA',
    format: 'signature',
    defaultCountry: 'EG',
    text: `تحياتي
نورة بنت عبدالله الحربي
مديرة المشتريات
مؤسسة واحة الخليج التجارية
الرياض 12241، المملكة العربية السعودية
جوال: +966 55 318 7042
هاتف: +966 11 462 9035
فاكس: +966 11 462 9036
n.alharbi@gulfoasis.com.sa
س.ت. 1010427718`,
    expect: {
      name: 'نورة بنت عبدالله الحربي',
      email: 'n.alharbi@gulfoasis.com.sa',
      phone: '+966553187042',
      company: 'مؤسسة واحة الخليج التجارية',
    },
  },
  {
    id: 'tr-signature-01',
    country: 'TR',
    format: 'signature',
    defaultCountry: 'DE',
    text: `Saygılarımla,

Gülşah Yıldırımoğlu
Dış Ticaret Uzmanı

Çınar Ambalaj San. ve Tic. A.Ş.
Organize Sanayi Bölgesi 5. Cadde No: 18, 16140 Nilüfer / Bursa
Tel: 0224 443 17 62   Dahili: 125
Cep: 0532 618 40 97
Faks: 0224 443 17 60
gulsah.yildirimoglu@cinarambalaj.com.tr
Vergi Dairesi: Nilüfer V.D. 2310457816`,
    expect: {
      name: 'Gülşah Yıldırımoğlu',
      email: 'gulsah.yildirimoglu@cinarambalaj.com.tr',
      phone: '+905326184097',
      company: 'Çınar Ambalaj San. ve Tic. A.Ş.',
    },
  },
  {
    id: 'tr-signature-02',
    country: 'TR',
    format: 'signature',
    defaultCountry: 'TR',
    text: `Av. Emre Kocabıyık
Kocabıyık Hukuk Bürosu
+90 (312) 427 55 08
emre@kocabiyikhukuk.com

Yasal Uyarı: Bu e-posta ve ekleri gizlidir; yalnızca muhatabı tarafından kullanılabilir.`,
    expect: {
      name: 'Emre Kocabıyık',
      email: 'emre@kocabiyikhukuk.com',
      phone: '+903124275508',
      company: 'Kocabıyık Hukuk Bürosu',
    },
  },
  {
    id: 'th-signature-01',
    country: 'TH',
    format: 'signature',
    defaultCountry: null,
    text: `ขอแสดงความนับถือ

คุณปิยะดา ศรีสุวรรณ
ผู้จัดการฝ่ายขาย
บริษัท สยามบรรจุภัณฑ์ จำกัด
88/12 ถนนพระราม 9 แขวงห้วยขวาง กรุงเทพฯ 10310
โทร. 02-641-7753
แฟกซ์ 02-641-7754
มือถือ 081-927-4406
piyada@siambanjuphan.co.th`,
    expect: {
      name: 'ปิยะดา ศรีสุวรรณ',
      email: 'piyada@siambanjuphan.co.th',
      phone: '+66819274406',
      company: 'บริษัท สยามบรรจุภัณฑ์ จำกัด',
    },
  },
  {
    id: 'th-signature-02',
    country: 'TH',
    format: 'signature',
    defaultCountry: 'TH',
    text: `Khun Narongrit Phothisat
Export Director
Chao Phraya Seafood Public Company Limited
Office +66 (0) 34 417 822 to 24
narongrit@chaophrayaseafood.com`,
    expect: {
      name: 'Narongrit Phothisat',
      email: 'narongrit@chaophrayaseafood.com',
      phone: '+6634417822',
      company: 'Chao Phraya Seafood Public Company Limited',
    },
  },
];
