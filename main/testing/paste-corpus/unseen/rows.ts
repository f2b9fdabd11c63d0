import type { PasteSample } from '../sample.ts';

/** Rows copied from spreadsheets and exports, with and without a header. */
export const ROWS: readonly PasteSample[] = [
  {
    id: 'us-row-01',
    country: 'US',
    format: 'row',
    defaultCountry: 'US',
    text: `First Name\tLast Name\tTitle\tCompany\tEmail\tWork Phone\tMobile Phone\tLead Source\tNotes
Latoya\tBrennerman\tOffice Manager\tHarborview Orthodontics PLLC\tlatoya@harborviewortho.com\t(410) 547-2218\t(443) 828-0917\tWebinar\tAsked for pricing, call after 3 pm`,
    expect: {
      name: 'Latoya Brennerman',
      email: 'latoya@harborviewortho.com',
      phone: '+14438280917',
      company: 'Harborview Orthodontics PLLC',
      note: 'Asked for pricing, call after 3 pm',
    },
  },
  {
    id: 'us-row-02',
    country: 'US',
    format: 'row',
    defaultCountry: 'US',
    text: `"Stonebridge, Marcus","Stonebridge Capital Advisors, LLC","mstonebridge@stonebridgecap.com","617-338-4102 x55"`,
    expect: {
      name: 'Marcus Stonebridge',
      email: 'mstonebridge@stonebridgecap.com',
      phone: '+16173384102 ext. 55',
      company: 'Stonebridge Capital Advisors, LLC',
    },
  },
  {
    id: 'de-row-01',
    country: 'DE',
    format: 'row',
    defaultCountry: 'DE',
    text: `Anrede;Titel;Vorname;Nachname;Firma;Straße;PLZ;Ort;Telefon;Mobil;Fax;E-Mail;Bemerkung
Frau;Dr.;Hannelore;Quambusch;"Quambusch & Söhne Präzisionsguss GmbH";Am Ostufer 5;59065;Hamm;02381/44871-0;0162/4410983;02381/44871-9;h.quambusch@quambusch-guss.de;"Altkundin; Jahresgespräch im Q3"`,
    expect: {
      name: 'Hannelore Quambusch',
      email: 'h.quambusch@quambusch-guss.de',
      phone: '+491624410983',
      company: 'Quambusch & Söhne Präzisionsguss GmbH',
      note: 'Altkundin; Jahresgespräch im Q3',
    },
  },
  {
    id: 'de-row-02',
    country: 'DE',
    format: 'row',
    defaultCountry: 'DE',
    text: `Uhlenbrock, Detlef\tBioland-Gärtnerei Uhlenbrock GbR\t05971 80 44 126\tdetlef@uhlenbrock-gemuese.de\tRheine`,
    expect: {
      name: 'Detlef Uhlenbrock',
      email: 'detlef@uhlenbrock-gemuese.de',
      phone: '+4959718044126',
      company: 'Bioland-Gärtnerei Uhlenbrock GbR',
    },
  },
  {
    id: 'at-row-01',
    country: 'AT',
    format: 'row',
    defaultCountry: 'DE',
    text: `Name;Unternehmen;Land;Tel.;Mail
Ing. Gernot Schwarzenlander;Murtal Prüftechnik GmbH;Österreich;0316 82 47 15;schwarzenlander@murtal-prueftechnik.at`,
    expect: {
      name: 'Gernot Schwarzenlander',
      email: 'schwarzenlander@murtal-prueftechnik.at',
      phone: '+43316824715',
      company: 'Murtal Prüftechnik GmbH',
    },
  },
  {
    id: 'fr-row-01',
    country: 'FR',
    format: 'row',
    defaultCountry: 'FR',
    text: `Civilité;Nom;Prénom;Société;Courriel;Téléphone;Commentaire
M.;GUICHARDOT;Yannick;Menuiserie Guichardot et Fils;yannick@guichardot-menuiserie.fr;0033 3 84 62 17 40;Devis envoyé le 02/05, relance à faire`,
    expect: {
      name: 'Yannick Guichardot',
      email: 'yannick@guichardot-menuiserie.fr',
      phone: '+33384621740',
      company: 'Menuiserie Guichardot et Fils',
      note: 'Devis envoyé le 02/05, relance à faire',
    },
  },
  {
    id: 'es-row-01',
    country: 'ES',
    format: 'row',
    defaultCountry: 'ES',
    text: `Nombre,Apellidos,Empresa,Correo electrónico,Teléfono,Comentarios
Gonzalo,"Pizarro del Olmo","Cartonajes Turia, S.L.",gpizarro@cartonajesturia.es,"963 41 27 85","Dice ""volver a llamar"" en septiembre"`,
    expect: {
      name: 'Gonzalo Pizarro del Olmo',
      email: 'gpizarro@cartonajesturia.es',
      phone: '+34963412785',
      company: 'Cartonajes Turia, S.L.',
      note: 'Dice "volver a llamar" en septiembre',
    },
  },
  {
    id: 'it-row-01',
    country: 'IT',
    format: 'row',
    defaultCountry: null,
    text: `Cognome\tNome\tAzienda\tEmail\tCellulare\tP.IVA
Bevilacqua\tSerena\tOleificio Monte Amiata S.n.c.\tserena@oleificioamiata.it\t338 274 1960\t01398450531`,
    expect: {
      name: 'Serena Bevilacqua',
      email: 'serena@oleificioamiata.it',
      phone: '+393382741960',
      company: 'Oleificio Monte Amiata S.n.c.',
    },
  },
  {
    id: 'pl-row-01',
    country: 'PL',
    format: 'row',
    defaultCountry: 'PL',
    text: `Imię i nazwisko;Firma;Adres e-mail;Telefon;Uwagi
Tomasz Grzegorczyk;PPHU Grzegorczyk Sp. z o.o.;t.grzegorczyk@pphu-grzegorczyk.pl;507 214 936;`,
    expect: {
      name: 'Tomasz Grzegorczyk',
      email: 't.grzegorczyk@pphu-grzegorczyk.pl',
      phone: '+48507214936',
      company: 'PPHU Grzegorczyk Sp. z o.o.',
    },
  },
  {
    id: 'nl-row-01',
    country: 'NL',
    format: 'row',
    defaultCountry: 'NL',
    text: `Voornaam,Tussenvoegsel,Achternaam,Bedrijf,Telefoonnummer,Mailadres,Opmerking
Willemijn,van der,Schaaf,Zaanse Pallets BV,075-6318442,willemijn@zaansepallets.nl,Belt zelf terug`,
    expect: {
      name: 'Willemijn van der Schaaf',
      email: 'willemijn@zaansepallets.nl',
      phone: '+31756318442',
      company: 'Zaanse Pallets BV',
      note: 'Belt zelf terug',
    },
  },
  {
    id: 'gb-row-01',
    country: 'GB',
    format: 'row',
    defaultCountry: 'GB',
    text: `Full name,Organisation,Email address,Telephone,Status,Comment
"Ms Eleri Prydderch",Eryri Outdoor Centre Ltd,eleri@eryrioutdoor.wales,01286 672 218,Contacted,
`,
    expect: {
      name: 'Eleri Prydderch',
      email: 'eleri@eryrioutdoor.wales',
      phone: '+441286672218',
      company: 'Eryri Outdoor Centre Ltd',
    },
  },
  {
    id: 'jp-row-01',
    country: 'JP',
    format: 'row',
    defaultCountry: 'JP',
    text: `会社名\t部署\t氏名\tメールアドレス\t電話番号\t備考
有限会社琵琶湖工芸\t総務部\t大塚 直樹 様\totsuka@biwako-kogei.co.jp\t077-524-3186\t来月再訪予定`,
    expect: {
      name: '大塚 直樹',
      email: 'otsuka@biwako-kogei.co.jp',
      phone: '+81775243186',
      company: '有限会社琵琶湖工芸',
      note: '来月再訪予定',
    },
  },
  {
    id: 'ru-row-01',
    country: 'RU',
    format: 'row',
    defaultCountry: 'RU',
    text: `Имя;Фамилия;Компания;Эл. почта;Телефон;Комментарий
Марина;Кузьмичёва;ООО «Камский Картон»;kuzmicheva@kamkarton.ru;8 (909) 354-17-62;Просила прайс до пятницы`,
    expect: {
      name: 'Марина Кузьмичёва',
      email: 'kuzmicheva@kamkarton.ru',
      phone: '+79093541762',
      company: 'ООО «Камский Картон»',
      note: 'Просила прайс до пятницы',
    },
  },
  {
    id: 'br-row-01',
    country: 'BR',
    format: 'row',
    defaultCountry: 'BR',
    text: `Rafaela Monteiro Lins;Padaria Sol Nascente Ltda;rafaela@padariasolnascente.com.br;(81) 99634-2187`,
    expect: {
      name: 'Rafaela Monteiro Lins',
      email: 'rafaela@padariasolnascente.com.br',
      phone: '+5581996342187',
      company: 'Padaria Sol Nascente Ltda',
    },
  },
  {
    id: 'za-row-01',
    country: 'ZA',
    format: 'row',
    defaultCountry: 'GB',
    text: `1042\t2024-02-19\tThandeka Mkhabela\tThandeka.Mkhabela@umfolozisteel.co.za\t+27 31 903 4418\tUmfolozi Steel (Pty) Ltd\tDurban`,
    expect: {
      name: 'Thandeka Mkhabela',
      email: 'Thandeka.Mkhabela@umfolozisteel.co.za',
      phone: '+27319034418',
      company: 'Umfolozi Steel (Pty) Ltd',
    },
  },
];
