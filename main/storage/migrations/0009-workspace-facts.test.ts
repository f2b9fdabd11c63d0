import { expect, test } from 'vitest';
import { emailKey } from '../../../preload/contract/duplicates.ts';
import { EMPTY_LEAD } from '../../../preload/contract/lead.ts';
import { openOldDatabase } from '../../testing/open-database.ts';
import { createCatalogRepo } from '../catalog-repo.ts';
import { migrate } from '../database.ts';
import { createDuplicateRepo } from '../duplicate-repo.ts';
import { createWorkspaceRepo } from '../workspace-repo.ts';

test('a workspace of the eighth version is known after the ninth step, and may tell its time zone', () => {
  const db = openOldDatabase(8);
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
  const db = openOldDatabase(8);
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

test('an entry of the eighth version is found by either spelling of its address', () => {
  const db = openOldDatabase(8);
  const id = '00000000-0000-4000-8000-000000000001';
  db.prepare(
    `INSERT INTO entry (id, lead, state, search, created_at, updated_at, email_key)
     VALUES (?, ?, '{"kind":"draft"}', '', 1, 1, 'ann@bücher.example')`,
  ).run(id, JSON.stringify({ ...EMPTY_LEAD, email: 'Ann@bücher.example' }));
  migrate(db);
  const found = createDuplicateRepo(db).byEmail(emailKey('ann@xn--bcher-kva.example'), 'other', 5);
  expect(found).toMatchObject([{ entryId: id }]);
});
