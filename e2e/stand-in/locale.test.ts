import { expect, test } from 'vitest';
import { localeCountry } from './locale.ts';

test.each([
  [{ LANG: 'de_DE.UTF-8' }, 'DE'],
  [{ LANG: 'de_AT' }, 'AT'],
  [{ LANG: 'de_DE.UTF-8', LC_TIME: 'en_GB.UTF-8' }, 'GB'],
  [{ LANG: 'de_DE.UTF-8', LC_TIME: 'en_GB.UTF-8', LC_ALL: 'fr_CH.UTF-8' }, 'CH'],
  [{ LANG: 'de_DE.UTF-8', LC_ALL: '' }, 'DE'],
  [{ LANG: 'de_DE@euro' }, ''],
  [{ LANG: 'es_419.UTF-8' }, ''],
  [{ LANG: 'C.UTF-8' }, ''],
  [{ LANG: 'de_DE.UTF-8', LC_ALL: 'C' }, ''],
  [{}, ''],
])('on Linux %j is in “%s”', (env, country) => {
  expect(localeCountry(env, 'linux')).toBe(country);
});

test('elsewhere it is where the language of the machine is', () => {
  expect(localeCountry({}, 'darwin')).toMatch(/^([A-Z]{2})?$/);
});
