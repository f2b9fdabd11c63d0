import type { PasteSample } from '../sample.ts';

export const FIRST_SIGHT_8_4: readonly PasteSample[] = [
  {
    id: 'p8-sig-no',
    country: 'NO',
    format: 'signature',
    defaultCountry: 'NO',
    text: `Med vennlig hilsen
Ingvild Aasgaard-Moe
Innkjøpssjef

Lofoten Tørrfisk AS | Havneveien 5 | 8300 Svolvær
Mob.: 915 51 234 | Sentralbord: 76 05 51 23
Org.nr. 955 123 456 MVA
ingvild@lofotentorrfisk.example`,
    expect: {
      name: 'Ingvild Aasgaard-Moe',
      email: 'ingvild@lofotentorrfisk.example',
      phone: '+4791551234',
      company: 'Lofoten Tørrfisk AS',
    },
  },
  {
    id: 'p8-sig-is',
    country: 'IS',
    format: 'signature',
    defaultCountry: 'IS',
    text: `Kveðja / Regards

Guðrún Hallgrímsdóttir
Innkaupastjóri
Íslenskur Fiskur ehf.
Sími: 555 1234   GSM: 855 1234
gudrun@islenskurfiskur.example
kt. 550123-4560`,
    expect: {
      name: 'Guðrún Hallgrímsdóttir',
      email: 'gudrun@islenskurfiskur.example',
      phone: '+3548551234',
      company: 'Íslenskur Fiskur ehf.',
    },
  },
  {
    id: 'p8-sig-pl',
    country: 'PL',
    format: 'signature',
    defaultCountry: 'PL',
    text: `Pozdrawiam serdecznie,

Agnieszka Żółkiewska-Brzęk
Specjalista ds. Zakupów | Dział Handlowy

"MEBLOSTYL" Sp. z o.o. Sp.k.
ul. Leśna 12, 14-200 Iława
tel. (89) 655 12 34 wew. 15, fax (89) 655 12 35
kom. +48 655 123 456
a.zolkiewska@meblostyl.example
NIP: 744-155-12-34, REGON: 281551234, KRS: 0000551234
Kapitał zakładowy: 50 000 zł`,
    expect: {
      name: 'Agnieszka Żółkiewska-Brzęk',
      email: 'a.zolkiewska@meblostyl.example',
      phone: '+48655123456',
      company: '"MEBLOSTYL" Sp. z o.o. Sp.k.',
    },
    alternatives: { company: ['MEBLOSTYL Sp. z o.o. Sp.k.', '"MEBLOSTYL" Sp. z o.o.'] },
  },
  {
    id: 'p8-sig-cz',
    country: 'CZ',
    format: 'signature',
    defaultCountry: 'CZ',
    text: `S pozdravem

Ing. Bohumír Šťastný, Ph.D., MBA
obchodní ředitel
SKLÁRNY ORLICKO a.s.
Nádražní 155, 562 01 Ústí nad Orlicí
T: 465 551 234, M: 605 551 234
stastny@sklarnyorlicko.example
IČ: 25551234 DIČ: CZ25551234`,
    expect: {
      name: 'Bohumír Šťastný',
      email: 'stastny@sklarnyorlicko.example',
      phone: '+420605551234',
      company: 'SKLÁRNY ORLICKO a.s.',
    },
  },
  {
    id: 'p8-sig-ro',
    country: 'RO',
    format: 'signature',
    defaultCountry: 'RO',
    text: `Cu stimă,

Ștefania-Ioana Mureșeanu
Director Achiziții
S.C. Apicola Bucegi S.R.L.
Tel/Fax: 0268 551 234
Mobil: 0744 551 234
stefania@apicolabucegi.example`,
    expect: {
      name: 'Ștefania-Ioana Mureșeanu',
      email: 'stefania@apicolabucegi.example',
      phone: '+40744551234',
      company: 'S.C. Apicola Bucegi S.R.L.',
    },
  },
  {
    id: 'p8-sig-hr',
    country: 'HR',
    format: 'signature',
    defaultCountry: 'HR',
    text: `Lijep pozdrav,

Željka Perković Škugor, dipl. oec.
voditeljica nabave
Brodogradilište Zlarin d.o.o.
t: +385 22 551 234
m: +385 98 551 234
f: +385 22 551 235
zeljka@brodzlarin.example
OIB 55123456789`,
    expect: {
      name: 'Željka Perković Škugor',
      email: 'zeljka@brodzlarin.example',
      phone: '+38598551234',
      company: 'Brodogradilište Zlarin d.o.o.',
    },
  },
];
