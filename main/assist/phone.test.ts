import fc from 'fast-check';
import { getCountries, Metadata } from 'libphonenumber-js/min/es6';
import { describe, expect, test } from 'vitest';
import { COUNTRIES } from '../../preload/contract/countries.ts';
import { phoneForms, readPhone, repairPhone } from './phone.ts';
import { trunkPrefixOf } from './phone-trunk.ts';

describe('what is sent', () => {
  test.each([
    ['a number of the rep’s own country', '030 123456', 'DE', '+4930123456'],
    ['one with its country code', '+49 30 123456', null, '+4930123456'],
    ['00 for “+”, wherever the rep is', '0049 30 123456', 'US', '+4930123456'],
    ['another country’s way to dial abroad', '011 44 20 7946 0958', 'US', '+442079460958'],
    ['a zero in brackets', '+49 (0)30 123456', null, '+4930123456'],
    ['00 and a zero in brackets', '0049 (0) 30 123456', 'DE', '+4930123456'],
    ['a zero that Italy keeps', '+39 (0)81 1234567', null, '+390811234567'],
    ['Britain’s', '+44(0)20 7946 0958', null, '+442079460958'],
    ['slashes and hyphens', '030/1234-56', 'DE', '+4930123456'],
    ['dots and long dashes', '030.1234–56', 'DE', '+4930123456'],
    ['Russia’s 8', '8 (495) 123-45-67', 'RU', '+74951234567'],
    ['letters', '1-800-FLOWERS', 'US', '+18003569377'],
    ['letters elsewhere', '0800 GALENA1', 'DE', '+498004253621'],
    ['Arabic digits', '٠٣٠ ١٢٣٤٥٦', 'DE', '+4930123456'],
    ['Persian digits', '۰۳۰ ۱۲۳۴۵۶', 'DE', '+4930123456'],
    ['Devanagari digits', '०३० १२३४५६', 'DE', '+4930123456'],
    ['full-width digits', '＋４９（０）３０　１２３４５６', null, '+4930123456'],
    ['mathematical digits', '𝟎𝟑𝟎 𝟏𝟐𝟑𝟒𝟓𝟔', 'DE', '+4930123456'],
    ['marks of direction', '\u202a+49 30 123456\u202c', null, '+4930123456'],
    ['a link', 'tel:+1-201-555-0123', null, '+12015550123'],
    ['a link with a context', 'tel:555-0123;phone-context=+1-201', 'DE', '+12015550123'],
    ['no country at all', '+800 1234 5678', null, '+80012345678'],
    ['a country with numbers that begin with 00', '0077-23-1234', 'JP', '+810077231234'],
  ])('%s', (_name, typed, country, sent) => {
    expect(repairPhone(typed, country)).toBe(sent);
  });

  test.each([
    ['030 123456 ext. 12'],
    ['030 123456 ext 12'],
    ['030 123456 Extension: 12'],
    ['030 123456x12'],
    ['030 123456 #12'],
    ['030 123456,,12'],
    ['030 123456;ext=12'],
    ['030 123456 Durchwahl 12'],
    ['030 123456, DW 12'],
    ['030 123456 доб. 12'],
    ['tel:030123456;ext=12'],
  ])('the extension of “%s” is kept', (typed) => {
    expect(repairPhone(typed, 'DE')).toBe('+4930123456 ext. 12');
    expect(readPhone(typed, 'DE')).toMatchObject({
      extension: '12',
      formatted: '+49 30 123456 ext. 12',
    });
  });

  test.each([
    ['words', 'call me', 'DE'],
    ['a number and a word', '030 1234567 mobil', 'DE'],
    ['a start and a remark', '030 1 ask Ann', 'DE'],
    ['a number and a remark', '+49 30 1234567 (after 5 pm)', 'DE'],
    ['two numbers', '030 123456, 030 123457', 'DE'],
    ['two numbers with a slash', '030 123456 / 0171 1234567 / 0172', 'DE'],
    ['too few digits', '112', 'DE'],
    ['too many digits', '030 12345678901234567', 'DE'],
    ['a number of no known country', '030 123456', null],
    ['a country that does not exist', '030 123456', 'XX'],
    ['a country code that does not exist', '+999 123456', 'DE'],
    ['signs alone', '+', 'DE'],
    ['a word in capitals behind a whole number', '030 12345-MOBIL', 'DE'],
    ['one zero too many, which would be another number when read again', '+49 00 30 123456', 'DE'],
    ['a long text', `+49${' '.repeat(60)}30 123456`, 'DE'],
  ])('%s stay as typed', (_name, typed, country) => {
    expect(repairPhone(` ${typed} `, country)).toBe(typed);
    expect(readPhone(typed, country)).toMatchObject({ e164: null, isPossible: false });
  });
});

