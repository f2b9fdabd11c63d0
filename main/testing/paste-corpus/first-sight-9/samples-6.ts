import type { PasteSample } from '../sample.ts';

export const FIRST_SIGHT_9_6: readonly PasteSample[] = [
  {
    id: 'p9-ru-line',
    country: 'RU',
    format: 'line',
    defaultCountry: 'RU',
    text: `Звонил Аркадий Львович из Сибтрансмаш, просит КП, 8-913-555-12-34`,
    expect: { name: 'Аркадий Львович', phone: '+79135551234', company: 'Сибтрансмаш' },
    alternatives: { company: [null] },
  },
  {
    id: 'p9-ua-form',
    country: 'UA',
    format: 'profile',
    defaultCountry: 'UA',
    text: `Нова заявка
ПІБ: Гайдамака Оксана Степанівна
Підприємство: ФГ «Степовий Лан»
Тел.: 050 155 12 34
Ел. адреса: haidamaka@stepovylan.example
Коментар: цікавить сівалка`,
    expect: {
      name: 'Гайдамака Оксана Степанівна',
      email: 'haidamaka@stepovylan.example',
      phone: '+380501551234',
      company: 'ФГ «Степовий Лан»',
      note: 'цікавить сівалка',
    },
    alternatives: {
      name: ['Оксана Степанівна Гайдамака'],
      note: [null],
      company: ['Степовий Лан'],
    },
  },
  {
    id: 'p9-kz',
    country: 'KZ',
    format: 'signature',
    defaultCountry: 'KZ',
    text: `Құрметпен / С уважением,
Айгерим Нурланкызы Жаксылыкова
менеджер по закупкам
ТОО «Алтын Дән Агро»
+7 (7142) 55-12-34, +7 701 155 12 34
aigerim@altyndan.example`,
    expect: {
      name: 'Айгерим Нурланкызы Жаксылыкова',
      email: 'aigerim@altyndan.example',
      phone: '+77011551234',
      company: 'ТОО «Алтын Дән Агро»',
    },
  },
  {
    id: 'p9-bg',
    country: 'BG',
    format: 'signature',
    defaultCountry: 'BG',
    text: `Поздрави,

инж. Десислава Хаджипеткова
Ръководител „Снабдяване“
„Розова долина“ АД
гр. Казанлък, бул. „Освобождение“ 12
тел./факс 0431/5 51 23, GSM 0887 551 234
d.hadzhipetkova@rozovadolina.example`,
    expect: {
      name: 'Десислава Хаджипеткова',
      email: 'd.hadzhipetkova@rozovadolina.example',
      phone: '+359887551234',
      company: '„Розова долина“ АД',
    },
  },
  {
    id: 'p9-gr',
    country: 'GR',
    format: 'signature',
    defaultCountry: 'GR',
    text: `Με εκτίμηση,

Δρ. Ευσταθία Καλλιμάνη-Ψαρρά
Διευθύντρια Ποιοτικού Ελέγχου
Γαλακτοκομική Ηπείρου Α.Β.Ε.Ε.
Β' ΒΙ.ΠΕ. Ιωαννίνων
T: +30 26510 55123 (εσωτ. 118)
M: +30 697 755 1234
e.kallimani@galaktoipirou.example`,
    expect: {
      name: 'Ευσταθία Καλλιμάνη-Ψαρρά',
      email: 'e.kallimani@galaktoipirou.example',
      phone: '+306977551234',
      company: 'Γαλακτοκομική Ηπείρου Α.Β.Ε.Ε.',
    },
  },
  {
    id: 'p9-tr-form',
    country: 'TR',
    format: 'profile',
    defaultCountry: 'TR',
    text: `Ad: Gülşah
Soyad: Köroğlu
Firma: Toros Narenciye Paz. Ltd. Şti.
Cep: 0 (533) 155 12 34
E-posta: gulsah@torosnarenciye.example
Mesaj: Fiyat listesi rica ederim.
KVKK metnini okudum: Evet`,
    expect: {
      name: 'Gülşah Köroğlu',
      email: 'gulsah@torosnarenciye.example',
      phone: '+905331551234',
      company: 'Toros Narenciye Paz. Ltd. Şti.',
      note: 'Fiyat listesi rica ederim.',
    },
    alternatives: { note: [null] },
  },
  {
    id: 'p9-sa',
    country: 'SA',
    format: 'signature',
    defaultCountry: 'SA',
    text: `أطيب التحيات،
أ. مشعل بن فهد القحطاني
مدير إدارة العقود
شركة واحة الأحساء للتمور المحدودة
جوال ٠٥٥١٥٥١٢٣٤ | تحويلة ١٢٣
mishal@ahsadates.example`,
    expect: {
      name: 'مشعل بن فهد القحطاني',
      email: 'mishal@ahsadates.example',
      phone: '+966551551234',
      company: 'شركة واحة الأحساء للتمور المحدودة',
    },
  },
];
