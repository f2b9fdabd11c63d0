import type { PasteSample } from '../sample.ts';

export const FIRST_SIGHT_5_6: readonly PasteSample[] = [
  {
    id: 'p5-kr-1',
    country: 'KR',
    format: 'line',
    defaultCountry: 'KR',
    text: '해담은조명 길다은 실장님 010-4466-1234 daeun@haedam.example',
    expect: {
      name: '길다은',
      email: 'daeun@haedam.example',
      phone: '+821044661234',
      company: '해담은조명',
    },
  },
  {
    id: 'p5-cn-1',
    country: 'CN',
    format: 'signature',
    defaultCountry: 'CN',
    text: `此致

敬礼！

太史静
行政部
景洪市普洱茶研究院
13988551234`,
    expect: { name: '太史静', phone: '+8613988551234', company: '景洪市普洱茶研究院' },
  },
  {
    id: 'p5-hk-1',
    country: 'HK',
    format: 'profile',
    defaultCountry: 'HK',
    text: `Name: Priscilla Kwan
Company: Lee Garden Umbrella Mfg. Co. Ltd.
Mobile: 5455 1234
Email: priscilla@lgumbrella.example`,
    expect: {
      name: 'Priscilla Kwan',
      email: 'priscilla@lgumbrella.example',
      phone: '+85254551234',
      company: 'Lee Garden Umbrella Mfg. Co. Ltd.',
    },
  },
  {
    id: 'p5-vn-1',
    country: 'VN',
    format: 'line',
    defaultCountry: 'VN',
    text: 'Chị Hồ Thị Kim Ngân - Hợp tác xã Thanh Long Bình Thuận - 0977 551 234 - cần gọi lại',
    expect: {
      name: 'Hồ Thị Kim Ngân',
      phone: '+84977551234',
      company: 'Hợp tác xã Thanh Long Bình Thuận',
    },
    alternatives: { name: ['Chị Hồ Thị Kim Ngân'] },
  },
  {
    id: 'p5-in-1',
    country: 'IN',
    format: 'row',
    defaultCountry: 'IN',
    text: `S.No,Name,Firm Name,City,Mobile No.,Email ID
14,Rameshwar Lal Saini,Saini Seeds & Fertilizers,Sikar,9414551234,rlsaini@sainiseeds.example`,
    expect: {
      name: 'Rameshwar Lal Saini',
      email: 'rlsaini@sainiseeds.example',
      phone: '+919414551234',
      company: 'Saini Seeds & Fertilizers',
    },
  },
  {
    id: 'p5-ph-1',
    country: 'PH',
    format: 'signature',
    defaultCountry: 'PH',
    text: `Best,
Jun-jun

Leandro "Jun-jun" Magbanua Jr.
Operations Head
Bacolod Muscovado Exporters Inc.
Globe: 0917 655 1234 / Smart: 0998 655 1234
Tel: (034) 433-5123
leandro@muscovado.example`,
    expect: {
      name: 'Leandro "Jun-jun" Magbanua Jr.',
      email: 'leandro@muscovado.example',
      phone: '+639176551234',
      company: 'Bacolod Muscovado Exporters Inc.',
    },
    alternatives: {
      name: ['Leandro "Jun-jun" Magbanua', 'Leandro Magbanua Jr.', 'Leandro Magbanua'],
      phone: ['+639986551234'],
    },
  },
  {
    id: 'p5-za-1',
    country: 'ZA',
    format: 'profile',
    defaultCountry: 'ZA',
    text: `Contact Details
Nomvula Khumalo-Botha
Kloof Street Roastery (Pty) Ltd
Tel: 021 555 1234
Cell: 072 555 1234
nomvula@kloofroastery.example
VAT Reg: 4123456789`,
    expect: {
      name: 'Nomvula Khumalo-Botha',
      email: 'nomvula@kloofroastery.example',
      phone: '+27725551234',
      company: 'Kloof Street Roastery (Pty) Ltd',
    },
  },
  {
    id: 'p5-vc-1',
    country: 'FI',
    format: 'vcard',
    defaultCountry: 'FI',
    text: `BEGIN:VCARD
VERSION:3.0
FN:Tuulikki Haapasalo
N:Haapasalo;Tuulikki;;;
ORG:Haapasalon Kukkakauppa
TEL;TYPE=CELL:040 655 1234
TEL;TYPE=WORK:09 655 1234
EMAIL;TYPE=WORK:tuulikki@haapasalonkukka.example
NOTE:Soita aamulla
END:VCARD`,
    expect: {
      name: 'Tuulikki Haapasalo',
      email: 'tuulikki@haapasalonkukka.example',
      phone: '+358406551234',
      company: 'Haapasalon Kukkakauppa',
      note: 'Soita aamulla',
    },
  },
];
