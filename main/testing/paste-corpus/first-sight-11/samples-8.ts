import type { PasteSample } from '../sample.ts';

export const FIRST_SIGHT_11_8: readonly PasteSample[] = [
  {
    id: 'p11-sig-jp',
    country: 'JP',
    format: 'signature',
    defaultCountry: 'JP',
    text: `以上、よろしくお願い申し上げます。
-----------------------------------
国立大学法人 越後大学 農学部
附属農場 技術専門職員
樋渡 千鶴（HIWATARI Chizuru）
〒959-2024 新潟県阿賀野市1-2
電話 0250-55-1234 / 内線 412
hiwatari@agr.echigo-u.ac.jp
-----------------------------------`,
    expect: {
      name: '樋渡 千鶴',
      email: 'hiwatari@agr.echigo-u.ac.jp',
      phone: '+81250551234 ext. 412',
      company: '国立大学法人 越後大学',
    },
    alternatives: {
      name: ['樋渡千鶴', '樋渡 千鶴（HIWATARI Chizuru）'],
      company: ['越後大学', '国立大学法人 越後大学 農学部'],
      phone: ['+81250551234'],
    },
  },
  {
    id: 'p11-sig-kr',
    country: 'KR',
    format: 'signature',
    defaultCountry: 'KR',
    text: `좋은 하루 되세요.

황보 민 Hwangbo Min
전략구매팀 | 프로
한솔바이오텍
경기도 화성시 동탄대로 55
O 031-8055-1234 M 010-5512-8890
min.hwangbo@hansolbiotech.example`,
    expect: {
      name: '황보 민',
      email: 'min.hwangbo@hansolbiotech.example',
      phone: '+821055128890',
      company: '한솔바이오텍',
    },
    alternatives: { name: ['황보민', 'Hwangbo Min', '황보 민 Hwangbo Min'] },
  },
  {
    id: 'p11-sig-tw',
    country: 'TW',
    format: 'signature',
    defaultCountry: 'TW',
    text: `Best regards,
范姜雅筑 / Ya-Chu Fan-Chiang
採購專員 Purchasing Specialist
凱勝精密工業股份有限公司 KAISHENG PRECISION CO., LTD.
T: +886-4-2355-1234 ext. 512
M: +886-912-551-234
yachu.fan@kaisheng.example`,
    expect: {
      name: '范姜雅筑',
      email: 'yachu.fan@kaisheng.example',
      phone: '+886912551234',
      company: '凱勝精密工業股份有限公司',
    },
    alternatives: {
      name: ['Ya-Chu Fan-Chiang', '范姜雅筑 / Ya-Chu Fan-Chiang'],
      company: [
        'KAISHENG PRECISION CO., LTD.',
        '凱勝精密工業股份有限公司 KAISHENG PRECISION CO., LTD.',
      ],
    },
  },
  {
    id: 'p11-sig-vn',
    country: 'VN',
    format: 'signature',
    defaultCountry: 'VN',
    text: `Best regards,
Lê Hoàng Phương Uyên (Ms. Uyen)
Purchasing Executive | Phòng Mua Hàng
Saigon Riverside Furniture JSC
M: (+84) 938 551 234
uyen.le@srfurniture.example`,
    expect: {
      name: 'Lê Hoàng Phương Uyên',
      email: 'uyen.le@srfurniture.example',
      phone: '+84938551234',
      company: 'Saigon Riverside Furniture JSC',
    },
  },
  {
    id: 'p11-sig-th-en',
    country: 'TH',
    format: 'signature',
    defaultCountry: 'TH',
    text: `Best Regards,
Khun Nattaporn Chaiyasit (Nat)
Purchasing Manager
Andaman Rubber Products Co.,Ltd.
Tel. +66 (0) 7555 1234-6 ext. 105
Mobile +66 (0) 81 555 1234
nattaporn.c@andamanrubber.example`,
    expect: {
      name: 'Nattaporn Chaiyasit',
      email: 'nattaporn.c@andamanrubber.example',
      phone: '+66815551234',
      company: 'Andaman Rubber Products Co.,Ltd.',
    },
    alternatives: { name: ['Khun Nattaporn Chaiyasit', 'Nattaporn Chaiyasit (Nat)'] },
  },
  {
    id: 'p11-sig-ke',
    country: 'KE',
    format: 'signature',
    defaultCountry: 'KE',
    text: `Asante,
Eng. Kipchumba arap Too
Resident Engineer - Eldama Geothermal Ltd.
P. O. Box 551 - 20103, Eldama Ravine
+254 722 551 234
k.too@eldamageo.example`,
    expect: {
      name: 'Kipchumba arap Too',
      email: 'k.too@eldamageo.example',
      phone: '+254722551234',
      company: 'Eldama Geothermal Ltd.',
    },
    alternatives: { name: ['Kipchumba Arap Too'] },
  },
  {
    id: 'p11-sig-ng2',
    country: 'NG',
    format: 'signature',
    defaultCountry: 'NG',
    text: `Regards,

Barr. (Mrs.) Folashade Ogunbanjo-Cole
Company Secretary/Legal Adviser
First Atlantic Mills PLC
Plot 55, Ikorodu Road, Lagos
Tel: 08023551234, 08123551234
folashade.ogunbanjo-cole@firstatlanticmills.example`,
    expect: {
      name: 'Folashade Ogunbanjo-Cole',
      email: 'folashade.ogunbanjo-cole@firstatlanticmills.example',
      phone: '+2348023551234',
      company: 'First Atlantic Mills PLC',
    },
    alternatives: { phone: ['+2348123551234'] },
  },
];
