import type { PasteSample } from '../sample.ts';

export const FIRST_SIGHT_11_3: readonly PasteSample[] = [
  {
    id: 'p11-sig-de-usenet',
    country: 'DE',
    format: 'signature',
    defaultCountry: 'DE',
    text: `Am Freitag komme ich vorbei.
-- 
Eike Thormählen        Tel 04821-55123
Deichstr. 44           Mob 0171-5512366
25524 Itzehoe          eike@thormaehlen.example`,
    expect: { name: 'Eike Thormählen', email: 'eike@thormaehlen.example', phone: '+491715512366' },
    alternatives: { company: ['Thormaehlen'] },
  },
  {
    id: 'p11-sig-de-ihr',
    country: 'DE',
    format: 'signature',
    defaultCountry: 'DE',
    text: `Herzliche Grüße
Ihr Severin Brandl
Filialleiter

Raiffeisen-Landhandel Rottal eG
Filiale Eggenfelden, Landshuter Str. 55
84307 Eggenfelden
Tel.: 08721/5512-0
Durchwahl: 08721/5512-33
Severin.Brandl@rlh-rottal.example

Raiffeisen-Landhandel Rottal eG, Sitz Pfarrkirchen, GnR 551 AG Landshut
Vorstand: Alois Hinterwimmer (Vors.), Gerda Prambs`,
    expect: {
      name: 'Severin Brandl',
      email: 'severin.brandl@rlh-rottal.example',
      phone: '+498721551233',
      company: 'Raiffeisen-Landhandel Rottal eG',
    },
  },
  {
    id: 'p11-sig-de-kanzlei',
    country: 'DE',
    format: 'signature',
    defaultCountry: 'DE',
    text: `Mit vorzüglicher Hochachtung

RAin Dr. Leonie Sauerborn, LL.M. (Exeter)
Fachanwältin für Agrarrecht

SAUERBORN · TRAPP · OEHLENSCHLÄGER
Rechtsanwälte Partnerschaft mbB
Kaiserwall 12 | 45657 Recklinghausen
T +49 2361 5512 0
F +49 2361 5512 22
sekretariat@sto-recht.example
sauerborn@sto-recht.example`,
    expect: {
      name: 'Leonie Sauerborn',
      email: 'sauerborn@sto-recht.example',
      phone: '+49236155120',
      company: 'SAUERBORN · TRAPP · OEHLENSCHLÄGER',
    },
    alternatives: {
      company: [
        'SAUERBORN · TRAPP · OEHLENSCHLÄGER Rechtsanwälte Partnerschaft mbB',
        'Rechtsanwälte Partnerschaft mbB',
        'Sauerborn · Trapp · Oehlenschläger',
        null,
      ],
      name: ['Dr. Leonie Sauerborn'],
    },
  },
  {
    id: 'p11-sig-at',
    country: 'AT',
    format: 'signature',
    defaultCountry: 'AT',
    text: `Liebe Grüße aus dem Waldviertel

Dipl.-Päd. Hannelore Zwettlinger
Obfrau

Waldviertler Mohnbauern-Genossenschaft e.Gen.
3532 Rastenfeld 55 | ZVR 551234567
0664/855 12 34
obfrau@mohnbauern.example`,
    expect: {
      name: 'Hannelore Zwettlinger',
      email: 'obfrau@mohnbauern.example',
      phone: '+436648551234',
      company: 'Waldviertler Mohnbauern-Genossenschaft e.Gen.',
    },
    alternatives: { company: ['Waldviertler Mohnbauern-Genossenschaft'] },
  },
  {
    id: 'p11-sig-ch-rom',
    country: 'CH',
    format: 'signature',
    defaultCountry: 'CH',
    text: `Meilleures salutations,

Pierre-Alain Chuard-Bongard
Chef d'exploitation

Remontées mécaniques de Chermignon SA
Case postale 12
3971 Chermignon
T. 027 455 12 34  N. 079 455 12 34
pa.chuard@rm-chermignon.example`,
    expect: {
      name: 'Pierre-Alain Chuard-Bongard',
      email: 'pa.chuard@rm-chermignon.example',
      phone: '+41794551234',
      company: 'Remontées mécaniques de Chermignon SA',
    },
    alternatives: { phone: ['+41274551234'] },
  },
  {
    id: 'p11-sig-gb-qual',
    country: 'GB',
    format: 'signature',
    defaultCountry: 'GB',
    text: `Regards
Dr. Ifeoma Adichie-Thornbury BSc (Hons) PhD CChem FRSC
Technical Director
Thames Estuary Pigments Ltd
Tel +44 (0)1268 496 012    Mob +44 (0)7700 900812
ifeoma.adichie-thornbury@tepigments.example
Thames Estuary Pigments Limited, registered in England and Wales no. 0551234`,
    expect: {
      name: 'Ifeoma Adichie-Thornbury',
      email: 'ifeoma.adichie-thornbury@tepigments.example',
      phone: '+447700900812',
      company: 'Thames Estuary Pigments Ltd',
    },
    alternatives: { phone: ['+441268496012'], company: ['Thames Estuary Pigments Limited'] },
  },
];
