import type { PasteSample } from '../sample.ts';

export const FIRST_SIGHT_2_10: readonly PasteSample[] = [
  {
    id: 'p2-wa-es',
    country: 'ES',
    format: 'line',
    defaultCountry: 'ES',
    text: '[5/3/26, 14:12:07] Amparo Ripollés: Hola! soy Amparo Ripollés, de Azulejos Ripollés, mi correo es amparo@azulejosripolles.example',
    expect: {
      name: 'Amparo Ripollés',
      email: 'amparo@azulejosripolles.example',
      company: 'Azulejos Ripollés',
    },
  },
  {
    id: 'p2-wa-us',
    country: 'US',
    format: 'line',
    defaultCountry: 'US',
    text: '3/5/26, 2:12 PM - +1 806-555-0144: Hey this is Rowdy McAllister with McAllister Feedlots, call me back',
    expect: { name: 'Rowdy McAllister', phone: '+18065550144', company: 'McAllister Feedlots' },
  },
  {
    id: 'p2-badge-cn',
    country: 'CN',
    format: 'profile',
    defaultCountry: 'CN',
    text: `参展商 EXHIBITOR
上官云飞
Shangguan Yunfei
销售经理
温州鹿城皮革有限公司
13958551234`,
    expect: { name: '上官云飞', phone: '+8613958551234', company: '温州鹿城皮革有限公司' },
    alternatives: { name: ['Shangguan Yunfei'] },
  },
  {
    id: 'p2-badge-us',
    country: 'US',
    format: 'profile',
    defaultCountry: 'US',
    text: `ATTENDEE
Bartholomew
O'Shaughnessy-Kline
Keystone Pretzel Works
Reading, PA`,
    expect: { name: "Bartholomew O'Shaughnessy-Kline", company: 'Keystone Pretzel Works' },
  },
  {
    id: 'p2-web-pl',
    country: 'PL',
    format: 'profile',
    defaultCountry: 'PL',
    text: `Kontakt
Przedsiębiorstwo Usługowo-Handlowe "Bocian"
Dariusz Wróblewicz
ul. Mazurska 8, 19-400 Olecko
NIP: 847-100-00-00
tel. kom. 608 551 234
biuro@puhbocian.example
pn-pt 8.00-16.00`,
    expect: {
      name: 'Dariusz Wróblewicz',
      email: 'biuro@puhbocian.example',
      phone: '+48608551234',
      company: 'Przedsiębiorstwo Usługowo-Handlowe "Bocian"',
    },
    alternatives: { company: ['Przedsiębiorstwo Usługowo-Handlowe "Bocian" Dariusz Wróblewicz'] },
  },
  {
    id: 'p2-web-es',
    country: 'ES',
    format: 'profile',
    defaultCountry: 'ES',
    text: `Aviso legal
Titular: Queserías del Tiétar, S.L.
CIF: B-05123456
Domicilio social: C/ Mayor 12, 05400 Arenas de San Pedro (Ávila)
Teléfono: 920 55 12 34
Correo electrónico: hola@queseriastietar.example
Inscrita en el Registro Mercantil de Ávila, Tomo 123, Folio 45`,
    expect: {
      email: 'hola@queseriastietar.example',
      phone: '+34920551234',
      company: 'Queserías del Tiétar, S.L.',
    },
  },
  {
    id: 'p2-web-team',
    country: 'CH',
    format: 'profile',
    defaultCountry: 'CH',
    text: `Team
Ladina Cavegn
Geschäftsleiterin
T 081 555 12 30
ladina.cavegn@sagogn-holz.example

Gion Maissen
Werkstattleiter
T 081 555 12 31
gion.maissen@sagogn-holz.example

Sagogn Holz GmbH, Via Principala 8, 7152 Sagogn`,
    expect: {
      name: 'Ladina Cavegn',
      email: 'ladina.cavegn@sagogn-holz.example',
      phone: '+41815551230',
      company: 'Sagogn Holz GmbH',
    },
  },
  {
    id: 'p2-vc-google',
    country: 'BR',
    format: 'vcard',
    defaultCountry: 'BR',
    text: `BEGIN:VCARD
VERSION:3.0
FN:Dra. Iolanda Guarnieri
N:Guarnieri;Iolanda;;Dra.;
item1.EMAIL;TYPE=INTERNET:iolanda@vetpampa.example
item1.X-ABLabel:
TEL;TYPE=CELL:+55 55 99655-1234
TEL;TYPE=WORK:(55) 3255-1234
item2.ORG:Clínica Veterinária Pampa
item2.X-ABLabel:
NOTE:Cliente da feira\\nquer desconto
CATEGORIES:myContacts
END:VCARD`,
    expect: {
      name: 'Iolanda Guarnieri',
      email: 'iolanda@vetpampa.example',
      phone: '+5555996551234',
      company: 'Clínica Veterinária Pampa',
      note: 'Cliente da feira\nquer desconto',
    },
    alternatives: { name: ['Dra. Iolanda Guarnieri'] },
  },
];