describe('a number that is written without its trunk prefix is no whole one', () => {
  test.each([
    ['1047', 'DE'],
    ['1047', 'AT'],
    ['1047', 'SE'],
    ['1047', 'NL'],
    ['1047', 'JP'],
    ['1047', 'IN'],
    ['1047', 'FR'],
    ['1047', 'GB'],
    ['12345', 'AU'],
    ['123456', 'DE'],
    ['123 456 78', 'CH'],
    ['171 2345678', 'DE'],
    ['612345678', 'FR'],
    ['20 7946 0958', 'GB'],
    ['495 123-45-67', 'RU'],
    ['1 234 5678', 'HU'],
    ['9876543210', 'IN'],
    ['3222-1234', 'BR'],
    ['49 30 123456', 'DE'],
    ['1047 ext. 3', 'DE'],
    ['１０４７', 'DE'],
    ['10-47', 'DE'],
    ['112', 'FR'],
    ['02800', 'NO'],
    ['1813', 'DK'],
    ['1004', 'ES'],
    ['18501', 'HK'],
  ])('%s in %s stays as typed', (typed, country) => {
    expect(repairPhone(typed, country)).toBe(typed);
    expect(readPhone(typed, country)).toMatchObject({ e164: null, isValid: false });
  });

  test.each([
    ['with the prefix', '0171 2345678', 'DE', '+491712345678'],
    ['with the prefix in brackets', '(0)171 2345678', 'DE', '+491712345678'],
    ['with a prefix of two digits', '06 1 234 5678', 'HU', '+3612345678'],
    ['with 8', '8 495 123-45-67', 'RU', '+74951234567'],
    ['short, and written out', '+49 1047', 'DE', '+491047'],
    ['short, and written out with 00', '0049 1047', 'DE', '+491047'],
    ['short, with the prefix', '01047', 'DE', '+491047'],
    ['dialled abroad', '010 49 30 123456', 'JP', '+4930123456'],
    ['in a country without a prefix', '612 345 678', 'ES', '+34612345678'],
    ['in Denmark', '32 12 34 56', 'DK', '+4532123456'],
    ['in Norway', '22 12 34 56', 'NO', '+4722123456'],
    ['in Italy, a landline', '06 1234 5678', 'IT', '+390612345678'],
    ['in Italy, a mobile', '312 345 6789', 'IT', '+393123456789'],
    ['in Poland', '22 123 45 67', 'PL', '+48221234567'],
    ['in the United States', '(201) 555-0123', 'US', '+12015550123'],
    ['in Canada, with 1', '1 416 555 0123', 'CA', '+14165550123'],
    ['in Mexico', '55 1234 5678', 'MX', '+525512345678'],
    ['in Singapore', '6123 4567', 'SG', '+6561234567'],
    ['on the Faroe Islands, where six digits are all', '211 234', 'FO', '+298211234'],
    ['a Chinese mobile, which has no prefix', '138 1234 5678', 'CN', '+8613812345678'],
    ['a Brazilian mobile, which is written without', '(11) 91234-5678', 'BR', '+5511912345678'],
  ])('%s it is written out', (_name, typed, country, sent) => {
    expect(repairPhone(typed, country)).toBe(sent);
  });

  test('what is shown on the way is no other number', () => {
    expect(readPhone('1047', 'DE').formatted).toBe('1047');
    expect(readPhone('8', 'RU').formatted).toBe('8');
  });

  test('what libphonenumber stumbles over is shown as typed', () => {
    expect(readPhone('06', 'WS').formatted).toBe('06');
  });

  test('the countries with a prefix are those whose formats write it', () => {
    const withPrefix = getCountries().filter((country) => {
      const metadata = new Metadata();
      metadata.selectNumberingPlan(country);
      // Libphonenumber's types do not describe how each format writes the prefix.
      const plan = metadata.numberingPlan as unknown as {
        formats: () => readonly { nationalPrefixFormattingRule: () => unknown }[];
      };
      return plan
        .formats()
        .some((format) =>
          /\d/.test(String(format.nationalPrefixFormattingRule() || '').replace(/\$\d/g, '')),
        );
    });
    expect(getCountries().filter((country) => trunkPrefixOf(country) !== null)).toEqual(withPrefix);
  });
});

