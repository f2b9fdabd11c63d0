import type { PasteSample } from '../sample.ts';

/** Signatures from Poland, Czechia, the Nordic countries, Great Britain and Ireland. */
export const SIGNATURES_5: readonly PasteSample[] = [
  {
    id: 'pl-signature-01',
    country: 'PL',
    format: 'signature',
    defaultCountry: 'DE',
    text: `Z poważaniem

mgr inż. Małgorzata Świętochowska
Specjalista ds. Sprzedaży

Zakłady Meblowe „Dębina” Sp. z o.o.
ul. Fabryczna 18, 63-600 Kępno
tel. 62 782 34 19
kom. 601 728 443
m.swietochowska@meble-debina.pl

NIP 619-20-14-587 | REGON 251609342 | KRS 0000123456
Sąd Rejonowy Poznań – Nowe Miasto i Wilda, kapitał zakładowy 50 000 zł`,
    expect: {
      name: 'Małgorzata Świętochowska',
      email: 'm.swietochowska@meble-debina.pl',
      phone: '+48601728443',
      company: 'Zakłady Meblowe „Dębina” Sp. z o.o.',
    },
  },
  {
    id: 'pl-signature-02',
    country: 'PL',
    format: 'signature',
    defaultCountry: 'PL',
    text: `Pozdrawiam / Best regards
Krzysztof Gawryluk
Dyrektor Handlowy / Sales Director
Bałtyk Chłodnictwo S.A.
tel. +48 58 621 70 15 wew. 34
k.gawryluk@baltykchlodnictwo.com`,
    expect: {
      name: 'Krzysztof Gawryluk',
      email: 'k.gawryluk@baltykchlodnictwo.com',
      phone: '+48586217015 ext. 34',
      company: 'Bałtyk Chłodnictwo S.A.',
    },
  },
  {
    id: 'pl-signature-03',
    country: 'PL',
    format: 'signature',
    defaultCountry: null,
    text: `Bożena Łączkowska • Biuro Rachunkowe Łączkowska i Wspólnicy s.c. • 12 422 58 31 • bozena@laczkowska.krakow.pl • ul. Długa 31/4, 31-147 Kraków`,
    expect: {
      name: 'Bożena Łączkowska',
      email: 'bozena@laczkowska.krakow.pl',
      phone: '+48124225831',
      company: 'Biuro Rachunkowe Łączkowska i Wspólnicy s.c.',
    },
  },
  {
    id: 'cz-signature-01',
    country: 'CZ',
    format: 'signature',
    defaultCountry: null,
    text: `S pozdravem

Ing. Vojtěch Kratochvílek, Ph.D.
obchodní ředitel

Moravské sklárny Třešť, s.r.o.
Revoluční 1024/5
589 01 Třešť
tel.: 567 214 883
mobil: 724 630 158
e-mail: kratochvilek@sklarny-trest.cz
IČO: 25418763 | DIČ: CZ25418763
zapsáno v OR u KS v Brně, oddíl C, vložka 44817`,
    expect: {
      name: 'Vojtěch Kratochvílek',
      email: 'kratochvilek@sklarny-trest.cz',
      phone: '+420724630158',
      company: 'Moravské sklárny Třešť, s.r.o.',
    },
  },
  {
    id: 'cz-signature-02',
    country: 'CZ',
    format: 'signature',
    defaultCountry: 'SK',
    text: `Hezký den,
Bc. Šárka Dvořáčková
Pražská účetní a.s.
Na Příkopě 33, 110 00 Praha 1
+420 221 905 417
sarka.dvorackova@prazskaucetni.cz
Odesláno z iPhonu`,
    expect: {
      name: 'Šárka Dvořáčková',
      email: 'sarka.dvorackova@prazskaucetni.cz',
      phone: '+420221905417',
      company: 'Pražská účetní a.s.',
    },
  },
  {
    id: 'se-signature-01',
    country: 'SE',
    format: 'signature',
    defaultCountry: null,
    text: `Med vänliga hälsningar

Åsa Bergström-Nyqvist
Inköpschef

Norrskog Trävaru AB
Storgatan 41, 852 30 Sundsvall
Växel: 060-67 82 00
Mobil: 070-318 44 92
asa.bergstrom@norrskogtra.se
Org.nr 556712-4408`,
    expect: {
      name: 'Åsa Bergström-Nyqvist',
      email: 'asa.bergstrom@norrskogtra.se',
      phone: '+46703184492',
      company: 'Norrskog Trävaru AB',
    },
  },
  {
    id: 'se-signature-02',
    country: 'SE',
    format: 'signature',
    defaultCountry: 'SE',
    text: `Hälsningar
/Göran

Göran Lilljeqvist, VD
Skärgårdens Båtmotor HB
08-717 62 45
goran@skargardensbatmotor.se · www.skargardensbatmotor.se
Öppettider: vardagar 9-17, lör 10-14`,
    expect: {
      name: 'Göran Lilljeqvist',
      email: 'goran@skargardensbatmotor.se',
      phone: '+4687176245',
      company: 'Skärgårdens Båtmotor HB',
    },
  },
  {
    id: 'dk-signature-01',
    country: 'DK',
    format: 'signature',
    defaultCountry: null,
    text: `Med venlig hilsen

Søren Kjærulff-Thygesen
Salgschef

Vestkystens Køleteknik A/S
Havnegade 72
6700 Esbjerg
Tlf. 75 13 46 80
Direkte 75 13 46 87
Mobil 40 82 61 93
sk@vestkoel.dk
CVR 28 41 77 05`,
    expect: {
      name: 'Søren Kjærulff-Thygesen',
      email: 'sk@vestkoel.dk',
      phone: '+4540826193',
      company: 'Vestkystens Køleteknik A/S',
    },
  },
  {
    id: 'dk-signature-02',
    country: 'DK',
    format: 'signature',
    defaultCountry: 'SE',
    text: `Mvh Freja

Freja Østergaard-Holm // Projektleder // Lygten Arkitekter ApS // +45 3331 7420 // freja@lygtenarkitekter.dk
Vi flytter! Pr. 1. august 2024: Refshalevej 163A, 1432 København K`,
    expect: {
      name: 'Freja Østergaard-Holm',
      email: 'freja@lygtenarkitekter.dk',
      phone: '+4533317420',
      company: 'Lygten Arkitekter ApS',
    },
  },
];
