import { expect, test } from 'vitest';
import { STANDARD_CAMPAIGN } from '../../../preload/contract/campaign.ts';
import { createFakeIds } from '../../testing/fakes.ts';
import { openOldDatabase } from '../../testing/open-database.ts';
import { createCampaignRepo } from '../campaign-repo.ts';
import { migrate } from '../database.ts';

test('a database of the fifth version has room for campaigns after the sixth step', () => {
  const db = openOldDatabase(6);
  db.prepare(`INSERT INTO setting (name, value) VALUES ('settings', '{"holdSeconds":7}')`).run();
  migrate(db);
  const repo = createCampaignRepo(db, createFakeIds());
  expect(repo.all()).toEqual([]);
  repo.put([STANDARD_CAMPAIGN]);
  expect(repo.all()).toEqual([{ id: STANDARD_CAMPAIGN.id, campaign: STANDARD_CAMPAIGN }]);
  expect(db.prepare('SELECT count(*) FROM setting').pluck().get()).toBe(1);
});
