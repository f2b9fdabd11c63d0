import type { PasteSample } from '../sample.ts';

export const FIRST_SIGHT_1_7: readonly PasteSample[] = [
  {
    id: 'p1-sig-sa-1',
    country: 'SA',
    format: 'signature',
    defaultCountry: 'SA',
    text: `مع خالص التحية والتقدير

م. عبدالرحمن الشهري
مدير المشتريات
شركة الواحة للتمور المحدودة
هاتف: 0114512345 تحويلة 220
جوال: 0505123456
a.alshehri@wahadates.example`,
    expect: {
      name: 'عبدالرحمن الشهري',
      email: 'a.alshehri@wahadates.example',
      phone: '+966505123456',
      company: 'شركة الواحة للتمور المحدودة',
    },
  },
  {
    id: 'p1-sig-eg-1',
    country: 'EG',
    format: 'signature',
    defaultCountry: 'EG',
    text: `تحياتي،
سلمى فتحي الجندي
مسؤولة التوريدات - مصنع النيل للزجاج
٠١٠٠ ٥١٢ ٣٤٥٦`,
    expect: { name: 'سلمى فتحي الجندي', phone: '+201005123456', company: 'مصنع النيل للزجاج' },
  },
  {
    id: 'p1-sig-jp-1',
    country: 'JP',
    format: 'signature',
    defaultCountry: 'JP',
    text: `ご確認のほど、よろしくお願いいたします。

*******************************
有限会社 霧島醸造
購買部　主任
久保田　紗英（Kubota Sae）

〒899-6507
鹿児島県霧島市牧園町1234
TEL　0995-12-3456（内線 21）
FAX　0995-12-3457
E-mail　s-kubota@kirishima-jozo.example
URL　https://www.kirishima-jozo.example/
*******************************`,
    expect: {
      name: '久保田 紗英',
      email: 's-kubota@kirishima-jozo.example',
      phone: '+81995123456 ext. 21',
      company: '有限会社 霧島醸造',
    },
    alternatives: { name: ['久保田紗英', '久保田　紗英'], company: ['有限会社霧島醸造'] },
  },
  {
    id: 'p1-sig-jp-2',
    country: 'JP',
    format: 'signature',
    defaultCountry: 'JP',
    text: `Best regards,

Daisuke MORINAGA (Mr.)
Overseas Procurement Group
Hokuto Seimitsu Co., Ltd.
Mobile: +81-90-5512-3456
Tel: +81-26-512-3456
d.morinaga@hokuto-seimitsu.example`,
    expect: {
      name: 'Daisuke Morinaga',
      email: 'd.morinaga@hokuto-seimitsu.example',
      phone: '+819055123456',
      company: 'Hokuto Seimitsu Co., Ltd.',
    },
    alternatives: { name: ['Daisuke MORINAGA'] },
  },
  {
    id: 'p1-sig-kr-1',
    country: 'KR',
    format: 'signature',
    defaultCountry: 'KR',
    text: `감사합니다.

황보민경 드림
-----------------------------
황보민경 | 책임매니저
구매1팀 | 동해마린텍 주식회사
강원도 동해시 공단3로 12
Mobile 010-5512-3456 | Office 033-512-3456
mk.hwangbo@donghaemarine.example`,
    expect: {
      name: '황보민경',
      email: 'mk.hwangbo@donghaemarine.example',
      phone: '+821055123456',
      company: '동해마린텍 주식회사',
    },
  },
  {
    id: 'p1-sig-cn-1',
    country: 'CN',
    format: 'signature',
    defaultCountry: 'CN',
    text: `祝工作顺利！

令狐晓峰
供应链管理部 高级经理
青岛蓝湾橡胶制品股份有限公司
地址：青岛市黄岛区长江路 88 号
电话：0532-8512 3456-8012
手机：186 5512 3456
传真：0532-8512 3457
linghu.xf@lanwan-rubber.example`,
    expect: {
      name: '令狐晓峰',
      email: 'linghu.xf@lanwan-rubber.example',
      phone: '+8618655123456',
      company: '青岛蓝湾橡胶制品股份有限公司',
    },
  },
  {
    id: 'p1-sig-cn-2',
    country: 'CN',
    format: 'signature',
    defaultCountry: 'CN',
    text: `Best regards,

Cherry Ouyang
Sales Engineer
Dongguan Brightway Hardware Co., Ltd
Cell/WhatsApp/Wechat: +86 13755123456
Tel: +86-769-8512-3456
Skype: cherry.brightway
Email: cherry@brightwayhw.example
Add: No.12 Xinan Road, Chang'an Town, Dongguan, Guangdong, China`,
    expect: {
      name: 'Cherry Ouyang',
      email: 'cherry@brightwayhw.example',
      phone: '+8613755123456',
      company: 'Dongguan Brightway Hardware Co., Ltd',
    },
  },
];
