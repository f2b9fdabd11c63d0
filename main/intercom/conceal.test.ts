import { Buffer } from 'node:buffer';
import { describe, expect, test } from 'vitest';
import { concealCause, createConceal } from './conceal.ts';

const TOKEN = 'dG9rOjEyMzQ1Njc4/TA+YWJjZGVm_w==';
const conceal = createConceal()(TOKEN);

const base64 = (text: string): string => Buffer.from(text).toString('base64');
const each = (write: (code: number, sign: string) => string): string =>
  [...TOKEN].map((sign) => write(sign.charCodeAt(0), sign)).join('');
const hex = (code: number): string => code.toString(16).padStart(2, '0');

/** Texts that contain the token, by how it is spelt in them. */
const SPELLINGS: Readonly<Record<string, string>> = {
  'as it is': TOKEN,
  'in other words': `Upstream failed for Bearer ${TOKEN}, sorry`,
  'without its fill': TOKEN.replaceAll('=', ''),
  'in capitals': TOKEN.toUpperCase(),
  'JSON with \\u003d': JSON.stringify({ a: TOKEN }).replaceAll('=', '\\u003d'),
  'JSON, every sign': `{"a":"${each((code) => `\\u00${hex(code)}`)}"}`,
  'JSON, capital digits': `{"a":"${each((code) => `\\u00${hex(code).toUpperCase()}`)}"}`,
  'JSON with \\/': JSON.stringify({ a: TOKEN }).replaceAll('/', '\\/'),
  'JSON in JSON': JSON.stringify(JSON.stringify({ a: TOKEN }).replaceAll('=', '\\u003d')),
  'as a key': JSON.stringify({ [TOKEN]: 1 }),
  percent: encodeURIComponent(TOKEN),
  'percent, every sign': each((code) => `%${hex(code)}`),
  'percent, twice': encodeURIComponent(encodeURIComponent(TOKEN)),
  base64: base64(TOKEN),
  'Basic, as a user': `Basic ${base64(`${TOKEN}:`)}`,
  'Basic, as a password': `Basic ${base64(`x:${TOKEN}`)}`,
  'base64 of the header': base64(`Bearer ${TOKEN}`),
  'base64 for addresses': Buffer.from(`ab${TOKEN}`).toString('base64url'),
  'base64 in percent': encodeURIComponent(base64(`${TOKEN}?`)),
  'base64 in folded lines': base64(`Authorization: Bearer ${TOKEN}`).replace(/(.{16})/g, '$1\r\n'),
  hexadecimal: Buffer.from(TOKEN).toString('hex'),
  'HTML by numbers': each((code) => `&#${code};`),
  'HTML by hexadecimal numbers': each((code) => `&#x${hex(code)};`),
  'HTML by names': TOKEN.replaceAll('=', '&equals;').replaceAll('+', '&plus;'),
  'as mail writes it': TOKEN.replaceAll('=', '=3D'),
  'with a line break in it': `${TOKEN.slice(0, 9)}\n${TOKEN.slice(9)}`,
  'with what nobody sees': [...TOKEN].join('\u200b'),
};

describe('a token is concealed', () => {
  test.each(Object.entries(SPELLINGS))('%s', (_how, text) => {
    const hidden = conceal(text);
    expect(hidden).toContain('••••');
    // No long piece of the token is left either: base64 may leave four characters at most.
    for (const secret of [TOKEN, base64(TOKEN), encodeURIComponent(TOKEN)])
      for (let at = 0; at + 10 <= secret.length; at += 1)
        expect(hidden.toLowerCase()).not.toContain(secret.slice(at, at + 10).toLowerCase());
  });

  test('and JSON stays JSON, in which nothing else has changed', () => {
    const body = JSON.stringify({ id: 'c1', 'a\\b': `x\\${TOKEN}\n`, list: [TOKEN, 'é"'] });
    const spelt = body.replaceAll('=', '\\u003d');
    const read: unknown = JSON.parse(conceal(spelt));
    expect(read).toMatchObject({ id: 'c1', list: ['••••', 'é"'] });
    expect(JSON.stringify(read)).not.toContain('dG9rOj');
  });

  test('in what was thrown, down to the first cause, and its kind stays known', () => {
    const cause = new Error(`bad header: Bearer ${TOKEN}`);
    const thrown = Object.assign(new TypeError('failed', { cause }), { code: 'ERR_X' });
    const told = concealCause(thrown, conceal);
    expect(told).toMatchObject({ name: 'TypeError', code: 'ERR_X', message: 'failed' });
    expect(told).toMatchObject({ cause: { message: 'bad header: Bearer ••••' } });
    const clean = new Error('x');
    expect(concealCause(clean, conceal)).toBe(clean);
  });
});

test('a text that says it in a way that cannot be cut out is not kept at all', () => {
  const percentInJson = each((code) => `\\u0025${hex(code)}`);
  expect(conceal(`before ${percentInJson} after`)).toBe('••••');
});

test.each([
  '',
  '{"id":"5811f6bbe6b4704ddfa84ac0","name":"O&#39;Brien %41 \\u00e9 =41"}',
  'dG9rOj and nothing more',
])('what says no token stays as it came: %j', (text) => {
  expect(conceal(text)).toBe(text);
});

test('a text that is too short for a token is left alone', () => {
  expect(createConceal()('lead')('{"role":"lead"}')).toBe('{"role":"lead"}');
});

test('another token is concealed after the first', () => {
  const of = createConceal();
  expect(of(TOKEN)(TOKEN)).toBe('••••');
  expect(of('another-token')(`another-token ${TOKEN}`)).toBe(`•••• ${TOKEN}`);
});
