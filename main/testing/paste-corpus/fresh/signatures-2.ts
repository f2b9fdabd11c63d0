import type { PasteSample } from '../sample.ts';

export const FRESH_SIGNATURES_2: readonly PasteSample[] = [
  {
    id: 'f1-assistant-mail',
    country: 'US',
    format: 'signature',
    defaultCountry: 'US',
    text: `Best,
Caspian Rourke
COO, Halyard Logistics
o: 617-555-0144
caspian@halyard.example

For scheduling please contact my assistant Mindy Fallow, mindy.fallow@halyard.example, 617-555-0149.`,
    expect: {
      name: 'Caspian Rourke',
      email: 'caspian@halyard.example',
      phone: '+16175550144',
      company: 'Halyard Logistics',
    },
  },
  {
    id: 'f1-ooo-stand-in',
    country: 'DE',
    format: 'signature',
    defaultCountry: 'DE',
    text: `Ich bin bis 12.04. nicht im Büro. In dringenden Fällen wenden Sie sich bitte an Frau Hilke Tammen (hilke.tammen@deichbau.example, 04921 5501-77).

Mit freundlichen Grüßen
Enno Harms
Deichbau Harms GmbH
enno.harms@deichbau.example
Telefon 04921 5501-70`,
    expect: {
      name: 'Enno Harms',
      email: 'enno.harms@deichbau.example',
      phone: '+494921550170',
      company: 'Deichbau Harms GmbH',
    },
  },
  {
    id: 'f1-sig-muc',
    country: 'DE',
    format: 'signature',
    defaultCountry: 'DE',
    text: `Servus
Korbinian Aichberger
Einkauf
Aichberger Brauereibedarf e.K.
Tel. 089 88776-123
korbinian@aichberger.example`,
    expect: {
      name: 'Korbinian Aichberger',
      email: 'korbinian@aichberger.example',
      phone: '+498988776123',
      company: 'Aichberger Brauereibedarf e.K.',
    },
  },
  {
    id: 'f1-sig-klappe',
    country: 'AT',
    format: 'signature',
    defaultCountry: 'AT',
    text: `LG
Gottfried Ploner
Ploner Seilbahnen GmbH & Co KG
T 0512 345678 Klappe 12
gottfried.ploner@ploner-seilbahnen.example`,
    expect: {
      name: 'Gottfried Ploner',
      email: 'gottfried.ploner@ploner-seilbahnen.example',
      phone: '+43512345678 ext. 12',
      company: 'Ploner Seilbahnen GmbH & Co KG',
    },
  },
  {
    id: 'f1-sig-tr-caps',
    country: 'TR',
    format: 'signature',
    defaultCountry: 'TR',
    text: `Saygılarımla,

GÜLİZAR ŞİMŞEK IŞIK
SATIN ALMA MÜDÜRÜ
ANADOLU KAĞIT SAN. VE TİC. A.Ş.
Tel: 0 (312) 555 10 20 / Dahili: 145
Cep: 0533 555 10 21
gulizar.simsek@anadolukagit.example`,
    expect: {
      name: 'Gülizar Şimşek Işık',
      email: 'gulizar.simsek@anadolukagit.example',
      phone: '+905335551021',
      company: 'ANADOLU KAĞIT SAN. VE TİC. A.Ş.',
    },
    alternatives: { name: ['GÜLİZAR ŞİMŞEK IŞIK'], phone: ['+903125551020 ext. 145'] },
  },
  {
    id: 'f1-sig-jp-dept',
    country: 'JP',
    format: 'signature',
    defaultCountry: 'JP',
    text: `──────────────
株式会社あおぞら精機
生産管理部 購買課
課長　榊原 直樹（さかきばら なおき）
〒430-0926 静岡県浜松市中央区砂山町1-2
TEL：053-455-1200（代表）
携帯：080-2345-6701
Mail：sakakibara@aozora-seiki.example
──────────────`,
    expect: {
      name: '榊原 直樹',
      email: 'sakakibara@aozora-seiki.example',
      phone: '+818023456701',
      company: '株式会社あおぞら精機',
    },
    alternatives: { name: ['榊原直樹'] },
  },
  {
    id: 'f1-sig-jp-one-line',
    country: 'JP',
    format: 'signature',
    defaultCountry: 'JP',
    text: `合同会社こもれび 営業企画部 宮内 しおり
電話 06-6345-1201 / FAX 06-6345-1202`,
    expect: { name: '宮内 しおり', phone: '+81663451201', company: '合同会社こもれび' },
  },
  {
    id: 'f1-sig-kr-spaced',
    country: 'KR',
    format: 'signature',
    defaultCountry: 'KR',
    text: `김 도 윤  과장
(주)새한물류 해외영업팀
T. 031-777-1234  M. 010-9988-7654
E. dykim@saehanlog.example`,
    expect: {
      name: '김 도 윤',
      email: 'dykim@saehanlog.example',
      phone: '+821099887654',
      company: '(주)새한물류',
    },
    alternatives: { name: ['김도윤'] },
  },
  {
    id: 'f1-sig-kr-dept',
    country: 'KR',
    format: 'signature',
    defaultCountry: 'KR',
    text: `한빛제과 구매팀 서지안 대리
전화 02-6000-1234 (내선 315)`,
    expect: { name: '서지안', phone: '+82260001234 ext. 315', company: '한빛제과' },
  },
];
