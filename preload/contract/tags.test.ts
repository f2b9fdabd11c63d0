import { describe, expect, test } from 'vitest';
import { isBlankText } from './blank-text.ts';
import { indexTags, NO_TAGS, splitTags, tagKey, takeTags, tidyTags } from './tags.ts';

const KNOWN = indexTags([
  'VIP',
  'Sales, EMEA',
  'Sales, EMEA; Nord',
  'R&D；Lab',
  '展示会、東京',
  'Café',
]);

describe('a line of new tags is parted', () => {
  test.each([
    ['Fair, Hot lead', ['Fair', 'Hot lead']],
    ['Fair; Hot lead', ['Fair', 'Hot lead']],
    ['Fair；Hot lead', ['Fair', 'Hot lead']],
    ['Fair，Hot lead', ['Fair', 'Hot lead']],
    ['展示会、見込み', ['展示会', '見込み']],
    ['معرض، مهم', ['معرض', 'مهم']],
    ['Fair\nHot lead\r\nWebinar', ['Fair', 'Hot lead', 'Webinar']],
    ['Fair\tHot lead', ['Fair', 'Hot lead']],
    ['Fair\u2028Hot lead', ['Fair', 'Hot lead']],
    [' , Fair ,, ;', ['Fair']],
    ['fair, Fair, FAIR, ｆａｉｒ', ['fair']],
    ['\u200b, Fair, \u3164', ['Fair']],
    ['', []],
  ])('%j', (text, tags) => {
    expect(splitTags(text, NO_TAGS)).toEqual(tags);
  });
});

describe('what the workspace has is one tag, as it is written there', () => {
  test.each([
    ['Sales, EMEA', ['Sales, EMEA']],
    ['sales,emea', ['Sales, EMEA']],
    ['Sales，EMEA', ['Sales, EMEA']],
    ['Fair, Sales, EMEA, Hot', ['Fair', 'Sales, EMEA', 'Hot']],
    ['Sales, EMEA; Nord', ['Sales, EMEA; Nord']],
    ['Sales, EMEA; Süd', ['Sales, EMEA', 'Süd']],
    ['Sales, APAC', ['Sales', 'APAC']],
    ['Sales', ['Sales']],
    ['R&D;Lab', ['R&D；Lab']],
    ['展示会、東京', ['展示会、東京']],
    ['vip', ['VIP']],
    ['Cafe\u0301', ['Café']],
    ['V\u200bIP', ['VIP']],
    ['Sales,\nEMEA', ['Sales, EMEA']],
  ])('%j', (text, tags) => {
    expect(splitTags(text, KNOWN)).toEqual(tags);
  });
});

describe('while one types, only what is done becomes a tag', () => {
  test.each([
    ['Fair', [], 'Fair'],
    ['Fair,', ['Fair'], ''],
    ['Fair, Hot', ['Fair'], 'Hot'],
    ['Sales,', [], 'Sales,'],
    ['Sales, E', [], 'Sales, E'],
    ['Sales, EMEA', [], 'Sales, EMEA'],
    ['展示会、東京', [], '展示会、東京'],
    ['Sales, X', ['Sales'], 'X'],
    ['Sales, EMEA,', ['Sales, EMEA'], ''],
    ['Sales, EMEA; S', ['Sales, EMEA'], 'S'],
    ['Fair, Sales, ', ['Fair'], 'Sales, '],
    ['、', [], ''],
    ['vip,', ['VIP'], ''],
  ])('%j', (text, tags, rest) => {
    expect(takeTags(text, KNOWN)).toEqual({ tags, rest });
  });
});

test('tags are tidied and never parted', () => {
  expect(tidyTags([' Sales, LATAM ', 'sales,latam', '', ' ', '\u2800', 'VIP'])).toEqual([
    'Sales, LATAM',
    'VIP',
  ]);
});

test.each([
  '',
  ' ',
  '\u200b',
  '\ufeff',
  '\u00ad',
  '\u3164',
  '\u2800',
  '\u3000',
  '\u034f',
  '\u{e0020}',
])('%j shows nothing', (text) => {
  expect(isBlankText(text)).toBe(true);
  expect(isBlankText(`${text}a`)).toBe(false);
});

test('a tag called as something of JavaScript’s own is a tag', () => {
  const index = indexTags(['constructor', '__proto__']);
  expect(splitTags('Constructor, __proto__, toString', index)).toEqual([
    'constructor',
    '__proto__',
    'toString',
  ]);
  expect(splitTags('constructor', NO_TAGS)).toEqual(['constructor']);
  expect(tagKey('ToString')).toBe('tostring');
});

test('100 kB of separators are read at once', () => {
  const begun = performance.now();
  expect(splitTags('a,'.repeat(50_000), KNOWN)).toEqual(['a']);
  expect(performance.now() - begun).toBeLessThan(2_000);
});
