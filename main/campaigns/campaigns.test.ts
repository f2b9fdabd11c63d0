import { describe, expect, test } from 'vitest';
import {
  type Campaign,
  campaignsSchema,
  STANDARD_CAMPAIGN,
  STANDARD_CAMPAIGN_ID,
} from '../../preload/contract/campaign.ts';
import type { Topic } from '../../preload/contract/channels.ts';
import type { Result } from '../../preload/contract/result.ts';
import { createCampaignRepo } from '../storage/campaign-repo.ts';
import { createFakeIds, createFakeLog } from '../testing/fakes.ts';
import { openTestDatabase } from '../testing/open-database.ts';
import { createCampaigns } from './campaigns.ts';

const idOf = (number: number): string =>
  `11111111-1111-4111-8111-${String(number).padStart(12, '0')}`;

const campaign = (number: number, name: string, part: Partial<Campaign> = {}): Campaign => ({
  ...STANDARD_CAMPAIGN,
  id: idOf(number),
  name,
  ...part,
});

const set = () => {
  const db = openTestDatabase();
  const log = createFakeLog();
  const topics: Topic[] = [];
  const ids = createFakeIds();
  const announce = (topic: Topic) => void topics.push(topic);
  const service = createCampaigns({ repo: createCampaignRepo(db, ids), ids, log, announce });
  const names = () => service.list().all.map(({ name }) => name);
  const store = (id: string, value: string) =>
    db.prepare('INSERT INTO campaign (id, position, value) VALUES (?, 1, ?)').run(id, value);
  return { db, log, topics, service, names, store };
};

const errorOf = (result: Result<unknown>) => (result.ok ? null : result.error);

test('the standard campaign is there and in use before anything was stored', () => {
  const { service } = set();
  expect(service.list()).toEqual({ activeId: STANDARD_CAMPAIGN_ID, all: [STANDARD_CAMPAIGN] });
});

describe('a saved campaign', () => {
  test('stands behind the standard one, in the order of adding, and is changed in its place', () => {
    const { service, names, topics } = set();
    service.save(campaign(2, 'Fair'));
    service.save(campaign(1, 'Phone list'));
    service.save(campaign(2, 'Fair 2026'));
    service.save({ ...STANDARD_CAMPAIGN, name: 'Everyday' });
    expect(names()).toEqual(['Everyday', 'Fair 2026', 'Phone list']);
    expect(topics).toEqual(Array(4).fill('campaigns'));
  });

  test.each(['Fair', 'FAIR', ' fair ', 'standard'])('may not take the name “%s” again', (name) => {
    const { service, names } = set();
    service.save(campaign(1, 'Fair'));
    const error = errorOf(service.save(campaign(2, name)));
    expect(error).toMatchObject({ code: 'campaign-invalid', field: 'name' });
    expect(names()).toEqual(['Standard', 'Fair']);
  });

  test('may change how its own name is written', () => {
    const { service, names } = set();
    service.save(campaign(1, 'Fair'));
    service.save(campaign(1, 'FAIR'));
    expect(names()).toEqual(['Standard', 'FAIR']);
  });

  test('has nothing twice, no blank tags, and shows what it requires', () => {
    const { service } = set();
    const defaults = { ...STANDARD_CAMPAIGN.defaults, tags: ['a', ' ', ' a ', 'b'] };
    service.save(
      campaign(1, 'Fair', {
        fields: ['email', 'name', 'email'],
        required: ['phone', 'email', 'phone'],
        defaults,
      }),
    );
    expect(service.list().all[1]).toMatchObject({
      fields: ['email', 'name', 'phone'],
      required: ['phone', 'email'],
      defaults: { tags: ['a', 'b'] },
    });
  });

  test('is the 200th at most', () => {
    const { service } = set();
    for (let number = 1; number < 200; number += 1) service.save(campaign(number, `C${number}`));
    expect(errorOf(service.save(campaign(200, 'C200')))).toMatchObject({
      code: 'campaign-invalid',
    });
    expect(service.save(campaign(7, 'Changed')).ok).toBe(true);
    expect(campaignsSchema.safeParse(service.list()).success).toBe(true);
  });
});

