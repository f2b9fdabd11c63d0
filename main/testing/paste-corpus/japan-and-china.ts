import type { PasteSample } from './sample.ts';

/** Japan, China, Taiwan, Hong Kong. */
export const JAPAN_AND_CHINA: readonly PasteSample[] = [
  {
    id: 'jp-full',
    country: 'JP',
    format: 'signature',
    defaultCountry: null,
    text: `よろしくお願いいたします。

━━━━━━━━━━━━━━━━━━
株式会社山田製作所
営業部 課長
佐藤 健一（さとう けんいち）
〒100-0001 東京都千代田区千代田1-1
TEL：03-1234-5678 ／ FAX：03-1234-5679
携帯：090-1234-5678
E-mail：k.sato@yamada-ss.co.jp
URL：https://www.yamada-ss.co.jp
━━━━━━━━━━━━━━━━━━`,
    expect: {
      name: '佐藤 健一',
      email: 'k.sato@yamada-ss.co.jp',
      phone: '+819012345678',
      company: '株式会社山田製作所',
    },
  },
  {
    id: 'jp-after-form',
    country: 'JP',
    format: 'signature',
    defaultCountry: null,
    text: `田中美咲
オセアニア音楽株式会社 マーケティング部
〒530-0001 大阪市北区梅田2-2-2
電話 06-1234-5678
misaki.tanaka@oceania-ongaku.jp`,
    expect: {
      name: '田中美咲',
      email: 'misaki.tanaka@oceania-ongaku.jp',
      phone: '+81612345678',
      company: 'オセアニア音楽株式会社',
    },
  },
  {
    id: 'jp-full-width',
    country: 'JP',
    format: 'signature',
    defaultCountry: 'JP',
    text: `鈴木　一郎　様
（株）北海水産
ＴＥＬ　０１１－２３４－５６７８
ｓｕｚｕｋｉ＠ｈｏｋｋａｉ．ｅｘａｍｐｌｅ`,
    expect: {
      name: '鈴木 一郎',
      email: 'suzuki@hokkai.example',
      phone: '+81112345678',
      company: '（株）北海水産',
    },
  },
  {
    id: 'jp-latin',
    country: 'JP',
    format: 'signature',
    defaultCountry: null,
    text: `Best regards,
Haruka Nakamura
Global Sales
Fuji Optics Co., Ltd.
2-1-1 Marunouchi, Chiyoda-ku, Tokyo, Japan
Tel: +81-3-5555-0123
h.nakamura@fuji-optics.example`,
    expect: {
      name: 'Haruka Nakamura',
      email: 'h.nakamura@fuji-optics.example',
      phone: '+81355550123',
      company: 'Fuji Optics Co., Ltd.',
    },
  },
  {
    id: 'cn-full',
    country: 'CN',
    format: 'signature',
    defaultCountry: null,
    text: `此致
敬礼！

张伟
销售经理
北京大洋科技有限公司
手机：138 0013 8000
电话：010-12345678 转 801
传真：010-12345679
邮箱：zhang.wei@dayang.cn
地址：北京市朝阳区建国路88号`,
    expect: {
      name: '张伟',
      email: 'zhang.wei@dayang.cn',
      phone: '+8613800138000',
      company: '北京大洋科技有限公司',
    },
  },
  {
    id: 'cn-one-line',
    country: 'CN',
    format: 'line',
    defaultCountry: 'CN',
    text: '李娜，上海海风贸易有限公司，13912345678，lina@haifeng.cn',
    expect: {
      name: '李娜',
      email: 'lina@haifeng.cn',
      phone: '+8613912345678',
      company: '上海海风贸易有限公司',
    },
  },
  {
    id: 'cn-latin',
    country: 'CN',
    format: 'signature',
    defaultCountry: null,
    text: `Wang Xiaoming
Export Manager
Ningbo Sunrise Hardware Co., Ltd
Mobile/WeChat: +86 139 5555 0123
Tel: 0574-5555 0123
xiaoming@nbsunrise.example
Ningbo, Zhejiang, China`,
    expect: {
      name: 'Wang Xiaoming',
      email: 'xiaoming@nbsunrise.example',
      phone: '+8613955550123',
      company: 'Ningbo Sunrise Hardware Co., Ltd',
    },
  },
  {
    id: 'tw-full',
    country: 'TW',
    format: 'signature',
    defaultCountry: null,
    text: `陳怡君 經理
福爾摩沙電子股份有限公司
台北市信義區信義路五段7號
電話：02-2345-6789 分機 102
手機：0912-345-678
yichun.chen@formosa-e.com.tw
統一編號：12345678`,
    expect: {
      name: '陳怡君',
      email: 'yichun.chen@formosa-e.com.tw',
      phone: '+886912345678',
      company: '福爾摩沙電子股份有限公司',
    },
  },
  {
    id: 'hk-full',
    country: 'HK',
    format: 'signature',
    defaultCountry: null,
    text: `Chan Tai Man, Peter
Merchandising Manager
Victoria Peak Garments Limited
Unit 1201, Nathan Road, Kowloon, Hong Kong
Tel: (852) 2345 6789
Mobile: +852 9123 4567
peter.chan@vpgarments.com.hk`,
    expect: {
      name: 'Peter Chan Tai Man',
      email: 'peter.chan@vpgarments.com.hk',
      phone: '+85291234567',
      company: 'Victoria Peak Garments Limited',
    },
  },
];
