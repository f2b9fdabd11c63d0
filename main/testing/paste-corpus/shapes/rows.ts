import type { PasteSample } from '../sample.ts';

export const SHAPES_ROWS: readonly PasteSample[] = [
  {
    id: 'row-linkedin-no-notes',
    country: 'DE',
    format: 'row',
    defaultCountry: 'DE',
    text: `First Name,Last Name,URL,Email Address,Company,Position,Connected On
Annika,Schmiedeberg,https://linkedin.com/in/annika-schmiedeberg,annika@kontorwerk.example,Kontorwerk,PM,01 Jan 2026`,
    expect: {
      name: 'Annika Schmiedeberg',
      email: 'annika@kontorwerk.example',
      company: 'Kontorwerk',
    },
  },
  {
    id: 'row-fr-semicolon',
    country: 'FR',
    format: 'row',
    defaultCountry: 'FR',
    text: `Nom;Prénom;Société;E-mail;Téléphone;Adresse;Ville;Code postal;SIRET;Type
Kervella;Maël;Conserverie Kervella SARL;mael@kervella.example;06 12 34 56 72;12 rue du Port;Douarnenez;29100;55210055400013;client`,
    expect: {
      name: 'Maël Kervella',
      email: 'mael@kervella.example',
      phone: '+33612345672',
      company: 'Conserverie Kervella SARL',
    },
  },
  {
    id: 'row-outlook-csv',
    country: 'US',
    format: 'row',
    defaultCountry: 'US',
    text: `"Title","First Name","Middle Name","Last Name","Suffix","Company","Department","Job Title","Business Street","Business City","Business Fax","Business Phone","Home Phone","Mobile Phone","E-mail Address","E-mail 2 Address","Notes"
"Ms.","Willa","Jo","Stringfellow","","Piedmont Hardwoods, LLC","Lumber","Yard Manager","9 Mill Rd","Galax","276-555-0124","276-555-0123","","276-555-0188","willa@piedmonthardwoods.example","willajo@mailbox.example","Wants kiln-dried ash"`,
    expect: {
      name: 'Willa Jo Stringfellow',
      email: 'willa@piedmonthardwoods.example',
      phone: '+12765550188',
      company: 'Piedmont Hardwoods, LLC',
      note: 'Wants kiln-dried ash',
    },
    alternatives: {
      name: ['Willa Stringfellow', 'Ms. Willa Jo Stringfellow'],
      phone: ['+12765550123'],
    },
  },
  {
    id: 'row-tabs',
    country: 'GB',
    format: 'row',
    defaultCountry: 'GB',
    text: 'Stand B42\tFenland Drainage Supplies Ltd\tMs Harriet Cottingham\tCommercial Director\tharriet.cottingham@fenlanddrainage.example\t+44 117 496 0712\t07400 900712',
    expect: {
      name: 'Harriet Cottingham',
      email: 'harriet.cottingham@fenlanddrainage.example',
      phone: '+447400900712',
      company: 'Fenland Drainage Supplies Ltd',
    },
    alternatives: { name: ['Ms Harriet Cottingham'], phone: ['+441174960712'] },
  },
  {
    id: 'row-tabs-ko',
    country: 'KR',
    format: 'row',
    defaultCountry: 'KR',
    text: `회사명	성명	직위	휴대폰	이메일
우진정밀(주)	제갈현	차장	010-5501-2345	jegal@woojin-precision.example`,
    expect: {
      name: '제갈현',
      email: 'jegal@woojin-precision.example',
      phone: '+821055012345',
      company: '우진정밀(주)',
    },
  },
  {
    id: 'row-tabs-ar',
    country: 'SA',
    format: 'row',
    defaultCountry: 'SA',
    text: `الاسم	الشركة	الجوال	البريد الإلكتروني
ريم الغامدي	مؤسسة نجد للتغليف	0551234567	reem@najdpack.example`,
    expect: {
      name: 'ريم الغامدي',
      email: 'reem@najdpack.example',
      phone: '+966551234567',
      company: 'مؤسسة نجد للتغليف',
    },
  },
  {
    id: 'row-markdown',
    country: 'US',
    format: 'row',
    defaultCountry: 'US',
    text: '| Thomasina Underwood | +1 (802) 555-0123 | thomasina@greenmtnmaple.example | Green Mountain Maple Works |',
    expect: {
      name: 'Thomasina Underwood',
      email: 'thomasina@greenmtnmaple.example',
      phone: '+18025550123',
      company: 'Green Mountain Maple Works',
    },
  },
  {
    id: 'row-hubspot',
    country: 'AU',
    format: 'row',
    defaultCountry: 'AU',
    text: `Record ID,First Name,Last Name,Email,Phone Number,Contact owner,Lead Status,Company name
501234567890,Bronte,Mulcahy-Singh,bronte@eucalyptroasters.example,'+61 491 570 156,Sam Rivers,New,Eucalypt Roasters`,
    expect: {
      name: 'Bronte Mulcahy-Singh',
      email: 'bronte@eucalyptroasters.example',
      phone: '+61491570156',
      company: 'Eucalypt Roasters',
    },
  },
  {
    id: 'fault-typed-columns-1',
    country: 'DE',
    format: 'row',
    defaultCountry: 'DE',
    text: `First Name,Last Name,Organization 1 - Name,Phone 1 - Type,Phone 1 - Value,Phone 2 - Type,Phone 2 - Value
Ann,Lee,Lee GmbH,Work Fax,0421 5501235,Mobile,0171 2345678`,
    expect: { name: 'Ann Lee', phone: '+491712345678', company: 'Lee GmbH' },
  },
  {
    id: 'fault-export-1',
    country: 'DE',
    format: 'row',
    defaultCountry: 'DE',
    text: `Notes:
"When exporting your connection data, you may notice"

First Name,Last Name,URL,Email Address,Company,Position,Connected On
Ann,Lee,https://www.linkedin.com/in/annlee,ann@lee.example,Lee GmbH,CEO,01 Jan 2026`,
    expect: { name: 'Ann Lee', email: 'ann@lee.example', company: 'Lee GmbH' },
  },
];
