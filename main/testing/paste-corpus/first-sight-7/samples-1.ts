import type { PasteSample } from '../sample.ts';

export const FIRST_SIGHT_7_1: readonly PasteSample[] = [
  {
    id: 'p7-de-1',
    country: 'DE',
    format: 'signature',
    defaultCountry: 'DE',
    text: `Freundliche Grüße

Hildegard Trautwein
Leiterin Materialwirtschaft

Odenwälder Papierveredelung GmbH
Mühlweg 22
64720 Michelstadt
Tel.: +49 6061 5512-310
Fax: +49 6061 5512-399
h.trautwein@opv-papier.example`,
    expect: {
      name: 'Hildegard Trautwein',
      email: 'h.trautwein@opv-papier.example',
      phone: '+4960615512310',
      company: 'Odenwälder Papierveredelung GmbH',
    },
  },
  {
    id: 'p7-de-2',
    country: 'DE',
    format: 'signature',
    defaultCountry: 'DE',
    text: `Schönen Gruß
Arne

Arne Lütjens
Bootsbau Lütjens
Am Deich 3
25899 Dagebüll
0160 7755123`,
    expect: { name: 'Arne Lütjens', phone: '+491607755123', company: 'Bootsbau Lütjens' },
  },
  {
    id: 'p7-de-3',
    country: 'DE',
    format: 'profile',
    defaultCountry: 'DE',
    text: `Name: Yasemin Korkmaz
Firma: Korkmaz Feinkost
E-Mail: y.korkmaz@korkmaz-feinkost.example
Telefon: 0201 7755123
Nachricht: Wir suchen eine Kühltheke, 3 m.
Ich habe die Datenschutzerklärung gelesen.`,
    expect: {
      name: 'Yasemin Korkmaz',
      email: 'y.korkmaz@korkmaz-feinkost.example',
      phone: '+492017755123',
      company: 'Korkmaz Feinkost',
      note: 'Wir suchen eine Kühltheke, 3 m.\nIch habe die Datenschutzerklärung gelesen.',
    },
    alternatives: { note: [null, 'Wir suchen eine Kühltheke, 3 m.'] },
  },
  {
    id: 'p7-at-1',
    country: 'AT',
    format: 'signature',
    defaultCountry: 'AT',
    text: `Herzliche Grüße

Mag. Valentina Zwischenbrugger
Einkaufsleitung

Salzkammergut Keramik KG
4810 Gmunden, Seeweg 5
+43 7612 77551-22
v.zwischenbrugger@sk-keramik.example`,
    expect: {
      name: 'Valentina Zwischenbrugger',
      email: 'v.zwischenbrugger@sk-keramik.example',
      phone: '+4376127755122',
      company: 'Salzkammergut Keramik KG',
    },
  },
  {
    id: 'p7-ch-1',
    country: 'CH',
    format: 'signature',
    defaultCountry: 'CH',
    text: `Freundliche Grüsse

Jürg Stauffacher
Betriebsleiter Sägerei
Holzverarbeitung Stauffacher AG
Dorfstrasse 8, 8767 Elm
Tel. +41 55 642 77 12
juerg@stauffacher-holz.example`,
    expect: {
      name: 'Jürg Stauffacher',
      email: 'juerg@stauffacher-holz.example',
      phone: '+41556427712',
      company: 'Holzverarbeitung Stauffacher AG',
    },
  },
  {
    id: 'p7-gb-1',
    country: 'GB',
    format: 'signature',
    defaultCountry: 'GB',
    text: `Kind regards,

Oluwaseyi Bankole
Category Buyer – Chilled
Larkrise Foods Ltd
t 0113 496 0612
m 07700 900912
e oluwaseyi.bankole@larkrisefoods.example`,
    expect: {
      name: 'Oluwaseyi Bankole',
      email: 'oluwaseyi.bankole@larkrisefoods.example',
      phone: '+447700900912',
      company: 'Larkrise Foods Ltd',
    },
  },
  {
    id: 'p7-gb-2',
    country: 'GB',
    format: 'row',
    defaultCountry: 'GB',
    text: 'Gwyneth Pask-Jones,Operations Director,Snowdon Slate Works,01766 555123,gwyneth@snowdonslate.example',
    expect: {
      name: 'Gwyneth Pask-Jones',
      email: 'gwyneth@snowdonslate.example',
      phone: '+441766555123',
      company: 'Snowdon Slate Works',
    },
  },
  {
    id: 'p7-us-1',
    country: 'US',
    format: 'signature',
    defaultCountry: 'US',
    text: `Thanks,

Marcus Delacroix
Shop Superintendent
Bayou Teche Shipyard, LLC
Office: (337) 555-0142
Cell: (337) 555-0169
mdelacroix@bayouteche.example`,
    expect: {
      name: 'Marcus Delacroix',
      email: 'mdelacroix@bayouteche.example',
      phone: '+13375550169',
      company: 'Bayou Teche Shipyard, LLC',
    },
  },
];
