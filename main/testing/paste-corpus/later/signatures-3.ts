import type { PasteSample } from '../sample.ts';

export const LATER_SIGNATURES_3: readonly PasteSample[] = [
  {
    id: 'f2-sig-tr-mixed',
    country: 'TR',
    format: 'signature',
    defaultCountry: 'TR',
    text: `İyi çalışmalar,
Gökçe YILDIRIM
Dış Ticaret Sorumlusu
Ege Halı Tekstil San. Tic. Ltd. Şti.
T: +90 232 555 12 34 (Dahili 118)
gokce.yildirim@egehali.example`,
    expect: {
      name: 'Gökçe Yıldırım',
      email: 'gokce.yildirim@egehali.example',
      phone: '+902325551234 ext. 118',
      company: 'Ege Halı Tekstil San. Tic. Ltd. Şti.',
    },
    alternatives: { name: ['Gökçe YILDIRIM'] },
  },
  {
    id: 'f2-sig-kr-reverse',
    country: 'KR',
    format: 'signature',
    defaultCountry: 'KR',
    text: `(주)다온가구 / 구매본부 / 황보연 차장
HP: 010-4455-6677
Tel: 031-222-3344 (교환 12)
by.hwang@daonfurn.example`,
    expect: {
      name: '황보연',
      email: 'by.hwang@daonfurn.example',
      phone: '+821044556677',
      company: '(주)다온가구',
    },
  },
  {
    id: 'f2-sig-cn-en',
    country: 'CN',
    format: 'signature',
    defaultCountry: 'CN',
    text: `Best regards,
Ouyang Zhenhua 欧阳振华
Sourcing Dept.
Foshan Lanhai Ceramics Co., Ltd.
Mobile/WeChat: +86 138 2345 6781
ouyang@lanhaiceramics.example`,
    expect: {
      name: 'Ouyang Zhenhua',
      email: 'ouyang@lanhaiceramics.example',
      phone: '+8613823456781',
      company: 'Foshan Lanhai Ceramics Co., Ltd.',
    },
    alternatives: { name: ['欧阳振华', 'Ouyang Zhenhua 欧阳振华'] },
  },
  {
    id: 'f2-sig-ae',
    country: 'AE',
    format: 'signature',
    defaultCountry: 'AE',
    text: `Thanks,
Eng. Khawla Al Ketbi
Procurement Section Head
Oasis Date Factory LLC
P.O. Box 12345, Al Ain, UAE
Mob: +971 50 123 4567 | Tel: 03 712 3456
khawla.alketbi@oasisdates.example`,
    expect: {
      name: 'Khawla Al Ketbi',
      email: 'khawla.alketbi@oasisdates.example',
      phone: '+971501234567',
      company: 'Oasis Date Factory LLC',
    },
  },
  {
    id: 'f2-sig-ng',
    country: 'NG',
    format: 'signature',
    defaultCountry: 'NG',
    text: `Warm regards,
Chief (Mrs.) Folasade Akinwunmi-Cole
MD/CEO
Lagoon Fabrics & Prints Limited
0803 555 0119
folasade@lagoonfabrics.example`,
    expect: {
      name: 'Folasade Akinwunmi-Cole',
      email: 'folasade@lagoonfabrics.example',
      phone: '+2348035550119',
      company: 'Lagoon Fabrics & Prints Limited',
    },
    alternatives: { name: ['(Mrs.) Folasade Akinwunmi-Cole'] },
  },
  {
    id: 'f2-sig-ke',
    country: 'KE',
    format: 'signature',
    defaultCountry: 'KE',
    text: `Regards,
Wanjiru Kamau-Otieno
Farm Supplies Officer | Rift Valley Flowers EPZ Ltd
Cell: 0722 123 456
wanjiru@riftflowers.example`,
    expect: {
      name: 'Wanjiru Kamau-Otieno',
      email: 'wanjiru@riftflowers.example',
      phone: '+254722123456',
      company: 'Rift Valley Flowers EPZ Ltd',
    },
  },
  {
    id: 'f2-sig-pk',
    country: 'PK',
    format: 'signature',
    defaultCountry: 'PK',
    text: `Wassalam,
Engr. Zubair Qureshi
Manager Stores
Indus Surgical Instruments (Pvt) Ltd.
Ph: 052-4261234, Cell: 0300-1234567
zubair@indussurgical.example`,
    expect: {
      name: 'Zubair Qureshi',
      email: 'zubair@indussurgical.example',
      phone: '+923001234567',
      company: 'Indus Surgical Instruments (Pvt) Ltd.',
    },
  },
  {
    id: 'f3-sig-uk-1',
    country: 'GB',
    format: 'signature',
    defaultCountry: 'GB',
    text: `Many thanks,

Lettice Broadhurst
Practice Manager
Orchard Lane Veterinary Surgery
Tel: 01386 555 120
lettice.broadhurst@orchardlanevets.example
This email and any files transmitted with it are confidential.`,
    expect: {
      name: 'Lettice Broadhurst',
      email: 'lettice.broadhurst@orchardlanevets.example',
      phone: '+441386555120',
      company: 'Orchard Lane Veterinary Surgery',
    },
  },
  {
    id: 'f3-sig-us-1',
    country: 'US',
    format: 'signature',
    defaultCountry: 'US',
    text: `Jedediah "Jed" Culpepper
Fleet Manager
Culpepper Hauling, LLC
Office (601) 555-0110 x3
Cell (601) 555-0178
jed@culpepperhauling.example`,
    expect: {
      name: 'Jedediah "Jed" Culpepper',
      email: 'jed@culpepperhauling.example',
      phone: '+16015550178',
      company: 'Culpepper Hauling, LLC',
    },
    alternatives: { name: ['Jedediah Culpepper', 'Jed Culpepper'] },
  },
];
