import type { PasteSample } from '../sample.ts';

export const FIRST_SIGHT_13_7: readonly PasteSample[] = [
  {
    id: 'p13-blk-3',
    country: 'MX',
    format: 'profile',
    defaultCountry: 'MX',
    text: `Nuevo registro en tu landing
nombre: Citlalli Zamudio
correo: citlalli@mielmaya.example
telefono: 9991551234
empresa: Miel Maya del Mayab
mensaje: Quiero ser distribuidor`,
    expect: {
      name: 'Citlalli Zamudio',
      email: 'citlalli@mielmaya.example',
      phone: '+529991551234',
      company: 'Miel Maya del Mayab',
      note: 'Quiero ser distribuidor',
    },
    alternatives: { note: [null] },
  },
  {
    id: 'p13-blk-4',
    country: 'DE',
    format: 'profile',
    defaultCountry: 'DE',
    text: `Besucherausweis
Frau
Dr. Friederun Achterberg
Landesamt für Küstenschutz
Germany
Scan-ID 5512-3456-78`,
    expect: { name: 'Friederun Achterberg', company: 'Landesamt für Küstenschutz' },
  },
  {
    id: 'p13-row-1',
    country: 'GB',
    format: 'row',
    defaultCountry: 'GB',
    text: `Ref\tContact\tOrganisation\tLandline\tMob\tEmail\tStatus
A-551\tMs Winifred Osei\tTideswell Millinery\t01298 496 012\t07700 900 551\twinnie@tideswellhats.example\tWarm`,
    expect: {
      name: 'Winifred Osei',
      email: 'winnie@tideswellhats.example',
      phone: '+447700900551',
      company: 'Tideswell Millinery',
    },
  },
  {
    id: 'p13-row-2',
    country: 'DE',
    format: 'row',
    defaultCountry: 'DE',
    text: `Kd-Nr;Name 1;Name 2;Ansprechpartner;Telefon;Telefax;Handy;E-Mail
70551;Nordfrost Fischkonserven;GmbH & Co. KG;Herr Fiete Matthiesen;04721 55126;04721 55127;0151 55126001;f.matthiesen@nordfrost-fisch.example`,
    expect: {
      name: 'Fiete Matthiesen',
      email: 'f.matthiesen@nordfrost-fisch.example',
      phone: '+4915155126001',
      company: 'Nordfrost Fischkonserven GmbH & Co. KG',
    },
    alternatives: { company: ['Nordfrost Fischkonserven', null] },
  },
  {
    id: 'p13-row-3',
    country: 'RU',
    format: 'row',
    defaultCountry: 'RU',
    text: `Дата,Имя,Компания,Телефон,Email,Источник
03.03.2026,Зинаида Корчагина,Пасека Корчагиных,+7 960 255-12-34,zina@pasekakorch.example,выставка`,
    expect: {
      name: 'Зинаида Корчагина',
      email: 'zina@pasekakorch.example',
      phone: '+79602551234',
      company: 'Пасека Корчагиных',
    },
  },
  {
    id: 'p13-row-4',
    country: 'TR',
    format: 'row',
    defaultCountry: 'TR',
    text: `Adı Soyadı;Firma Adı;Görevi;Cep Telefonu;E-Posta
Gökçe Naz Deveci;Deveci Halı Dokuma;Sahibi;05445512399;gokce@devecihali.example`,
    expect: {
      name: 'Gökçe Naz Deveci',
      email: 'gokce@devecihali.example',
      phone: '+905445512399',
      company: 'Deveci Halı Dokuma',
    },
  },
  {
    id: 'p13-row-5',
    country: 'JP',
    format: 'row',
    defaultCountry: 'JP',
    text: `2026/03/03\t名刺\t有限会社きぬがわ観光\t鬼怒川 千春\t支配人\t0288-55-1234\tk.chiharu@kinugawakanko.example`,
    expect: {
      name: '鬼怒川 千春',
      email: 'k.chiharu@kinugawakanko.example',
      phone: '+81288551234',
      company: '有限会社きぬがわ観光',
    },
    alternatives: { name: ['鬼怒川千春'] },
  },
  {
    id: 'p13-ln-1',
    country: 'IE',
    format: 'line',
    defaultCountry: 'IE',
    text: `Maeve Ní Riain, Burren Smokehouse Teo, maeve@burrensmoke.example, 065 705 1234`,
    expect: {
      name: 'Maeve Ní Riain',
      email: 'maeve@burrensmoke.example',
      phone: '+353657051234',
      company: 'Burren Smokehouse Teo',
    },
  },
  {
    id: 'p13-ln-2',
    country: 'AR',
    format: 'line',
    defaultCountry: 'AR',
    text: `Llamar a Eulogio Ñancupil (Lanas Patagónicas, Esquel) al +54 9 2945 55-1234`,
    expect: { name: 'Eulogio Ñancupil', phone: '+5492945551234', company: 'Lanas Patagónicas' },
  },
];
