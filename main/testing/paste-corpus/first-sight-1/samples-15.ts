import type { PasteSample } from '../sample.ts';

export const FIRST_SIGHT_1_15: readonly PasteSample[] = [
  {
    id: 'p1-web-5',
    country: 'SE',
    format: 'profile',
    defaultCountry: 'SE',
    text: `Våra medarbetare
Annelie Bergvall
Platschef
Bergvalls Entreprenad AB
Telefon: 0243-55 12 34
E-post: annelie@bergvalls.example
Skicka mejl`,
    expect: {
      name: 'Annelie Bergvall',
      email: 'annelie@bergvalls.example',
      phone: '+46243551234',
      company: 'Bergvalls Entreprenad AB',
    },
  },
  {
    id: 'p1-web-6',
    country: 'JP',
    format: 'profile',
    defaultCountry: 'JP',
    text: `会社概要
会社名　株式会社しらかば牧場
代表者　代表取締役 大河原 健
所在地　北海道帯広市西5条南12丁目
電話番号　0155-55-1234
FAX　0155-55-1235
メール　info@shirakaba-farm.example
設立　1998年4月`,
    expect: {
      name: '大河原 健',
      email: 'info@shirakaba-farm.example',
      phone: '+81155551234',
      company: '株式会社しらかば牧場',
    },
    alternatives: { name: ['大河原健'] },
  },
  {
    id: 'p1-form-1',
    country: 'US',
    format: 'profile',
    defaultCountry: 'US',
    text: `From: WordPress <wordpress@ourshop.example>
Subject: New submission from Contact
To: sales@ourshop.example

Name
  Keziah Montgomery
Email
  keziah@tidewatergranary.example
Phone
  (757) 555-0146
Company
  Tidewater Granary
How can we help?
  Need pricing on 40 ft augers.
---
This email was sent from a contact form on Our Shop (https://ourshop.example)`,
    expect: {
      name: 'Keziah Montgomery',
      email: 'keziah@tidewatergranary.example',
      phone: '+17575550146',
      company: 'Tidewater Granary',
      note: 'Need pricing on 40 ft augers.',
    },
    alternatives: { note: [null] },
  },
  {
    id: 'p1-form-2',
    country: 'DE',
    format: 'profile',
    defaultCountry: 'DE',
    text: `Sie haben eine neue Anfrage über Ihr Kontaktformular erhalten.

Anrede: Herr
Titel: Dr.
Vorname: Ansgar
Nachname: Wiethölter
Unternehmen: Wiethölter Tierarztpraxis
E-Mail-Adresse: praxis@wiethoelter.example
Telefonnummer: 05973 55123
Betreff: Kühlschrank
Ihre Nachricht: Bitte um Rückruf ab 17 Uhr.
Datenschutz: akzeptiert
IP-Adresse: 203.0.113.17`,
    expect: {
      name: 'Ansgar Wiethölter',
      email: 'praxis@wiethoelter.example',
      phone: '+49597355123',
      company: 'Wiethölter Tierarztpraxis',
      note: 'Bitte um Rückruf ab 17 Uhr.',
    },
    alternatives: { note: [null] },
  },
  {
    id: 'p1-form-3',
    country: 'IT',
    format: 'profile',
    defaultCountry: 'IT',
    text: `Nuovo contatto dal sito
Nome e cognome: Ornella Tagliabue
Azienda: Tagliabue Ombrelli
Telefono: 031 551234
Email: ornella@tagliabueombrelli.example
Messaggio: Vorrei un catalogo e i prezzi all'ingrosso
Consenso privacy: SI`,
    expect: {
      name: 'Ornella Tagliabue',
      email: 'ornella@tagliabueombrelli.example',
      phone: '+39031551234',
      company: 'Tagliabue Ombrelli',
      note: "Vorrei un catalogo e i prezzi all'ingrosso",
    },
    alternatives: { note: [null] },
  },
  {
    id: 'p1-form-4',
    country: 'MX',
    format: 'profile',
    defaultCountry: 'MX',
    text: `¡Nuevo prospecto!
Nombre completo: Jacinto Poot Chan
Correo electrónico: jacinto@hamacasizamal.example
Teléfono (10 dígitos): 9881234567
Empresa: Hamacas Izamal
Estado: Yucatán
Comentarios: Busco hilo de nylon por mayoreo`,
    expect: {
      name: 'Jacinto Poot Chan',
      email: 'jacinto@hamacasizamal.example',
      phone: '+529881234567',
      company: 'Hamacas Izamal',
      note: 'Busco hilo de nylon por mayoreo',
    },
    alternatives: { note: [null] },
  },
  {
    id: 'p1-form-5',
    country: 'VN',
    format: 'profile',
    defaultCountry: 'VN',
    text: `Họ và tên: Lương Thị Bích Ngọc
Công ty: Trà Shan Tuyết Hà Giang
Số điện thoại: 0986 512 345
Email: ngoc.luong@trashantuyet.example
Nội dung: Cần báo giá máy sấy chè`,
    expect: {
      name: 'Lương Thị Bích Ngọc',
      email: 'ngoc.luong@trashantuyet.example',
      phone: '+84986512345',
      company: 'Trà Shan Tuyết Hà Giang',
      note: 'Cần báo giá máy sấy chè',
    },
    alternatives: { note: [null] },
  },
];
