import { afterEach, describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../preload/contract/status.ts';
import { createTestApp, type TestApp } from '../testing/test-app.ts';

const FIELDS = {
  name: 'WINSTON SMITH',
  email: 'winston.smith@acme.example',
  phone: '030 123456',
  company: '',
};

const apps: TestApp[] = [];
const open = (systemCountry: string): TestApp => {
  const galena = createTestApp({ systemCountry });
  apps.push(galena);
  return galena;
};
afterEach(async () => {
  for (const { app } of apps.splice(0)) await app.stop();
});

test('one answer says all that the fields suggest', async () => {
  const galena = open('DE');
  await galena.app.start();
  expect(await galena.ask('assist:read', FIELDS)).toEqual({
    proposals: { name: 'Winston Smith', company: 'Acme' },
    phone: {
      formatted: '+49 30 123456',
      e164: '+4930123456',
      extension: null,
      repaired: '+4930123456',
      isPossible: true,
      isValid: true,
      country: 'DE',
    },
    fixes: [
      {
        field: 'name',
        kind: 'all-caps',
        message: 'Did you mean “Winston Smith”?',
        value: 'Winston Smith',
      },
    ],
  });
});

test('an empty phone is not read', async () => {
  const galena = open('DE');
  expect(await galena.ask('assist:read', { ...FIELDS, phone: ' ' })).toMatchObject({ phone: null });
});

describe('the country of numbers without a code', () => {
  const repaired = async (galena: TestApp) =>
    (await galena.ask('assist:read', FIELDS)).phone?.repaired;

  test('is the system’s where the rep chose none, also while no database is open', async () => {
    const galena = open('at');
    expect(await repaired(galena)).toBe('+4330123456');
    await galena.app.start();
    expect(await repaired(galena)).toBe('+4330123456');
    expect(await galena.ask('app:read')).toMatchObject({ systemCountry: 'AT' });
  });

  test('is the one that the rep chose', async () => {
    const galena = open('AT');
    await galena.app.start();
    await galena.ask('settings:save', { ...DEFAULT_SETTINGS, country: 'DE' });
    expect(await repaired(galena)).toBe('+4930123456');
    await galena.ask('settings:save', { ...DEFAULT_SETTINGS, country: null });
    expect(await repaired(galena)).toBe('+4330123456');
  });

  test.each(['', 'Germany', '__proto__', '12'])(
    'is unknown where the system says “%s”',
    async (says) => {
      const galena = open(says);
      expect(await repaired(galena)).toBe('030 123456');
      expect(await galena.ask('app:read')).toMatchObject({ systemCountry: null });
    },
  );
});
