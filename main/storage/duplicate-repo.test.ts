import { expect, test, vi } from 'vitest';
import { z } from 'zod';
import type { EntryState } from '../../preload/contract/entry.ts';
import { nameKey } from '../../preload/contract/fold-text.ts';
import { EMPTY_LEAD, type TypedLead } from '../../preload/contract/lead.ts';
import { openTestDatabase } from '../testing/open-database.ts';
import { createDuplicateRepo } from './duplicate-repo.ts';
import { createEntryRepo } from './entry-repo.ts';
import { createWorkspaceRepo } from './workspace-repo.ts';

const EMAIL = 'winston@acme.example';
const idOf = (number: number): string =>
  `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
const NOBODY = idOf(999);

const open = () => {
  const db = openTestDatabase();
  createWorkspaceRepo(db).activate({
    id: 'w',
    name: 'Acme',
    region: 'us',
    apiVersion: '2.16',
    isPractice: false,
    hasRef: true,
    timeZone: null,
  });
  const entries = createEntryRepo(db);
  const add = (number: number, lead: Partial<TypedLead>, state?: EntryState) => {
    const id = idOf(number);
    entries.saveDraft(id, { ...EMPTY_LEAD, ...lead }, number);
    if (state) {
      entries.markSubmitted(id, 'w', number + 1);
      entries.setState(id, state, number + 2);
    }
  };
  return { db, entries, add, repo: createDuplicateRepo(db) };
};

const done: EntryState = { kind: 'done', contactId: 'c-1', at: 1, steps: [] };

test('an entry is found by its email and by its phone, and told as far as it is shown', () => {
  const { repo, add } = open();
  add(10, { name: 'Winston', email: ` ${EMAIL.toUpperCase()}`, phone: '+49 171 1234567' }, done);
  const winston = {
    entryId: idOf(10),
    title: 'Winston',
    state: 'done',
    at: 11,
    workspaceId: 'w',
    workspaceName: 'Acme',
    contactId: 'c-1',
    phone: '+49 171 1234567',
  };
  expect(repo.byEmail(EMAIL, NOBODY, 5)).toEqual([winston]);
  expect(repo.byPhone('711234567', NOBODY, 5)).toEqual([winston]);
  expect(repo.byName(nameKey('winston', ''), NOBODY, 5)).toEqual([winston]);
});

test('a name that is typed anew, or taken away, is found by what it is now', () => {
  const { repo, add, entries } = open();
  const find = (name: string) => repo.byName(nameKey(name, ''), NOBODY, 5).length;
  add(1, { name: 'Inés García' });
  add(1, { name: 'Björn Łuk' });
  expect([find('Garcia Ines'), find('luk bjorn')]).toEqual([0, 1]);
  add(1, { name: '' });
  expect(find('luk bjorn')).toBe(0);
  add(2, { name: 'Ann Lee' });
  entries.dropDraft(idOf(2));
  expect(find('Ann Lee')).toBe(0);
});

test('a draft is found with the time of its last change', () => {
  const { repo, add } = open();
  add(10, { email: EMAIL });
  expect(repo.byEmail(EMAIL, NOBODY, 5)).toMatchObject([
    { title: EMAIL, state: 'draft', at: 10, workspaceId: null, workspaceName: null },
  ]);
});

test('the entry that asks, what was discarded and what has no key are left out', () => {
  const { repo, add } = open();
  add(1, { email: EMAIL });
  add(2, { email: EMAIL }, { kind: 'discarded', at: 1, from: { kind: 'draft' } });
  add(3, { name: 'Julia' });
  expect(repo.byEmail(EMAIL, idOf(1), 5)).toEqual([]);
  expect(repo.byEmail(null, NOBODY, 5)).toEqual([]);
  expect(repo.byPhone(null, NOBODY, 5)).toEqual([]);
});

test('the newest come first, and no more than asked for', () => {
  const { repo, add } = open();
  for (let number = 1; number <= 8; number += 1) add(number, { email: EMAIL });
  expect(repo.byEmail(EMAIL, NOBODY, 3).map(({ entryId }) => entryId)).toEqual([8, 7, 6].map(idOf));
});

test('what is changed in a draft is found by what it says now', () => {
  const { repo, add } = open();
  add(1, { email: EMAIL });
  add(1, { email: 'julia@acme.example' });
  expect(repo.byEmail(EMAIL, NOBODY, 5)).toEqual([]);
  expect(repo.byEmail('julia@acme.example', NOBODY, 5)).toHaveLength(1);
});

const planSchema = z.array(z.object({ detail: z.string() }));

test('each question is one look into an index that has the answer in order', () => {
  const { db } = open();
  const prepare = vi.spyOn(db, 'prepare');
  createDuplicateRepo(db);
  const statements = prepare.mock.calls.map(([sql]) => sql);
  const plans = statements.map((sql) => {
    const plan = planSchema.parse(db.prepare(`EXPLAIN QUERY PLAN ${sql}`).all('x', 'y', 5));
    return plan.map(({ detail }) => detail.split(' LEFT-JOIN')[0]);
  });
  const ofWorkspace = 'SEARCH workspace USING PRIMARY KEY (id=?)';
  expect(plans).toEqual([
    ['SEARCH entry USING INDEX entry_by_email (email_key=?)', ofWorkspace],
    ['SEARCH entry USING INDEX entry_by_phone (phone_key=?)', ofWorkspace],
    [
      'SEARCH entry_name USING COVERING INDEX entry_name_by_key (key=?)',
      'SEARCH entry USING PRIMARY KEY (id=?)',
      ofWorkspace,
    ],
  ]);
});
