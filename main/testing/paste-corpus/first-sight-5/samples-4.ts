import type { PasteSample } from '../sample.ts';

export const FIRST_SIGHT_5_4: readonly PasteSample[] = [
  {
    id: 'p5-se-1',
    country: 'SE',
    format: 'signature',
    defaultCountry: 'SE',
    text: `Med vänliga hälsningar

Jon-Erik Labba
Renskötare och verksamhetsledare
Vilhelmina Södra Sameby
Mobil 070-655 12 34
jonerik@sodrasameby.example`,
    expect: {
      name: 'Jon-Erik Labba',
      email: 'jonerik@sodrasameby.example',
      phone: '+46706551234',
      company: 'Vilhelmina Södra Sameby',
    },
  },
  {
    id: 'p5-dk-1',
    country: 'DK',
    format: 'profile',
    defaultCountry: 'DK',
    text: `Kontaktperson
Niels-Ole Brandstrup
Virksomhed
Brandstrup Smede & VVS
Telefon
75 55 12 34
Mail
niels@brandstrupvvs.example`,
    expect: {
      name: 'Niels-Ole Brandstrup',
      email: 'niels@brandstrupvvs.example',
      phone: '+4575551234',
      company: 'Brandstrup Smede & VVS',
    },
  },
  {
    id: 'p5-fi-1',
    country: 'FI',
    format: 'signature',
    defaultCountry: 'FI',
    text: `Ystävällisesti

Aino-Maija Räsänen
Emäntä
Räsäsen Luomutila
puh. 0400 655 123
aino@rasasenluomu.example`,
    expect: {
      name: 'Aino-Maija Räsänen',
      email: 'aino@rasasenluomu.example',
      phone: '+358400655123',
      company: 'Räsäsen Luomutila',
    },
  },
  {
    id: 'p5-pl-1',
    country: 'PL',
    format: 'line',
    defaultCountry: 'PL',
    text: 'Proszę oddzwonić: Pani Jadwiga Kołodziejczyk, Agroturystyka Pod Kasztanami, tel. 515 551 234',
    expect: {
      name: 'Jadwiga Kołodziejczyk',
      phone: '+48515551234',
      company: 'Agroturystyka Pod Kasztanami',
    },
  },
  {
    id: 'p5-pl-2',
    country: 'PL',
    format: 'signature',
    defaultCountry: 'PL',
    text: `Łączę pozdrowienia,

Bożydar Krawczuk
Zastępca Nadleśniczego
Nadleśnictwo Białe Bory
tel.: +48 85 685 12 34, tel. kom.: +48 606 851 234
bozydar.krawczuk@biale.example`,
    expect: {
      name: 'Bożydar Krawczuk',
      email: 'bozydar.krawczuk@biale.example',
      phone: '+48606851234',
      company: 'Nadleśnictwo Białe Bory',
    },
  },
  {
    id: 'p5-cz-1',
    country: 'CZ',
    format: 'profile',
    defaultCountry: 'CZ',
    text: `Kontaktujte nás
Včelařství Medová Stráň
Jaroslava Nepomucká
Na Stráni 12, 381 01 Český Krumlov
tel.: 777 551 234
e-mail: med@medovastran.example
IČ: 12345678`,
    expect: {
      name: 'Jaroslava Nepomucká',
      email: 'med@medovastran.example',
      phone: '+420777551234',
      company: 'Včelařství Medová Stráň',
    },
  },
  {
    id: 'p5-hu-1',
    country: 'HU',
    format: 'signature',
    defaultCountry: 'HU',
    text: `Üdvözlettel:
Pálinkás Norbert
üzemvezető
Körös-menti Takarmány Zrt.
Tel: +36-66/551-234
Mob: +36-30/655-1234
palinkas.norbert@korostakarmany.example`,
    expect: {
      name: 'Pálinkás Norbert',
      email: 'palinkas.norbert@korostakarmany.example',
      phone: '+36306551234',
      company: 'Körös-menti Takarmány Zrt.',
    },
    alternatives: { name: ['Norbert Pálinkás'] },
  },
  {
    id: 'p5-hr-1',
    country: 'HR',
    format: 'signature',
    defaultCountry: 'HR',
    text: `S poštovanjem,

Domagoj Šimunović
direktor
OPG Šimunović – maslinarstvo
Vela Luka, Korčula
+385 98 955 1234`,
    expect: { name: 'Domagoj Šimunović', phone: '+385989551234', company: 'OPG Šimunović' },
    alternatives: { company: ['OPG Šimunović – maslinarstvo'] },
  },
];
