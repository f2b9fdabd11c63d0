import type { PasteSample } from '../sample.ts';

export const FIRST_SIGHT_2_6: readonly PasteSample[] = [
  {
    id: 'p2-sig-jp-4',
    country: 'JP',
    format: 'signature',
    defaultCountry: 'JP',
    text: `以上、よろしくお願いします。

(株)とかち乳業　営業本部
小比類巻（こひるいまき）
携帯: 070-4455-1234`,
    expect: { name: '小比類巻', phone: '+817044551234', company: '(株)とかち乳業' },
  },
  {
    id: 'p2-sig-kr-2',
    country: 'KR',
    format: 'signature',
    defaultCountry: 'KR',
    text: `감사합니다.
유은채 드림

유 은 채 / Eunchae Yoo
해외구매팀 과장
㈜동방바이오
Tel: 041-551-1234 / Fax: 041-551-1235 / HP: 010-8551-1234
ec.yoo@dongbangbio.example`,
    expect: {
      name: '유은채',
      email: 'ec.yoo@dongbangbio.example',
      phone: '+821085511234',
      company: '㈜동방바이오',
    },
    alternatives: { name: ['유 은 채', 'Eunchae Yoo', '유은채 / Eunchae Yoo'] },
  },
  {
    id: 'p2-sig-cn-3',
    country: 'CN',
    format: 'signature',
    defaultCountry: 'CN',
    text: `顺祝商祺！
--------------------------------
钟离雪 （Shirley）
外贸部
宁波市北仑恒达模具厂
Mob: 137 8055 1234 （微信同号）
Tel: 0574-86551234
QQ: 551234567
shirley@hengda-mould.example`,
    expect: {
      name: '钟离雪',
      email: 'shirley@hengda-mould.example',
      phone: '+8613780551234',
      company: '宁波市北仑恒达模具厂',
    },
  },
  {
    id: 'p2-sig-tw-2',
    country: 'TW',
    format: 'signature',
    defaultCountry: 'TW',
    text: `敬祝 商祺

司徒威廉 William Szeto
業務部 經理
台灣鳳梨酥食品有限公司
電話：04-2255-1234 分機 301
傳真：04-2255-1235
william.szeto@twpineapple.example`,
    expect: {
      name: '司徒威廉',
      email: 'william.szeto@twpineapple.example',
      phone: '+886422551234 ext. 301',
      company: '台灣鳳梨酥食品有限公司',
    },
    alternatives: { name: ['司徒威廉 William Szeto', 'William Szeto'] },
  },
  {
    id: 'p2-sig-hk-1',
    country: 'HK',
    format: 'signature',
    defaultCountry: 'HK',
    text: `Best Regards,
Ambrose Yuen 阮啟明
Shipping Manager
Wah Fung Paper Products Factory Limited
Direct: (852) 2655 1234
Mobile: (852) 6655 1234
ambrose@wahfung.example`,
    expect: {
      name: 'Ambrose Yuen',
      email: 'ambrose@wahfung.example',
      phone: '+85266551234',
      company: 'Wah Fung Paper Products Factory Limited',
    },
    alternatives: { name: ['阮啟明', 'Ambrose Yuen 阮啟明'] },
  },
  {
    id: 'p2-sig-th-2',
    country: 'TH',
    format: 'signature',
    defaultCountry: 'TH',
    text: `ขอบคุณครับ

คุณธนกฤต เลิศวิริยะ (ต้น)
วิศวกรฝ่ายผลิต
บจก. สยามน้ำตาลสุพรรณ
Tel: 035-512345 ต่อ 22
Mobile: 086-5512345
thanakrit@siamsugar.example`,
    expect: {
      name: 'ธนกฤต เลิศวิริยะ',
      email: 'thanakrit@siamsugar.example',
      phone: '+66865512345',
      company: 'บจก. สยามน้ำตาลสุพรรณ',
    },
    alternatives: { name: ['คุณธนกฤต เลิศวิริยะ'] },
  },
  {
    id: 'p2-sig-vn-2',
    country: 'VN',
    format: 'signature',
    defaultCountry: 'VN',
    text: `Thanks and best regards,
------
Mr. Hoàng Văn Thắng
Purchasing Executive
Mekong Delta Rice Export JSC
Cell: (+84) 978 551 234
E: thang.hoang@mekongrice.example`,
    expect: {
      name: 'Hoàng Văn Thắng',
      email: 'thang.hoang@mekongrice.example',
      phone: '+84978551234',
      company: 'Mekong Delta Rice Export JSC',
    },
  },
  {
    id: 'p2-sig-id-2',
    country: 'ID',
    format: 'signature',
    defaultCountry: 'ID',
    text: `Terima kasih,

Drs. H. Bambang Sudrajat, M.M.
Kabag Umum
RSU Bhakti Husada Cirebon
Telp (0231) 551234 / WA 0857-2255-1234`,
    expect: {
      name: 'Bambang Sudrajat',
      phone: '+6285722551234',
      company: 'RSU Bhakti Husada Cirebon',
    },
    alternatives: { name: ['H. Bambang Sudrajat'] },
  },
];
