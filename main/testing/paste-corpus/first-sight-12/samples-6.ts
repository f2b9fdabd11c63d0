import type { PasteSample } from '../sample.ts';

export const FIRST_SIGHT_12_6: readonly PasteSample[] = [
  {
    id: 'p12-sig-ru',
    country: 'RU',
    format: 'signature',
    defaultCountry: 'RU',
    text: `С уважением,
Заведующая складом
Нургалиева Зиля Маратовна
ООО «Башкирский мёд»
г. Уфа, ул. Менделеева, 155
тел. 8 (347) 255-12-39 / моб. 8-917-255-12-39
sklad@bashmed.example`,
    expect: {
      name: 'Нургалиева Зиля Маратовна',
      email: 'sklad@bashmed.example',
      phone: '+79172551239',
      company: 'ООО «Башкирский мёд»',
    },
    alternatives: { name: ['Зиля Маратовна Нургалиева'] },
  },
  {
    id: 'p12-sig-ua',
    country: 'UA',
    format: 'signature',
    defaultCountry: 'UA',
    text: `З повагою,
Заступник директора з виробництва
Кривенко Тарас Орестович
ПрАТ «Полтавський олійний комбінат»
+38 050 255 12 39
t.kryvenko@poltavaoil.example`,
    expect: {
      name: 'Кривенко Тарас Орестович',
      email: 't.kryvenko@poltavaoil.example',
      phone: '+380502551239',
      company: 'ПрАТ «Полтавський олійний комбінат»',
    },
    alternatives: { name: ['Тарас Орестович Кривенко'] },
  },
  {
    id: 'p12-sig-tr',
    country: 'TR',
    format: 'signature',
    defaultCountry: 'TR',
    text: `Saygılarımızla,

HATİCE NUR ÖZTÜRK KAYAALP
Dış Ticaret Operasyon Uzmanı
Gaziantep Antep Fıstığı Tarım Satış Kooperatifi
Tel: (0342) 255 12 34 Dahili: 402
Faks: (0342) 255 12 35
hatice.ozturk@antepfistigi.example`,
    expect: {
      name: 'Hatice Nur Öztürk Kayaalp',
      email: 'hatice.ozturk@antepfistigi.example',
      phone: '+903422551234 ext. 402',
      company: 'Gaziantep Antep Fıstığı Tarım Satış Kooperatifi',
    },
    alternatives: { name: ['HATİCE NUR ÖZTÜRK KAYAALP'] },
  },
  {
    id: 'p12-sig-il',
    country: 'IL',
    format: 'signature',
    defaultCountry: 'IL',
    text: `בברכה,
ד"ר הדר אלקיים-רוזן
מנהלת מעבדה
מכון וולקני לדגים - עמק הירדן
טל. 04-6655123, נייד 053-6655123
hadar@fishinstitute.example`,
    expect: {
      name: 'הדר אלקיים-רוזן',
      email: 'hadar@fishinstitute.example',
      phone: '+972536655123',
      company: 'מכון וולקני לדגים - עמק הירדן',
    },
    alternatives: { company: ['מכון וולקני לדגים'] },
  },
  {
    id: 'p12-sig-ae',
    country: 'AE',
    format: 'signature',
    defaultCountry: 'AE',
    text: `Best Regards

Ms. Rashmika Perera-Fernando
Procurement Executive
Desert Falcon Catering Services LLC - Br.
Office No. 551, Al Quoz 3, Dubai
T: 04 355 1234 | M: 056 155 1234
rashmika@desertfalcon.example`,
    expect: {
      name: 'Rashmika Perera-Fernando',
      email: 'rashmika@desertfalcon.example',
      phone: '+971561551234',
      company: 'Desert Falcon Catering Services LLC',
    },
    alternatives: { company: ['Desert Falcon Catering Services LLC - Br.'] },
  },
  {
    id: 'p12-sig-in',
    country: 'IN',
    format: 'signature',
    defaultCountry: 'IN',
    text: `Thanks & Regards

Smt. Bhagyashree Deshpande-Kulkarni
Deputy Manager (Stores & Purchase)
Kolhapur District Co-op. Milk Producers' Union Ltd.
Mob: 094 2255 1234
Tel: 0231-2551234 Extn. 214
bhagyashree@kolhapurmilk.example`,
    expect: {
      name: 'Bhagyashree Deshpande-Kulkarni',
      email: 'bhagyashree@kolhapurmilk.example',
      phone: '+919422551234',
      company: "Kolhapur District Co-op. Milk Producers' Union Ltd.",
    },
  },
  {
    id: 'p12-sig-jp',
    country: 'JP',
    format: 'signature',
    defaultCountry: 'JP',
    text: `引き続きよろしくお願いいたします。

──────────────────
株式会社はなまる農園　直売事業部
部長代理　五百旗頭 遥斗
〒861-2202 熊本県上益城郡益城町田原55
☎ 096-255-1234（代）
📱 080-9255-1234
✉ iokibe@hanamaru-nouen.example
──────────────────`,
    expect: {
      name: '五百旗頭 遥斗',
      email: 'iokibe@hanamaru-nouen.example',
      phone: '+818092551234',
      company: '株式会社はなまる農園',
    },
    alternatives: { name: ['五百旗頭遥斗'] },
  },
];
