import type { PasteSample } from '../sample.ts';

export const FIRST_SIGHT_3_7: readonly PasteSample[] = [
  {
    id: 'p3-card-fr',
    country: 'FR',
    format: 'profile',
    defaultCountry: 'FR',
    text: `AU FIL DE L'EAU
Location de péniches
Noëmie Castagnède
Gérante
Port de Castelnaudary
06 81 55 12 34
noemie@aufildeleau.example`,
    expect: {
      name: 'Noëmie Castagnède',
      email: 'noemie@aufildeleau.example',
      phone: '+33681551234',
      company: "AU FIL DE L'EAU",
    },
    alternatives: { company: ["Au Fil de l'Eau"] },
  },
  {
    id: 'p3-card-us',
    country: 'US',
    format: 'profile',
    defaultCountry: 'US',
    text: `Barnacle Bob's
Boat Repair & Storage
ROBERT "BOB" TILLINGHAST
Proprietor
12 Wharf St., Bristol RI
401-555-0158`,
    expect: {
      name: 'Robert "Bob" Tillinghast',
      phone: '+14015550158',
      company: "Barnacle Bob's Boat Repair & Storage",
    },
    alternatives: {
      name: ['Robert Tillinghast', 'ROBERT "BOB" TILLINGHAST'],
      company: ["Barnacle Bob's", 'Boat Repair & Storage'],
    },
  },
  {
    id: 'p3-card-jp',
    country: 'JP',
    format: 'profile',
    defaultCountry: 'JP',
    text: `有限会社 はやぶさ製作所
専務取締役  小鳥遊 亮
〒392-0012 長野県諏訪市四賀1-2-3
電話 0266-55-1234  FAX 0266-55-1235
takanashi@hayabusa-ss.example`,
    expect: {
      name: '小鳥遊 亮',
      email: 'takanashi@hayabusa-ss.example',
      phone: '+81266551234',
      company: '有限会社 はやぶさ製作所',
    },
    alternatives: { name: ['小鳥遊亮'], company: ['有限会社はやぶさ製作所'] },
  },
  {
    id: 'p3-card-ae',
    country: 'AE',
    format: 'profile',
    defaultCountry: 'AE',
    text: `AL RAWDA DATES TRADING LLC
شركة الروضة لتجارة التمور ذ.م.م
Eng. Khalid Bin Sultan Al Marri
General Manager
T +971 3 755 1234 F +971 3 755 1235 M +971 50 755 1234
khalid@alrawdadates.example`,
    expect: {
      name: 'Khalid Bin Sultan Al Marri',
      email: 'khalid@alrawdadates.example',
      phone: '+971507551234',
      company: 'AL RAWDA DATES TRADING LLC',
    },
    alternatives: { company: ['شركة الروضة لتجارة التمور ذ.م.م', 'Al Rawda Dates Trading LLC'] },
  },
  {
    id: 'p3-row-de',
    country: 'DE',
    format: 'row',
    defaultCountry: 'DE',
    text: `Firma	Straße	PLZ	Ort	Anrede	Vorname	Name	Funktion	Durchwahl	E-Mail
Saatzucht Uckermark eG	Gutshof 1	17291	Prenzlau	Frau	Annedore	Priebke	Laborleitung	03984 85512-33	a.priebke@saatzucht-um.example`,
    expect: {
      name: 'Annedore Priebke',
      email: 'a.priebke@saatzucht-um.example',
      phone: '+4939848551233',
      company: 'Saatzucht Uckermark eG',
    },
  },
  {
    id: 'p3-row-us',
    country: 'US',
    format: 'row',
    defaultCountry: 'US',
    text: 'Juniper,Lockhart,Lockhart Llamas,Owner,juniper@lockhartllamas.example,541-555-0199,Bend OR',
    expect: {
      name: 'Juniper Lockhart',
      email: 'juniper@lockhartllamas.example',
      phone: '+15415550199',
      company: 'Lockhart Llamas',
    },
  },
  {
    id: 'p3-row-fr',
    country: 'FR',
    format: 'row',
    defaultCountry: 'FR',
    text: `SOCIETE;CONTACT;FONCTION;TEL;PORTABLE;MAIL
ETS ROUMEGOUX;Mme ROUMEGOUX Sylvaine;Dirigeante;05 65 35 12 34;06 35 35 12 34;s.roumegoux@ets-roumegoux.example`,
    expect: {
      name: 'Sylvaine Roumegoux',
      email: 's.roumegoux@ets-roumegoux.example',
      phone: '+33635351234',
      company: 'ETS ROUMEGOUX',
    },
    alternatives: { name: ['ROUMEGOUX Sylvaine', 'Roumegoux Sylvaine'] },
  },
  {
    id: 'p3-row-es',
    country: 'ES',
    format: 'row',
    defaultCountry: 'ES',
    text: `Nombre	Apellidos	Empresa	Puesto	Tel. móvil	Tel. fijo	Email	LOPD
Eneko	Larrañaga Otxoa	Talleres Larrañaga	Encargado	688 55 12 34	943 55 12 34	eneko@tallereslarranaga.example	Sí`,
    expect: {
      name: 'Eneko Larrañaga Otxoa',
      email: 'eneko@tallereslarranaga.example',
      phone: '+34688551234',
      company: 'Talleres Larrañaga',
    },
  },
  {
    id: 'p3-li-it',
    country: 'IT',
    format: 'profile',
    defaultCountry: 'IT',
    text: `Ginevra Sambuceti
Ginevra ha un account verificato
1°
Supply Chain Manager presso Liquori del Tigullio
Chiavari, Liguria, Italia
Informazioni di contatto
Oltre 500 collegamenti
Liquori del Tigullio
Università degli Studi di Genova`,
    expect: { name: 'Ginevra Sambuceti', company: 'Liquori del Tigullio' },
  },
];
