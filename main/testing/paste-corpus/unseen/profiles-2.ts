import type { PasteSample } from '../sample.ts';

/** Blocks copied from profile pages, team pages and directories. */
export const PROFILES_2: readonly PasteSample[] = [
  {
    id: 'br-profile-01',
    country: 'BR',
    format: 'profile',
    defaultCountry: null,
    text: `Letícia Sampaio
Coordenadora de Marketing na Cacau do Sul Alimentos
Ilhéus, Bahia, Brasil
+ de 500 conexões
Informações de contato
Celular: (73) 98816-4205
E-mail: leticia.sampaio@cacaudosul.com.br`,
    expect: {
      name: 'Letícia Sampaio',
      email: 'leticia.sampaio@cacaudosul.com.br',
      phone: '+5573988164205',
      company: 'Cacau do Sul Alimentos',
    },
  },
  {
    id: 'gb-profile-01',
    country: 'GB',
    format: 'profile',
    defaultCountry: 'GB',
    text: `Our team > Lettings

Mrs Henrietta Fairweather MRICS
Lettings Director

Henrietta joined Fairweather Crabtree in 2009 and looks after our Harrogate office.

Direct line 01423 560 774
henrietta@fairweathercrabtree.co.uk

Fairweather Crabtree Limited, 8 Princes Square, Harrogate HG1 1LX`,
    expect: {
      name: 'Henrietta Fairweather',
      email: 'henrietta@fairweathercrabtree.co.uk',
      phone: '+441423560774',
      company: 'Fairweather Crabtree Limited',
    },
  },
  {
    id: 'nl-profile-01',
    country: 'NL',
    format: 'profile',
    defaultCountry: null,
    text: `Thijs Kuipers
· 2e
Business Developer bij Waddenzilt Zoutwinning
Harlingen, Friesland, Nederland
Contactgegevens
Telefoonnummer
06-48213370
E-mailadres
thijs.kuipers@waddenzilt.nl`,
    expect: {
      name: 'Thijs Kuipers',
      email: 'thijs.kuipers@waddenzilt.nl',
      phone: '+31648213370',
      company: 'Waddenzilt Zoutwinning',
    },
  },
  {
    id: 'pl-profile-01',
    country: 'PL',
    format: 'profile',
    defaultCountry: 'PL',
    text: `Agnieszka Wierzbicka
Kierownik Projektu w Karpackie Systemy Solarne S.A.
Rzeszów, Woj. Podkarpackie, Polska
Informacje kontaktowe
Telefon: 17 853 42 19
E-mail: agnieszka.wierzbicka@karpackiesolarne.pl`,
    expect: {
      name: 'Agnieszka Wierzbicka',
      email: 'agnieszka.wierzbicka@karpackiesolarne.pl',
      phone: '+48178534219',
      company: 'Karpackie Systemy Solarne S.A.',
    },
  },
  {
    id: 'in-profile-01',
    country: 'IN',
    format: 'profile',
    defaultCountry: 'US',
    text: `Shreya Mukhopadhyay
(She/Her) • 1st
Talent Acquisition Lead at Howrah Infotech Private Limited | Hiring Java & React
Kolkata, West Bengal, India
Talks about #hiring, #careers and #diversity
Experience
Howrah Infotech Private Limited
Full-time · 3 yrs 2 mos
Contact
+91 98301 46275
shreya.m@howrahinfotech.in`,
    expect: {
      name: 'Shreya Mukhopadhyay',
      email: 'shreya.m@howrahinfotech.in',
      phone: '+919830146275',
      company: 'Howrah Infotech Private Limited',
    },
  },
  {
    id: 'il-profile-01',
    country: 'IL',
    format: 'profile',
    defaultCountry: 'IL',
    text: `נועה קרמר
סמנכ"לית שיווק
חברה: אורן בית תוכנה בע"מ
מיקום: חיפה, ישראל
טלפון נייד: 052-618-3347
דוא"ל: noa@oren-software.co.il`,
    expect: {
      name: 'נועה קרמר',
      email: 'noa@oren-software.co.il',
      phone: '+972526183347',
      company: 'אורן בית תוכנה בע"מ',
    },
  },
  {
    id: 'kr-profile-01',
    country: 'KR',
    format: 'profile',
    defaultCountry: null,
    text: `이름: 정하늘
직함: 대리
회사: 동백식품 주식회사
부서: 구매팀
전화: 031-782-4416
휴대전화: 010-5527-3094
이메일: haneul.jung@dongbaekfood.co.kr
주소: 경기도 성남시 분당구 판교로 242`,
    expect: {
      name: '정하늘',
      email: 'haneul.jung@dongbaekfood.co.kr',
      phone: '+821055273094',
      company: '동백식품 주식회사',
    },
  },
  {
    id: 'sg-profile-01',
    country: 'SG',
    format: 'profile',
    defaultCountry: null,
    text: `Name: Ms. Tan Hui Ling
Designation: Procurement Executive
Company: Merlion Cold Chain Pte. Ltd.
Office: 6742 8815
HP: 9128 4407
Email: huiling.tan@merlioncoldchain.com.sg
Address: 15 Changi South Ave 2, #03-02, Singapore 486064`,
    expect: {
      name: 'Tan Hui Ling',
      email: 'huiling.tan@merlioncoldchain.com.sg',
      phone: '+6591284407',
      company: 'Merlion Cold Chain Pte. Ltd.',
    },
  },
];
