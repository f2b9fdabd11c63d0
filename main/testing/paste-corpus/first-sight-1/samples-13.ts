import type { PasteSample } from '../sample.ts';

export const FIRST_SIGHT_1_13: readonly PasteSample[] = [
  {
    id: 'p1-row-6',
    country: 'RU',
    format: 'row',
    defaultCountry: 'RU',
    text: `Организация	Контактное лицо	Должность	Раб. тел.	Моб. тел.	Эл. почта
ООО "Вологодские кружева"	Шестакова Зинаида	снабженец	(8172) 55-12-34	+7 921 551-23-45	shestakova@kruzheva.example`,
    expect: {
      name: 'Шестакова Зинаида',
      email: 'shestakova@kruzheva.example',
      phone: '+79215512345',
      company: 'ООО "Вологодские кружева"',
    },
    alternatives: { name: ['Зинаида Шестакова'] },
  },
  {
    id: 'p1-row-7',
    country: 'GB',
    format: 'row',
    defaultCountry: 'GB',
    text: '42\tSiân\tLlewellyn-Price\tGower Salt Marsh Lamb\tsian@gowerlamb.example\t01792 555123\t\tFollow up in April',
    expect: {
      name: 'Siân Llewellyn-Price',
      email: 'sian@gowerlamb.example',
      phone: '+441792555123',
      company: 'Gower Salt Marsh Lamb',
    },
    alternatives: { note: ['Follow up in April'] },
  },
  {
    id: 'p1-row-8',
    country: 'ES',
    format: 'row',
    defaultCountry: 'ES',
    text: 'CANTABRIA LABS DE PESCA SL;BÁRCENA GUTIÉRREZ;JULIÁN;julian.barcena@cantabriapesca.example;942551234;',
    expect: {
      name: 'Julián Bárcena Gutiérrez',
      email: 'julian.barcena@cantabriapesca.example',
      phone: '+34942551234',
      company: 'CANTABRIA LABS DE PESCA SL',
    },
    alternatives: {
      name: ['BÁRCENA GUTIÉRREZ JULIÁN', 'Bárcena Gutiérrez Julián'],
      company: ['Cantabria Labs de Pesca SL'],
    },
  },
  {
    id: 'p1-row-9',
    country: 'HU',
    format: 'row',
    defaultCountry: 'HU',
    text: `Név	Cég	Beosztás	Telefon	E-mail
Csonka Ildikó	Csonka Fazekasműhely	tulajdonos	06 70 551 2345	ildiko@csonkafazekas.example`,
    expect: {
      name: 'Csonka Ildikó',
      email: 'ildiko@csonkafazekas.example',
      phone: '+36705512345',
      company: 'Csonka Fazekasműhely',
    },
    alternatives: { name: ['Ildikó Csonka'] },
  },
  {
    id: 'p1-row-10',
    country: 'TR',
    format: 'row',
    defaultCountry: 'TR',
    text: `Ad	Soyad	Firma	Ünvan	Telefon	Cep	E-posta
Nazlıcan	Uğurlu	Uğurlu Fındık	Kalite Müdürü	0454 551 23 45	0505 551 23 45	nazlican@ugurlufindik.example`,
    expect: {
      name: 'Nazlıcan Uğurlu',
      email: 'nazlican@ugurlufindik.example',
      phone: '+905055512345',
      company: 'Uğurlu Fındık',
    },
  },
  {
    id: 'p1-row-11',
    country: 'US',
    format: 'row',
    defaultCountry: 'US',
    text: `| Company | Contact | Title | Phone | Alt Phone | Email |
| --- | --- | --- | --- | --- | --- |
| Blue Ridge Banjo Co. | Clyde Hensley | Luthier | 828-555-0155 | | clyde@blueridgebanjo.example |`,
    expect: {
      name: 'Clyde Hensley',
      email: 'clyde@blueridgebanjo.example',
      phone: '+18285550155',
      company: 'Blue Ridge Banjo Co.',
    },
  },
  {
    id: 'p1-row-12',
    country: 'CN',
    format: 'row',
    defaultCountry: 'CN',
    text: `姓名	公司	职务	手机号码	邮箱	备注
欧阳静怡	景德镇青瓷坊	店长	15979551234	ouyang@qingcifang.example	要样品`,
    expect: {
      name: '欧阳静怡',
      email: 'ouyang@qingcifang.example',
      phone: '+8615979551234',
      company: '景德镇青瓷坊',
      note: '要样品',
    },
    alternatives: { note: [null] },
  },
  {
    id: 'p1-li-1',
    country: 'US',
    format: 'profile',
    defaultCountry: 'US',
    text: `Augustin Vandermeer
 · 2nd
Second-degree connection
Packaging nerd | Sustainability Lead @ Cedarline Brands | TEDx speaker
Cedarline Brands
Michigan State University
Grand Rapids, Michigan, United States
Contact info
1,204 followers
500+ connections`,
    expect: { name: 'Augustin Vandermeer', company: 'Cedarline Brands' },
  },
  {
    id: 'p1-li-2',
    country: 'DE',
    format: 'profile',
    defaultCountry: 'DE',
    text: `Contact Info
Ulrike Sonnleitner
Ulrikes Profil
linkedin.com/in/ulrike-sonnleitner
Telefon
0175 5512345 (Mobil)
E-Mail
u.sonnleitner@chiemgau-optik.example
Geburtstag
12. März
Vernetzt
2. Februar 2026`,
    expect: {
      name: 'Ulrike Sonnleitner',
      email: 'u.sonnleitner@chiemgau-optik.example',
      phone: '+491755512345',
    },
    alternatives: { company: ['Chiemgau-Optik', 'Chiemgau Optik'] },
  },
];
