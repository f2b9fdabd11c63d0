import type { PasteSample } from '../sample.ts';

export const FIRST_SIGHT_1_6: readonly PasteSample[] = [
  {
    id: 'p1-sig-bg-1',
    country: 'BG',
    format: 'signature',
    defaultCountry: 'BG',
    text: `Поздрави,
инж. Красимир Вълчанов
Управител
ЕТ „Вълчанов – Красимир Вълчанов“
гр. Троян, ул. „Васил Левски“ 12
GSM: 0887 12 34 56`,
    expect: {
      name: 'Красимир Вълчанов',
      phone: '+359887123456',
      company: 'ЕТ „Вълчанов – Красимир Вълчанов“',
    },
  },
  {
    id: 'p1-sig-gr-1',
    country: 'GR',
    format: 'signature',
    defaultCountry: 'GR',
    text: `Με εκτίμηση

ΧΡΥΣΑΝΘΗ ΜΑΥΡΟΓΙΑΝΝΗ
Τμήμα Προμηθειών

Αλευρόμυλοι Θεσσαλίας ΑΒΕΕ
5ο χλμ. Λάρισας - Φαρσάλων
Τηλ: 2410 551 234, Fax: 2410 551 235
c.mavrogianni@alevromyloi.example`,
    expect: {
      name: 'Χρυσάνθη Μαυρογιάννη',
      email: 'c.mavrogianni@alevromyloi.example',
      phone: '+302410551234',
      company: 'Αλευρόμυλοι Θεσσαλίας ΑΒΕΕ',
    },
    alternatives: { name: ['ΧΡΥΣΑΝΘΗ ΜΑΥΡΟΓΙΑΝΝΗ', 'Χρυσανθη Μαυρογιαννη'] },
  },
  {
    id: 'p1-sig-tr-1',
    country: 'TR',
    format: 'signature',
    defaultCountry: 'TR',
    text: `İyi çalışmalar dilerim.

Çağrı Büyükkılıç
Tedarik Zinciri Uzmanı
Ege Seramik Kaplama San. Tic. Ltd. Şti.
Kemalpaşa OSB, İzmir
GSM: +90 (533) 512 34 56
cagri.buyukkilic@egekaplama.example`,
    expect: {
      name: 'Çağrı Büyükkılıç',
      email: 'cagri.buyukkilic@egekaplama.example',
      phone: '+905335123456',
      company: 'Ege Seramik Kaplama San. Tic. Ltd. Şti.',
    },
  },
  {
    id: 'p1-sig-ru-1',
    country: 'RU',
    format: 'signature',
    defaultCountry: 'RU',
    text: `С уважением,
ведущий специалист отдела снабжения
Кузьмичёва Людмила Аркадьевна
ПАО «Уралхимпласт-Север»
тел.: 8 (343) 212-34-56, доб. 1123
сот.: 8-922-123-45-67
kuzmicheva@uralsever.example`,
    expect: {
      name: 'Кузьмичёва Людмила Аркадьевна',
      email: 'kuzmicheva@uralsever.example',
      phone: '+79221234567',
      company: 'ПАО «Уралхимпласт-Север»',
    },
    alternatives: { name: ['Людмила Аркадьевна Кузьмичёва'] },
  },
  {
    id: 'p1-sig-kz-1',
    country: 'KZ',
    format: 'signature',
    defaultCountry: 'KZ',
    text: `Құрметпен / С уважением,
Айгерим Нурмаганбетова
Менеджер по закупу
ТОО «Степь Агро»
моб. +7 701 123 45 67
a.nurmaganbetova@stepagro.example`,
    expect: {
      name: 'Айгерим Нурмаганбетова',
      email: 'a.nurmaganbetova@stepagro.example',
      phone: '+77011234567',
      company: 'ТОО «Степь Агро»',
    },
  },
  {
    id: 'p1-sig-ua-1',
    country: 'UA',
    format: 'signature',
    defaultCountry: 'UA',
    text: `З повагою,

Ярослава Ковальчук-Дзюба
Начальниця відділу постачання
ПрАТ «Полтавський крохмаль»
т. (0532) 51-23-45
м. (095) 512-34-56
y.kovalchuk@poltkrokhmal.example`,
    expect: {
      name: 'Ярослава Ковальчук-Дзюба',
      email: 'y.kovalchuk@poltkrokhmal.example',
      phone: '+380955123456',
      company: 'ПрАТ «Полтавський крохмаль»',
    },
  },
  {
    id: 'p1-sig-il-1',
    country: 'IL',
    format: 'signature',
    defaultCountry: 'IL',
    text: `בברכה,

נועה אלקיים-שטרן
מנהלת רכש
אגודת כורמי הגליל בע"מ
נייד: 052-512-3456
משרד: 04-612-3456
noa@kormei-galil.example`,
    expect: {
      name: 'נועה אלקיים-שטרן',
      email: 'noa@kormei-galil.example',
      phone: '+972525123456',
      company: 'אגודת כורמי הגליל בע"מ',
    },
  },
  {
    id: 'p1-sig-ae-1',
    country: 'AE',
    format: 'signature',
    defaultCountry: 'AE',
    text: `Best Regards,

Mohammed Yaqoob Al Zarooni
Procurement Officer
Falaj Water Systems L.L.C
P.O.Box 5512, Sharjah, U.A.E.
Tel.: +971 6 512 3456 | Fax.: +971 6 512 3457 | Mob.: +971 50 512 3456
m.alzarooni@falajwater.example`,
    expect: {
      name: 'Mohammed Yaqoob Al Zarooni',
      email: 'm.alzarooni@falajwater.example',
      phone: '+971505123456',
      company: 'Falaj Water Systems L.L.C',
    },
  },
];
