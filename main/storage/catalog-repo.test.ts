import { expect, test } from 'vitest';
import { openTestDatabase } from '../testing/open-database.ts';
import { createCatalogRepo } from './catalog-repo.ts';

const open = () => {
  const db = openTestDatabase();
  const repo = createCatalogRepo(db);
  const tags = { workspaceId: 'w', apiVersion: '2.16', part: 'tags' } as const;
  repo.save({ ...tags, items: ['vip'], readAt: 1 });
  return { db, repo, tags };
};

test('a part is kept for each workspace, and the newer reading replaces the older', () => {
  const { repo, tags } = open();
  repo.save({ ...tags, workspaceId: 'other', items: ['fair'], readAt: 2 });
  repo.save({ ...tags, items: ['vip', 'webinar'], readAt: 3 });
  expect(repo.read('w', '2.16').tags).toEqual({ items: ['vip', 'webinar'], readAt: 3 });
  expect(repo.read('other', '2.16').tags).toEqual({ items: ['fair'], readAt: 2 });
  expect(repo.read('w', '2.16').companies).toBeNull();
});

test('what was read in one API version is not offered in another, whose ids differ', () => {
  const { repo } = open();
  expect(repo.read('w', '1.3').tags).toBeNull();
});

test('a value of another shape is as good as none, and the other parts are not touched', () => {
  const { db, repo, tags } = open();
  repo.save({ ...tags, part: 'admins', items: [{ nobody: true }], readAt: 1 });
  expect(repo.read('w', '2.16')).toMatchObject({ admins: null, tags: { items: ['vip'] } });
  db.prepare(`UPDATE catalog SET value = '[]' WHERE part = 'tags'`).run();
  expect(repo.read('w', '2.16').tags).toBeNull();
});
