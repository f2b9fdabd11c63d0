import type { PasteSample } from '../sample.ts';

export const FIRST_SIGHT_9_4: readonly PasteSample[] = [
  {
    id: 'p9-bd',
    country: 'BD',
    format: 'signature',
    defaultCountry: 'BD',
    text: `Best Regards
Md. Rafiqul Islam Bhuiyan
Sr. Merchandiser
Padma Knit Composite Ltd.
Cell: 01711-551234
WeChat: rafiq_padma
rafiq@padmaknit.example`,
    expect: {
      name: 'Rafiqul Islam Bhuiyan',
      email: 'rafiq@padmaknit.example',
      phone: '+8801711551234',
      company: 'Padma Knit Composite Ltd.',
    },
    alternatives: { name: ['Md. Rafiqul Islam Bhuiyan'] },
  },
  {
    id: 'p9-lk',
    country: 'LK',
    format: 'signature',
    defaultCountry: 'LK',
    text: `Best regards,
A. M. Chaminda Wickramasinghe
Head – Supply Chain
Serendib Cinnamon Estates (Pvt) Ltd
T +94 11 255 1234 | M +94 77 155 1234
chaminda.w@serendibcinnamon.example`,
    expect: {
      name: 'A. M. Chaminda Wickramasinghe',
      email: 'chaminda.w@serendibcinnamon.example',
      phone: '+94771551234',
      company: 'Serendib Cinnamon Estates (Pvt) Ltd',
    },
  },
  {
    id: 'p9-sg',
    country: 'SG',
    format: 'signature',
    defaultCountry: 'SG',
    text: `Best Regards,
Ng Wei Ling, Vivien (Ms)
Assistant Manager | Procurement
Lion City Marine Coatings Pte Ltd
DID: 6555 1234  HP: 9155 1234  Fax: 6555 1235
vivien.ng@lcmarine.example`,
    expect: {
      name: 'Ng Wei Ling, Vivien',
      email: 'vivien.ng@lcmarine.example',
      phone: '+6591551234',
      company: 'Lion City Marine Coatings Pte Ltd',
    },
    alternatives: {
      name: ['Vivien Ng Wei Ling', 'Ng Wei Ling', 'Ng Wei Ling Vivien', 'Vivien Ng'],
    },
  },
  {
    id: 'p9-hk-card',
    country: 'HK',
    format: 'signature',
    defaultCountry: 'HK',
    text: `香港永興海味有限公司
Wing Hing Dried Seafood (H.K.) Co. Ltd.
譚志明 Tam Chi Ming, Eric
營業經理 Sales Manager
電話 Tel: 2555 1234
手提 Mobile: 6155 1234
傳真 Fax: 2555 1235
eric@winghing.example`,
    expect: {
      name: '譚志明',
      email: 'eric@winghing.example',
      phone: '+85261551234',
      company: '香港永興海味有限公司',
    },
    alternatives: {
      name: [
        'Tam Chi Ming, Eric',
        'Eric Tam Chi Ming',
        '譚志明 Tam Chi Ming, Eric',
        'Tam Chi Ming',
        'Tam Chi Ming Eric',
      ],
      company: ['Wing Hing Dried Seafood (H.K.) Co. Ltd.'],
    },
  },
  {
    id: 'p9-jp-form2',
    country: 'JP',
    format: 'profile',
    defaultCountry: 'JP',
    text: `お名前（漢字）\t水無瀬　悠真
お名前（カナ）\tミナセ　ユウマ
貴社名\t株式会社アオバ食品
ご住所\t〒981-3133 仙台市泉区泉中央1-2
お電話番号\t022-355-1234
E-mail\tminase@aoba-foods.example
ご要望\t見積もりをお願いします`,
    expect: {
      name: '水無瀬 悠真',
      email: 'minase@aoba-foods.example',
      phone: '+81223551234',
      company: '株式会社アオバ食品',
      note: '見積もりをお願いします',
    },
    alternatives: { name: ['水無瀬　悠真', '水無瀬悠真'], note: [null] },
  },
  {
    id: 'p9-jp-thread',
    country: 'JP',
    format: 'signature',
    defaultCountry: 'JP',
    text: `承知いたしました。

千草テック（株）
購買グループ　鷲尾 康介
TEL 052-655-1234

2026年3月3日(火) 14:12 営業太郎 <eigyo@uriba.example>:
> お見積りを送付します。
> 株式会社売場 営業太郎`,
    expect: { name: '鷲尾 康介', phone: '+81526551234', company: '千草テック（株）' },
    alternatives: { name: ['鷲尾康介'], company: ['千草テック(株)'] },
  },
  {
    id: 'p9-kr-card',
    country: 'KR',
    format: 'signature',
    defaultCountry: 'KR',
    text: `(주)남해수산물유통
영업2팀 / 대리
류 하 늘
경남 남해군 미조면 미조로 55
T. 055-655-1234  F. 055-655-1235
M. 010-6551-2345
ryu@namhaefish.example`,
    expect: {
      name: '류 하 늘',
      email: 'ryu@namhaefish.example',
      phone: '+821065512345',
      company: '(주)남해수산물유통',
    },
    alternatives: { name: ['류하늘'] },
  },
];
