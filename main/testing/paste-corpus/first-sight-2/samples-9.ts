import type { PasteSample } from '../sample.ts';

export const FIRST_SIGHT_2_9: readonly PasteSample[] = [
  {
    id: 'p2-row-it-nohead',
    country: 'IT',
    format: 'row',
    defaultCountry: 'IT',
    text: 'Rag.\tOlindo\tBortolussi\tColtellerie Maniago Srl\tUff. Acquisti\t0427 551234\tacquisti@coltellerie.example',
    expect: {
      name: 'Olindo Bortolussi',
      email: 'acquisti@coltellerie.example',
      phone: '+390427551234',
      company: 'Coltellerie Maniago Srl',
    },
  },
  {
    id: 'p2-row-us-crm',
    country: 'US',
    format: 'row',
    defaultCountry: 'US',
    text: `"Full Name","Business Phone","Mobile Phone","Company Name","Email","Created On","Owner"
"Hernandez-Boyle, Stacia","(920) 555-0101","(920) 555-0171","Door County Cherries","stacia@doorcherries.example","3/5/2026 9:12 AM","Pat Seller"`,
    expect: {
      name: 'Stacia Hernandez-Boyle',
      email: 'stacia@doorcherries.example',
      phone: '+19205550171',
      company: 'Door County Cherries',
    },
  },
  {
    id: 'p2-li-fr',
    country: 'FR',
    format: 'profile',
    defaultCountry: 'FR',
    text: `Maëlys Kervoas
elle
2e
Acheteuse IT | Achats responsables 🌱
Groupe Armorine · Université de Rennes
Rennes, Bretagne, France
Coordonnées
Plus de 500 relations`,
    expect: { name: 'Maëlys Kervoas', company: 'Groupe Armorine' },
  },
  {
    id: 'p2-li-us-2',
    country: 'US',
    format: 'profile',
    defaultCountry: 'US',
    text: `Profile viewers 82
Grayson Teller Whitcombe, CPA
CFO at Lantern Hill Senior Living
Greater Hartford
Lantern Hill Senior Living
University of Connecticut School of Business`,
    expect: { name: 'Grayson Teller Whitcombe', company: 'Lantern Hill Senior Living' },
  },
  {
    id: 'p2-form-nl',
    country: 'NL',
    format: 'profile',
    defaultCountry: 'NL',
    text: `Nieuw bericht via het contactformulier

Naam: Jolanda Zijlstra
Bedrijf: Zijlstra Hoveniers
E-mailadres: jolanda@zijlstrahoveniers.example
Telefoon: 0513-551234
Onderwerp: Offerte bestrating
Bericht:
Graag een offerte voor 200 m2.
Bel liefst 's ochtends.

Verzonden op 5 maart 2026`,
    expect: {
      name: 'Jolanda Zijlstra',
      email: 'jolanda@zijlstrahoveniers.example',
      phone: '+31513551234',
      company: 'Zijlstra Hoveniers',
      note: "Graag een offerte voor 200 m2.\nBel liefst 's ochtends.",
    },
    alternatives: { note: [null] },
  },
  {
    id: 'p2-form-jp',
    country: 'JP',
    format: 'profile',
    defaultCountry: 'JP',
    text: `【お問い合わせ】
■お名前：蓮見 由紀子
■フリガナ：ハスミ ユキコ
■会社名：はすみ珈琲店
■電話番号：048-755-1234
■メールアドレス：yukiko@hasumi-coffee.example
■お問い合わせ内容：見積もりをお願いします。`,
    expect: {
      name: '蓮見 由紀子',
      email: 'yukiko@hasumi-coffee.example',
      phone: '+81487551234',
      company: 'はすみ珈琲店',
      note: '見積もりをお願いします。',
    },
    alternatives: { note: [null], name: ['蓮見由紀子'] },
  },
  {
    id: 'p2-form-hubspot',
    country: 'US',
    format: 'profile',
    defaultCountry: 'US',
    text: `New form submission: Request a demo

First Name: Clementina
Last Name: Ostergaard
Email: c.ostergaard@prairiewind.example
Company Name: Prairie Wind Co-op
Phone Number: +1 (605) 555-0137
Number of Employees: 51-200
Country: United States
Page: https://ourfirm.example/demo
Contact owner: Jamie Rep (jamie@ourfirm.example)`,
    expect: {
      name: 'Clementina Ostergaard',
      email: 'c.ostergaard@prairiewind.example',
      phone: '+16055550137',
      company: 'Prairie Wind Co-op',
    },
  },
  {
    id: 'p2-cal-google',
    country: 'FR',
    format: 'profile',
    defaultCountry: 'FR',
    text: `Rendez-vous découverte
mercredi 11 mars 2026 ⋅ 10:00 – 10:30
Numéro de téléphone : +33 6 55 12 34 56
Réservé par
Ludivine Casteret
ludivine@casteret-paysages.example
Entreprise
Casteret Paysages`,
    expect: {
      name: 'Ludivine Casteret',
      email: 'ludivine@casteret-paysages.example',
      phone: '+33655123456',
      company: 'Casteret Paysages',
    },
  },
];
