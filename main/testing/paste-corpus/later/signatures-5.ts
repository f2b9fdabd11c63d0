import type { PasteSample } from '../sample.ts';

export const LATER_SIGNATURES_5: readonly PasteSample[] = [
  {
    id: 'f3-sig-it-1',
    country: 'IT',
    format: 'signature',
    defaultCountry: 'IT',
    text: `Un cordiale saluto

Rag. Ermes Bertolazzi
Amm.ne e acquisti
Caseificio Quattro Castella Soc. Coop. Agr.
Tel 0522 123456 int. 3
Fax 0522 123457
e.bertolazzi@caseificio4c.example`,
    expect: {
      name: 'Ermes Bertolazzi',
      email: 'e.bertolazzi@caseificio4c.example',
      phone: '+390522123456 ext. 3',
      company: 'Caseificio Quattro Castella Soc. Coop. Agr.',
    },
    alternatives: { company: ['Caseificio Quattro Castella Soc. Coop.'] },
  },
  {
    id: 'f3-sig-pt-1',
    country: 'PT',
    format: 'signature',
    defaultCountry: 'PT',
    text: `Cumprimentos,
Eng.º Baltasar Seabra
Responsável de Produção
Vidreira da Marinha, S.A.
+351 244 123 456 (chamada para a rede fixa nacional)
b.seabra@vidreiramarinha.example`,
    expect: {
      name: 'Baltasar Seabra',
      email: 'b.seabra@vidreiramarinha.example',
      phone: '+351244123456',
      company: 'Vidreira da Marinha, S.A.',
    },
    alternatives: { name: ['Eng.º Baltasar Seabra'] },
  },
  {
    id: 'f3-sig-nl-1',
    country: 'NL',
    format: 'signature',
    defaultCountry: 'NL',
    text: `Met vriendelijke groet,

ing. Marijke van 't Hoff-de Boer
hoofd inkoop

Scheepswerf De Drie Gebroeders B.V.
T 0515 - 55 12 34
M 06 - 1234 5678
m.vanthoff@drie-gebroeders.example
KvK 01012345`,
    expect: {
      name: "Marijke van 't Hoff-de Boer",
      email: 'm.vanthoff@drie-gebroeders.example',
      phone: '+31612345678',
      company: 'Scheepswerf De Drie Gebroeders B.V.',
    },
  },
  {
    id: 'f3-sig-dk-1',
    country: 'DK',
    format: 'signature',
    defaultCountry: 'DK',
    text: `Venlig hilsen

Rigmor Thygesen
Lagerchef

Vestkystens Fiskeeksport A/S
Tlf.: 75 12 34 56
Mobil: 20 12 34 56
rigmor@vestfisk.example`,
    expect: {
      name: 'Rigmor Thygesen',
      email: 'rigmor@vestfisk.example',
      phone: '+4520123456',
      company: 'Vestkystens Fiskeeksport A/S',
    },
  },
  {
    id: 'f3-sig-pl-1',
    country: 'PL',
    format: 'signature',
    defaultCountry: 'PL',
    text: `Pozdrawiam serdecznie,

mgr inż. Dobrosława Żółkiewicz
Kierownik Magazynu
"Mazurskie Runo" Spółka z o.o.
tel./fax 87 123 45 67
kom. +48 505 123 456
d.zolkiewicz@mazurskieruno.example`,
    expect: {
      name: 'Dobrosława Żółkiewicz',
      email: 'd.zolkiewicz@mazurskieruno.example',
      phone: '+48505123456',
      company: '"Mazurskie Runo" Spółka z o.o.',
    },
  },
  {
    id: 'f3-sig-cz-1',
    country: 'CZ',
    format: 'signature',
    defaultCountry: 'CZ',
    text: `S pozdravem
Bc. Radovan Šťastný, MBA
obchodní ředitel
PEKÁRNA ŠUMAVA s.r.o.
Tel.: +420 376 123 456
Mobil: +420 777 123 456
stastny@pekarnasumava.example`,
    expect: {
      name: 'Radovan Šťastný',
      email: 'stastny@pekarnasumava.example',
      phone: '+420777123456',
      company: 'PEKÁRNA ŠUMAVA s.r.o.',
    },
  },
  {
    id: 'f3-sig-ro-1',
    country: 'RO',
    format: 'signature',
    defaultCountry: 'RO',
    text: `Cu respect,
ec. Smaranda Vlădescu
Șef serviciu aprovizionare
Fabrica de Sticlă Azuga S.A.
tel 0244 123 456, mobil 0722 123 457
smaranda.vladescu@sticlaazuga.example`,
    expect: {
      name: 'Smaranda Vlădescu',
      email: 'smaranda.vladescu@sticlaazuga.example',
      phone: '+40722123457',
      company: 'Fabrica de Sticlă Azuga S.A.',
    },
  },
  {
    id: 'f3-sig-ua-1',
    country: 'UA',
    format: 'signature',
    defaultCountry: 'UA',
    text: `З повагою,
Соломія Гнатюк-Вербицька
менеджерка із закупівель
ФГ "Подільські Сади"
050 765 43 21
solomia@podilsady.example`,
    expect: {
      name: 'Соломія Гнатюк-Вербицька',
      email: 'solomia@podilsady.example',
      phone: '+380507654321',
      company: 'ФГ "Подільські Сади"',
    },
  },
  {
    id: 'f3-sig-ru-1',
    country: 'RU',
    format: 'signature',
    defaultCountry: 'RU',
    text: `--
С уважением,
Ведущий специалист отдела снабжения
АО "Волжские Верфи"
Тимофей Кузьмич Рогожин
т. (8452) 12-34-56, м. 8-927-123-45-67
rogozhin@volverf.example`,
    expect: {
      name: 'Тимофей Кузьмич Рогожин',
      email: 'rogozhin@volverf.example',
      phone: '+79271234567',
      company: 'АО "Волжские Верфи"',
    },
  },
];
