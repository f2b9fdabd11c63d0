import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../preload/contract/status.ts';
import { openTestDatabase } from '../testing/open-database.ts';
import { createSettingsRepo } from './settings-repo.ts';

test('what was set is read again', () => {
  const settings = createSettingsRepo(openTestDatabase());
  expect(settings.read()).toEqual(DEFAULT_SETTINGS);
  settings.save({ ...DEFAULT_SETTINGS, country: 'AT' });
  expect(settings.read()).toEqual({ ...DEFAULT_SETTINGS, country: 'AT' });
});

test('settings from before there was a country are read, and have none', () => {
  const db = openTestDatabase();
  db.prepare("INSERT INTO setting VALUES ('settings', ?)").run('{"holdSeconds":12}');
  expect(createSettingsRepo(db).read()).toEqual({ holdSeconds: 12, country: null });
});
