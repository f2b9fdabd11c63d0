import { expect, test } from 'vitest';
import { openOldDatabase } from '../../testing/open-database.ts';
import { migrate } from '../database.ts';
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
