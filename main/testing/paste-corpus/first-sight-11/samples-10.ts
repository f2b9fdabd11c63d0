import type { PasteSample } from '../sample.ts';

export const FIRST_SIGHT_11_10: readonly PasteSample[] = [
  {
    id: 'p11-row-gcontacts',
    country: 'US',
    format: 'row',
    defaultCountry: 'US',
    text: `Name,Given Name,Additional Name,Family Name,Organization 1 - Name,Organization 1 - Title,E-mail 1 - Type,E-mail 1 - Value,Phone 1 - Type,Phone 1 - Value,Phone 2 - Type,Phone 2 - Value
Evangeline Thibeault,Evangeline,,Thibeault,Acadian Boatworks,Shop Foreman,* Work,evangeline@acadianboatworks.example,Work Fax,207-555-0149,Mobile,207-555-0150`,
    expect: {
      name: 'Evangeline Thibeault',
      email: 'evangeline@acadianboatworks.example',
      phone: '+12075550150',
      company: 'Acadian Boatworks',
    },
  },
  {
    id: 'p11-row-outlook-de',
    country: 'DE',
    format: 'row',
    defaultCountry: 'DE',
    text: `"Anrede","Vorname","Weitere Vornamen","Nachname","Firma","Abteilung","Position","Telefon (geschäftlich)","Fax (geschäftlich)","Mobiltelefon","Telefon Assistent","E-Mail-Adresse","Notizen"
"Herr","Friedhelm","","Siepmann","Siepmann & Söhne Gesenkschmiede","","Inhaber","+49 2331 55123","+49 2331 55124","","+49 2331 55199","f.siepmann@siepmann-schmiede.example",""`,
    expect: {
      name: 'Friedhelm Siepmann',
      email: 'f.siepmann@siepmann-schmiede.example',
      phone: '+49233155123',
      company: 'Siepmann & Söhne Gesenkschmiede',
    },
  },
  {
    id: 'p11-row-tabs-fr',
    country: 'FR',
    format: 'row',
    defaultCountry: 'FR',
    text: `Stand\tEnseigne\tInterlocuteur\tQualité\tPortable\tMail
H12\tLa Ferme aux Escargots du Vercors\tMme Solveig Bernier\tgérante\t06 12 55 98 34\tsolveig@escargotsvercors.example`,
    expect: {
      name: 'Solveig Bernier',
      email: 'solveig@escargotsvercors.example',
      phone: '+33612559834',
      company: 'La Ferme aux Escargots du Vercors',
    },
  },
  {
    id: 'p11-row-bare-pl',
    country: 'PL',
    format: 'row',
    defaultCountry: 'PL',
    text: `Kazimierz Dąbrowski-Lis\tStadnina Koni Biały Bór\tkierownik\t602 551 234\tk.dabrowski@stadninabb.example`,
    expect: {
      name: 'Kazimierz Dąbrowski-Lis',
      email: 'k.dabrowski@stadninabb.example',
      phone: '+48602551234',
      company: 'Stadnina Koni Biały Bór',
    },
  },
  {
    id: 'p11-row-sci',
    country: 'DE',
    format: 'row',
    defaultCountry: 'DE',
    text: `Vorname;Nachname;Firma;Telefon;E-Mail
Heidrun;Wesselmann;Wesselmann Polstermöbel KG;4,95231E+11;wesselmann@polster-wesselmann.example`,
    expect: {
      name: 'Heidrun Wesselmann',
      email: 'wesselmann@polster-wesselmann.example',
      company: 'Wesselmann Polstermöbel KG',
    },
  },
  {
    id: 'p11-row-ar',
    country: 'EG',
    format: 'row',
    defaultCountry: 'EG',
    text: `م\tاسم العميل\tالشركة\tالوظيفة\tرقم الموبايل\tالايميل
٤\tشيماء عبد الغفار\tمصنع النيل للمنسوجات\tمسؤول مشتريات\t01225512345\tshaimaa@niletextile.example`,
    expect: {
      name: 'شيماء عبد الغفار',
      email: 'shaimaa@niletextile.example',
      phone: '+201225512345',
      company: 'مصنع النيل للمنسوجات',
    },
  },
  {
    id: 'p11-row-jp-bare',
    country: 'JP',
    format: 'row',
    defaultCountry: 'JP',
    text: `有限会社タカハシ鉄工\t代表取締役\t高橋 鉄平\t0197-55-1234\t090-3255-1234\ttetsu@takahashi-iron.example`,
    expect: {
      name: '高橋 鉄平',
      email: 'tetsu@takahashi-iron.example',
      phone: '+819032551234',
      company: '有限会社タカハシ鉄工',
    },
    alternatives: { name: ['高橋鉄平'] },
  },
  {
    id: 'p11-row-md',
    country: 'GB',
    format: 'row',
    defaultCountry: 'GB',
    text: `| Name | Company | Tel | Email |
| --- | --- | --- | --- |
| Cordelia Pettigrew | Wherry Boat Hire | 01603 496 012 | cordelia@wherryhire.example |`,
    expect: {
      name: 'Cordelia Pettigrew',
      email: 'cordelia@wherryhire.example',
      phone: '+441603496012',
      company: 'Wherry Boat Hire',
    },
  },
  {
    id: 'p11-line-quoted',
    country: 'US',
    format: 'line',
    defaultCountry: 'US',
    text: `"Ravenscroft-Diaz, Paloma [US] (Contractor)" <paloma.ravenscroft-diaz@bluemesaenergy.example>`,
    expect: {
      name: 'Paloma Ravenscroft-Diaz',
      email: 'paloma.ravenscroft-diaz@bluemesaenergy.example',
    },
    alternatives: { company: ['Bluemesaenergy', 'Blue Mesa Energy'] },
  },
  {
    id: 'p11-line-cc',
    country: 'DE',
    format: 'line',
    defaultCountry: 'DE',
    text: `Annegret Lübbers <a.luebbers@weserdach.example>; Timo Frerichs <t.frerichs@weserdach.example>`,
    expect: { name: 'Annegret Lübbers', email: 'a.luebbers@weserdach.example' },
    alternatives: { company: ['Weserdach'] },
  },
];
