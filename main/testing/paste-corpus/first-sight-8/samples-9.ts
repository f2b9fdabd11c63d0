import type { PasteSample } from '../sample.ts';

export const FIRST_SIGHT_8_9: readonly PasteSample[] = [
  {
    id: 'p8-row-sf',
    country: 'GB',
    format: 'row',
    defaultCountry: 'GB',
    text: `Full Name,Title,Account Name,Phone,Mobile,Email,Lead Source,Owner Alias,Created Date
"Ffion Prydderch-Jones","Head of Ops","Llyn Aquaculture Cyf","01758 496 012","07700 900312","ffion@llynaqua.example","Trade Show","jsmit","03/03/2026"`,
    expect: {
      name: 'Ffion Prydderch-Jones',
      email: 'ffion@llynaqua.example',
      phone: '+447700900312',
      company: 'Llyn Aquaculture Cyf',
    },
  },
  {
    id: 'p8-row-pl-semi',
    country: 'PL',
    format: 'row',
    defaultCountry: 'PL',
    text: `L.p.;Firma;Osoba kontaktowa;Stanowisko;Tel. stacjonarny;Tel. komórkowy;Adres e-mail;NIP
7;Hurtownia Rolna Kujawy s.c.;Bogumiła Wąsik;właściciel;56 655 12 34;601 551 234;biuro@rolnakujawy.example;8791551234`,
    expect: {
      name: 'Bogumiła Wąsik',
      email: 'biuro@rolnakujawy.example',
      phone: '+48601551234',
      company: 'Hurtownia Rolna Kujawy s.c.',
    },
  },
  {
    id: 'p8-row-cn',
    country: 'CN',
    format: 'row',
    defaultCountry: 'CN',
    text: `序号\t客户名称\t联系人\t职务\t联系电话\t邮箱\t备注
12\t宁波海曙五金工具厂\t贺兰芝\t业务员\t13755512345\thelanzhi@hswj.example\t要样品`,
    expect: {
      name: '贺兰芝',
      email: 'helanzhi@hswj.example',
      phone: '+8613755512345',
      company: '宁波海曙五金工具厂',
      note: '要样品',
    },
  },
  {
    id: 'p8-li-de',
    country: 'DE',
    format: 'profile',
    defaultCountry: 'DE',
    text: `Rüdiger Achterkamp
· 2.
Geschäftsführer bei Achterkamp Landtechnik GmbH & Co. KG
Münster, Nordrhein-Westfalen, Deutschland · Kontaktinfo
500+ Kontakte
Vernetzen
Nachricht`,
    expect: { name: 'Rüdiger Achterkamp', company: 'Achterkamp Landtechnik GmbH & Co. KG' },
  },
  {
    id: 'p8-li-fr',
    country: 'FR',
    format: 'profile',
    defaultCountry: 'FR',
    text: `Solène Kermarrec
Relation de 2e niveau
Directrice des achats chez Biscuiterie de l'Aven
Quimperlé, Bretagne, France
Coordonnées
Plus de 500 relations
solene.kermarrec@biscuiterieaven.example
Téléphone
06 55 98 12 34 (Mobile)`,
    expect: {
      name: 'Solène Kermarrec',
      email: 'solene.kermarrec@biscuiterieaven.example',
      phone: '+33655981234',
      company: "Biscuiterie de l'Aven",
    },
  },
  {
    id: 'p8-badge-fr',
    country: 'FR',
    format: 'profile',
    defaultCountry: 'FR',
    text: `SALON SIRHA 2026
EXPOSANT
Jean-Noël
PETITPIERRE
TRAITEUR PETITPIERRE & FILS
LYON - FRANCE`,
    expect: { name: 'Jean-Noël Petitpierre', company: 'TRAITEUR PETITPIERRE & FILS' },
    alternatives: {
      name: ['Jean-Noël PETITPIERRE', null],
      company: ['Traiteur Petitpierre & Fils', null],
    },
  },
  {
    id: 'p8-badge-scan',
    country: 'DE',
    format: 'row',
    defaultCountry: 'DE',
    text: `ScanTime;BadgeID;Firstname;Lastname;Company;Function;Country;Email;Phone;Rating;Comment
2026-03-03 14:12:09;A88123456;Zbyněk;Hladík;Moravské Vinařství a.s.;Export;CZ;hladik@moravskevino.example;+420 605 155 123;A;chce demo`,
    expect: {
      name: 'Zbyněk Hladík',
      email: 'hladik@moravskevino.example',
      phone: '+420605155123',
      company: 'Moravské Vinařství a.s.',
      note: 'chce demo',
    },
    alternatives: { note: [null] },
  },
  {
    id: 'p8-wa-it',
    country: 'IT',
    format: 'line',
    defaultCountry: 'IT',
    text: `[03/03/26, 14:12:09] Beppe Fornaio: Ciao, questo è il contatto: Loredana Piccinini, Pastificio Piccinini, 347 155 1234, loredana@pastapiccinini.example`,
    expect: {
      name: 'Loredana Piccinini',
      email: 'loredana@pastapiccinini.example',
      phone: '+393471551234',
      company: 'Pastificio Piccinini',
    },
  },
  {
    id: 'p8-wa-es',
    country: 'MX',
    format: 'line',
    defaultCountry: 'MX',
    text: `3/3/26, 14:12 - Lupita Ventas: Te paso el dato
3/3/26, 14:12 - Lupita Ventas: Ramiro Escobedo Lara de Empaques del Bajío, cel 477 155 1234`,
    expect: { name: 'Ramiro Escobedo Lara', phone: '+524771551234', company: 'Empaques del Bajío' },
  },
];
