import { DEFAULT_SETTINGS, type Settings, settingsSchema } from '../../preload/contract/status.ts';
import type { Database } from './database.ts';
import { jsonColumn } from './json-column.ts';

const storedSchema = jsonColumn.pipe(settingsSchema);

export type SettingsRepo = ReturnType<typeof createSettingsRepo>;

/** What the rep has set, or the defaults. */
export const createSettingsRepo = (db: Database) => {
  const select = db.prepare(`SELECT value FROM setting WHERE name = 'settings'`).pluck();
  const upsert = db.prepare(
    `INSERT INTO setting (name, value) VALUES ('settings', ?)
     ON CONFLICT (name) DO UPDATE SET value = excluded.value`,
  );
  return {
    read: (): Settings => {
      const text = select.get();
      return text === undefined ? DEFAULT_SETTINGS : storedSchema.parse(text);
    },
    save: (settings: Settings): void => {
      upsert.run(JSON.stringify(settings));
    },
  };
};
