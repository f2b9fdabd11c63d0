import { type CountryCode, getCountries, isSupportedCountry } from 'libphonenumber-js/min/es6';
import { plainWord } from './clean.ts';
import { CITIES } from './words/cities.ts';

export type { CountryCode };

/** The code as a country that libphonenumber supports, or null. */
export const toCountry = (code: string | null): CountryCode | null => {
  const upper = code?.toUpperCase() ?? '';
  return isSupportedCountry(upper) ? upper : null;
};

export const LANGUAGES =
  'en de fr es it nl pt pl cs sk hu sv da nb fi is ro hr sl bg ru uk el tr he ar fa zh zh-Hant ja ko vi id th hi et lv lt'.split(
    ' ',
  );

const MORE_NAMES: Readonly<Record<string, string>> = {
  GB: 'uk|u k|great britain|england|scotland|wales|northern ireland|gb|angleterre|grossbritannien|royaume uni|reino unido|inghilterra|英国',
  US: 'usa|u s a|us|u s|united states of america|america|estados unidos|etats unis|eeuu|ee uu|сша|vereinigte staaten',
  AE: 'uae|u a e|dubai|abu dhabi|الامارات',
  NL: 'holland|the netherlands|nederland',
  CZ: 'czech republic|ceska republika',
  KR: 'korea|south korea|republic of korea|대한민국|한국',
  CN: 'pr china|p r china|prc|中国|中國',
  TW: 'taiwan|台灣|台湾',
  HK: 'hong kong|hk|香港',
  RU: 'russia|russian federation|россия',
  TR: 'turkey|turkiye',
  BR: 'brasil',
  DE: 'brd|allemagne|germany',
};

const buildNames = (): ReadonlyMap<string, CountryCode> => {
  const names = new Map<string, CountryCode>();
  for (const language of LANGUAGES) {
    const display = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    for (const country of getCountries()) {
      const name = plainWord(display.of(country) ?? '');
      if (name !== '' && !names.has(name)) names.set(name, country);
    }
  }
  for (const [code, list] of Object.entries(MORE_NAMES)) {
    const country = toCountry(code);
    for (const name of list.split('|')) if (country) names.set(name, country);
  }
  return names;
};

let names: ReadonlyMap<string, CountryCode> | null = null;
let cities: ReadonlyMap<string, CountryCode> | null = null;

const normalize = (text: string): string =>
  plainWord(text)
    .replace(/[^\p{L}\p{M}]+/gu, ' ')
    .trim();

/** The country that the whole text names, in any of many languages. */
export const countryNamed = (text: string): CountryCode | null => {
  if (text.length > 60) return null;
  names ??= buildNames();
  return names.get(normalize(text)) ?? null;
};

const buildCities = (): ReadonlyMap<string, CountryCode> => {
  const all = new Map<string, CountryCode>();
  for (const [code, list] of Object.entries(CITIES)) {
    const country = toCountry(code);
    for (const city of list.split('|')) if (country) all.set(normalize(city), country);
  }
  return all;
};

/** The country of a well-known city. */
export const countryOfCity = (text: string): CountryCode | null => {
  if (text.length > 40) return null;
  cities ??= buildCities();
  return cities.get(normalize(text)) ?? null;
};

/** Domain endings that are sold all over the world do not tell a country. */
const WORLD_ENDINGS = new Set(
  'io co me tv ai cc ly fm to gg sh so ws la im nu eu vc ac st'.split(' '),
);

const countryOfHost = (host: string): CountryCode | null => {
  const ending = host.slice(host.lastIndexOf('.') + 1).toLowerCase();
  if (ending === 'uk') return 'GB';
  if (ending === 'рф') return 'RU';
  if (ending.length !== 2) return null;
  if (/\.(?:com?|org|net|gov|ac)\.[a-z]{2}$/.test(host.toLowerCase())) return toCountry(ending);
  return WORLD_ENDINGS.has(ending) ? null : toCountry(ending);
};

