import type { PasteSample } from './sample.ts';

/** Russia, Ukraine, Kazakhstan, Bulgaria, Greece. */
export const CYRILLIC_AND_GREEK: readonly PasteSample[] = [
  {
    id: 'ru-ooo',
    country: 'RU',
    format: 'signature',
    defaultCountry: null,
    text: `С уважением,
Иван Петров
Менеджер по продажам
ООО «Ромашка»
тел. 8 (495) 123-45-67
моб. +7 916 123-45-67
факс 8 (495) 123-45-68
ivan.petrov@romashka.ru
ИНН 7701234567, ОГРН 1027700132195`,
    expect: {
      name: 'Иван Петров',
      email: 'ivan.petrov@romashka.ru',
      phone: '+79161234567',
      company: 'ООО «Ромашка»',
    },
  },
  {
    id: 'ru-patronymic',
    country: 'RU',
    format: 'signature',
    defaultCountry: null,
    text: `С наилучшими пожеланиями,

Смирнова Екатерина Андреевна
главный бухгалтер
АО "Северный ветер"
г. Санкт-Петербург, Невский пр., д. 10, оф. 5
Тел.: (812) 123-45-67 доб. 123
e.smirnova@severveter.ru`,
    expect: {
      name: 'Смирнова Екатерина Андреевна',
      email: 'e.smirnova@severveter.ru',
      phone: '+78121234567 ext. 123',
      company: 'АО "Северный ветер"',
    },
  },
  {
    id: 'ru-ip',
    country: 'RU',
    format: 'signature',
    defaultCountry: 'RU',
    text: `Сергей Кузнецов
ИП Кузнецов С.В.
8-903-123-45-67
kuznetsov@yandex.ru`,
    expect: {
      name: 'Сергей Кузнецов',
      email: 'kuznetsov@yandex.ru',
      phone: '+79031234567',
      company: 'ИП Кузнецов С.В.',
    },
  },
  {
    id: 'ua-tov',
    country: 'UA',
    format: 'signature',
    defaultCountry: null,
    text: `З повагою,
Олександр Шевченко
керівник відділу продажу
ТОВ «Карпатський ліс»
м. Львів, вул. Зелена, 1
моб.: 067 123 45 67
o.shevchenko@karpatlis.ua
ЄДРПОУ 12345678`,
    expect: {
      name: 'Олександр Шевченко',
      email: 'o.shevchenko@karpatlis.ua',
      phone: '+380671234567',
      company: 'ТОВ «Карпатський ліс»',
    },
  },
  {
    id: 'ua-latin',
    country: 'UA',
    format: 'signature',
    defaultCountry: null,
    text: `Best regards,
Oksana Bondarenko
QA Lead at Stepova Soft
Kyiv, Ukraine
+380 50 123 45 67
oksana.bondarenko@stepova.example`,
    expect: {
      name: 'Oksana Bondarenko',
      email: 'oksana.bondarenko@stepova.example',
      phone: '+380501234567',
      company: 'Stepova Soft',
    },
  },
  {
    id: 'kz-too',
    country: 'KZ',
    format: 'signature',
    defaultCountry: null,
    text: `С уважением,
Айгуль Нурланова
Директор
ТОО «Алтын Дала»
г. Алматы, Казахстан
+7 701 123 45 67
aigul@altyndala.kz`,
    expect: {
      name: 'Айгуль Нурланова',
      email: 'aigul@altyndala.kz',
      phone: '+77011234567',
      company: 'ТОО «Алтын Дала»',
    },
  },
  {
    id: 'bg-ood',
    country: 'BG',
    format: 'signature',
    defaultCountry: null,
    text: `Поздрави,
Димитър Георгиев
Управител
Розова долина ООД
София 1000
тел. 0888 123 456
d.georgiev@rozovadolina.bg`,
    expect: {
      name: 'Димитър Георгиев',
      email: 'd.georgiev@rozovadolina.bg',
      phone: '+359888123456',
      company: 'Розова долина ООД',
    },
  },
  {
    id: 'gr-ae',
    country: 'GR',
    format: 'signature',
    defaultCountry: null,
    text: `Με εκτίμηση,
Γιώργος Παπαδόπουλος
Διευθυντής Πωλήσεων
Ελαιουργία Κρήτης Α.Ε.
Λεωφ. Κηφισίας 10, Αθήνα 11526
Τηλ.: 210 555 0123
Κιν.: 694 555 0123
Φαξ: 210 555 0124
g.papadopoulos@elaiourgia.gr`,
    expect: {
      name: 'Γιώργος Παπαδόπουλος',
      email: 'g.papadopoulos@elaiourgia.gr',
      phone: '+306945550123',
      company: 'Ελαιουργία Κρήτης Α.Ε.',
    },
  },
  {
    id: 'gr-ike',
    country: 'GR',
    format: 'signature',
    defaultCountry: 'GR',
    text: `Μαρία Αντωνίου
Αρχιτέκτων
Αιγαίο Κατασκευές ΙΚΕ
+30 2310 555 012
maria.antoniou@aigaio.gr`,
    expect: {
      name: 'Μαρία Αντωνίου',
      email: 'maria.antoniou@aigaio.gr',
      phone: '+302310555012',
      company: 'Αιγαίο Κατασκευές ΙΚΕ',
    },
  },
  {
    id: 'tr-as',
    country: 'TR',
    format: 'signature',
    defaultCountry: null,
    text: `Saygılarımla,
Elif Yıldırım
Satış Müdürü
Boğaziçi Tekstil San. ve Tic. A.Ş.
Levent Mah. Gül Sok. No: 5, İstanbul
Cep: 0532 123 45 67
Tel: 0212 555 01 23
elif.yildirim@bogazicitekstil.com.tr`,
    expect: {
      name: 'Elif Yıldırım',
      email: 'elif.yildirim@bogazicitekstil.com.tr',
      phone: '+905321234567',
      company: 'Boğaziçi Tekstil San. ve Tic. A.Ş.',
    },
  },
  {
    id: 'tr-ltd',
    country: 'TR',
    format: 'signature',
    defaultCountry: 'TR',
    text: `Mehmet Demir
Genel Müdür
Anadolu Makine Ltd. Şti.
0312 555 01 23
mehmet@anadolumakine.com.tr`,
    expect: {
      name: 'Mehmet Demir',
      email: 'mehmet@anadolumakine.com.tr',
      phone: '+903125550123',
      company: 'Anadolu Makine Ltd. Şti.',
    },
  },
];
