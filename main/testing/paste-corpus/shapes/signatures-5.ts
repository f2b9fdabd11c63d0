import type { PasteSample } from '../sample.ts';

export const SHAPES_SIGNATURES_5: readonly PasteSample[] = [
  {
    id: 'fault-thread-3',
    country: 'DE',
    format: 'signature',
    defaultCountry: 'DE',
    text: `Jana Petersen
Nordwerft GmbH
+49 421 5501234

On 1 Mar 2026, at 09:14, Max Muster <max.muster@rep.example> wrote:
> Hello`,
    expect: { name: 'Jana Petersen', phone: '+494215501234', company: 'Nordwerft GmbH' },
  },
  {
    id: 'fault-capitals-1',
    country: 'TR',
    format: 'signature',
    defaultCountry: 'TR',
    text: `Derya DİNÇER
Deniz A.Ş.`,
    expect: { name: 'Derya Dinçer', company: 'Deniz A.Ş.' },
  },
  {
    id: 'fault-cjk-1',
    country: 'KR',
    format: 'signature',
    defaultCountry: 'KR',
    text: `이 수 진
010-1234-5678`,
    expect: { name: '이 수 진', phone: '+821012345678' },
  },
  {
    id: 'fault-cjk-2',
    country: 'JP',
    format: 'signature',
    defaultCountry: 'JP',
    text: `山田太郎 株式会社みなと 営業部
TEL 03-5501-2345`,
    expect: { name: '山田太郎', phone: '+81355012345', company: '株式会社みなと' },
  },
  {
    id: 'fault-cjk-3',
    country: 'JP',
    format: 'signature',
    defaultCountry: 'JP',
    text: `株式会社みなと 資材部第1課 谷口 航(たにぐち わたる)
TEL 03-5501-2345`,
    expect: { name: '谷口 航', phone: '+81355012345', company: '株式会社みなと' },
  },
  {
    id: 'fault-firm-1',
    country: 'NZ',
    format: 'signature',
    defaultCountry: 'NZ',
    text: `Aroha Brown
Waipa Timber Co-operative`,
    expect: { name: 'Aroha Brown', company: 'Waipa Timber Co-operative' },
  },
  {
    id: 'fault-firm-2',
    country: 'NO',
    format: 'signature',
    defaultCountry: 'NO',
    text: `Ann Lee
ann@x.example
Open from 8 as 18`,
    expect: { name: 'Ann Lee', email: 'ann@x.example' },
  },
  {
    id: 'fault-firm-3',
    country: 'FR',
    format: 'signature',
    defaultCountry: 'FR',
    text: 'Ombeline Daubigny — Château de la Motte : 02 47 55 01 23 ; o.daubigny@chateaudelamotte.example',
    expect: {
      name: 'Ombeline Daubigny',
      email: 'o.daubigny@chateaudelamotte.example',
      phone: '+33247550123',
      company: 'Château de la Motte',
    },
  },
  {
    id: 'fault-firm-4',
    country: 'BG',
    format: 'signature',
    defaultCountry: 'BG',
    text: `Иван Стоянов
„Долина Трейд“ ЕООД`,
    expect: { name: 'Иван Стоянов', company: '„Долина Трейд“ ЕООД' },
  },
  {
    id: 'fault-firm-5',
    country: 'FR',
    format: 'signature',
    defaultCountry: 'FR',
    text: 'Éditeur : Brasserie du Lavoir, SARL',
    expect: { company: 'Brasserie du Lavoir, SARL' },
  },
  {
    id: 'fault-role-1',
    country: 'SE',
    format: 'signature',
    defaultCountry: 'SE',
    text: `Mvh
Mikaela Lund
Registrator, Norrtorps kommun`,
    expect: { name: 'Mikaela Lund', company: 'Norrtorps kommun' },
  },
];
