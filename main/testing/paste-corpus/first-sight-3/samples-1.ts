import type { PasteSample } from '../sample.ts';

export const FIRST_SIGHT_3_1: readonly PasteSample[] = [
  {
    id: 'p3-sig-de-1',
    country: 'DE',
    format: 'signature',
    defaultCountry: 'DE',
    text: `Beste Grüße vom Bodensee

Dipl.-Ing. (FH) Edeltrud Vochezer
Technische Leitung / Prokura

Linzgau Hydraulik KG
Im Ried 5, 88693 Deggenhausertal
Telefon (0 75 55) 92 55-34
Zentrale (0 75 55) 92 55-0
e.vochezer@linzgau-hydraulik.example`,
    expect: {
      name: 'Edeltrud Vochezer',
      email: 'e.vochezer@linzgau-hydraulik.example',
      phone: '+497555925534',
      company: 'Linzgau Hydraulik KG',
    },
  },
  {
    id: 'p3-sig-de-2',
    country: 'DE',
    format: 'signature',
    defaultCountry: 'DE',
    text: `Schöne Grüße
Ihre Gärtnerei Blattwerk
Svenja Ohlrogge

Tel. 05192-55123 | WhatsApp 0151 55512345
Öffnungszeiten Mo–Fr 9–18 Uhr, Sa 9–13 Uhr`,
    expect: { name: 'Svenja Ohlrogge', phone: '+4915155512345', company: 'Gärtnerei Blattwerk' },
  },
  {
    id: 'p3-sig-de-3',
    country: 'DE',
    format: 'signature',
    defaultCountry: 'DE',
    text: `Mit freundlichen Grüßen

Max-Josef Angerpointner
- Fuhrparkleiter -

Stadtwerke Altenmarkt an der Alz
Abteilung Technik
Telefon: 08621 9855-231
Telefax: 08621 9855-299
E-Mail: fuhrpark@sw-altenmarkt.example

Vertretung: Frau Sabine Lechner, Tel. -232`,
    expect: {
      name: 'Max-Josef Angerpointner',
      email: 'fuhrpark@sw-altenmarkt.example',
      phone: '+4986219855231',
      company: 'Stadtwerke Altenmarkt an der Alz',
    },
  },
  {
    id: 'p3-sig-at-1',
    country: 'AT',
    format: 'signature',
    defaultCountry: 'AT',
    text: `Glg
Resi

Theresia Rainalter
Almhotel Rainalter ****
6543 Nauders 255
Tel +43 5473 55123
office@almhotel-rainalter.example`,
    expect: {
      name: 'Theresia Rainalter',
      email: 'office@almhotel-rainalter.example',
      phone: '+43547355123',
      company: 'Almhotel Rainalter',
    },
    alternatives: { company: ['Almhotel Rainalter ****'] },
  },
  {
    id: 'p3-sig-ch-1',
    country: 'CH',
    format: 'signature',
    defaultCountry: 'CH',
    text: `Liebi Grüess

Käthi Zumstein
Sekretariat Schule Wiggiswil
Schulstrasse 4, 3053 Wiggiswil
031 555 12 34 (Mo/Di/Do vormittags)
sekretariat@schule-wiggiswil.example`,
    expect: {
      name: 'Käthi Zumstein',
      email: 'sekretariat@schule-wiggiswil.example',
      phone: '+41315551234',
      company: 'Schule Wiggiswil',
    },
  },
  {
    id: 'p3-sig-gb-1',
    country: 'GB',
    format: 'signature',
    defaultCountry: 'GB',
    text: `All the best,
Hattie

Harriet Ollerenshaw BSc (Hons) MRSC
Quality & Compliance Lead
Pennine Dye Works | Est. 1871
Mob 07700 900512 Office 01706 555 123
harriet@penninedyeworks.example
Book a meeting with me: calendly.example/hattie`,
    expect: {
      name: 'Harriet Ollerenshaw',
      email: 'harriet@penninedyeworks.example',
      phone: '+447700900512',
      company: 'Pennine Dye Works',
    },
  },
  {
    id: 'p3-sig-gb-2',
    country: 'GB',
    format: 'signature',
    defaultCountry: 'GB',
    text: `Yours sincerely

The Revd Canon Cuthbert Ainsley-Moore
Rector, St Oswald's Church
The Rectory, Church Lane, Malpas SY14 8AA
01948 555 123`,
    expect: {
      name: 'Cuthbert Ainsley-Moore',
      phone: '+441948555123',
      company: "St Oswald's Church",
    },
    alternatives: { name: ['Canon Cuthbert Ainsley-Moore'] },
  },
];
