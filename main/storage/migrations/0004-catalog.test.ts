import { expect, test } from 'vitest';
import { openOldDatabase } from '../../testing/open-database.ts';
import { createCatalogRepo } from '../catalog-repo.ts';
import { migrate } from '../database.ts';

test('an older file learns to keep a catalog, and loses nothing', () => {
  const db = openOldDatabase(3);
  db.prepare("INSERT INTO setting VALUES ('settings', '{}')").run();
  db.prepare(
    "INSERT INTO workspace (id, name, region, api_version, is_practice) VALUES ('w', 'Acme', 'us', '2.16', 0)",
  ).run();
  migrate(db);

  const repo = createCatalogRepo(db);
  expect(repo.read('w', '2.16').tags).toBeNull();
  repo.save({ workspaceId: 'w', apiVersion: '2.16', part: 'tags', items: ['vip'], readAt: 7 });
  expect(repo.read('w', '2.16').tags).toEqual({ items: ['vip'], readAt: 7 });
  expect(db.prepare('SELECT count(*) FROM setting').pluck().get()).toBe(1);
  expect(db.prepare('SELECT name FROM workspace').pluck().all()).toEqual(['Acme']);
});
