import type { PasteSample } from '../sample.ts';

export const FIRST_SIGHT_8_6: readonly PasteSample[] = [
  {
    id: 'p8-sig-cn',
    country: 'CN',
    format: 'signature',
    defaultCountry: 'CN',
    text: `此致
敬礼

欧阳建国 经理
采购中心 | 江苏恒远电缆集团股份有限公司
地址：江苏省宜兴市官林镇工业园区88号（邮编：214251）
电话：0510-87551234转8012 传真：0510-87551235
手机/微信：139 5551 2345
E-mail: ouyangjg@hengyuancable.example`,
    expect: {
      name: '欧阳建国',
      email: 'ouyangjg@hengyuancable.example',
      phone: '+8613955512345',
      company: '江苏恒远电缆集团股份有限公司',
    },
  },
  {
    id: 'p8-sig-tw',
    country: 'TW',
    format: 'signature',
    defaultCountry: 'TW',
    text: `順頌 商祺

簡淑惠 Sophie Chien
業務部 副理
大同精密螺絲股份有限公司
TEL: 886-7-5551234 #215
FAX: 886-7-5551235
Mobile: 0932-551-234
統一編號: 55123456
sophie@datongscrew.example`,
    expect: {
      name: '簡淑惠',
      email: 'sophie@datongscrew.example',
      phone: '+886932551234',
      company: '大同精密螺絲股份有限公司',
    },
    alternatives: { name: ['Sophie Chien', '簡淑惠 Sophie Chien'] },
  },
  {
    id: 'p8-sig-ae',
    country: 'AE',
    format: 'signature',
    defaultCountry: 'AE',
    text: `Thanks & Regards,

Mohammed Shafeeq Koyilandy
Sr. Procurement Officer
Al Rawdah Electromechanical Works L.L.C.
P.O. Box: 55123, Sharjah, U.A.E.
Tel: +971 6 555 1234 Ext: 211
Mob: +971 55 155 1234
Email: shafeeq@alrawdahemw.example
TRN: 100255123400003`,
    expect: {
      name: 'Mohammed Shafeeq Koyilandy',
      email: 'shafeeq@alrawdahemw.example',
      phone: '+971551551234',
      company: 'Al Rawdah Electromechanical Works L.L.C.',
    },
    alternatives: { phone: ['+97165551234 ext. 211'] },
  },
  {
    id: 'p8-sig-eg-ar',
    country: 'EG',
    format: 'signature',
    defaultCountry: 'EG',
    text: `مع خالص التحية

م/ عبد الرحمن السيد الشناوي
مدير المشتريات
شركة دلتا للصناعات الغذائية (ش.م.م)
ت: 0403551234
محمول: 01015512345
فاكس: 0403551235
abdelrahman@deltafood.example`,
    expect: {
      name: 'عبد الرحمن السيد الشناوي',
      email: 'abdelrahman@deltafood.example',
      phone: '+201015512345',
      company: 'شركة دلتا للصناعات الغذائية (ش.م.م)',
    },
    alternatives: { company: ['شركة دلتا للصناعات الغذائية'] },
  },
  {
    id: 'p8-sig-il',
    country: 'IL',
    format: 'signature',
    defaultCountry: 'IL',
    text: `בברכה,

עו"ד שירה אבוטבול-כץ
מנהלת רכש והתקשרויות
תעשיות פלסטיק הגליל בע"מ
טל': 04-6551234 שלוחה 12 | נייד: 054-6551234 | פקס: 04-6551235
shira@galilplast.example`,
    expect: {
      name: 'שירה אבוטבול-כץ',
      email: 'shira@galilplast.example',
      phone: '+972546551234',
      company: 'תעשיות פלסטיק הגליל בע"מ',
    },
  },
  {
    id: 'p8-sig-ng',
    country: 'NG',
    format: 'signature',
    defaultCountry: 'NG',
    text: `Kind regards,
Chief (Mrs.) Ngozi Okechukwu-Balogun, FNIM
MD/CEO
Ngobal Agro-Allied Ventures Ltd (RC 551234)
08035512345, 09055512345
ngozi@ngobal.example`,
    expect: {
      name: 'Ngozi Okechukwu-Balogun',
      email: 'ngozi@ngobal.example',
      phone: '+2348035512345',
      company: 'Ngobal Agro-Allied Ventures Ltd',
    },
    alternatives: {
      phone: ['+2349055512345'],
      company: ['Ngobal Agro-Allied Ventures Ltd (RC 551234)'],
    },
  },
];
