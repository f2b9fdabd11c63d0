import type { PasteSample } from '../sample.ts';

export const FIRST_SIGHT_8_5: readonly PasteSample[] = [
  {
    id: 'p8-sig-rs',
    country: 'RS',
    format: 'signature',
    defaultCountry: 'RS',
    text: `Срдачан поздрав,

Милош Вукадиновић
Комерцијални директор
Мљекара Златибор д.о.о.
тел. 031 551 234
моб. 064 155 12 34
m.vukadinovic@mlekarazlatibor.example`,
    expect: {
      name: 'Милош Вукадиновић',
      email: 'm.vukadinovic@mlekarazlatibor.example',
      phone: '+381641551234',
      company: 'Мљекара Златибор д.о.о.',
    },
  },
  {
    id: 'p8-sig-lt',
    country: 'LT',
    format: 'signature',
    defaultCountry: 'LT',
    text: `Pagarbiai

Rasa Jonaitytė-Petrauskienė
Pirkimų vadovė

UAB „Baltijos Gintaras“
Tel. +370 46 551 234
Mob. tel. +370 655 12 345
rasa@baltijosgintaras.example`,
    expect: {
      name: 'Rasa Jonaitytė-Petrauskienė',
      email: 'rasa@baltijosgintaras.example',
      phone: '+37065512345',
      company: 'UAB „Baltijos Gintaras“',
    },
    alternatives: { company: ['Baltijos Gintaras'] },
  },
  {
    id: 'p8-sig-tr',
    country: 'TR',
    format: 'signature',
    defaultCountry: 'TR',
    text: `İyi çalışmalar dilerim.

ÇİĞDEM ŞİMŞEK YILDIRIM
Satın Alma Uzmanı / Purchasing Specialist

KAPADOKYA SERAMİK SAN. ve TİC. LTD. ŞTİ.
OSB 5. Cadde No:12 NEVŞEHİR
T : 0384 551 23 45 (Pbx) Dahili : 118
F : 0384 551 23 46
G : 0532 155 12 34
cigdem.simsek@kapadokyaseramik.example`,
    expect: {
      name: 'Çiğdem Şimşek Yıldırım',
      email: 'cigdem.simsek@kapadokyaseramik.example',
      phone: '+905321551234',
      company: 'KAPADOKYA SERAMİK SAN. ve TİC. LTD. ŞTİ.',
    },
    alternatives: { name: ['ÇİĞDEM ŞİMŞEK YILDIRIM'] },
  },
  {
    id: 'p8-sig-th',
    country: 'TH',
    format: 'signature',
    defaultCountry: 'TH',
    text: `ขอแสดงความนับถือ

นางสาวกนกวรรณ ศรีสุวรรณ (กุ๊ก)
ผู้จัดการฝ่ายจัดซื้อ
บริษัท ไทยอาหารทะเล จำกัด (มหาชน)
โทร. 02-551-2345 ต่อ 118
มือถือ 081-551-2345
kanokwan.s@thaiseafood.example`,
    expect: {
      name: 'กนกวรรณ ศรีสุวรรณ',
      email: 'kanokwan.s@thaiseafood.example',
      phone: '+66815512345',
      company: 'บริษัท ไทยอาหารทะเล จำกัด (มหาชน)',
    },
    alternatives: { name: ['นางสาวกนกวรรณ ศรีสุวรรณ', 'กนกวรรณ ศรีสุวรรณ (กุ๊ก)'] },
  },
  {
    id: 'p8-sig-vn',
    country: 'VN',
    format: 'signature',
    defaultCountry: 'VN',
    text: `Trân trọng,

Nguyễn Thị Hồng Nhung (Ms.)
Trưởng phòng Mua hàng
CÔNG TY TNHH GỖ TRƯỜNG SƠN
ĐT: (0274) 3655 123 - Fax: (0274) 3655 124
DĐ: 0903 551 234
nhung.nth@gotruongson.example`,
    expect: {
      name: 'Nguyễn Thị Hồng Nhung',
      email: 'nhung.nth@gotruongson.example',
      phone: '+84903551234',
      company: 'CÔNG TY TNHH GỖ TRƯỜNG SƠN',
    },
  },
  {
    id: 'p8-sig-jp',
    country: 'JP',
    format: 'signature',
    defaultCountry: 'JP',
    text: `お世話になっております。
本件、よろしくお願いいたします。

◆◇━━━━━━━━━━━━━━━━━━━━◇◆
株式会社みどり物産
購買本部 資材調達課
主任　小野寺 結衣（おのでら ゆい）
〒980-0811 宮城県仙台市青葉区一番町1-2-3 みどりビル5F
TEL：022-255-1234（直通） FAX：022-255-1235
携帯：090-2255-1234
Mail：y.onodera@midori-bussan.example
URL：https://www.midori-bussan.example
◆◇━━━━━━━━━━━━━━━━━━━━◇◆`,
    expect: {
      name: '小野寺 結衣',
      email: 'y.onodera@midori-bussan.example',
      phone: '+819022551234',
      company: '株式会社みどり物産',
    },
    alternatives: { phone: ['+81222551234'], name: ['小野寺結衣'] },
  },
];
