import type { PasteSample } from '../sample.ts';

export const FIRST_SIGHT_3_5: readonly PasteSample[] = [
  {
    id: 'p3-sig-ge-1',
    country: 'GE',
    format: 'signature',
    defaultCountry: 'GE',
    text: `პატივისცემით,
ნინო ჯავახიშვილი
შესყიდვების მენეჯერი
შპს „კახური მარანი“
მობ: +995 599 55 12 34
nino@kakhurimarani.example`,
    expect: {
      name: 'ნინო ჯავახიშვილი',
      email: 'nino@kakhurimarani.example',
      phone: '+995599551234',
      company: 'შპს „კახური მარანი“',
    },
  },
  {
    id: 'p3-sig-il-1',
    country: 'IL',
    format: 'signature',
    defaultCountry: 'IL',
    text: `בברכה,
עו"ד תמר גולדנברג-לוי
יועצת משפטית
קיבוץ מעיין הגליל - אגודה שיתופית
טל: 04-9551234, נייד: 050-9551234
tamar@maayan-galil.example`,
    expect: {
      name: 'תמר גולדנברג-לוי',
      email: 'tamar@maayan-galil.example',
      phone: '+972509551234',
      company: 'קיבוץ מעיין הגליל',
    },
    alternatives: { company: ['קיבוץ מעיין הגליל - אגודה שיתופית'] },
  },
  {
    id: 'p3-sig-jo-1',
    country: 'JO',
    format: 'signature',
    defaultCountry: 'JO',
    text: `مع فائق الاحترام والتقدير

د. لينا الحوراني
مديرة الجودة
مصنع الأردن للأدوية
خلوي: ٠٧٩٥٥٥١٢٣٤
lina@jordanpharmaco.example`,
    expect: {
      name: 'لينا الحوراني',
      email: 'lina@jordanpharmaco.example',
      phone: '+962795551234',
      company: 'مصنع الأردن للأدوية',
    },
  },
  {
    id: 'p3-sig-ir-1',
    country: 'IR',
    format: 'signature',
    defaultCountry: 'IR',
    text: `با احترام،
مهندس بهرام کیانفر
مدیر خرید
شرکت فولاد زاگرس
تلفن همراه: ۰۹۱۲ ۵۵۵ ۱۲۳۴
kianfar@zagrossteel.example`,
    expect: {
      name: 'بهرام کیانفر',
      email: 'kianfar@zagrossteel.example',
      phone: '+989125551234',
      company: 'شرکت فولاد زاگرس',
    },
    alternatives: { name: ['مهندس بهرام کیانفر'] },
  },
  {
    id: 'p3-sig-jp-1',
    country: 'JP',
    format: 'signature',
    defaultCountry: 'JP',
    text: `引き続きよろしくお願い申し上げます。
/////////////////////////////
丸福水産株式会社　仕入部
鳥居　あかね
〒041-8611 函館市港町1-55-12
TEL 0138-55-1234 (直通)
MOBILE 090-5512-3499
torii.akane@marufuku-suisan.example
/////////////////////////////`,
    expect: {
      name: '鳥居 あかね',
      email: 'torii.akane@marufuku-suisan.example',
      phone: '+819055123499',
      company: '丸福水産株式会社',
    },
    alternatives: { name: ['鳥居　あかね', '鳥居あかね'] },
  },
  {
    id: 'p3-sig-kr-1',
    country: 'KR',
    format: 'signature',
    defaultCountry: 'KR',
    text: `감사합니다

제주감귤농협
경제사업부 차장 탁 미 란
전화 064-755-1234
휴대전화 010-3755-1234
mrtak@jejucitrus.example`,
    expect: {
      name: '탁 미 란',
      email: 'mrtak@jejucitrus.example',
      phone: '+821037551234',
      company: '제주감귤농협',
    },
    alternatives: { name: ['탁미란'] },
  },
  {
    id: 'p3-sig-cn-1',
    country: 'CN',
    format: 'signature',
    defaultCountry: 'CN',
    text: `祝 商祺
————————
慕容晓 / Murong Xiao
采购工程师
合肥皖江电缆集团有限公司
Tel: +86-551-6355 1234
Mob: +86 189 5515 1234
murongxiao@wanjiang-cable.example`,
    expect: {
      name: '慕容晓',
      email: 'murongxiao@wanjiang-cable.example',
      phone: '+8618955151234',
      company: '合肥皖江电缆集团有限公司',
    },
    alternatives: { name: ['慕容晓 / Murong Xiao', 'Murong Xiao'] },
  },
  {
    id: 'p3-sig-vn-1',
    country: 'VN',
    format: 'signature',
    defaultCountry: 'VN',
    text: `Trân trọng cảm ơn!

Nguyễn Hữu Phước
P. Kinh doanh
DNTN Cơ Khí Phước Thành
SĐT/Zalo: 0918 551 234`,
    expect: { name: 'Nguyễn Hữu Phước', phone: '+84918551234', company: 'DNTN Cơ Khí Phước Thành' },
  },
];
