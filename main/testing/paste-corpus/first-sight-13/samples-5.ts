import type { PasteSample } from '../sample.ts';

export const FIRST_SIGHT_13_5: readonly PasteSample[] = [
  {
    id: 'p13-sig-ru',
    country: 'RU',
    format: 'signature',
    defaultCountry: 'RU',
    text: `С ув., Глафира Ордынцева
зам. директора по снабжению
Сыроварня «Алтайское Разнотравье»
WhatsApp/тел. +7 913 255-12-41
g.ordynceva@razn.example`,
    expect: {
      name: 'Глафира Ордынцева',
      email: 'g.ordynceva@razn.example',
      phone: '+79132551241',
      company: 'Сыроварня «Алтайское Разнотравье»',
    },
  },
  {
    id: 'p13-sig-tr',
    country: 'TR',
    format: 'signature',
    defaultCountry: 'TR',
    text: `Sevgiler,
Şafak Yelkenci
Kurucu Ortak @ Ayvalık Sabun Atölyesi
0536 255 12 34
safak@ayvaliksabun.example`,
    expect: {
      name: 'Şafak Yelkenci',
      email: 'safak@ayvaliksabun.example',
      phone: '+905362551234',
      company: 'Ayvalık Sabun Atölyesi',
    },
  },
  {
    id: 'p13-sig-lb',
    country: 'LB',
    format: 'signature',
    defaultCountry: 'LB',
    text: `Cordially,
Chef Rima Abou-Jaoudé Haddad
Executive Chef & Partner
Zaatar & Sumac Kitchens s.a.r.l.
+961 70 551 234
rima@zaatarsumac.example`,
    expect: {
      name: 'Rima Abou-Jaoudé Haddad',
      email: 'rima@zaatarsumac.example',
      phone: '+96170551234',
      company: 'Zaatar & Sumac Kitchens s.a.r.l.',
    },
  },
  {
    id: 'p13-sig-ir',
    country: 'IR',
    format: 'signature',
    defaultCountry: 'IR',
    text: `ارادتمند
دکتر فرناز کیانی‌پور
مدیر تحقیق و توسعه
آزمایشگاه گیاهان دارویی البرز
همراه ۰۹۱۲۲۵۵۱۲۳۴
kianipour@alborzherb.example`,
    expect: {
      name: 'فرناز کیانی‌پور',
      email: 'kianipour@alborzherb.example',
      phone: '+989122551234',
      company: 'آزمایشگاه گیاهان دارویی البرز',
    },
    alternatives: { company: [null] },
  },
  {
    id: 'p13-sig-in',
    country: 'IN',
    format: 'signature',
    defaultCountry: 'IN',
    text: `Regards,
Adv. Sukhdeep Singh Brar
Director – Legal & Compliance
Doaba Potato Growers Producer Company Limited
Regd. Off: VPO Bhogpur, Jalandhar-144201
M 98722-55123 | O 0181-255123
sukhdeep@doabapotato.example
CIN: U01100PB2015PTC055123`,
    expect: {
      name: 'Sukhdeep Singh Brar',
      email: 'sukhdeep@doabapotato.example',
      phone: '+919872255123',
      company: 'Doaba Potato Growers Producer Company Limited',
    },
  },
  {
    id: 'p13-sig-jp',
    country: 'JP',
    format: 'signature',
    defaultCountry: 'JP',
    text: `よろしくお願いします。

白鷺城下 和菓子処 ゆきの屋
女将　行野 小百合
姫路市本町55
tel:079-255-1234
yukinoya@wagashi-yukino.example`,
    expect: {
      name: '行野 小百合',
      email: 'yukinoya@wagashi-yukino.example',
      phone: '+81792551234',
      company: '和菓子処 ゆきの屋',
    },
    alternatives: {
      name: ['行野小百合'],
      company: ['白鷺城下 和菓子処 ゆきの屋', 'ゆきの屋', null],
    },
  },
  {
    id: 'p13-sig-cn',
    country: 'CN',
    format: 'signature',
    defaultCountry: 'CN',
    text: `谢谢！

Best Regards,
仇佳慧 Cherry Qiu
外贸跟单
义乌市蓓蕾饰品厂
Yiwu Beilei Jewelry Factory
M/Wechat: +86 150 5795 1234
cherry@beileijewelry.example`,
    expect: {
      name: '仇佳慧',
      email: 'cherry@beileijewelry.example',
      phone: '+8615057951234',
      company: '义乌市蓓蕾饰品厂',
    },
    alternatives: {
      name: ['Cherry Qiu', '仇佳慧 Cherry Qiu'],
      company: ['Yiwu Beilei Jewelry Factory'],
    },
  },
];
