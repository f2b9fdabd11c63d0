import type { PasteSample } from '../sample.ts';

export const FRESH_SIGNATURES_3: readonly PasteSample[] = [
  {
    id: 'f1-sig-cn',
    country: 'CN',
    format: 'signature',
    defaultCountry: 'CN',
    text: `此致
敬礼
诸葛明远 | 采购总监
宁波海岳阀门有限公司
手机：139 5744 1820
电话：0574-8765 1200 转 806
mingyuan.zg@haiyue-valve.example`,
    expect: {
      name: '诸葛明远',
      email: 'mingyuan.zg@haiyue-valve.example',
      phone: '+8613957441820',
      company: '宁波海岳阀门有限公司',
    },
  },
  {
    id: 'f1-sig-tw',
    country: 'TW',
    format: 'signature',
    defaultCountry: 'TW',
    text: `順頌商祺
范姜玉婷 Tina
採購部 副理
宏旭精密工業股份有限公司
TEL: 04-2359-1200 分機 218
MOBILE: 0912-345-611
tina.fj@hongxu.example`,
    expect: {
      name: '范姜玉婷',
      email: 'tina.fj@hongxu.example',
      phone: '+886912345611',
      company: '宏旭精密工業股份有限公司',
    },
    alternatives: { name: ['范姜玉婷 Tina'] },
  },
  {
    id: 'f1-sig-slogan-gb',
    country: 'GB',
    format: 'signature',
    defaultCountry: 'GB',
    text: `Kind regards,

Barnaby Thackeray
Regional Buyer

Thackeray's of Whitby
Smoking fish since 1922
T: 01947 555 133
M: 07700 900233
E: barnaby@thackerays.example`,
    expect: {
      name: 'Barnaby Thackeray',
      email: 'barnaby@thackerays.example',
      phone: '+447700900233',
      company: "Thackeray's of Whitby",
    },
  },
  {
    id: 'f1-sig-role-comma-se',
    country: 'SE',
    format: 'signature',
    defaultCountry: 'SE',
    text: `Med vänlig hälsning

Ingalill Svanström
Handläggare, Västerviks Hamn
0490-25 71 23
ingalill.svanstrom@vasterviks-hamn.example`,
    expect: {
      name: 'Ingalill Svanström',
      email: 'ingalill.svanstrom@vasterviks-hamn.example',
      phone: '+46490257123',
      company: 'Västerviks Hamn',
    },
  },
  {
    id: 'f1-sig-no',
    country: 'NO',
    format: 'signature',
    defaultCountry: 'NO',
    text: `Med vennlig hilsen

Torbjørg Eikeland
Innkjøper
Hardanger Sideri AS
Mob. 915 55 012 | Sentralbord 53 55 50 00
torbjorg@hardangersideri.example`,
    expect: {
      name: 'Torbjørg Eikeland',
      email: 'torbjorg@hardangersideri.example',
      phone: '+4791555012',
      company: 'Hardanger Sideri AS',
    },
  },
  {
    id: 'f1-sig-fi',
    country: 'FI',
    format: 'signature',
    defaultCountry: 'FI',
    text: `Ystävällisin terveisin

Eeva-Liisa Kangasniemi
Ostopäällikkö
Lakeuden Leipä Oy
p. 040 555 0123
eeva-liisa.kangasniemi@lakeudenleipa.example`,
    expect: {
      name: 'Eeva-Liisa Kangasniemi',
      email: 'eeva-liisa.kangasniemi@lakeudenleipa.example',
      phone: '+358405550123',
      company: 'Lakeuden Leipä Oy',
    },
  },
  {
    id: 'f1-sig-is',
    country: 'IS',
    format: 'signature',
    defaultCountry: 'IS',
    text: `Bestu kveðjur,
Hallgrímur Þorvaldsson
Innkaupastjóri
Fiskvinnslan Höfn ehf.
S. 478 1234
hallgrimur@fiskhofn.example`,
    expect: {
      name: 'Hallgrímur Þorvaldsson',
      email: 'hallgrimur@fiskhofn.example',
      phone: '+3544781234',
      company: 'Fiskvinnslan Höfn ehf.',
    },
  },
  {
    id: 'f1-sig-pl',
    country: 'PL',
    format: 'signature',
    defaultCountry: 'PL',
    text: `Z poważaniem

Bogumiła Wrzesińska-Pająk
Specjalista ds. Zakupów
Przedsiębiorstwo Mleczarskie „Łąka” Sp. z o.o.
ul. Polna 8, 18-400 Łomża
tel. (86) 216 12 34 wew. 22
kom. 601 234 567
b.wrzesinska@mleczarnialaka.example
NIP 718-000-00-00`,
    expect: {
      name: 'Bogumiła Wrzesińska-Pająk',
      email: 'b.wrzesinska@mleczarnialaka.example',
      phone: '+48601234567',
      company: 'Przedsiębiorstwo Mleczarskie „Łąka” Sp. z o.o.',
    },
  },
  {
    id: 'f1-sig-cz',
    country: 'CZ',
    format: 'signature',
    defaultCountry: 'CZ',
    text: `S přáním hezkého dne

Ing. Květoslava Hrdličková
vedoucí nákupu
Krkonošské lanovky a.s.
tel.: 499 123 456, mob.: 603 123 456
hrdlickova@krklanovky.example`,
    expect: {
      name: 'Květoslava Hrdličková',
      email: 'hrdlickova@krklanovky.example',
      phone: '+420603123456',
      company: 'Krkonošské lanovky a.s.',
    },
    alternatives: { name: ['Ing. Květoslava Hrdličková'] },
  },
];
