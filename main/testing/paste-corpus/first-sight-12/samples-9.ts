import type { PasteSample } from '../sample.ts';

export const FIRST_SIGHT_12_9: readonly PasteSample[] = [
  {
    id: 'p12-blk-badge-de',
    country: 'DE',
    format: 'profile',
    defaultCountry: 'DE',
    text: `FACHBESUCHER
Hildburg
Schnabelewopski
Zuckerwaren Nordlicht GmbH & Co. KG
Lübeck
Deutschland`,
    expect: { name: 'Hildburg Schnabelewopski', company: 'Zuckerwaren Nordlicht GmbH & Co. KG' },
    alternatives: { name: [null] },
  },
  {
    id: 'p12-blk-form-nl',
    country: 'NL',
    format: 'profile',
    defaultCountry: 'NL',
    text: `Nieuw bericht via het contactformulier

Aanhef: Mevrouw
Naam: Aukje Sinnema-de Boer
Bedrijf / organisatie: Zeilmakerij Sinnema
Telefoonnummer: 0515-551234
E-mailadres: aukje@zeilmakerijsinnema.example
Uw vraag: Graag prijsopgave dekzeil`,
    expect: {
      name: 'Aukje Sinnema-de Boer',
      email: 'aukje@zeilmakerijsinnema.example',
      phone: '+31515551234',
      company: 'Zeilmakerij Sinnema',
    },
    alternatives: { note: ['Graag prijsopgave dekzeil'] },
  },
  {
    id: 'p12-blk-form-fi',
    country: 'FI',
    format: 'profile',
    defaultCountry: 'FI',
    text: `Nimi: Oiva Hirsimäki
Yritys: Hirsimäen Hunaja Tmi
Puhelinnumero: 045 255 1234
Sähköpostiosoite: oiva@hirsimaenhunaja.example
Viesti: Tarvitsen lasipurkkeja 2000 kpl`,
    expect: {
      name: 'Oiva Hirsimäki',
      email: 'oiva@hirsimaenhunaja.example',
      phone: '+358452551234',
      company: 'Hirsimäen Hunaja Tmi',
      note: 'Tarvitsen lasipurkkeja 2000 kpl',
    },
    alternatives: { note: [null] },
  },
  {
    id: 'p12-blk-form-ar',
    country: 'SA',
    format: 'profile',
    defaultCountry: 'SA',
    text: `طلب تواصل جديد
الاسم الكامل: عبدالمحسن الدوسري
اسم المنشأة: مزارع وادي الدواسر
رقم الجوال: 0555512346
البريد الإلكتروني: info@wadifarms.example
الرسالة: نرغب بعرض سعر`,
    expect: {
      name: 'عبدالمحسن الدوسري',
      email: 'info@wadifarms.example',
      phone: '+966555512346',
      company: 'مزارع وادي الدواسر',
      note: 'نرغب بعرض سعر',
    },
    alternatives: { note: [null] },
  },
  {
    id: 'p12-row-1',
    country: 'US',
    format: 'row',
    defaultCountry: 'US',
    text: `Company,Primary Contact,Title,Main Phone,Direct,Cell,Fax,E-mail
Ozark Black Walnut Co.,Mr. Jebediah Crowder,Plant Supt.,417-555-0100,417-555-0112,,417-555-0199,jcrowder@ozarkwalnut.example`,
    expect: {
      name: 'Jebediah Crowder',
      email: 'jcrowder@ozarkwalnut.example',
      phone: '+14175550112',
      company: 'Ozark Black Walnut Co.',
    },
  },
  {
    id: 'p12-row-2',
    country: 'ES',
    format: 'row',
    defaultCountry: 'ES',
    text: `Nombre\tApellidos\tEmpresa\tPuesto\tTfno. móvil\tTfno. fijo\tCorreo-e
Mª del Mar\tZubizarreta Lasa\tBacalaos Alkorta S.A.\tJefa de Ventas\t655 943 123\t943 551 239\tmar.zubi@alkorta.example`,
    expect: {
      name: 'Mª del Mar Zubizarreta Lasa',
      email: 'mar.zubi@alkorta.example',
      phone: '+34655943123',
      company: 'Bacalaos Alkorta S.A.',
    },
    alternatives: { name: ['del Mar Zubizarreta Lasa'] },
  },
  {
    id: 'p12-row-3',
    country: 'AT',
    format: 'row',
    defaultCountry: 'AT',
    text: `Steirische Kürbiskernöl Manufaktur\tDI Roland Pölzl\tObmann\t+43 3462 5512\troland.poelzl@kernoel-stmk.example`,
    expect: {
      name: 'Roland Pölzl',
      email: 'roland.poelzl@kernoel-stmk.example',
      phone: '+4334625512',
      company: 'Steirische Kürbiskernöl Manufaktur',
    },
  },
  {
    id: 'p12-row-4',
    country: 'SE',
    format: 'row',
    defaultCountry: 'SE',
    text: `Kundnamn;Kontakt;Tel;Mobil;Epost;Ort
Öströö Fårfarm;Jeanette Carlén;0340-55123;0709-551234;jeanette@ostroofar.example;Tvååker`,
    expect: {
      name: 'Jeanette Carlén',
      email: 'jeanette@ostroofar.example',
      phone: '+46709551234',
      company: 'Öströö Fårfarm',
    },
  },
];
