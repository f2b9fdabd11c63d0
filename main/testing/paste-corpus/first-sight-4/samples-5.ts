import type { PasteSample } from '../sample.ts';

export const FIRST_SIGHT_4_5: readonly PasteSample[] = [
  {
    id: 'p4-pl-1',
    country: 'PL',
    format: 'signature',
    defaultCountry: 'PL',
    text: `Z wyrazami szacunku

Przemysława Zielonka-Duda
Dyrektor ds. Technicznych

Zakłady Ceramiczne "BOLKO" w Bolesławcu Sp. z o.o.
tel. +48 75 551 23 45
kom. +48 691 551 234
p.zielonka@ceramikabolko.example
Administratorem danych osobowych są Zakłady Ceramiczne "BOLKO".`,
    expect: {
      name: 'Przemysława Zielonka-Duda',
      email: 'p.zielonka@ceramikabolko.example',
      phone: '+48691551234',
      company: 'Zakłady Ceramiczne "BOLKO" w Bolesławcu Sp. z o.o.',
    },
  },
  {
    id: 'p4-cz-1',
    country: 'CZ',
    format: 'row',
    defaultCountry: 'CZ',
    text: 'Ing. Luděk Havránek;Lesy Křivoklát, s.p.;polesný;602 551 234;havranek@lesykrivoklat.example',
    expect: {
      name: 'Luděk Havránek',
      email: 'havranek@lesykrivoklat.example',
      phone: '+420602551234',
      company: 'Lesy Křivoklát, s.p.',
    },
  },
  {
    id: 'p4-sk-1',
    country: 'SK',
    format: 'signature',
    defaultCountry: 'SK',
    text: `S pozdravom,

Vierka Mihaliková
asistentka riaditeľa
Kúpele Lúčky, a.s.
+421 44 551 23 45, +421 918 551 234
mihalikova@kupele-lucky.example`,
    expect: {
      name: 'Vierka Mihaliková',
      email: 'mihalikova@kupele-lucky.example',
      phone: '+421918551234',
      company: 'Kúpele Lúčky, a.s.',
    },
  },
  {
    id: 'p4-hu-1',
    country: 'HU',
    format: 'profile',
    defaultCountry: 'HU',
    text: `Kapcsolat
Hortobágyi Lovasközpont Nonprofit Kft.
Kapcsolattartó: Sárközi Bendegúz
Telefon: +36 52 551 234
Mobil: +36 70 551 2345
E-mail: info@hortobagylovas.example`,
    expect: {
      name: 'Sárközi Bendegúz',
      email: 'info@hortobagylovas.example',
      phone: '+36705512345',
      company: 'Hortobágyi Lovasközpont Nonprofit Kft.',
    },
    alternatives: { name: ['Bendegúz Sárközi'] },
  },
  {
    id: 'p4-ro-1',
    country: 'RO',
    format: 'signature',
    defaultCountry: 'RO',
    text: `Cu stimă,
Ing. Viorica Hărmănescu
Director tehnic, Romsilva – Ocolul Silvic Măneciu
Tel. 0244 551 234 / 0740 551 234
viorica.harmanescu@osmaneciu.example`,
    expect: {
      name: 'Viorica Hărmănescu',
      email: 'viorica.harmanescu@osmaneciu.example',
      phone: '+40740551234',
      company: 'Romsilva',
    },
    alternatives: { company: ['Romsilva – Ocolul Silvic Măneciu', 'Ocolul Silvic Măneciu'] },
  },
  {
    id: 'p4-bg-1',
    country: 'BG',
    format: 'row',
    defaultCountry: 'BG',
    text: `Име	Фамилия	Фирма	Длъжност	Телефон	Имейл
Боряна	Тодорова-Кирова	Винарска изба Мелник	енолог	0899 551 234	boryana@melnikwine.example`,
    expect: {
      name: 'Боряна Тодорова-Кирова',
      email: 'boryana@melnikwine.example',
      phone: '+359899551234',
      company: 'Винарска изба Мелник',
    },
  },
  {
    id: 'p4-gr-1',
    country: 'GR',
    format: 'line',
    defaultCountry: 'GR',
    text: 'Κος Θεμιστοκλής Μπαρμπαρούσης (Τυροκομεία Ηπείρου) 6947 551234',
    expect: {
      name: 'Θεμιστοκλής Μπαρμπαρούσης',
      phone: '+306947551234',
      company: 'Τυροκομεία Ηπείρου',
    },
  },
  {
    id: 'p4-tr-1',
    country: 'TR',
    format: 'profile',
    defaultCountry: 'TR',
    text: `İletişim Formu
Ad Soyad: Gülşah Toprakçı
Firma: Toprakçı Seracılık
Telefon: 0507 551 23 45
E-posta: gulsah@toprakciseracilik.example
Konu: Fiyat teklifi
Mesaj: 3 adet soğuk oda için fiyat rica ediyorum.`,
    expect: {
      name: 'Gülşah Toprakçı',
      email: 'gulsah@toprakciseracilik.example',
      phone: '+905075512345',
      company: 'Toprakçı Seracılık',
      note: '3 adet soğuk oda için fiyat rica ediyorum.',
    },
    alternatives: { note: [null] },
  },
  {
    id: 'p4-ru-1',
    country: 'RU',
    format: 'line',
    defaultCountry: 'RU',
    text: 'Перезвонить Арсению Плетнёву, ООО "Сибирский Кедр", 8 913 551-23-45',
    expect: { phone: '+79135512345', company: 'ООО "Сибирский Кедр"' },
    alternatives: { name: ['Арсению Плетнёву', 'Арсений Плетнёв'] },
  },
];
