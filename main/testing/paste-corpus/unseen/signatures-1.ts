import type { PasteSample } from '../sample.ts';

/** Signatures from Germany, Austria and Switzerland. */
export const SIGNATURES_1: readonly PasteSample[] = [
  {
    id: 'de-signature-01',
    country: 'DE',
    format: 'signature',
    defaultCountry: 'DE',
    text: `Mit freundlichen Grüßen

Katharina Vossbeck
Leiterin Vertrieb Innendienst

Rheintal Fördertechnik GmbH & Co. KG
Industriestraße 14 · 56626 Andernach
Tel.: +49 (0) 2632 / 9481-27
Fax: +49 (0) 2632 / 9481-99
Mobil: 0171 / 555 43 21
E-Mail: k.vossbeck@rheintal-foerdertechnik.de
www.rheintal-foerdertechnik.de

Sitz der Gesellschaft: Andernach · Amtsgericht Koblenz HRA 21874
Persönlich haftende Gesellschafterin: Rheintal Verwaltungs-GmbH, HRB 24551
Geschäftsführer: Dipl.-Kfm. Joachim Ettringer
USt-IdNr. DE 214 558 903`,
    expect: {
      name: 'Katharina Vossbeck',
      email: 'k.vossbeck@rheintal-foerdertechnik.de',
      phone: '+491715554321',
      company: 'Rheintal Fördertechnik GmbH & Co. KG',
    },
  },
  {
    id: 'de-signature-02',
    country: 'DE',
    format: 'signature',
    defaultCountry: 'DE',
    text: `Jonas Wiedekind | Account Manager | Sturmvogel Digital AG | T 040 / 228 61 34-15 | F 040 / 228 61 34-90 | jonas.wiedekind@sturmvogel.digital`,
    expect: {
      name: 'Jonas Wiedekind',
      email: 'jonas.wiedekind@sturmvogel.digital',
      phone: '+4940228613415',
      company: 'Sturmvogel Digital AG',
    },
  },
  {
    id: 'de-signature-03',
    country: 'DE',
    format: 'signature',
    defaultCountry: null,
    text: `Telefon 0521 / 93 84 76-31
h.broemmelkamp@teuto-verpackung.de

Teuto Verpackungen KG
Herforder Straße 201
33609 Bielefeld

i. A. Heike Brömmelkamp
Einkauf`,
    expect: {
      name: 'Heike Brömmelkamp',
      email: 'h.broemmelkamp@teuto-verpackung.de',
      phone: '+4952193847631',
      company: 'Teuto Verpackungen KG',
    },
  },
  {
    id: 'de-signature-04',
    country: 'DE',
    format: 'signature',
    defaultCountry: 'DE',
    text: `VG, Malte

--
Dr. jur. Malte Oehlschläger, LL.M.
Rechtsanwalt
Oehlschläger Tiedemann Rechtsanwälte PartG mbB
Neuer Wall 72, 20354 Hamburg
Zentrale 040-3571984-0 | Durchwahl 040-3571984-22 | Fax 040-3571984-40
oehlschlaeger@ot-recht-hamburg.de

Gesendet von meinem iPhone`,
    expect: {
      name: 'Malte Oehlschläger',
      email: 'oehlschlaeger@ot-recht-hamburg.de',
      phone: '+4940357198422',
      company: 'Oehlschläger Tiedemann Rechtsanwälte PartG mbB',
    },
  },
  {
    id: 'de-signature-05',
    country: 'DE',
    format: 'signature',
    defaultCountry: 'AT',
    text: `Elektro Pfaffenrath e.K.
Inh. Siegfried Pfaffenrath, Elektromeister
Bahnhofstr. 3a
D-97318 Kitzingen

Fon: 09321 / 26 88 14
Fax: 09321 / 26 88 15
mail: s.pfaffenrath (at) elektro-pfaffenrath.de
Steuernummer: 227/259/40118`,
    expect: {
      name: 'Siegfried Pfaffenrath',
      email: 's.pfaffenrath@elektro-pfaffenrath.de',
      phone: '+499321268814',
      company: 'Elektro Pfaffenrath e.K.',
    },
  },
  {
    id: 'de-signature-06',
    country: 'DE',
    format: 'signature',
    defaultCountry: 'DE',
    text: `Hallo Frau Lindner,

anbei wie besprochen das Angebot 2024-118734 vom 12.03.2024. Bei Fragen melden Sie sich gern.

Beste Grüße aus Leipzig

Friederike Zschoche
Key Account Managerin

Pleißenhof Backwaren GmbH
Gerberstr. 9–11
04105 Leipzig

Telefon   0341 / 44 92 70
Telefax   0341 / 44 92 71
Mobil     +49 160 94 17 73 02
E-Mail    friederike.zschoche@pleissenhof.de
Web       www.pleissenhof.de

Öffnungszeiten Werksverkauf: Mo–Fr 07:00–16:30 Uhr, Sa 08:00–12:00 Uhr
Bankverbindung: Sparkasse Leipzig · IBAN DE89 3704 0044 0532 0130 00 · BIC WELADE8LXXX
Geschäftsführung: Uwe Kretzschmar · HRB 31207 Amtsgericht Leipzig · USt-ID DE298113406

Diese E-Mail enthält vertrauliche und/oder rechtlich geschützte Informationen. Wenn Sie nicht der
richtige Adressat sind, informieren Sie bitte sofort den Absender und vernichten Sie diese Mail.
Bitte prüfen Sie, ob diese Mail wirklich ausgedruckt werden muss!`,
    expect: {
      name: 'Friederike Zschoche',
      email: 'friederike.zschoche@pleissenhof.de',
      phone: '+4916094177302',
      company: 'Pleißenhof Backwaren GmbH',
    },
  },
  {
    id: 'de-signature-07',
    country: 'DE',
    format: 'signature',
    defaultCountry: null,
    text: `THORSTEN GRÖNEMANN
GESCHÄFTSFÜHRER

GRÖNEMANN STAHLBAU GMBH
Am Hafen 27 • 26723 Emden • Deutschland
M +49.172.4188067 • T +49.4921.8093.0 • F +49.4921.8093.44
info@groenemann-stahlbau.de • t.groenemann@groenemann-stahlbau.de`,
    expect: {
      name: 'Thorsten Grönemann',
      email: 't.groenemann@groenemann-stahlbau.de',
      phone: '+491724188067',
      company: 'GRÖNEMANN STAHLBAU GMBH',
    },
  },
  {
    id: 'de-signature-08',
    country: 'DE',
    format: 'signature',
    defaultCountry: 'DE',
    text: `Herzliche Grüße
Ihre Annegret Sieversdorff
Stiftung Küstenlicht
Fax 0381 4567123
a.sieversdorff@stiftung-kuestenlicht.de
Spendenkonto: IBAN DE12 5001 0517 0648 4898 90`,
    expect: {
      name: 'Annegret Sieversdorff',
      email: 'a.sieversdorff@stiftung-kuestenlicht.de',
      company: 'Stiftung Küstenlicht',
    },
  },
];
