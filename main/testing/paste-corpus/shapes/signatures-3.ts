import type { PasteSample } from '../sample.ts';

export const SHAPES_SIGNATURES_3: readonly PasteSample[] = [
  {
    id: 'sig-dk',
    country: 'DK',
    format: 'signature',
    defaultCountry: 'DK',
    text: `De bedste hilsner

Maj-Britt Sønderskov
Indkøbsansvarlig

Limfjord Vinduer ApS
Dir. tlf. 20 55 01 23
Hovednr. 96 55 01 00
mbs@limfjordvinduer.example
CVR 55012345`,
    expect: {
      name: 'Maj-Britt Sønderskov',
      email: 'mbs@limfjordvinduer.example',
      phone: '+4520550123',
      company: 'Limfjord Vinduer ApS',
    },
  },
  {
    id: 'sig-ee',
    country: 'EE',
    format: 'signature',
    defaultCountry: 'EE',
    text: `Lugupidamisega

Kristjan Õunapuu
Hankejuht
Väinamere Puit OÜ
+372 5550 1234
kristjan.ounapuu@vainamere.example`,
    expect: {
      name: 'Kristjan Õunapuu',
      email: 'kristjan.ounapuu@vainamere.example',
      phone: '+37255501234',
      company: 'Väinamere Puit OÜ',
    },
  },
  {
    id: 'sig-hu-dot',
    country: 'HU',
    format: 'signature',
    defaultCountry: 'HU',
    text: `Üdvözlettel:
Bárdos Áron
Arculatért felelős szakvezető · Pannon Nyomda Zrt.

Web: https://www.pannonnyomda.example
Facebook: https://www.facebook.com/pannonnyomda
Mobil: +36 30 550 1234
bardos.aron@pannonnyomda.example`,
    expect: {
      name: 'Bárdos Áron',
      email: 'bardos.aron@pannonnyomda.example',
      phone: '+36305501234',
      company: 'Pannon Nyomda Zrt.',
    },
  },
  {
    id: 'sig-sk',
    country: 'SK',
    format: 'signature',
    defaultCountry: 'SK',
    text: `S pozdravom
Ľubomíra Hriňáková | vedúca nákupu | Tatranské pekárne, s.r.o.
0905 550 123 | lubomira.hrinakova@tatrapek.example`,
    expect: {
      name: 'Ľubomíra Hriňáková',
      email: 'lubomira.hrinakova@tatrapek.example',
      phone: '+421905550123',
      company: 'Tatranské pekárne, s.r.o.',
    },
  },
  {
    id: 'sig-gr',
    country: 'GR',
    format: 'signature',
    defaultCountry: 'GR',
    text: `Με εκτίμηση,

Δήμητρα Παπαχρήστου-Λεονταρή
Υπεύθυνη Προμηθειών
ΕΛΑΙΟΥΡΓΙΑ ΜΕΣΣΗΝΙΑΣ Α.Ε.
Τηλ.: 27210 55012
Κιν.: 694 550 1234
d.papachristou@messinia-oil.example`,
    expect: {
      name: 'Δήμητρα Παπαχρήστου-Λεονταρή',
      email: 'd.papachristou@messinia-oil.example',
      phone: '+306945501234',
      company: 'ΕΛΑΙΟΥΡΓΙΑ ΜΕΣΣΗΝΙΑΣ Α.Ε.',
    },
    alternatives: { phone: ['+302721055012'] },
  },
  {
    id: 'sig-ua',
    country: 'UA',
    format: 'signature',
    defaultCountry: 'UA',
    text: `З повагою,
Остап Лісовенко
керівник відділу збуту
ТОВ «Карпатська Вода»
моб. 067 550 12 34
o.lisovenko@karpvoda.example`,
    expect: {
      name: 'Остап Лісовенко',
      email: 'o.lisovenko@karpvoda.example',
      phone: '+380675501234',
      company: 'ТОВ «Карпатська Вода»',
    },
    alternatives: { company: ['Карпатська Вода', '«Карпатська Вода»'] },
  },
  {
    id: 'sig-il-consultant',
    country: 'IL',
    format: 'signature',
    defaultCountry: 'IL',
    text: `אורית בן-שטרית - 
תכנון וייעוץ הנדסי

    Orit Ben Shitrit - Civil Engineering    

טלפון: 052-6577001 / 04-8640421 
    פקס:  153-526577001

    E-mail:
orit_b_s@handasa.example`,
    expect: { name: 'אורית בן-שטרית', email: 'orit_b_s@handasa.example', phone: '+972526577001' },
    alternatives: { name: ['Orit Ben Shitrit'], company: ['תכנון וייעוץ הנדסי'] },
  },
  {
    id: 'sig-eg-bilingual',
    country: 'EG',
    format: 'signature',
    defaultCountry: 'EG',
    text: `Best Regards,

Eng. Nermeen Abdel-Hakim / م. نرمين عبد الحكيم
Tender Department
Nile Delta Switchgear S.A.E.
Mob: +20 100 555 0123
Tel: +20 2 2555 0123
nermeen@niledelta.example`,
    expect: {
      name: 'Nermeen Abdel-Hakim',
      email: 'nermeen@niledelta.example',
      phone: '+201005550123',
      company: 'Nile Delta Switchgear S.A.E.',
    },
    alternatives: {
      name: [
        'Eng. Nermeen Abdel-Hakim',
        'نرمين عبد الحكيم',
        'Nermeen Abdel-Hakim / م. نرمين عبد الحكيم',
      ],
      phone: ['+20225550123'],
    },
  },
];
