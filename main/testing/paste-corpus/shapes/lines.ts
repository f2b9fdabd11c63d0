import type { PasteSample } from '../sample.ts';

export const SHAPES_LINES: readonly PasteSample[] = [
  {
    id: 'line-quoted-gal',
    country: 'DE',
    format: 'line',
    defaultCountry: 'DE',
    text: '"Wackernagel, Jost (EXT, Abt. 4)" <jost.wackernagel@extern.ruhrtal-energie.example>',
    expect: { name: 'Jost Wackernagel', email: 'jost.wackernagel@extern.ruhrtal-energie.example' },
    alternatives: { company: ['Ruhrtal-Energie', 'Ruhrtal Energie'] },
  },
  {
    id: 'line-mailto-full',
    country: 'DE',
    format: 'line',
    defaultCountry: 'DE',
    text: 'mailto:%22Kunigunde%20Ahrensb%C3%B6k%22%20%3Ck.ahrensboek@holstein-obst.example%3E?subject=Angebot%20Apfelkisten&cc=lager@holstein-obst.example&body=Bitte%20bis%20Freitag',
    expect: {
      name: 'Kunigunde Ahrensbök',
      email: 'k.ahrensboek@holstein-obst.example',
      note: 'Bitte bis Freitag',
    },
    alternatives: {
      note: [
        `Angebot Apfelkisten
Bitte bis Freitag`,
        `Angebot Apfelkisten

Bitte bis Freitag`,
      ],
      company: ['Holstein-Obst', 'Holstein Obst'],
    },
  },
  {
    id: 'line-commas',
    country: 'ZA',
    format: 'line',
    defaultCountry: 'ZA',
    text: 'Zodwa Mkhabela, Umlazi Textiles (Pty) Ltd, 031 555 0123, zodwa@umlazitextiles.example',
    expect: {
      name: 'Zodwa Mkhabela',
      email: 'zodwa@umlazitextiles.example',
      phone: '+27315550123',
      company: 'Umlazi Textiles (Pty) Ltd',
    },
  },
  {
    id: 'line-at-dot',
    country: 'US',
    format: 'line',
    defaultCountry: 'US',
    text: 'Caldera Associates, Inc. (646) 555-0105, foster at caldera dot example',
    expect: { phone: '+16465550105', company: 'Caldera Associates, Inc.' },
    alternatives: { email: ['foster@caldera.example'], name: ['Foster'] },
  },
  {
    id: 'line-br-dash',
    country: 'BR',
    format: 'line',
    defaultCountry: 'BR',
    text: 'Jéssica Tavares – Cerâmica Porto Velho ME – (69) 98455-0123 – jessica@ceramicaportovelho.example',
    expect: {
      name: 'Jéssica Tavares',
      email: 'jessica@ceramicaportovelho.example',
      phone: '+5569984550123',
      company: 'Cerâmica Porto Velho ME',
    },
    alternatives: { company: ['Cerâmica Porto Velho'] },
  },
  {
    id: 'line-nbsp-zero-width',
    country: 'FR',
    format: 'line',
    defaultCountry: 'FR',
    text: '\u00a0Ombeline\u00a0d’Aubigny \u200b— Château\u00a0de\u00a0la\u00a0Motte\u202f: 02\u202f47\u202f55\u202f01\u202f23 ; ombeline@chateaudelamotte.example\u200b',
    expect: {
      name: 'Ombeline d’Aubigny',
      email: 'ombeline@chateaudelamotte.example',
      phone: '+33247550123',
      company: 'Château de la Motte',
    },
    alternatives: { name: ["Ombeline d'Aubigny"] },
  },
];
