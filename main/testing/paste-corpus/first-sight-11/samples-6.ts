import type { PasteSample } from '../sample.ts';

export const FIRST_SIGHT_11_6: readonly PasteSample[] = [
  {
    id: 'p11-sig-se',
    country: 'SE',
    format: 'signature',
    defaultCountry: 'SE',
    text: `Vänliga hälsningar

Gun-Britt Öberg Näslund
Kostchef

Härjedalens kommun
Samhällsenheten
842 80 Sveg
Direkt: 0680-55 12 34
Växel: 0680-55 100
gun-britt.oberg@harjedalskommun.example
Läs om hur vi behandlar personuppgifter`,
    expect: {
      name: 'Gun-Britt Öberg Näslund',
      email: 'gun-britt.oberg@harjedalskommun.example',
      phone: '+46680551234',
      company: 'Härjedalens kommun',
    },
  },
  {
    id: 'p11-sig-dk',
    country: 'DK',
    format: 'signature',
    defaultCountry: 'DK',
    text: `Mvh.
Kirstine Nørregaard Bach
Køkkenleder

Skovlunde Friplejehjem S/I
Tlf.: +45 44 55 12 34 / Mobil: +45 22 55 12 34
knb@skovlunde-friplejehjem.example`,
    expect: {
      name: 'Kirstine Nørregaard Bach',
      email: 'knb@skovlunde-friplejehjem.example',
      phone: '+4522551234',
      company: 'Skovlunde Friplejehjem S/I',
    },
    alternatives: { company: ['Skovlunde Friplejehjem'] },
  },
  {
    id: 'p11-sig-fi',
    country: 'FI',
    format: 'signature',
    defaultCountry: 'FI',
    text: `Ystävällisin terveisin / Best regards

Anna-Kaisa Hyvärinen-Laakso
Hankintapäällikkö | Sourcing Manager
Tornionlaakson Poronliha Oy
Poromiehentie 5, FI-95600 Ylitornio
+358 (0)16 551 2345 (vaihde) +358 (0)40 551 2345 (suora)
anna-kaisa.hyvarinen@poronliha.example`,
    expect: {
      name: 'Anna-Kaisa Hyvärinen-Laakso',
      email: 'anna-kaisa.hyvarinen@poronliha.example',
      phone: '+358405512345',
      company: 'Tornionlaakson Poronliha Oy',
    },
  },
  {
    id: 'p11-sig-pl',
    country: 'PL',
    format: 'signature',
    defaultCountry: 'PL',
    text: `Z poważaniem

lek. wet. Zbigniew Krzyżostaniak
Kierownik Przychodni
Przychodnia Weterynaryjna „Pod Kasztanem”
ul. Kasztanowa 3, 63-400 Ostrów Wlkp.
tel. 62 655 12 34, tel. alarmowy 655 123 777
przychodnia@podkasztanem.example`,
    expect: {
      name: 'Zbigniew Krzyżostaniak',
      email: 'przychodnia@podkasztanem.example',
      phone: '+48626551234',
      company: 'Przychodnia Weterynaryjna „Pod Kasztanem”',
    },
  },
  {
    id: 'p11-sig-hu',
    country: 'HU',
    format: 'signature',
    defaultCountry: 'HU',
    text: `Üdvözlettel,

dr. Szépvölgyi-Nagy Réka Sára
beszerzési vezető
Balatoni Halászati Zrt.
8600 Siófok, Horgony u. 5.
Telefon: +36 84 551 234 / 112-es mellék
Mobil: +36 20 551 2345
szepvolgyi.reka@balhal.example`,
    expect: {
      name: 'Szépvölgyi-Nagy Réka Sára',
      email: 'szepvolgyi.reka@balhal.example',
      phone: '+36205512345',
      company: 'Balatoni Halászati Zrt.',
    },
  },
  {
    id: 'p11-sig-bg',
    country: 'BG',
    format: 'signature',
    defaultCountry: 'BG',
    text: `С уважение,
Стоян Караманолев
Управител
ЕТ „Караманолев – Стоян Караманолев“
Пловдив 4000, ул. „Иван Вазов“ 12
Моб.: 0888 551 234
karamanolev@mailbox.example`,
    expect: {
      name: 'Стоян Караманолев',
      email: 'karamanolev@mailbox.example',
      phone: '+359888551234',
      company: 'ЕТ „Караманолев – Стоян Караманолев“',
    },
  },
];
