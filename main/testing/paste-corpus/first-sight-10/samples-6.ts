import type { PasteSample } from '../sample.ts';

export const FIRST_SIGHT_10_6: readonly PasteSample[] = [
  {
    id: 'p10-mt',
    country: 'MT',
    format: 'signature',
    defaultCountry: 'MT',
    text: `Tislijiet / Regards
Ġorġ Micallef-Zarb
Maniġer tal-Akkwist
Għaqda Kooperattiva Sajjieda Ltd
+356 2155 1234 | +356 7955 1234
gorg@sajjieda.example`,
    expect: {
      name: 'Ġorġ Micallef-Zarb',
      email: 'gorg@sajjieda.example',
      phone: '+35679551234',
      company: 'Għaqda Kooperattiva Sajjieda Ltd',
    },
  },
  {
    id: 'p10-pl-wa',
    country: 'PL',
    format: 'line',
    defaultCountry: 'PL',
    text: `3.03.2026, 14:12 - Wiesława Grochala: Dzień dobry, firma Kamieniarstwo Grochala, proszę o ofertę na mail biuro@grochala-kamien.example, tel. 601 255 123`,
    expect: {
      name: 'Wiesława Grochala',
      email: 'biuro@grochala-kamien.example',
      phone: '+48601255123',
      company: 'Kamieniarstwo Grochala',
    },
  },
  {
    id: 'p10-cz-podpis',
    country: 'CZ',
    format: 'signature',
    defaultCountry: 'CZ',
    text: `S pozdravem a přáním hezkého dne

Bc. Vlastimil Řezníček DiS.
nákupčí
tel: +420 565 551 234
mob: +420 777 551 234

Pivovar Vysočina – Řezníček & syn, v.o.s.
Náměstí 12
580 01 Havlíčkův Brod
www.pivovarvysocina.example
v.reznicek@pivovarvysocina.example`,
    expect: {
      name: 'Vlastimil Řezníček',
      email: 'v.reznicek@pivovarvysocina.example',
      phone: '+420777551234',
      company: 'Pivovar Vysočina – Řezníček & syn, v.o.s.',
    },
  },
  {
    id: 'p10-hu-form',
    country: 'HU',
    format: 'profile',
    defaultCountry: 'HU',
    text: `Vezetéknév: Zsiga
Keresztnév: Boglárka
Cégnév: Pázsit és Társa Bt.
Telefonszám: +36 70 255 1234
E-mail cím: zsiga.boglarka@pazsit.example
Üzenet: Árajánlatot kérek.`,
    expect: {
      name: 'Zsiga Boglárka',
      email: 'zsiga.boglarka@pazsit.example',
      phone: '+36702551234',
      company: 'Pázsit és Társa Bt.',
      note: 'Árajánlatot kérek.',
    },
    alternatives: { name: ['Boglárka Zsiga'], note: [null] },
  },
  {
    id: 'p10-ro-form',
    country: 'RO',
    format: 'profile',
    defaultCountry: 'RO',
    text: `Nume: Cernăuțeanu
Prenume: Lăcrămioara
Companie: Moara Bărăganului SA
Telefon mobil: 0722 551 234
Adresa de e-mail: lacramioara@moarabaragan.example
Mesaj: Doresc ofertă.`,
    expect: {
      name: 'Lăcrămioara Cernăuțeanu',
      email: 'lacramioara@moarabaragan.example',
      phone: '+40722551234',
      company: 'Moara Bărăganului SA',
      note: 'Doresc ofertă.',
    },
    alternatives: { note: [null] },
  },
  {
    id: 'p10-rs-lat',
    country: 'RS',
    format: 'signature',
    defaultCountry: 'RS',
    text: `Srdačno,
dipl. inž. Snežana Obradović-Tešić
šef nabavke
Šećerana Banat a.d.
Tel: +381 23 551 234, lok. 112
Mob: +381 63 155 1234
snezana.obradovic@seceranabanat.example
PIB: 100551234`,
    expect: {
      name: 'Snežana Obradović-Tešić',
      email: 'snezana.obradovic@seceranabanat.example',
      phone: '+381631551234',
      company: 'Šećerana Banat a.d.',
    },
  },
  {
    id: 'p10-al',
    country: 'AL',
    format: 'signature',
    defaultCountry: 'AL',
    text: `Me respekt,
Besnik Hoxhallari
Përgjegjës Blerjesh
Vreshtat e Beratit sh.p.k.
Cel: +355 69 255 1234
b.hoxhallari@vreshtatberat.example`,
    expect: {
      name: 'Besnik Hoxhallari',
      email: 'b.hoxhallari@vreshtatberat.example',
      phone: '+355692551234',
      company: 'Vreshtat e Beratit sh.p.k.',
    },
  },
];
