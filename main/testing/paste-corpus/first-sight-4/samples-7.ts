import type { PasteSample } from '../sample.ts';

export const FIRST_SIGHT_4_7: readonly PasteSample[] = [
  {
    id: 'p4-tw-1',
    country: 'TW',
    format: 'profile',
    defaultCountry: 'TW',
    text: `姓名：夏侯宜庭
公司：阿里山高山茶行
職稱：負責人
行動電話：0937-551-234
E-mail：yiting@alishantea.example
需求：包裝機報價`,
    expect: {
      name: '夏侯宜庭',
      email: 'yiting@alishantea.example',
      phone: '+886937551234',
      company: '阿里山高山茶行',
      note: '包裝機報價',
    },
    alternatives: { note: [null] },
  },
  {
    id: 'p4-vn-1',
    country: 'VN',
    format: 'profile',
    defaultCountry: 'VN',
    text: `Công ty TNHH Nước Mắm Phú Hải
Địa chỉ: 12 Nguyễn Thông, Phan Thiết
Người liên hệ: Chị Tôn Nữ Diễm My
Điện thoại: 0252 355 1234
Di động: 0913 551 234
Email: diemmy@nuocmamphuhai.example`,
    expect: {
      name: 'Tôn Nữ Diễm My',
      email: 'diemmy@nuocmamphuhai.example',
      phone: '+84913551234',
      company: 'Công ty TNHH Nước Mắm Phú Hải',
    },
    alternatives: { name: ['Chị Tôn Nữ Diễm My'] },
  },
  {
    id: 'p4-th-1',
    country: 'TH',
    format: 'row',
    defaultCountry: 'TH',
    text: `ชื่อ-นามสกุล	บริษัท	ตำแหน่ง	โทรศัพท์มือถือ	อีเมล
กิตติศักดิ์ พรหมรักษ์	โรงสีข้าวทุ่งกุลา	เจ้าของ	083-5551234	kittisak@thungkularice.example`,
    expect: {
      name: 'กิตติศักดิ์ พรหมรักษ์',
      email: 'kittisak@thungkularice.example',
      phone: '+66835551234',
      company: 'โรงสีข้าวทุ่งกุลา',
    },
  },
  {
    id: 'p4-in-1',
    country: 'IN',
    format: 'line',
    defaultCountry: 'IN',
    text: 'Shri Dharmendra Chaudhary, Prop., Kisan Beej Bhandar, Hisar - 94160 51234',
    expect: { name: 'Dharmendra Chaudhary', phone: '+919416051234', company: 'Kisan Beej Bhandar' },
    alternatives: { name: ['Shri Dharmendra Chaudhary'] },
  },
  {
    id: 'p4-id-1',
    country: 'ID',
    format: 'profile',
    defaultCountry: 'ID',
    text: `Nama: Ketut Suardana
Perusahaan: UD Garam Amed Bali
Jabatan: Pemilik
No. HP: 0813-3755-1234
Email: ketut@garamamed.example
Pesan: Mohon info harga mesin kemas`,
    expect: {
      name: 'Ketut Suardana',
      email: 'ketut@garamamed.example',
      phone: '+6281337551234',
      company: 'UD Garam Amed Bali',
      note: 'Mohon info harga mesin kemas',
    },
    alternatives: { note: [null] },
  },
  {
    id: 'p4-thread-de',
    country: 'DE',
    format: 'signature',
    defaultCountry: 'DE',
    text: `Moin Lars,

geht klar, Lieferung bitte an Tor 3.

Gruß Hinnerk

Hinnerk Sievers
Werkstattmeister
Fischereigenossenschaft Greetsiel eG
Tel.: 04926 555 12

Am Do., 5. März 2026 um 14:12 Uhr schrieb Lars Verkauf <lars@verkauf.example>:
> Moin Hinnerk, wann passt es?
> Lars Verkauf
> 0151 99999999`,
    expect: {
      name: 'Hinnerk Sievers',
      phone: '+49492655512',
      company: 'Fischereigenossenschaft Greetsiel eG',
    },
  },
  {
    id: 'p4-thread-en',
    country: 'US',
    format: 'signature',
    defaultCountry: 'US',
    text: `Perfect. Ship it.

Sent from my Verizon, Samsung Galaxy smartphone

-------- Original message --------
From: Sales Desk <sales@vendor.example>
Date: 3/5/26 2:12 PM (GMT-06:00)
To: Lurleen Applewhite <lurleen@applewhitehams.example>
Subject: Order 5512

Hi Lurleen, attached is the invoice. Sales Desk 615-555-0100`,
    expect: {},
    alternatives: { name: ['Lurleen Applewhite'], email: ['lurleen@applewhitehams.example'] },
  },
  {
    id: 'p4-vc-1',
    country: 'ES',
    format: 'vcard',
    defaultCountry: 'ES',
    text: `BEGIN:VCARD
VERSION:3.0
N:Etxeberria Lasa;Miren;;Sra.;
FN:Miren Etxeberria Lasa
ORG:Ostatu Berri S.L.
TITLE:Gerente
TEL;TYPE=WORK,VOICE:+34 945 55 12 34
TEL;TYPE=CELL,VOICE:+34 688 55 12 34
TEL;TYPE=WORK,FAX:+34 945 55 12 35
EMAIL;TYPE=PREF,INTERNET:miren@ostatuberri.example
X-ASSISTANT:Jon
X-ASSISTANT-TEL:+34 945 55 12 99
END:VCARD`,
    expect: {
      name: 'Miren Etxeberria Lasa',
      email: 'miren@ostatuberri.example',
      phone: '+34688551234',
      company: 'Ostatu Berri S.L.',
    },
  },
];
