import type { PasteSample } from '../sample.ts';

/** Signatures in Japanese, Chinese, Korean, Cyrillic, Greek, Hebrew, Arabic, Turkish and Thai. */
export const SIGNATURES_9: readonly PasteSample[] = [
  {
    id: 'jp-signature-01',
    country: 'JP',
    format: 'signature',
    defaultCountry: null,
    text: `お世話になっております。
よろしくお願いいたします。

-*-*-*-*-*-*-*-*-*-*-*-*-*-*-*-*-
株式会社青葉精機
営業部 課長
佐伯 美咲（さえき みさき）
〒980-0811 宮城県仙台市青葉区一番町3-7-1
TEL：022-267-4183（直通）
FAX：022-267-4190
携帯：090-4127-6358
E-mail：m.saeki@aoba-seiki.co.jp
URL：https://www.aoba-seiki.co.jp/
-*-*-*-*-*-*-*-*-*-*-*-*-*-*-*-*-`,
    expect: {
      name: '佐伯 美咲',
      email: 'm.saeki@aoba-seiki.co.jp',
      phone: '+819041276358',
      company: '株式会社青葉精機',
    },
  },
  {
    id: 'jp-signature-02',
    country: 'JP',
    format: 'signature',
    defaultCountry: 'JP',
    text: `北山 翔太
代表取締役
北山木工有限会社
電話　０７５－４６２－８８１７
kitayama@kitayama-mokko.com`,
    expect: {
      name: '北山 翔太',
      email: 'kitayama@kitayama-mokko.com',
      phone: '+81754628817',
      company: '北山木工有限会社',
    },
  },
  {
    id: 'jp-signature-03',
    country: 'JP',
    format: 'signature',
    defaultCountry: 'US',
    text: `Best regards,

Kenjiro Matsushige (Mr.)
Overseas Sales Dept.
Hamanako Optical Co., Ltd.
2-14-6 Shibaura, Minato-ku, Tokyo 108-0023, Japan
Tel: +81-(0)3-3452-7716 (ext. 4021)
k-matsushige@hamanako-opt.jp`,
    expect: {
      name: 'Kenjiro Matsushige',
      email: 'k-matsushige@hamanako-opt.jp',
      phone: '+81334527716 ext. 4021',
      company: 'Hamanako Optical Co., Ltd.',
    },
  },
  {
    id: 'cn-signature-01',
    country: 'CN',
    format: 'signature',
    defaultCountry: null,
    text: `此致
敬礼

欧阳晓琳
采购部经理
苏州澄湖精密机械有限公司
地址：江苏省苏州市吴中区东方大道288号  邮编：215124
电话：0512-6587 3321
传真：0512-6587 3320
手机：138 6214 7709
邮箱：ouyang.xl@chenghu-pm.com.cn
统一社会信用代码：91320506MA1XK8LC3T`,
    expect: {
      name: '欧阳晓琳',
      email: 'ouyang.xl@chenghu-pm.com.cn',
      phone: '+8613862147709',
      company: '苏州澄湖精密机械有限公司',
    },
  },
  {
    id: 'cn-signature-02',
    country: 'CN',
    format: 'signature',
    defaultCountry: 'CN',
    text: `陈立伟 先生
销售总监 | 北京云栖软件股份有限公司
+86 10 8251 6690
chenliwei@yunqisoft.com`,
    expect: {
      name: '陈立伟',
      email: 'chenliwei@yunqisoft.com',
      phone: '+861082516690',
      company: '北京云栖软件股份有限公司',
    },
  },
  {
    id: 'kr-signature-01',
    country: 'KR',
    format: 'signature',
    defaultCountry: null,
    text: `감사합니다.

박서연 드림

박서연 | 해외영업팀 과장
(주)한빛소재
서울특별시 강남구 테헤란로 152, 11층
대표전화 02-555-7300
휴대폰 010-8824-5107
팩스 02-555-7301
sypark@hanbit-materials.co.kr
사업자등록번호 120-81-47521`,
    expect: {
      name: '박서연',
      email: 'sypark@hanbit-materials.co.kr',
      phone: '+821088245107',
      company: '(주)한빛소재',
    },
  },
  {
    id: 'kr-signature-02',
    country: 'KR',
    format: 'signature',
    defaultCountry: 'KR',
    text: `Jihoon Seo, Ph.D.
Principal Engineer / R&D Center
Dongnae Battery Co., Ltd.
T. +82-51-718-4426  F. +82-51-718-4499
jihoon.seo@dongnaebattery.com`,
    expect: {
      name: 'Jihoon Seo',
      email: 'jihoon.seo@dongnaebattery.com',
      phone: '+82517184426',
      company: 'Dongnae Battery Co., Ltd.',
    },
  },
  {
    id: 'ru-signature-01',
    country: 'RU',
    format: 'signature',
    defaultCountry: null,
    text: `С уважением,

Елена Викторовна Сорокина
Начальник отдела закупок
ООО «Северный Причал»
197101, г. Санкт-Петербург, ул. Мира, д. 15, лит. А
тел.: 8 (812) 449-72-18, доб. 214
факс: 8 (812) 449-72-20
e.sorokina@sevprichal.ru
ИНН 7813456789 / КПП 781301001`,
    expect: {
      name: 'Елена Викторовна Сорокина',
      email: 'e.sorokina@sevprichal.ru',
      phone: '+78124497218 ext. 214',
      company: 'ООО «Северный Причал»',
    },
  },
  {
    id: 'ru-signature-02',
    country: 'RU',
    format: 'signature',
    defaultCountry: 'KZ',
    text: `Тимур Галеев | Менеджер по продажам | АО «Волга-Кабель» | моб. +7 917 264-80-35 | раб. +7 843 518-22-60 | t.galeev@volgakabel.ru

Отправлено с iPhone`,
    expect: {
      name: 'Тимур Галеев',
      email: 't.galeev@volgakabel.ru',
      phone: '+79172648035',
      company: 'АО «Волга-Кабель»',
    },
  },
  {
    id: 'ua-signature-01',
    country: 'UA',
    format: 'signature',
    defaultCountry: 'PL',
    text: `З повагою,
Оксана Гриценко
Комерційний директор
ТОВ «Дніпро-Агротех»
49000, м. Дніпро, вул. Січових Стрільців, 21
тел.: (056) 744-31-29
моб.: (067) 632-18-74
o.hrytsenko@dniproagrotech.com.ua
ЄДРПОУ 38214967`,
    expect: {
      name: 'Оксана Гриценко',
      email: 'o.hrytsenko@dniproagrotech.com.ua',
      phone: '+380676321874',
      company: 'ТОВ «Дніпро-Агротех»',
    },
  },
];
