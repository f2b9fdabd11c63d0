import { expect, test } from 'vitest';
import { openOldDatabase } from '../../testing/open-database.ts';
import { createCatalogRepo } from '../catalog-repo.ts';
import { migrate } from '../database.ts';
import { createWorkspaceRepo } from '../workspace-repo.ts';

test('a workspace of the ninth version is known after the tenth step, and may tell its time zone', () => {
  const db = openOldDatabase(9);
  db.prepare(
    `INSERT INTO workspace (id, name, region, api_version, is_practice, has_ref)
     VALUES ('w', 'Acme', 'us', '2.16', 0, 1)`,
  ).run();
  migrate(db);
  const repo = createWorkspaceRepo(db);
  const known = repo.find('w');
  expect(known).toMatchObject({ name: 'Acme', hasRef: true, timeZone: null });
  if (known) repo.activate({ ...known, timeZone: 'Pacific/Auckland' });
  expect(repo.active()).toMatchObject({ timeZone: 'Pacific/Auckland' });
});

test('an empty list of 1.3’s attributes that nobody had asked for is forgotten', () => {
  const db = openOldDatabase(9);
  const workspace = db.prepare(
    `INSERT INTO workspace (id, name, region, api_version, is_practice, has_ref)
     VALUES (?, 'Acme', 'us', ?, 0, 1)`,
  );
  const known = db.prepare(`INSERT INTO catalog VALUES (?, ?, ?, 1)`);
  for (const version of ['1.3', '2.16'] as const) {
    workspace.run(version, version);
    const value = JSON.stringify({ apiVersion: version, items: [] });
    for (const part of ['attributes', 'tags']) known.run(version, part, value);
  }
  migrate(db);
  const repo = createCatalogRepo(db);
  expect(repo.read('1.3', '1.3')).toMatchObject({ attributes: null, tags: { items: [] } });
  expect(repo.read('2.16', '2.16')).toMatchObject({ attributes: { items: [] } });
});