/** Postcode formats that only one country has. */
const POSTCODES: readonly (readonly [RegExp, CountryCode])[] = [
  [/\b(?:GIR 0AA|[A-PR-UWYZ][A-HK-Y]?\d[A-Z\d]? \d[ABD-HJLNP-UW-Z]{2})\b/, 'GB'],
  [/\b[ABCEGHJ-NPRSTVXY]\d[A-Z] \d[A-Z]\d\b/, 'CA'],
  [/(?<!\d[\s/)-]{0,3})\b[1-9]\d{3} ?[A-Z]{2}\b(?!\s?\d)/, 'NL'],
  [
    /\b(?:A[LKZR]|C[AOT]|DE|DC|FL|GA|HI|I[DLNA]|K[SY]|LA|M[EDAINSOT]|N[EVHJMYCD]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[TA]|W[AVIY]),? \d{5}(?:-\d{4})?\b/,
    'US',
  ],
  [/\b(?:NSW|VIC|QLD|TAS|ACT) \d{4}\b/, 'AU'],
  [/〒 ?\d{3}-?\d{4}/, 'JP'],
  [/\bD-\d{5}\b/, 'DE'],
  [/\bA-\d{4}\b/, 'AT'],
  [/\bCH-\d{4}\b/, 'CH'],
  [/\bF-\d{5}\b/, 'FR'],
  [/\bI-\d{5}\b/, 'IT'],
  [/\bB-\d{4}\b/, 'BE'],
  [/\bL-\d{4}\b/, 'LU'],
  [/\bE-\d{5}\b/, 'ES'],
  [/(?<!\d[\s/)-]{0,3})\b\d{5}-\d{3}\b(?!-)/, 'BR'],
  [/(?<!\d[\s/)-]{0,3})\b\d{2}-\d{3} \p{Lu}/u, 'PL'],
];

/** Letters and legal forms with their countries; the rep's own country comes first among these. */
const LETTERS: readonly (readonly [RegExp, ...CountryCode[]])[] = [
  [/[\u3041-\u30FA]/, 'JP'],
  [/[\uAC00-\uD7A3]/, 'KR'],
  [/[\u0590-\u05FF]/, 'IL'],
  [/[\u0370-\u03FF]{3}/, 'GR', 'CY'],
  [/[іїєґ]/i, 'UA', 'BY', 'KZ'],
  [/[ыэё]|ООО/i, 'RU', 'BY', 'KZ', 'KG', 'UA'],
  [/[\u0E00-\u0E7F]{3}/, 'TH'],
  [/(?:sp\. z o\.o\.|ul\. )/i, 'PL'],
  [/GmbH/, 'DE', 'AT', 'CH', 'LI', 'LU'],
  [/straße/, 'DE', 'AT'],
  [/S\.p\.A\./, 'IT'],
];

const countryOfLetters = (
  text: string,
  home: CountryCode | null,
): readonly (CountryCode | null)[] =>
  LETTERS.map(([pattern, ...countries]) => {
    if (!pattern.test(text)) return null;
    return (home !== null && countries.includes(home) ? home : countries[0]) ?? null;
  });

const HAN = /[\u4E00-\u9FFF]{2}/;
/** Signs that are used only in Japan, only in mainland China, or only in Taiwan and Hong Kong. */
const HAN_OF: readonly (readonly [RegExp, CountryCode])[] = [
  [
    /(?:株式|有限|合同|合資)会社|取締役|[県営広図売対応発気駅検験経済込働畑辻沢浜関]|都.{1,3}区/u,
    'JP',
  ],
  [/[电话业务联设贸软们门经济责东广专]/u, 'CN'],
  [/[號樓專區灣國經濟傳網臺]/u, 'TW'],
];
const HAN_COUNTRIES: ReadonlySet<string> = new Set(['CN', 'JP', 'TW', 'HK']);

/** The country of Chinese characters: from signs of one country only; else the rep's own. */
const countryOfHan = (text: string, home: CountryCode | null): CountryCode | null => {
  if (!HAN.test(text)) return null;
  const own = HAN_OF.find(([pattern]) => pattern.test(text))?.[1];
  if (own === 'TW' && home === 'HK') return home;
  return own ?? (home !== null && HAN_COUNTRIES.has(home) ? home : 'CN');
};

const placesOf = (text: string): readonly (CountryCode | null)[] => {
  const parts = text.split(/[,|·•()\n\t/]|\s[-–—]\s/).slice(0, 12);
  return [
    ...parts.map(countryNamed),
    ...parts.map((part) => countryOfCity(part.replace(/^[^\p{L}]*(?:[A-Z]{1,2}-)?\d[\d -]*/u, ''))),
  ];
};

/** The countries that a paste's lines point to, the surest first, the rep's own last. */
export const countriesIn = (
  lines: readonly string[],
  hosts: readonly string[],
  home: CountryCode | null,
): readonly CountryCode[] => {
  const short = lines.filter((line) => line !== '' && line.length <= 200).slice(0, 60);
  const text = short.join('\n');
  const found = [
    ...short.flatMap(placesOf),
    ...POSTCODES.map(([pattern, country]) => (pattern.test(text) ? country : null)),
    ...hosts.map(countryOfHost),
    ...countryOfLetters(text, home),
    countryOfHan(text, home),
    home,
  ];
  return [...new Set(found.filter((country) => country !== null))];
};
