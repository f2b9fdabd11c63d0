import type { PasteSample } from '../sample.ts';

export const LATER_PROFILES: readonly PasteSample[] = [
  {
    id: 'f2-profile-li',
    country: 'FR',
    format: 'profile',
    defaultCountry: 'FR',
    text: `Capucine Le Floc'h
Elle
1er
Responsable RSE chez Ateliers Morvan | Conférencière
Quimper, Bretagne, France  Coordonnées
Plus de 500 relations`,
    expect: { name: "Capucine Le Floc'h", company: 'Ateliers Morvan' },
  },
  {
    id: 'f2-profile-form-split',
    country: 'IT',
    format: 'profile',
    defaultCountry: 'IT',
    text: `Nome: Ludovica
Cognome: Serravalle
Ragione sociale: Serravalle Vivai
Cellulare: 349 1234567
Posta elettronica: ludovica@serravallevivai.example
Richiesta: preventivo per 200 ulivi`,
    expect: {
      name: 'Ludovica Serravalle',
      email: 'ludovica@serravallevivai.example',
      phone: '+393491234567',
      company: 'Serravalle Vivai',
    },
    alternatives: { note: [null, 'preventivo per 200 ulivi'] },
  },
  {
    id: 'f2-profile-th',
    country: 'TH',
    format: 'profile',
    defaultCountry: 'TH',
    text: `ชื่อ: ณัฐกานต์ วงศ์สุวรรณ
บริษัท: สวนกล้วยไม้ราชบุรี
เบอร์โทรศัพท์: 032-123-456
อีเมล: natthakan@orchid.example`,
    expect: {
      name: 'ณัฐกานต์ วงศ์สุวรรณ',
      email: 'natthakan@orchid.example',
      phone: '+6632123456',
      company: 'สวนกล้วยไม้ราชบุรี',
    },
  },
  {
    id: 'f2-profile-ko',
    country: 'KR',
    format: 'profile',
    defaultCountry: 'KR',
    text: `회사명: 늘푸른농장
담당자: 선우은
연락처: 010-3344-5566
이메일: eun@nulpureun.example`,
    expect: {
      name: '선우은',
      email: 'eun@nulpureun.example',
      phone: '+821033445566',
      company: '늘푸른농장',
    },
  },
  {
    id: 'f2-profile-zh-tw',
    country: 'TW',
    format: 'profile',
    defaultCountry: 'TW',
    text: `公司名稱：山海農產行
聯絡人：簡雅筑
聯絡電話：0921-345-678
電子郵件：yazhu@shanhai.example`,
    expect: {
      name: '簡雅筑',
      email: 'yazhu@shanhai.example',
      phone: '+886921345678',
      company: '山海農產行',
    },
  },
  {
    id: 'f2-profile-da',
    country: 'DK',
    format: 'profile',
    defaultCountry: 'DK',
    text: `Navn: Bodil Kjærgaard
Firma: Kjærgaard Planteskole
Telefonnummer: 23 45 67 89
E-mail: bodil@kjaergaardplanter.example
Besked: Ring gerne efter kl. 15`,
    expect: {
      name: 'Bodil Kjærgaard',
      email: 'bodil@kjaergaardplanter.example',
      phone: '+4523456789',
      company: 'Kjærgaard Planteskole',
      note: 'Ring gerne efter kl. 15',
    },
    alternatives: { note: [null] },
  },
  {
    id: 'f3-block-1',
    country: 'GB',
    format: 'profile',
    defaultCountry: 'GB',
    text: `Fenella Crichton-Stuart
Head of Estates at Glen Urquhart Trust
Inverness, Scotland, United Kingdom · Contact info
312 connections
Experience
Glen Urquhart Trust
Full-time · 4 yrs`,
    expect: { name: 'Fenella Crichton-Stuart', company: 'Glen Urquhart Trust' },
  },
  {
    id: 'f3-block-2',
    country: 'US',
    format: 'profile',
    defaultCountry: 'US',
    text: `Full Name
Horatio Billingsley
Company
Billingsley Taxidermy
Email
horatio@billingsley.example
Phone
(307) 555-0122`,
    expect: {
      name: 'Horatio Billingsley',
      email: 'horatio@billingsley.example',
      phone: '+13075550122',
      company: 'Billingsley Taxidermy',
    },
  },
  {
    id: 'f3-block-3',
    country: 'DE',
    format: 'profile',
    defaultCountry: 'DE',
    text: `Kontaktformular
Anrede: Frau
Vorname: Gerlinde
Name: Assenmacher
Firma: Assenmacher Bestattungen
Straße: Hauptstr. 9
PLZ/Ort: 53474 Ahrweiler
Telefon: 02641 / 55012
Telefax: 02641 / 55013
E-Mail: gerlinde@assenmacher.example
Nachricht: Bitte senden Sie uns einen Katalog.`,
    expect: {
      name: 'Gerlinde Assenmacher',
      email: 'gerlinde@assenmacher.example',
      phone: '+49264155012',
      company: 'Assenmacher Bestattungen',
      note: 'Bitte senden Sie uns einen Katalog.',
    },
    alternatives: { note: [null] },
  },
];