test.each([
  ['0', '0'],
  ['03', '+49 3'],
  ['030', '+49 30'],
  ['030 12', '+49 30 12'],
  ['030 123456', '+49 30 123456'],
  ['+4', '+4'],
  ['+49', '+49'],
  ['+4930', '+49 30'],
  ['0049301', '+49 30 1'],
  ['030 1 ask Ann', '030 1 ask Ann'],
])('“%s” is shown as “%s” on the way', (typed, shown) => {
  expect(readPhone(typed, 'DE').formatted).toBe(shown);
});

test('without a country a number is shown as typed', () => {
  expect(readPhone('(201) 555 0123', null).formatted).toBe('(201) 555 0123');
});

test('a number that has the right length and wrong digits is possible and not valid', () => {
  expect(readPhone('+1 555 055 0123', null)).toMatchObject({
    e164: '+15550550123',
    isPossible: true,
    isValid: false,
  });
});

test('the country is read from the number, not from where the rep is', () => {
  expect(readPhone('+44 20 7946 0958', 'DE')).toMatchObject({ country: 'GB', isValid: true });
  expect(readPhone('+800 1234 5678', 'DE').country).toBeNull();
});

test('the countries to choose from are those whose numbers can be read', () => {
  expect(COUNTRIES).toEqual(getCountries().toSorted());
});

const country = fc.option(fc.constantFrom(...COUNTRIES));
const sign = fc.constantFrom(
  ...Array.from('0123456789+()-./ #x,;'),
  ...[
    '00',
    '(0)',
    '+49',
    '+49 00 30 123456',
    '+39',
    '+1',
    ' ext. ',
    'tel:',
    ';ext=',
    'A',
    '٣',
    '３',
    '\u200b',
  ],
);
const typed = fc.oneof(
  fc.array(sign, { maxLength: 30 }).map((signs) => signs.join('')),
  fc.string({ unit: 'binary' }),
  fc.string({ maxLength: 100 }),
);

test.each([
  ['03', 'WS'],
  ['08', 'CV'],
])('the first digits %s in %s stay as typed', (text, country) => {
  expect(readPhone(text, country)).toMatchObject({ formatted: text, e164: null });
});

test('a repaired number is not repaired again, whatever was typed', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(typed, country, country, (text, first, second) => {
      const repaired = repairPhone(text, first);
      expect(repairPhone(repaired, first)).toBe(repaired);
      if (repaired.startsWith('+')) expect(repairPhone(repaired, second)).toBe(repaired);
    }),
    { numRuns: 20_000 },
  );
});

test('what is no possible number comes back as it was', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(typed, country, (text, where) => {
      const { e164, repaired, isPossible } = readPhone(text, where);
      expect(isPossible).toBe(e164 !== null);
      if (e164 === null) expect(repaired).toBe(text.trim());
      else expect(repaired).toMatch(/^\+[1-9]\d{1,16}( ext\. \d{1,7})?$/);
    }),
    { numRuns: 5_000 },
  );
});

describe('the forms in which a number is stored', () => {
  test.each([
    [
      ' +491711234567 ',
      ['+491711234567', '+49 171 1234567', '0171 1234567', '01711234567', '00491711234567'],
    ],
    [
      '0171-1234567',
      [
        '0171-1234567',
        '+491711234567',
        '+49 171 1234567',
        '0171 1234567',
        '01711234567',
        '00491711234567',
      ],
    ],
    ['ask Ann', ['ask Ann']],
  ])('%j', (typed, forms) => {
    expect(phoneForms(typed, 'DE')).toEqual(forms);
  });
});
