import type { PasteSample } from '../sample.ts';

export const FIRST_SIGHT_1_11: readonly PasteSample[] = [
  {
    id: 'p1-thread-8',
    country: 'NL',
    format: 'signature',
    defaultCountry: 'NL',
    text: `Prima, akkoord.

Mvg,
Wietske Hoekstra
Jachtwerf Hoekstra VOF
0515-551234

Van: Mark Verkoop <mark@verkoper.example>
Verzonden: donderdag 5 maart 2026 14:12
Aan: Wietske Hoekstra
Onderwerp: RE: offerte`,
    expect: { name: 'Wietske Hoekstra', phone: '+31515551234', company: 'Jachtwerf Hoekstra VOF' },
  },
  {
    id: 'p1-card-1',
    country: 'DE',
    format: 'profile',
    defaultCountry: 'DE',
    text: `DACHDECKEREI
Hübner & Sohn
Meisterbetrieb seit 1954

Thorben Hübner
Dachdeckermeister

Tel.   0 44 91 - 55 12
Mobil  01 72 - 5 51 23 45
Fax    0 44 91 - 55 13

huebner-dach@mailbox.example`,
    expect: {
      name: 'Thorben Hübner',
      email: 'huebner-dach@mailbox.example',
      phone: '+491725512345',
      company: 'Hübner & Sohn',
    },
    alternatives: { company: ['DACHDECKEREI Hübner & Sohn', 'Dachdeckerei Hübner & Sohn'] },
  },
  {
    id: 'p1-card-2',
    country: 'US',
    format: 'profile',
    defaultCountry: 'US',
    text: `SILVER CREEK
VETERINARY CLINIC
Dr. Annika Solheim, DVM
Large Animal Practice
1120 County Rd 9, Decorah, IA
563 • 555 • 0142
annika@silvercreekvet.example`,
    expect: {
      name: 'Annika Solheim',
      email: 'annika@silvercreekvet.example',
      phone: '+15635550142',
      company: 'SILVER CREEK VETERINARY CLINIC',
    },
    alternatives: { company: ['Silver Creek Veterinary Clinic', 'SILVER CREEK', 'Silver Creek'] },
  },
  {
    id: 'p1-card-3',
    country: 'IT',
    format: 'profile',
    defaultCountry: 'IT',
    text: `ORO & ARGENTO
Laboratorio orafo
di Loredana Zambelli

Via dei Fabbri 12 - Arezzo
P.IVA 01234567890
cell. 339 5512345
loredana@oroeargento.example`,
    expect: {
      name: 'Loredana Zambelli',
      email: 'loredana@oroeargento.example',
      phone: '+393395512345',
      company: 'ORO & ARGENTO',
    },
    alternatives: { company: ['Oro & Argento'] },
  },
  {
    id: 'p1-card-4',
    country: 'JP',
    format: 'profile',
    defaultCountry: 'JP',
    text: `株式会社カワセミ工房
代表取締役
五十嵐　大樹
Igarashi Taiki
〒950-0087 新潟市中央区東大通1-2-3
TEL 025-512-3456 / MOBILE 090-5512-7890
igarashi@kawasemi.example`,
    expect: {
      name: '五十嵐 大樹',
      email: 'igarashi@kawasemi.example',
      phone: '+819055127890',
      company: '株式会社カワセミ工房',
    },
    alternatives: { name: ['五十嵐大樹', '五十嵐　大樹'] },
  },
  {
    id: 'p1-card-5',
    country: 'KR',
    format: 'profile',
    defaultCountry: 'KR',
    text: `(주) 한울목재
대표이사  사공 진
경기도 여주시 세종로 55
T 031-551-2345  F 031-551-2346
M 010-5523-4567
sagong@hanulwood.example`,
    expect: {
      name: '사공 진',
      email: 'sagong@hanulwood.example',
      phone: '+821055234567',
      company: '(주) 한울목재',
    },
    alternatives: { name: ['사공진'], company: ['(주)한울목재'] },
  },
  {
    id: 'p1-card-6',
    country: 'FR',
    format: 'profile',
    defaultCountry: 'FR',
    text: `Mireille ESCOFFIER
Présidente

DISTILLERIE ESCOFFIER
Depuis 1887
Route de Forcalquier
04300 Pierrerue
T. +33 (0)4 92 75 12 34
P. +33 (0)6 75 12 34 56
contact@distillerie-escoffier.example`,
    expect: {
      name: 'Mireille Escoffier',
      email: 'contact@distillerie-escoffier.example',
      phone: '+33675123456',
      company: 'DISTILLERIE ESCOFFIER',
    },
    alternatives: { name: ['Mireille ESCOFFIER'], company: ['Distillerie Escoffier'] },
  },
];
