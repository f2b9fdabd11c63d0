import type { PasteSample } from '../sample.ts';

export const FIRST_SIGHT_3_4: readonly PasteSample[] = [
  {
    id: 'p3-sig-is-1',
    country: 'IS',
    format: 'signature',
    defaultCountry: 'IS',
    text: `Kær kveðja,
Sólrún Ísfeld Gunnarsdóttir
Framkvæmdastjóri
Síldarvinnsla Austfjarða hf.
Sími 471 5512 / GSM 861 5512
solrun@sildaust.example`,
    expect: {
      name: 'Sólrún Ísfeld Gunnarsdóttir',
      email: 'solrun@sildaust.example',
      phone: '+3548615512',
      company: 'Síldarvinnsla Austfjarða hf.',
    },
  },
  {
    id: 'p3-sig-pl-1',
    country: 'PL',
    format: 'signature',
    defaultCountry: 'PL',
    text: `Serdeczności,

dr inż. Kazimiera Pstrągowska
Główny Technolog
"PSTRĄG KASZUBSKI" Gospodarstwo Rybackie
tel. 58 684 12 34; kom. 660 841 234
k.pstragowska@pstragkaszubski.example`,
    expect: {
      name: 'Kazimiera Pstrągowska',
      email: 'k.pstragowska@pstragkaszubski.example',
      phone: '+48660841234',
      company: '"PSTRĄG KASZUBSKI" Gospodarstwo Rybackie',
    },
    alternatives: { company: ['PSTRĄG KASZUBSKI'] },
  },
  {
    id: 'p3-sig-cz-1',
    country: 'CZ',
    format: 'signature',
    defaultCountry: 'CZ',
    text: `Hezký den přeje

Radovan Kubelka
obchodní zástupce pro Vysočinu
Bramborárna Humpolec a. s.
+420 565 551 234 | +420 606 551 234
radovan.kubelka@bramborarna.example`,
    expect: {
      name: 'Radovan Kubelka',
      email: 'radovan.kubelka@bramborarna.example',
      phone: '+420606551234',
      company: 'Bramborárna Humpolec a. s.',
    },
  },
  {
    id: 'p3-sig-hu-1',
    country: 'HU',
    format: 'signature',
    defaultCountry: 'HU',
    text: `Üdv,
Kati

Berecz-Fodor Katalin
irodavezető
Berecz Faipari és Kereskedelmi Kft.
Cím: 8900 Zalaegerszeg, Ipari út 5.
Tel.: +36 92 551 234, Mobil: +36 20 955 1234
kati@bereczfa.example`,
    expect: {
      name: 'Berecz-Fodor Katalin',
      email: 'kati@bereczfa.example',
      phone: '+36209551234',
      company: 'Berecz Faipari és Kereskedelmi Kft.',
    },
    alternatives: { name: ['Katalin Berecz-Fodor'] },
  },
  {
    id: 'p3-sig-rs-1',
    country: 'RS',
    format: 'signature',
    defaultCountry: 'RS',
    text: `Pozdrav,

Љубинка Стојковић
шеф набавке
Земљорадничка задруга „Шљива“
тел. 014/551-234
моб. 063/551-234`,
    expect: {
      name: 'Љубинка Стојковић',
      phone: '+38163551234',
      company: 'Земљорадничка задруга „Шљива“',
    },
  },
  {
    id: 'p3-sig-gr-1',
    country: 'GR',
    format: 'signature',
    defaultCountry: 'GR',
    text: `Ευχαριστώ πολύ,
Στέλλα Χατζηιωάννου
Γραμματεία
Ξενοδοχείο «Αίολος» - Νάξος
Τ: 22850 55123 / Κ: 697 5551234
info@hotelaiolos.example`,
    expect: {
      name: 'Στέλλα Χατζηιωάννου',
      email: 'info@hotelaiolos.example',
      phone: '+306975551234',
      company: 'Ξενοδοχείο «Αίολος»',
    },
    alternatives: { company: ['Ξενοδοχείο «Αίολος» - Νάξος'] },
  },
  {
    id: 'p3-sig-tr-1',
    country: 'TR',
    format: 'signature',
    defaultCountry: 'TR',
    text: `Kolay gelsin,

Uğur Cem Işıldak
Bakım Onarım Şefi
Toros Gübre Fabrikası
İş: 0322 551 23 45 (dahili 23)
Cep: 0536 551 23 45
ucisildak@torosgubrefab.example`,
    expect: {
      name: 'Uğur Cem Işıldak',
      email: 'ucisildak@torosgubrefab.example',
      phone: '+905365512345',
      company: 'Toros Gübre Fabrikası',
    },
  },
  {
    id: 'p3-sig-ru-1',
    country: 'RU',
    format: 'signature',
    defaultCountry: 'RU',
    text: `С наилучшими пожеланиями,

Эльвира Хабибуллина | главный технолог | Хлебозавод №5
сот. 8 987 551 23 45 | e.khabibullina@hleb5.example`,
    expect: {
      name: 'Эльвира Хабибуллина',
      email: 'e.khabibullina@hleb5.example',
      phone: '+79875512345',
      company: 'Хлебозавод №5',
    },
  },
];
