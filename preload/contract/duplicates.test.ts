import { describe, expect, test } from 'vitest';
import { emailKey, phoneKey } from './duplicates.ts';

describe('spellings of one email address share a key', () => {
  test.each([
    ['winston@acme.example', 'winston@acme.example'],
    ['  Winston@ACME.example\t', 'winston@acme.example'],
    ['ANN@BÜCHER.example', 'ann@xn--bcher-kva.example'],
    ['u\u0308ber@acme.example', '\u00fcber@acme.example'],
    ["o'hara+fair@acme.example", "o'hara+fair@acme.example"],
  ])('%j', (typed, key) => {
    expect(emailKey(typed)).toBe(key);
  });

  test.each([
    '',
    ' ',
    'winston',
    '@',
    'winston@',
    'winston@acme',
    'winston@acme.',
    '@acme.example',
  ])('%j is none yet', (typed) => {
    expect(emailKey(typed)).toBeNull();
  });
});

describe('spellings of one phone number share a key', () => {
  test.each([
    ['+49 171 1234567', '711234567'],
    ['0171 1234567', '711234567'],
    ['0049-171-123 45 67', '711234567'],
    ['(0171) 123.45/67', '711234567'],
    ['+49 171 1234567 ext. 42', '711234567'],
    ['+49 171 1234567;ext=42', '711234567'],
    ['+49 171 1234567x42', '711234567'],
    ['٠١٧١ ١٢٣٤٥٦٧', '711234567'],
    ['०१७१ १२३४५६७', '711234567'],
    ['０１７１ １２３４５６７', '711234567'],
    ['𝟬𝟭𝟳𝟭 𝟭𝟮𝟯𝟰𝟱𝟲𝟳', '711234567'],
    ['+353 87 1234567', '871234567'],
    ['087 123 4567', '871234567'],
    ['+1 (555) 010-9999', '550109999'],
    ['555-0100', '5550100'],
    ['12345678', '12345678'],
    ['0012345678', '12345678'],
  ])('%j', (typed, key) => {
    expect(phoneKey(typed)).toBe(key);
  });

  test.each(['', '  ', '+', '112', '123456', '00123456', 'call me', '555-010 ext. 9'])(
    '%j is too little of one',
    (typed) => {
      expect(phoneKey(typed)).toBeNull();
    },
  );

  test('other numbers have other keys', () => {
    const keys = ['0171 1234567', '0171 1234568', '0172 1234567', '1234567'].map(phoneKey);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('the same mail in two spellings has one key', () => {
  test.each([
    'ann@bücher.example',
    'ANN@BÜCHER.EXAMPLE',
    'Ann@xn--bcher-kva.example',
    'ann@XN--BCHER-KVA.example',
    'ann@bu\u0308cher.example',
    'ａｎｎ＠ｂüｃｈｅｒ．ｅｘａｍｐｌｅ',
    'ann@bücher。example',
    '<ann@bücher.example>',
    'mailto:ann@bücher.example',
    'an\u200bn@bücher.example',
  ])('%j', (typed) => {
    expect(emailKey(typed)).toBe('ann@xn--bcher-kva.example');
  });

  test.each([
    ['用户@例え.テスト', '用户@xn--r8jz45g.xn--zckzah'],
    ['ann@1.2.3', 'ann@1.2.3'],
    ['ann@a_b.example', 'ann@a_b.example'],
    ['ann@faß.example', 'ann@xn--fa-hia.example'],
  ])('%s is %s', (typed, key) => {
    expect(emailKey(typed)).toBe(key);
  });
});
