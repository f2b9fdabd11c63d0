import { wordTable } from '../../../preload/contract/word-table.ts';
import { type CountryCode, countriesIn } from './countries.ts';
import { labelKind } from './labels.ts';
import { countryOfRun, readPhone } from './phone-reading.ts';
import { findPhoneRuns, type PhoneRun } from './phones.ts';
import { isServiceNumber } from './service-numbers.ts';
import {
  allOf,
  isPreferred,
  labelOf,
  splitParts,
  textOf,
  type Vcard,
  type VcardProperty,
} from './vcard.ts';

const kindOf = (card: Vcard, property: VcardProperty): PhoneRun['kind'] => {
  const has = (...types: readonly string[]) => types.some((type) => property.types.includes(type));
  const label = labelKind(labelOf(card, property));
  if (has('fax', 'x-fax') || label === 'fax' || property.types.some((type) => type.includes('fax')))
    return 'fax';
  if (has('pager', 'modem', 'bbs', 'isdn', 'telex')) return 'not-a-phone';
  if (has('cell', 'iphone', 'mobile', 'x-mobile') || label === 'mobile') return 'mobile';
  if (label === 'direct') return 'direct';
  if (has('main') || label === 'main') return 'main';
  return has('home') || label === 'home' ? 'home' : 'phone';
};

const RANK: ReadonlyMap<string, number> = wordTable({
  mobile: 10,
  direct: 7,
  phone: 6,
  home: 4,
  main: 3,
});

/** Nobody has more numbers, and reading a number is slow. */
const MAX_READ = 20;

/** A person chose `PREF=1`; programs give a bare `pref` also to the first number of a list. */
const preferenceOf = (property: VcardProperty): number => {
  if (property.params.get('PREF') === '1') return 8;
  return isPreferred(property) ? 3.5 : 0;
};

/** A hotline comes after every other number of the card. */
const SERVICE_WEIGHT = 11;

const toRun = (text: string, kind: PhoneRun['kind']): PhoneRun | null => {
  const [plain = ''] = text.replace(/^tel:/i, '').replace(/;ext=/i, ' ext. ').split(';', 1);
  const run = findPhoneRuns(plain, [])[0];
  return run
    ? { ...run, kind }
    : {
        start: 0,
        end: 0,
        numberStart: 0,
        numberEnd: 0,
        kind,
        digits: plain,
        ext: '',
        isWhole: true,
      };
};

/** The number to call: a mobile number comes first, a fax number never counts. */
export const phoneOf = (
  card: Vcard,
  countries: readonly CountryCode[],
): { property: VcardProperty; value: string } | null => {
  const ranked = allOf(card, 'TEL')
    .slice(0, MAX_READ)
    .flatMap((property) => {
      const kind = kindOf(card, property);
      const run = toRun(textOf(property), kind);
      const value =
        run && kind !== 'fax' && kind !== 'not-a-phone' ? readPhone(run, countries) : null;
      return value === null
        ? []
        : [
            {
              property,
              value,
              score:
                (RANK.get(kind) ?? 0) +
                preferenceOf(property) -
                (isServiceNumber(value) ? SERVICE_WEIGHT : 0) +
                (property.types.includes('work') ? 0.5 : 0),
            },
          ];
    });
  return ranked.toSorted((a, b) => b.score - a.score)[0] ?? null;
};

/** The countries that a card points to, the surest first. */
export const countriesOf = (
  card: Vcard,
  defaultCountry: CountryCode | null,
): readonly CountryCode[] => {
  const runs = allOf(card, 'TEL')
    .slice(0, MAX_READ)
    .flatMap((property) => findPhoneRuns(textOf(property).replace(/^tel:/i, ''), []))
    .map(countryOfRun);
  const hosts = allOf(card, 'EMAIL').map((property) => textOf(property).replace(/^.*@/, ''));
  const places = allOf(card, 'ADR', 'LABEL').map(({ raw }) =>
    splitParts(raw, ';').toReversed().join('\n'),
  );
  const spoken = runs.filter((country) => country !== null);
  return [
    ...new Set([
      ...spoken,
      ...countriesIn(
        places.flatMap((place) => place.split('\n')),
        hosts,
        defaultCountry,
      ),
    ]),
  ];
};
