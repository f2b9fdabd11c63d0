import type { PasteSample } from '../sample.ts';

export const SHAPES_SIGNATURES_4: readonly PasteSample[] = [
  {
    id: 'sig-jp-angle',
    country: 'JP',
    format: 'signature',
    defaultCountry: 'JP',
    text: `=============================================
川屋信二 <sinji-kawaya@mountlab.example>
株式会社 マウントラボ 企画部
電話 03-3403‐1234
FAX 03-3403‐1235
=============================================`,
    expect: {
      name: '川屋信二',
      email: 'sinji-kawaya@mountlab.example',
      phone: '+81334031234',
      company: '株式会社 マウントラボ',
    },
    alternatives: { company: ['株式会社マウントラボ'] },
  },
  {
    id: 'sig-cn-labels',
    country: 'CN',
    format: 'signature',
    defaultCountry: 'CN',
    text: `公司名称：杭州星渡科技有限公司
联系人：上官婉清
手机：13812345612
座机：0571-8765 4321
电子邮箱：shangguan@xingdu.example
办公地址：浙江省杭州市西湖区文三路 100 号`,
    expect: {
      name: '上官婉清',
      email: 'shangguan@xingdu.example',
      phone: '+8613812345612',
      company: '杭州星渡科技有限公司',
    },
    alternatives: { phone: ['+8657187654321'] },
  },
  {
    id: 'sig-hk',
    country: 'HK',
    format: 'signature',
    defaultCountry: 'HK',
    text: `歐陽慧嫻 (Vivian Au Yeung)
Assistant Merchandising Manager
Golden Harbour Garments Limited 金港製衣有限公司
Tel: 2355 0123    Mobile: 9123 0123    Fax: 2355 0124
vivian.auyeung@goldenharbour.example`,
    expect: {
      name: '歐陽慧嫻',
      email: 'vivian.auyeung@goldenharbour.example',
      phone: '+85291230123',
      company: 'Golden Harbour Garments Limited',
    },
    alternatives: {
      name: ['Vivian Au Yeung', '歐陽慧嫻 (Vivian Au Yeung)'],
      phone: ['+85223550123'],
      company: ['Golden Harbour Garments Limited 金港製衣有限公司', '金港製衣有限公司'],
    },
  },
  {
    id: 'sig-kr-hp',
    country: 'KR',
    format: 'signature',
    defaultCountry: 'KR',
    text: `박민서
H.P : 010-2222-3330
전화 : 02-555-1000 (내선 205)
팩스 : 02-555-1001
ms.park@daehanmulsan.example`,
    expect: { name: '박민서', email: 'ms.park@daehanmulsan.example', phone: '+821022223330' },
    alternatives: { phone: ['+8225551000 ext. 205'], company: ['Daehanmulsan'] },
  },
  {
    id: 'sig-in-hindi',
    country: 'IN',
    format: 'signature',
    defaultCountry: 'IN',
    text: `सादर,
डॉ. अनुराधा त्रिपाठी
प्रबंधक (विपणन)
गंगा हथकरघा प्राइवेट लिमिटेड
मोबाइल: ९८७६५ ४३२१०
ईमेल: anuradha@gangahath.example`,
    expect: {
      name: 'अनुराधा त्रिपाठी',
      email: 'anuradha@gangahath.example',
      phone: '+919876543210',
      company: 'गंगा हथकरघा प्राइवेट लिमिटेड',
    },
    alternatives: { name: ['डॉ. अनुराधा त्रिपाठी'] },
  },
  {
    id: 'sig-id',
    country: 'ID',
    format: 'signature',
    defaultCountry: 'ID',
    text: `Salam,

Bapak Raden Wiranatakusuma
Kepala Bagian Pembelian
PT. Samudra Rempah Nusantara
Telp. (021) 5550-1234 ext. 45
HP 0812-3456-7812
raden.w@samudrarempah.example`,
    expect: {
      name: 'Raden Wiranatakusuma',
      email: 'raden.w@samudrarempah.example',
      phone: '+6281234567812',
      company: 'PT. Samudra Rempah Nusantara',
    },
    alternatives: { phone: ['+622155501234 ext. 45'], name: ['Bapak Raden Wiranatakusuma'] },
  },
  {
    id: 'fault-thread-1',
    country: 'DE',
    format: 'signature',
    defaultCountry: 'DE',
    text: `Best regards,
Jana Petersen
Head of Purchasing
Nordwerft GmbH
+49 421 5501234
jana.petersen@nordwerft.example

From: Max Muster <max.muster@rep.example>
Sent: Monday

Hello Jana`,
    expect: {
      name: 'Jana Petersen',
      email: 'jana.petersen@nordwerft.example',
      phone: '+494215501234',
      company: 'Nordwerft GmbH',
    },
  },
  {
    id: 'fault-thread-2',
    country: 'DE',
    format: 'signature',
    defaultCountry: 'DE',
    text: `Best regards,
Jana Petersen
Head of Purchasing
Nordwerft GmbH
+49 421 5501234
jana.petersen@nordwerft.example

On 1 Mar 2026, at 09:14, Max Muster <max.muster@rep.example> wrote:
> Hello Jana`,
    expect: {
      name: 'Jana Petersen',
      email: 'jana.petersen@nordwerft.example',
      phone: '+494215501234',
      company: 'Nordwerft GmbH',
    },
  },
];
