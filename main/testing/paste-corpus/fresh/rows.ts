import type { PasteSample } from '../sample.ts';

export const FRESH_ROWS: readonly PasteSample[] = [
  {
    id: 'f1-row-it',
    country: 'IT',
    format: 'row',
    defaultCountry: 'IT',
    text: 'Ginevra Malaspina\tCantine Malaspina\tResponsabile acquisti\tginevra@cantinemalaspina.example\t333 123 4567',
    expect: {
      name: 'Ginevra Malaspina',
      email: 'ginevra@cantinemalaspina.example',
      phone: '+393331234567',
      company: 'Cantine Malaspina',
    },
  },
  {
    id: 'f1-row-two-word-firm',
    country: 'US',
    format: 'row',
    defaultCountry: 'US',
    text: 'Orson Blackwood\tCedar Hollow\torson@cedarhollow.example\t(541) 555-0123',
    expect: {
      name: 'Orson Blackwood',
      email: 'orson@cedarhollow.example',
      phone: '+15415550123',
      company: 'Cedar Hollow',
    },
  },
  {
    id: 'f1-row-one-word-firm',
    country: 'DE',
    format: 'row',
    defaultCountry: 'DE',
    text: 'Ludger Overbeck\tTechnopart\tludger.overbeck@technopart.example\t0251 667788',
    expect: {
      name: 'Ludger Overbeck',
      email: 'ludger.overbeck@technopart.example',
      phone: '+49251667788',
      company: 'Technopart',
    },
  },
  {
    id: 'f1-row-google',
    country: 'US',
    format: 'row',
    defaultCountry: 'US',
    text: `Name	Given Name	Family Name	E-mail 1 - Type	E-mail 1 - Value	Phone 1 - Type	Phone 1 - Value	Phone 2 - Type	Phone 2 - Value	Organization 1 - Name	Organization 1 - Title
Saskia Fenwick	Saskia	Fenwick	* Work	saskia@fenwickfoods.example	Work Fax	(415) 555-0198	Work	(415) 555-0155	Fenwick Foods	Buyer`,
    expect: {
      name: 'Saskia Fenwick',
      email: 'saskia@fenwickfoods.example',
      phone: '+14155550155',
      company: 'Fenwick Foods',
    },
  },
  {
    id: 'f1-row-assistant',
    country: 'DE',
    format: 'row',
    defaultCountry: 'DE',
    text: `Anrede;Vorname;Nachname;Firma;Telefon Assistent;Telefon geschäftlich;Fax geschäftlich;E-Mail-Adresse
Frau;Roswitha;Kühnel;Kühnel Prägetechnik;03772 55012;03772 55010;03772 55019;r.kuehnel@praegetechnik.example`,
    expect: {
      name: 'Roswitha Kühnel',
      email: 'r.kuehnel@praegetechnik.example',
      phone: '+49377255010',
      company: 'Kühnel Prägetechnik',
    },
  },
  {
    id: 'f1-row-sci',
    country: 'DE',
    format: 'row',
    defaultCountry: 'DE',
    text: `Vorname;Nachname;Firma;Mobil;E-Mail
Hinrich;Bolte;Bolte Zimmerei;4,91714E+11;hinrich@bolte.example`,
    expect: { name: 'Hinrich Bolte', email: 'hinrich@bolte.example', company: 'Bolte Zimmerei' },
  },
  {
    id: 'f1-row-nbsp',
    country: 'FR',
    format: 'row',
    defaultCountry: 'FR',
    text: `Nom	Prénom	Entreprise	Téléphone	Courriel
Roudaut	Enora	Biscuiterie Roudaut	02\u00a098\u00a055\u00a001\u00a023	enora@roudaut.example`,
    expect: {
      name: 'Enora Roudaut',
      email: 'enora@roudaut.example',
      phone: '+33298550123',
      company: 'Biscuiterie Roudaut',
    },
  },
  {
    id: 'f1-row-linkedin-note',
    country: 'US',
    format: 'row',
    defaultCountry: 'US',
    text: `Notes:
"When exporting your connection data, you may notice that some of the email addresses are missing."

First Name,Last Name,URL,Email Address,Company,Position,Connected On
Theodora,Winterbourne,https://www.linkedin.com/in/twinterbourne,,Larkspur Seeds,Head of Sourcing,14 Feb 2026`,
    expect: { name: 'Theodora Winterbourne', company: 'Larkspur Seeds' },
  },
  {
    id: 'f1-row-salesforce',
    country: 'GB',
    format: 'row',
    defaultCountry: 'GB',
    text: `"Salutation","First Name","Last Name","Title","Account Name","Mailing Street","Mailing City","Phone","Mobile","Fax","Email","Account Owner"
"Mrs","Philippa","Snodgrass","Head Gardener","Hollin Hall Estate","The Lodge","Ripon","01765 555 012","","01765 555 019","philippa@hollinhall.example","Graham Rep"`,
    expect: {
      name: 'Philippa Snodgrass',
      email: 'philippa@hollinhall.example',
      phone: '+441765555012',
      company: 'Hollin Hall Estate',
    },
  },
  {
    id: 'f1-row-ru',
    country: 'RU',
    format: 'row',
    defaultCountry: 'RU',
    text: `ФИО;Компания;Должность;Телефон;E-mail
Горбунков Савелий Ильич;АО «Прибой»;Директор;8 915 123-45-67;gorbunkov@priboy.example`,
    expect: {
      name: 'Горбунков Савелий Ильич',
      email: 'gorbunkov@priboy.example',
      phone: '+79151234567',
      company: 'АО «Прибой»',
    },
  },
];
