import { expect, test } from 'vitest';
import { emailKey } from '../../../preload/contract/duplicates.ts';
import { EMPTY_LEAD } from '../../../preload/contract/lead.ts';
import { openOldDatabase } from '../../testing/open-database.ts';
import { migrate } from '../database.ts';
import { createDuplicateRepo } from '../duplicate-repo.ts';

const ID = '00000000-0000-4000-8000-000000000001';
const OTHER = '00000000-0000-4000-8000-000000000002';

test('entries of the fourth version are found by their email and phone after the fifth step', () => {
  const db = openOldDatabase(5);
  const insert = db.prepare(
    `INSERT INTO entry (id, lead, state, search, created_at, updated_at)
     VALUES (?, ?, '{"kind":"draft"}', '', 1, 1)`,
  );
  const old = { ...EMPTY_LEAD, email: ' Winston@ÄCME.example', phone: '٠١٧١ ١٢٣٤٥٦٧' };
  insert.run(ID, JSON.stringify(old));
  insert.run(OTHER, JSON.stringify({ ...EMPTY_LEAD, name: 'Julia' }));
  migrate(db);

  const repo = createDuplicateRepo(db);
  expect(repo.byEmail(emailKey(old.email), OTHER, 5)).toMatchObject([{ entryId: ID }]);
  expect(repo.byPhone('711234567', OTHER, 5)).toMatchObject([{ entryId: ID }]);
  const keys = db.prepare('SELECT email_key, phone_key FROM entry WHERE id = ?').get(OTHER);
  expect(keys).toEqual({ email_key: null, phone_key: null });
});
