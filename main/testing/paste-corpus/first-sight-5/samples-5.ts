import type { PasteSample } from '../sample.ts';

export const FIRST_SIGHT_5_5: readonly PasteSample[] = [
  {
    id: 'p5-gr-1',
    country: 'GR',
    format: 'profile',
    defaultCountry: 'GR',
    text: `Επικοινωνία
Αγροτικός Συνεταιρισμός Ζαγοράς
Υπεύθυνος πωλήσεων: Βασίλης Καραμπατάκης
Τηλέφωνο: 24260 55123
Κινητό: 697 2551234
Email: sales@zagorapples.example`,
    expect: {
      name: 'Βασίλης Καραμπατάκης',
      email: 'sales@zagorapples.example',
      phone: '+306972551234',
      company: 'Αγροτικός Συνεταιρισμός Ζαγοράς',
    },
  },
  {
    id: 'p5-tr-1',
    country: 'TR',
    format: 'signature',
    defaultCountry: 'TR',
    text: `Saygılarımla,

Dr. Öğr. Üyesi Zeynep Karabulut Demir
Ziraat Fakültesi
Harran Üniversitesi
Tel: 0 414 318 12 34 - Dahili: 2345
zkarabulut@harranuni.example`,
    expect: {
      name: 'Zeynep Karabulut Demir',
      email: 'zkarabulut@harranuni.example',
      phone: '+904143181234 ext. 2345',
      company: 'Harran Üniversitesi',
    },
    alternatives: { name: ['Öğr. Üyesi Zeynep Karabulut Demir'], phone: ['+904143181234'] },
  },
  {
    id: 'p5-ru-1',
    country: 'RU',
    format: 'profile',
    defaultCountry: 'RU',
    text: `Заявка с сайта
Имя: Лариса Геннадьевна
Компания: Питомник растений Сирень
Телефон: +7 (903) 551-23-45
Почта: larisa@sirensad.example
Комментарий: нужен прайс на контейнеры`,
    expect: {
      name: 'Лариса Геннадьевна',
      email: 'larisa@sirensad.example',
      phone: '+79035512345',
      company: 'Питомник растений Сирень',
      note: 'нужен прайс на контейнеры',
    },
    alternatives: { note: [null] },
  },
  {
    id: 'p5-ua-1',
    country: 'UA',
    format: 'signature',
    defaultCountry: 'UA',
    text: `З найкращими побажаннями,

Богдан Чорновус
головний інженер, КП «Львівводосервіс»
тел. (032) 255-12-34
моб. +38 098 551 23 45
b.chornovus@lvivvodo.example`,
    expect: {
      name: 'Богдан Чорновус',
      email: 'b.chornovus@lvivvodo.example',
      phone: '+380985512345',
      company: 'КП «Львівводосервіс»',
    },
    alternatives: { company: ['Львівводосервіс'] },
  },
  {
    id: 'p5-il-1',
    country: 'IL',
    format: 'signature',
    defaultCountry: 'IL',
    text: `תודה,
רותם אוחיון
מנהלת תפעול | משתלת הגליל העליון
050-6551234
rotem@galil-nursery.example`,
    expect: {
      name: 'רותם אוחיון',
      email: 'rotem@galil-nursery.example',
      phone: '+972506551234',
      company: 'משתלת הגליל העליון',
    },
  },
  {
    id: 'p5-lb-1',
    country: 'LB',
    format: 'signature',
    defaultCountry: 'LB',
    text: `Best Regards,

Georges Abi Rached
Export Manager
Bekaa Valley Olive Press s.a.r.l.
Tel: +961 8 551 234
Mob: +961 3 551 234
georges@bekaaolive.example`,
    expect: {
      name: 'Georges Abi Rached',
      email: 'georges@bekaaolive.example',
      phone: '+9613551234',
      company: 'Bekaa Valley Olive Press s.a.r.l.',
    },
  },
  {
    id: 'p5-jp-1',
    country: 'JP',
    format: 'line',
    defaultCountry: 'JP',
    text: '丸和ガラス工業の安曇様 090-6655-1234 折り返し希望',
    expect: { name: '安曇', phone: '+819066551234', company: '丸和ガラス工業' },
    alternatives: { name: [null], company: [null] },
  },
  {
    id: 'p5-jp-2',
    country: 'JP',
    format: 'signature',
    defaultCountry: 'JP',
    text: `よろしくお願いいたします。

藤袴ホールディングス株式会社
人事総務部　採用グループ
瀬名波　ひかる（Hikaru SENAHA）
直通：03-5512-3456
hikaru.senaha@fujibakama-hd.example`,
    expect: {
      name: '瀬名波 ひかる',
      email: 'hikaru.senaha@fujibakama-hd.example',
      phone: '+81355123456',
      company: '藤袴ホールディングス株式会社',
    },
    alternatives: { name: ['瀬名波ひかる', '瀬名波　ひかる', 'Hikaru Senaha'] },
  },
];
