import type { PasteSample } from '../../sample.ts';

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
];
