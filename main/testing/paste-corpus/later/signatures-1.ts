import type { PasteSample } from '../sample.ts';

export const LATER_SIGNATURES_1: readonly PasteSample[] = [
  {
    id: 'f2-thread-pl',
    country: 'PL',
    format: 'signature',
    defaultCountry: 'PL',
    text: `Dzień dobry,

proszę o fakturę.

Pozdrawiam
Wiesława Gąsiorek
Zakład Stolarski Gąsiorek
tel. 604 112 233

W dniu 3.03.2026 o 10:15, Jan Kowal <jan.kowal@dostawca.example> napisał(a):
> Dzień dobry Pani Wiesławo`,
    expect: {
      name: 'Wiesława Gąsiorek',
      phone: '+48604112233',
      company: 'Zakład Stolarski Gąsiorek',
    },
  },
  {
    id: 'f2-thread-ru',
    country: 'RU',
    format: 'signature',
    defaultCountry: 'RU',
    text: `Добрый день! Согласны.

С уважением,
Агриппина Соловьёва
ИП Соловьёва А. Н.
+7 916 123-45-67

вт, 3 мар. 2026 г. в 12:40, Пётр Иванов <p.ivanov@postavshik.example>:
> Агриппина, добрый день`,
    expect: { name: 'Агриппина Соловьёва', phone: '+79161234567', company: 'ИП Соловьёва А. Н.' },
  },
  {
    id: 'f2-thread-outlook-se',
    country: 'SE',
    format: 'signature',
    defaultCountry: 'SE',
    text: `Hej Anders,

Det blir bra.

Vänliga hälsningar
Lovisa Brännström
Inköpare
Norrbottens Trähus AB
Tel: 0920-55 12 34

Från: Anders Rep <anders@saljaren.example>
Skickat: den 3 mars 2026 09:12
Till: Lovisa Brännström <lovisa.brannstrom@norrtrahus.example>
Ämne: Sv: Offert`,
    expect: { name: 'Lovisa Brännström', phone: '+46920551234', company: 'Norrbottens Trähus AB' },
    alternatives: { email: ['lovisa.brannstrom@norrtrahus.example'] },
  },
  {
    id: 'f2-thread-jp',
    country: 'JP',
    format: 'signature',
    defaultCountry: 'JP',
    text: `お世話になっております。
承知いたしました。

株式会社ひだまり工房
仕入担当　氏家 悠
TEL 0577-32-1234

2026年3月3日(火) 10:00 営業太郎 <taro@seller.example>:
> 氏家様`,
    expect: { name: '氏家 悠', phone: '+81577321234', company: '株式会社ひだまり工房' },
  },
  {
    id: 'f2-thread-inline',
    country: 'US',
    format: 'signature',
    defaultCountry: 'US',
    text: `See my answers below.

> Do you need delivery?
Yes, dock 4.

--
Winifred Ostrander
Facilities Lead, Granite Bay Schools
916-555-0188`,
    expect: { name: 'Winifred Ostrander', phone: '+19165550188', company: 'Granite Bay Schools' },
  },
  {
    id: 'f2-sig-at-intro',
    country: 'GB',
    format: 'signature',
    defaultCountry: 'GB',
    text: "Hi, I'm Rosalind Pettigrew from Pettigrew Thatching and I'd like a quote. My number is 07700 900612.",
    expect: { name: 'Rosalind Pettigrew', phone: '+447700900612', company: 'Pettigrew Thatching' },
  },
  {
    id: 'f2-sig-de-inh',
    country: 'DE',
    format: 'signature',
    defaultCountry: 'DE',
    text: `Mit freundlichen Grüßen
Bootsverleih Möwe
Inh. Ottokar Prüß
Seestraße 4, 17207 Röbel
Fon 039931 55012
Funk 0175 5501299
ottokar@bootsverleih-moewe.example`,
    expect: {
      name: 'Ottokar Prüß',
      email: 'ottokar@bootsverleih-moewe.example',
      phone: '+491755501299',
      company: 'Bootsverleih Möwe',
    },
  },
  {
    id: 'f2-sig-de-ia',
    country: 'DE',
    format: 'signature',
    defaultCountry: 'DE',
    text: `Freundliche Grüße

i. A. Wiebke Claasen
Disposition

Friesen Spedition GmbH & Co. KG
Telefon: 04461 / 5512-0
Durchwahl: 04461 / 5512-34
wiebke.claasen@friesen-spedition.example`,
    expect: {
      name: 'Wiebke Claasen',
      email: 'wiebke.claasen@friesen-spedition.example',
      phone: '+494461551234',
      company: 'Friesen Spedition GmbH & Co. KG',
    },
  },
];
