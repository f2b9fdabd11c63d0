import fc from 'fast-check';

/** Texts that have a meaning for careless code: a URL, a header, a database, a screen, a parser. */
const BAITS: readonly string[] = [
  '',
  ' ',
  '\0',
  'a\0b',
  '\ud800',
  'a\udfffb',
  '.',
  '..',
  '../notes',
  '/',
  '/../../me',
  '//evil.example/x',
  '\\\\evil.example\\share',
  '%2e%2e',
  '..%2fnotes',
  '%',
  '?role=user',
  '#',
  'a&b=c;d',
  'a\r\nx-evil: 1',
  '\u2028',
  '\u202egnp.exe',
  '\u2066\u2069',
  '\u200b',
  '\ufeffx',
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'https://evil.example/',
  'http://127.0.0.1:1/',
  'javascript:alert(1)',
  'file:///etc/passwd',
  '<img src=x onerror=alert(1)>',
  '&lt;b&gt;&#0;',
  "' OR 1=1 --",
  '"}],"role":"user',
  '{{7*7}}',
  '=cmd|calc!A1',
  '%_',
  '[1,"x"]',
  '[1e999,"x"]',
  'İıſẞ',
  '\ufdfa\ufdfa',
  '👩‍🚀',
  'a@b.example',
  'a@b@c..example',
  '+353 87 555 1234',
  '0x10',
  '1e999',
  '-0',
  'NaN',
  '9007199254740993',
  '２０２６-１１-２３',
  '2026-11-23',
  '275761-01-01',
  'true',
  '42',
  '-1.5',
];

/** For the longest texts: characters that need more room in UTF-8, in a URL or in JSON. */
const FILLINGS = ['x', '\ud800', '\0', '😀', '\u202e', '/', '..', '"', '<', '@', '\n', 'a.'];

export type TextBounds = { readonly least: number; readonly most: number };

/** No longer texts are made: they cost time and show nothing more. */
const LONG = 120_000;

/** Hostile texts of a length, in UTF-16 units. */
export const hostileText = ({ least, most }: TextBounds): fc.Arbitrary<string> => {
  const longest = Math.min(most, LONG);
  const fill = (filling: string, length: number): string =>
    filling.repeat(Math.ceil(length / filling.length)).slice(0, length);
  const fits = (text: string): string =>
    (text.length < least ? text + fill('x', least - text.length) : text).slice(0, most);
  const bait = fc.constantFrom(...BAITS);
  const signs = fc
    .array(fc.integer({ min: 0, max: 0x10ffff }), { maxLength: 30 })
    .map((points) => String.fromCodePoint(...points));
  const halves = fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 20 })
    .map((units) => String.fromCharCode(...units));
  const longs = fc.constantFrom(...FILLINGS).map((filling) => fill(filling, longest));
  return fc
    .oneof(
      { weight: 8, arbitrary: bait },
      { weight: 3, arbitrary: fc.tuple(bait, bait).map((pair) => pair.join('')) },
      { weight: 3, arbitrary: signs },
      { weight: 2, arbitrary: halves },
      { weight: 1, arbitrary: longs },
    )
    .map(fits);
};
