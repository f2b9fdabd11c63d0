import type { PasteSample } from '../sample.ts';

export const FIRST_SIGHT_7_5: readonly PasteSample[] = [
  {
    id: 'p7-ru-1',
    country: 'RU',
    format: 'signature',
    defaultCountry: 'RU',
    text: `С уважением,
Пантелеймон Ершов
начальник отдела закупок
ООО «Гжельские мастера»
+7 (496) 477-55-12
моб. +7 925 477-55-12
ershov@gzhelmaster.example`,
    expect: {
      name: 'Пантелеймон Ершов',
      email: 'ershov@gzhelmaster.example',
      phone: '+79254775512',
      company: 'ООО «Гжельские мастера»',
    },
  },
  {
    id: 'p7-ua-1',
    country: 'UA',
    format: 'row',
    defaultCountry: 'UA',
    text: `Ім'я	Компанія	Посада	Телефон	Email
Христина Мельничук	Млин Полтавський	директорка	067 775 51 23	khrystyna@mlynpol.example`,
    expect: {
      name: 'Христина Мельничук',
      email: 'khrystyna@mlynpol.example',
      phone: '+380677755123',
      company: 'Млин Полтавський',
    },
  },
  {
    id: 'p7-sa-1',
    country: 'SA',
    format: 'signature',
    defaultCountry: 'SA',
    text: `مع أطيب التحيات،

نورة القحطاني
مديرة المشتريات
شركة زجاج الخليج
جوال: 0537755123
noura@gulfglass.example`,
    expect: {
      name: 'نورة القحطاني',
      email: 'noura@gulfglass.example',
      phone: '+966537755123',
      company: 'شركة زجاج الخليج',
    },
  },
  {
    id: 'p7-jp-1',
    country: 'JP',
    format: 'signature',
    defaultCountry: 'JP',
    text: `よろしくお願いいたします。

株式会社ほたる硝子
営業部　課長
鵜飼 直人
TEL 0586-77-5512
携帯 090-7755-1234
ukai@hotaru-glass.example`,
    expect: {
      name: '鵜飼 直人',
      email: 'ukai@hotaru-glass.example',
      phone: '+819077551234',
      company: '株式会社ほたる硝子',
    },
    alternatives: { name: ['鵜飼直人'] },
  },
  {
    id: 'p7-kr-1',
    country: 'KR',
    format: 'signature',
    defaultCountry: 'KR',
    text: `감사합니다.

맹소연 대리
(주)남도도자기
구매팀
T. 061-775-5123
M. 010-7755-5123
soyeon.maeng@namdoceramic.example`,
    expect: {
      name: '맹소연',
      email: 'soyeon.maeng@namdoceramic.example',
      phone: '+821077555123',
      company: '(주)남도도자기',
    },
  },
  {
    id: 'p7-cn-1',
    country: 'CN',
    format: 'signature',
    defaultCountry: 'CN',
    text: `此致
敬礼

樊晓雯
采购经理
佛山市南海瓷砖有限公司
手机：13577551234
fanxw@nanhai-tile.example`,
    expect: {
      name: '樊晓雯',
      email: 'fanxw@nanhai-tile.example',
      phone: '+8613577551234',
      company: '佛山市南海瓷砖有限公司',
    },
  },
  {
    id: 'p7-in-1',
    country: 'IN',
    format: 'signature',
    defaultCountry: 'IN',
    text: `Regards,

Ramakrishna Yellapragada
Manager - Purchase
Godavari Glass Works Pvt. Ltd.
Mob: +91 98490 77551
ramakrishna@godavariglass.example`,
    expect: {
      name: 'Ramakrishna Yellapragada',
      email: 'ramakrishna@godavariglass.example',
      phone: '+919849077551',
      company: 'Godavari Glass Works Pvt. Ltd.',
    },
  },
];
