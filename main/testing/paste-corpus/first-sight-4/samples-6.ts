import type { PasteSample } from '../sample.ts';

export const FIRST_SIGHT_4_6: readonly PasteSample[] = [
  {
    id: 'p4-ru-2',
    country: 'RU',
    format: 'signature',
    defaultCountry: 'RU',
    text: `С ув.,
Тихон Верещагин,
прораб СК «Монолит-Юг»
т. 8-988-551-23-45`,
    expect: { name: 'Тихон Верещагин', phone: '+79885512345', company: 'СК «Монолит-Юг»' },
    alternatives: { company: ['Монолит-Юг', '«Монолит-Юг»'] },
  },
  {
    id: 'p4-ua-1',
    country: 'UA',
    format: 'profile',
    defaultCountry: 'UA',
    text: `Ім'я: Назар
Прізвище: Колодійчук
Компанія: Пасіка Карпатського Меду
Телефон: +380 (50) 551 23 45
Ел. пошта: nazar@karpatmed.example
Повідомлення: Потрібно 500 банок`,
    expect: {
      name: 'Назар Колодійчук',
      email: 'nazar@karpatmed.example',
      phone: '+380505512345',
      company: 'Пасіка Карпатського Меду',
      note: 'Потрібно 500 банок',
    },
    alternatives: { note: [null] },
  },
  {
    id: 'p4-il-1',
    country: 'IL',
    format: 'row',
    defaultCountry: 'IL',
    text: `שם	חברה	תפקיד	טלפון נייד	דוא"ל
יהונתן בוזגלו	מאפיית השיבולת	בעלים	053-5551234	yoni@shibolet-bakery.example`,
    expect: {
      name: 'יהונתן בוזגלו',
      email: 'yoni@shibolet-bakery.example',
      phone: '+972535551234',
      company: 'מאפיית השיבולת',
    },
  },
  {
    id: 'p4-ae-1',
    country: 'AE',
    format: 'signature',
    defaultCountry: 'AE',
    text: `Best regards,

Rashid Obaid Al Ketbi
Stores In-charge
Liwa Greenhouse Farms - Sole Proprietorship L.L.C.
Off: 02 555 1234 | Mob: 056 555 1234 | Ext: 23
rashid@liwagreen.example`,
    expect: {
      name: 'Rashid Obaid Al Ketbi',
      email: 'rashid@liwagreen.example',
      phone: '+971565551234',
      company: 'Liwa Greenhouse Farms - Sole Proprietorship L.L.C.',
    },
  },
  {
    id: 'p4-eg-1',
    country: 'EG',
    format: 'signature',
    defaultCountry: 'EG',
    text: `وتفضلوا بقبول فائق الاحترام،

أ/ محمود عبدالستار الصعيدي
مدير المخازن
شركة الدلتا للصناعات الورقية (ش.م.م)
ت: 0402555123
م: 01025551234`,
    expect: {
      name: 'محمود عبدالستار الصعيدي',
      phone: '+201025551234',
      company: 'شركة الدلتا للصناعات الورقية (ش.م.م)',
    },
    alternatives: { company: ['شركة الدلتا للصناعات الورقية'] },
  },
  {
    id: 'p4-jp-1',
    country: 'JP',
    format: 'signature',
    defaultCountry: 'JP',
    text: `お手数をおかけしますが、ご対応のほどお願いいたします。

--
桜庭 りんご <sakuraba@aomori-fruit.example>
青森りんご協同組合 販売課
tel. 0172-55-1234 / mobile. 080-1755-1234`,
    expect: {
      name: '桜庭 りんご',
      email: 'sakuraba@aomori-fruit.example',
      phone: '+818017551234',
      company: '青森りんご協同組合',
    },
  },
  {
    id: 'p4-jp-2',
    country: 'JP',
    format: 'row',
    defaultCountry: 'JP',
    text: '株式会社三河部品\t品質保証部\t部長\t鈴置 恒夫\t0533-55-1234\tsuzuoki@mikawa-parts.example',
    expect: {
      name: '鈴置 恒夫',
      email: 'suzuoki@mikawa-parts.example',
      phone: '+81533551234',
      company: '株式会社三河部品',
    },
    alternatives: { name: ['鈴置恒夫'] },
  },
  {
    id: 'p4-kr-1',
    country: 'KR',
    format: 'profile',
    defaultCountry: 'KR',
    text: `[명함]
전주한옥가구
JEONJU HANOK FURNITURE
실장 변 우 석
전북 전주시 완산구 은행로 12
T. 063-255-1234  H. 010-2255-1234
ws.byun@hanokfurniture.example`,
    expect: {
      name: '변 우 석',
      email: 'ws.byun@hanokfurniture.example',
      phone: '+821022551234',
      company: '전주한옥가구',
    },
    alternatives: {
      name: ['변우석'],
      company: ['JEONJU HANOK FURNITURE', 'Jeonju Hanok Furniture'],
    },
  },
  {
    id: 'p4-cn-1',
    country: 'CN',
    format: 'line',
    defaultCountry: 'CN',
    text: '东方朔，宁夏枸杞合作社，电话13895551234，邮箱dongfang@nxgouqi.example',
    expect: {
      name: '东方朔',
      email: 'dongfang@nxgouqi.example',
      phone: '+8613895551234',
      company: '宁夏枸杞合作社',
    },
  },
];
