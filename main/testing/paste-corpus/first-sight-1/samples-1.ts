import type { PasteSample } from '../sample.ts';

export const FIRST_SIGHT_1_1: readonly PasteSample[] = [
  {
    id: 'p1-sig-de-1',
    country: 'DE',
    format: 'signature',
    defaultCountry: 'DE',
    text: `Guten Morgen Herr Tietz,

die Muster sind angekommen, vielen Dank. Wir melden uns bis Freitag.

Mit besten Grüßen aus Flensburg

Wencke Thomsen
Leitung Materialwirtschaft

Förde Kunststofftechnik GmbH & Co. KG
Am Sandberg 14a | 24941 Flensburg
Fon  +49 461 55 01-213
Fax  +49 461 55 01-299
wencke.thomsen@foerde-kunststoff.example
www.foerde-kunststoff.example

Sitz der Gesellschaft: Flensburg, Amtsgericht Flensburg HRA 5512
Geschäftsführer: Dr. Olaf Petersen, Birte Jansen`,
    expect: {
      name: 'Wencke Thomsen',
      email: 'wencke.thomsen@foerde-kunststoff.example',
      phone: '+494615501213',
      company: 'Förde Kunststofftechnik GmbH & Co. KG',
    },
  },
  {
    id: 'p1-sig-de-2',
    country: 'DE',
    format: 'signature',
    defaultCountry: 'DE',
    text: `VG
Mehmet-Ali Kocabaş
Meister KFZ-Werkstatt
Autohaus Schröder & Sohn
Ersatzteillager: 05121 / 70 12 30
Handy 0160 / 90 12 34 56`,
    expect: {
      name: 'Mehmet-Ali Kocabaş',
      phone: '+4916090123456',
      company: 'Autohaus Schröder & Sohn',
    },
  },
  {
    id: 'p1-sig-at-1',
    country: 'AT',
    format: 'signature',
    defaultCountry: 'AT',
    text: `Liebe Grüße aus der Steiermark

DI (FH) Walpurga Leitgeb, MSc
Projektleitung

ARGE Murkraft
8010 Graz, Neutorgasse 3
M +43 (0) 676 / 555 12 34
walpurga.leitgeb@murkraft.example`,
    expect: {
      name: 'Walpurga Leitgeb',
      email: 'walpurga.leitgeb@murkraft.example',
      phone: '+436765551234',
      company: 'ARGE Murkraft',
    },
  },
  {
    id: 'p1-sig-ch-1',
    country: 'CH',
    format: 'signature',
    defaultCountry: 'CH',
    text: `Freundliche Grüsse

Reto Zgraggen
Stv. Geschäftsleiter

Genossenschaft Alpkäserei Urnerboden
Postfach 12, CH-8751 Urnerboden
Tel. 055 643 12 34 / Natel 079 643 12 34
info@alpkaeserei-ub.example / reto@alpkaeserei-ub.example`,
    expect: {
      name: 'Reto Zgraggen',
      email: 'reto@alpkaeserei-ub.example',
      phone: '+41796431234',
      company: 'Genossenschaft Alpkäserei Urnerboden',
    },
  },
  {
    id: 'p1-sig-ch-fr',
    country: 'CH',
    format: 'signature',
    defaultCountry: 'CH',
    text: `Avec mes meilleures salutations

Maude Jeanrenaud
Responsable logistique

Fonderie du Val-de-Travers SA
Rue du Temple 9 - 2114 Fleurier
Tél. direct  032 861 55 12
Réception  032 861 55 00
maude.jeanrenaud@fonderie-vdt.example`,
    expect: {
      name: 'Maude Jeanrenaud',
      email: 'maude.jeanrenaud@fonderie-vdt.example',
      phone: '+41328615512',
      company: 'Fonderie du Val-de-Travers SA',
    },
  },
  {
    id: 'p1-sig-fr-1',
    country: 'FR',
    format: 'signature',
    defaultCountry: 'FR',
    text: `Bien à vous,

Anne-Cécile LE GUENNEC
Chargée d'affaires
——
CHAUDRONNERIE DE L'AULNE
ZA de Penn ar Roz - 29520 Châteauneuf-du-Faou
Ligne directe : 02 98 81 55 12
Portable : 06 33 81 55 12
ac.leguennec@chaudronnerie-aulne.example
Pensez à l'environnement : n'imprimez ce mail que si nécessaire.`,
    expect: {
      name: 'Anne-Cécile Le Guennec',
      email: 'ac.leguennec@chaudronnerie-aulne.example',
      phone: '+33633815512',
      company: "CHAUDRONNERIE DE L'AULNE",
    },
    alternatives: { name: ['Anne-Cécile LE GUENNEC'], company: ["Chaudronnerie de l'Aulne"] },
  },
  {
    id: 'p1-sig-fr-2',
    country: 'FR',
    format: 'signature',
    defaultCountry: 'FR',
    text: `Cdlt,
Yanis Benhaddou | Acheteur travaux
Bouquet BTP – Agence de Nîmes
04 66 55 01 23 – 07 66 55 01 23
y.benhaddou@bouquetbtp.example`,
    expect: {
      name: 'Yanis Benhaddou',
      email: 'y.benhaddou@bouquetbtp.example',
      phone: '+33766550123',
      company: 'Bouquet BTP',
    },
    alternatives: { company: ['Bouquet BTP – Agence de Nîmes'] },
  },
];
