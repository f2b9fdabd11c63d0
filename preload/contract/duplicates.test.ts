import { describe, expect, test } from 'vitest';
import { emailKey } from './duplicates.ts';

describe('spellings of one email address share a key', () => {
  test.each([
    ['winston@acme.example', 'winston@acme.example'],
    ['  Winston@ACME.example\t', 'winston@acme.example'],
    ['ANN@BÜCHER.example', 'ann@xn--bcher-kva.example'],
    ['ann@bu\u0308cher.example', 'ann@xn--bcher-kva.example'],
    ['ann@XN--BCHER-KVA.example', 'ann@xn--bcher-kva.example'],
    ['用户@例子.example', '用户@xn--fsqu00a.example'],
    ['u\u0308ber@acme.example', '\u00fcber@acme.example'],
    ['İNFO@ACME.example', 'info@acme.example'],
    ['winston＠ａｃｍｅ.example', 'winston@acme.example'],
    ['\u200bwinston@acme.example\ufeff', 'winston@acme.example'],
    ["o'hara+fair@acme.example", "o'hara+fair@acme.example"],
  ])('%j', (typed, key) => {
    expect(emailKey(typed)).toBe(key);
  });

  test('other mailboxes have other keys', () => {
    expect(emailKey('muller@acme.example')).not.toBe(emailKey('müller@acme.example'));
  });

  test.each(['a@b/c.ü', 'a@ü%.example', 'a@1.2.ü:8'])(
    '%j is no domain to convert, and breaks nothing',
    (typed) => {
      expect(emailKey(typed)).toBe(typed);
    },
  );

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
