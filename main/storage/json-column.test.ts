import { expect, test } from 'vitest';
import { EMPTY_LEAD } from '../../preload/contract/lead.ts';
import { openTestDatabase } from '../testing/open-database.ts';
import { createAttemptRepo } from './attempt-repo.ts';
import { createCatalogRepo } from './catalog-repo.ts';
import type { Database } from './database.ts';
import { createEntryRepo } from './entry-repo.ts';
import { createPracticeStore } from './practice-store.ts';
import { createSettingsRepo } from './settings-repo.ts';
import { createWorkspaceRepo } from './workspace-repo.ts';

const ID = '00000000-0000-4000-8000-000000000001';
const WORKSPACE = {
  id: 'acme',
  name: 'Acme',
  region: 'us',
  apiVersion: '2.16',
  isPractice: false,
  hasRef: true,
  timeZone: null,
} as const;
const BROKEN = 'Secret Person';

const readings: readonly (readonly [string, (db: Database) => unknown])[] = [
  [
    'the settings',
    (db) => {
      db.prepare("INSERT INTO setting VALUES ('settings', ?)").run(BROKEN);
      return createSettingsRepo(db).read();
    },
  ],
  [
    'a record of the practice workspace',
    (db) => {
      db.prepare("INSERT INTO practice_record VALUES ('contact', 'c', ?)").run(BROKEN);
      return createPracticeStore(db).load();
    },
  ],
  [
    'an attempt',
    (db) => {
      createEntryRepo(db).saveDraft(ID, EMPTY_LEAD, 1);
      const attempts = createAttemptRepo(db);
      const request = { method: 'GET', url: 'https://a.example/', headers: {}, body: null };
      attempts.start({ id: ID, entryId: ID, step: 'look-up', request, startedAt: 1 });
      db.prepare('UPDATE attempt SET request = ?').run(BROKEN);
      return attempts.find(ID);
    },
  ],
  [
    'an entry',
    (db) => {
      const told: unknown[] = [];
      const entries = createEntryRepo(db, (_id, cause) => told.push(cause));
      entries.saveDraft(ID, EMPTY_LEAD, 1);
      db.prepare('UPDATE entry SET lead = ?').run(BROKEN);
      entries.find(ID);
      throw told[0];
    },
  ],
];

test.each(readings)('%s that is no JSON is told without its text', (_what, read) => {
  const db = openTestDatabase();
  expect(() => read(db)).toThrow('A column that holds JSON cannot be read.');
});

test('a part of the catalog that is no JSON is as good as none', () => {
  const db = openTestDatabase();
  createWorkspaceRepo(db).activate(WORKSPACE);
  db.prepare("INSERT INTO catalog VALUES ('acme', 'tags', ?, 1)").run(BROKEN);
  expect(createCatalogRepo(db).read('acme', '2.16').tags).toBeNull();
});
