import type { PasteSample } from '../sample.ts';

export const FIRST_SIGHT_11_7: readonly PasteSample[] = [
  {
    id: 'p11-sig-ua',
    country: 'UA',
    format: 'signature',
    defaultCountry: 'UA',
    text: `З найкращими побажаннями,
Мирослава Затхей-Бойчук
Головний агроном
СТОВ «Прикарпатські Сади»
Івано-Франківська обл., м. Коломия
тел. (03433) 5-51-23; моб. +38 (067) 255-12-34
m.zatkhei@prykarpatsad.example`,
    expect: {
      name: 'Мирослава Затхей-Бойчук',
      email: 'm.zatkhei@prykarpatsad.example',
      phone: '+380672551234',
      company: 'СТОВ «Прикарпатські Сади»',
    },
    alternatives: { company: ['Прикарпатські Сади'] },
  },
  {
    id: 'p11-sig-ru',
    country: 'RU',
    format: 'signature',
    defaultCountry: 'RU',
    text: `Спасибо!
--
Ульяна Протасевич
Категорийный менеджер | Кондитерская фабрика «Лакомка-Юг»
E: u.protasevich@lakomka-yug.example | T: +7 861 255-12-34 (вн. 4417) | M: +7 988 255-12-34`,
    expect: {
      name: 'Ульяна Протасевич',
      email: 'u.protasevich@lakomka-yug.example',
      phone: '+79882551234',
      company: 'Кондитерская фабрика «Лакомка-Юг»',
    },
    alternatives: { company: ['Лакомка-Юг'] },
  },
  {
    id: 'p11-sig-tr',
    country: 'TR',
    format: 'signature',
    defaultCountry: 'TR',
    text: `Saygılar,
Op. Dr. İlknur Ağaoğlu Çınar
Başhekim
Özel Çukurova Göz Hastanesi
Çağrı Merkezi: 444 5 512
Sekreter: 0322 455 12 34
Cep: 0542 455 12 34
ilknur.agaoglu@cukurovagoz.example`,
    expect: {
      name: 'İlknur Ağaoğlu Çınar',
      email: 'ilknur.agaoglu@cukurovagoz.example',
      phone: '+905424551234',
      company: 'Özel Çukurova Göz Hastanesi',
    },
  },
  {
    id: 'p11-sig-il',
    country: 'IL',
    format: 'signature',
    defaultCountry: 'IL',
    text: `תודה ויום נעים,
אלירן ביטון
סמנכ"ל שיווק
יקבי הרי יהודה (1998) בע"מ
נייד: 050-6551234
משרד: 02-6551234 | פקס: 02-6551235
eliran@judeanhillswine.example`,
    expect: {
      name: 'אלירן ביטון',
      email: 'eliran@judeanhillswine.example',
      phone: '+972506551234',
      company: 'יקבי הרי יהודה (1998) בע"מ',
    },
  },
  {
    id: 'p11-sig-sa',
    country: 'SA',
    format: 'signature',
    defaultCountry: 'SA',
    text: `وتفضلوا بقبول فائق الاحترام والتقدير،،،
المهندسة/ لجين بنت سعود العتيبي
مديرة المشاريع
مجموعة روافد نجد القابضة
هاتف: +966 11 455 1234 تحويلة 220
جوال: +966 50 455 1234
l.alotaibi@rawafednajd.example`,
    expect: {
      name: 'لجين بنت سعود العتيبي',
      email: 'l.alotaibi@rawafednajd.example',
      phone: '+966504551234',
      company: 'مجموعة روافد نجد القابضة',
    },
  },
  {
    id: 'p11-sig-jo',
    country: 'JO',
    format: 'signature',
    defaultCountry: 'JO',
    text: `Best Regards,

Haneen Obeidat Al-Tarawneh
Export Coordinator
Jordan Valley Dates Co. (PSC)
Amman - Jordan
Office: +962 6 555 1234 Ext 17
Mobile: +962 79 555 1234
haneen@jvdates.example`,
    expect: {
      name: 'Haneen Obeidat Al-Tarawneh',
      email: 'haneen@jvdates.example',
      phone: '+962795551234',
      company: 'Jordan Valley Dates Co. (PSC)',
    },
    alternatives: { company: ['Jordan Valley Dates Co.'] },
  },
  {
    id: 'p11-sig-in',
    country: 'IN',
    format: 'signature',
    defaultCountry: 'IN',
    text: `With Warm Regards,

Thiru. K. Muthukumaraswamy, B.E., M.B.A.,
Managing Partner
Sri Velavan Spinners (India) Pvt. Ltd.,
SF No. 55/1, Avinashi Road, Tirupur - 641 603.
Ph: 0421 - 255 1234 / 255 1235  Cell: 98422 55123
muthu@velavanspinners.example`,
    expect: {
      name: 'K. Muthukumaraswamy',
      email: 'muthu@velavanspinners.example',
      phone: '+919842255123',
      company: 'Sri Velavan Spinners (India) Pvt. Ltd.',
    },
    alternatives: { name: ['Thiru. K. Muthukumaraswamy'] },
  },
];