describe('the campaign in use', () => {
  test('is the one that was activated last', () => {
    const { service, topics } = set();
    service.save(campaign(1, 'Fair'));
    topics.length = 0;
    service.activate(idOf(1));
    expect(service.list().activeId).toBe(idOf(1));
    expect(topics).toEqual(['campaigns']);
  });

  test('is the standard one after it was removed, even when its id comes back', () => {
    const { service } = set();
    service.save(campaign(1, 'Fair'));
    service.activate(idOf(1));
    expect(service.remove(idOf(1))).toMatchObject({ value: { activeId: STANDARD_CAMPAIGN_ID } });
    service.save(campaign(1, 'Fair'));
    expect(service.list().activeId).toBe(STANDARD_CAMPAIGN_ID);
  });

  test('stays when another is removed', () => {
    const { service, names } = set();
    service.save(campaign(1, 'Fair'));
    service.save(campaign(2, 'Phone list'));
    service.activate(idOf(1));
    service.remove(idOf(2));
    expect(service.list().activeId).toBe(idOf(1));
    expect(names()).toEqual(['Standard', 'Fair']);
  });
});

test('what is not there is neither activated nor removed, and the standard one stays', () => {
  const { service, topics } = set();
  expect(errorOf(service.activate(idOf(1)))).toMatchObject({ code: 'campaign-missing' });
  expect(errorOf(service.remove(idOf(1)))).toMatchObject({ code: 'campaign-missing' });
  expect(errorOf(service.remove(STANDARD_CAMPAIGN_ID))).toMatchObject({ code: 'campaign-invalid' });
  expect(topics).toEqual([]);
});

describe('a row that is not understood', () => {
  const FOREIGN = ['no json', 'null', '[]', '7', '{"name":"From tomorrow","shape":"new"}'];

  test.each(FOREIGN)('like %s is skipped, told to the log, and stays', (value) => {
    const { db, service, names, log, store } = set();
    store(idOf(1), value);
    service.save(campaign(2, 'Fair'));
    expect(names()).toEqual(['Standard', 'Fair']);
    expect(log.lines).toContainEqual({
      level: 'warn',
      event: 'campaign.unreadable',
      facts: { id: idOf(1) },
    });
    expect(db.prepare('SELECT value FROM campaign').pluck().all()).toContain(value);
  });

  test('gives way to one that is saved in its place, and is kept beside it', () => {
    const { db, service, names, store } = set();
    store(STANDARD_CAMPAIGN_ID, 'no json');
    service.save({ ...STANDARD_CAMPAIGN, name: 'Everyday' });
    expect(names()).toEqual(['Everyday']);
    expect(db.prepare('SELECT value FROM campaign').pluck().all()).toContain('no json');
  });
});

describe('a file', () => {
  test('brings what one computer has to another, and a second time changes nothing', () => {
    const here = set();
    here.service.save(campaign(1, 'Fair', { required: ['email'] }));
    here.service.save({ ...STANDARD_CAMPAIGN, name: 'Everyday' });
    const there = set();
    const text = here.service.exportAll();
    expect(there.service.importFrom(text)).toMatchObject({ value: { added: 2, changed: 0 } });
    expect(there.names()).toEqual(['Standard', 'Everyday', 'Fair']);
    expect(there.service.importFrom(text)).toMatchObject({ value: { added: 0, changed: 0 } });
    expect(there.topics).toContain('campaigns');
  });

  test('does not take back what others changed in their standard campaign', () => {
    const there = set();
    there.service.save({ ...STANDARD_CAMPAIGN, required: ['email'] });
    there.service.importFrom(set().service.exportAll());
    expect(there.service.list().all).toMatchObject([{ required: ['email'] }]);
  });

  test('that cannot be read or is too much changes nothing', () => {
    const { service, names, topics } = set();
    service.save(campaign(1, 'Fair'));
    topics.length = 0;
    expect(errorOf(service.importFrom('{}'))).toMatchObject({ code: 'campaign-file-unreadable' });
    const full = set();
    for (let number = 2; number < 201; number += 1) {
      full.service.save(campaign(number, `C${number}`));
    }
    expect(errorOf(service.importFrom(full.service.exportAll()))).toMatchObject({
      code: 'campaign-invalid',
    });
    expect(names()).toEqual(['Standard', 'Fair']);
    expect(topics).toEqual([]);
  });
});
