import { describe, expect, test } from 'vitest';
import { ConfigError, readConfig } from './config.ts';

const unpackaged = { version: '1.0.0', isPackaged: false };
const packaged = { version: '1.0.0', isPackaged: true };

test('without switches every region is reached over https', () => {
  const { apiUrls, keychainService, practice } = readConfig({}, unpackaged);
  expect(apiUrls).toEqual({
    us: 'https://api.intercom.io',
    eu: 'https://api.eu.intercom.io',
    au: 'https://api.au.intercom.io',
  });
  expect(keychainService).toBe('Galena');
  expect(practice).toBeNull();
});

test('an unpackaged run can be pointed at this machine', () => {
  const config = readConfig({ GALENA_API_URL: 'http://127.0.0.1:4000/' }, unpackaged);
  expect(config.apiUrls).toEqual({
    us: 'http://127.0.0.1:4000',
    eu: 'http://127.0.0.1:4000',
    au: 'http://127.0.0.1:4000',
  });
});

describe('an API address elsewhere is refused', () => {
  test.each([
    'http://api.intercom.io',
    'https://api.intercom.io',
    'http://127.0.0.1.evil.example',
    'http://192.168.0.1',
    'nonsense',
  ])('%s is no address of the API', (url) => {
    expect(() => readConfig({ GALENA_API_URL: url }, unpackaged)).toThrow(ConfigError);
  });
});

test('a packaged app follows no switch', () => {
  const env = {
    GALENA_API_URL: 'http://127.0.0.1:4000',
    GALENA_KEYCHAIN_SERVICE: 'Other',
    GALENA_PRACTICE: '{"url":"http://127.0.0.1:1","token":"t"}',
    ELECTRON_RENDERER_URL: 'http://localhost:5173',
    GALENA_LAG_WINDOW_MS: '0',
    GALENA_ANSWER_TIMEOUT_MS: '0',
  };
  expect(readConfig(env, packaged)).toEqual(readConfig({}, packaged));
});

test.each(['GALENA_LAG_WINDOW_MS', 'GALENA_ANSWER_TIMEOUT_MS'])('%s is a whole number', (name) => {
  for (const text of ['-1', '1.5', 'soon']) {
    expect(() => readConfig({ [name]: text }, unpackaged)).toThrow(ConfigError);
  }
  const config = readConfig({ [name]: '1500' }, unpackaged);
  expect([config.lagWindowMs, config.answerTimeoutMs]).toContain(1_500);
});

test('a practice workspace that runs already is taken as it is', () => {
  const GALENA_PRACTICE = '{"url":"http://127.0.0.1:4001","token":"secret"}';
  expect(readConfig({ GALENA_PRACTICE }, unpackaged).practice).toEqual({
    url: 'http://127.0.0.1:4001',
    token: 'secret',
  });
});

test.each(['{', '{}', '{"url":"http://evil.example","token":"t"}', '{"url":"http://127.0.0.1"}'])(
  'the practice address %s is refused',
  (GALENA_PRACTICE) => {
    expect(() => readConfig({ GALENA_PRACTICE }, unpackaged)).toThrow(ConfigError);
  },
);
