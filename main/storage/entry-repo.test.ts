import { expect, test, vi } from 'vitest';
import type { EntryState, Progress, Tracks } from '../../preload/contract/entry.ts';
import { EMPTY_LEAD } from '../../preload/contract/lead.ts';
import { openTestDatabase } from '../testing/open-database.ts';
import { createEntryRepo } from './entry-repo.ts';
import { createWorkspaceRepo } from './workspace-repo.ts';

const NOW = Date.UTC(2026, 10, 23, 9);
const ACME = {
  id: 'acme',
  name: 'Acme',
  region: 'us',
  apiVersion: '2.16',
  isPractice: false,
  hasRef: true,
  timeZone: null,
} as const;

const queued = (notBefore: number): EntryState => ({
  kind: 'queued',
  notBefore,
  cause: 'new',
  unanswered: 0,
  failures: 0,
});

const created = (progress: Progress, notBefore: number | null): EntryState => ({
  kind: 'created',
  contactId: 'c1',
  at: NOW,
  // The text of a lead must not count as the progress of a step.
  steps: [
    { step: { kind: 'tag', name: '"kind":"doing"' }, progress: { kind: 'done' } },
    { step: { kind: 'note' }, progress },
  ],
  notBefore,
  cause: 'new',
  failures: 0,
});

const refusal = { status: 400, code: null, message: 'no', field: null, otherContactId: null };

const countWith = (state: EntryState, workspaceId: string = ACME.id): number => {
  const db = openTestDatabase();
  const entries = createEntryRepo(db);
  for (const id of [ACME.id, 'other']) createWorkspaceRepo(db).activate({ ...ACME, id });
  entries.saveDraft('e1', EMPTY_LEAD, NOW);
  entries.markSubmitted('e1', workspaceId, NOW);
  entries.setState('e1', state, NOW);
  return entries.countUnsent(ACME.id, NOW);
};

test.each<[string, EntryState, number]>([
  ['held', { kind: 'held', until: NOW + 60_000 }, 1],
  ['due', queued(NOW), 1],
  ['due later', queued(NOW + 1), 0],
  ['on the wire', { kind: 'sending', since: NOW, unanswered: 0, failures: 0 }, 1],
  ['due for a step', created({ kind: 'to-do' }, NOW), 1],
  ['due for a step later', created({ kind: 'to-do' }, NOW + 1), 0],
  ['taking a step', created({ kind: 'doing', looks: null }, null), 1],
  ['with the rep for a step', created({ kind: 'refused', refusal, looks: null }, null), 0],
  ['a draft', { kind: 'draft' }, 0],
  ['with the rep', { kind: 'asking', since: NOW, unanswered: 1 }, 0],
  ['done', { kind: 'done', contactId: 'c1', at: NOW, steps: [] }, 0],
])('of what is still to be sent, an entry that is %s counts so', (_name, state, count) => {
  expect(countWith(state)).toBe(count);
  expect(countWith(state, 'other')).toBe(0);
});

test.each([
  ['made', null, true],
  ['only updated', { id: 'c1', name: 'Winston' }, false],
])('a contact that another entry %s is claimed: %s', (_name, updateOf, isClaimed) => {
  const entries = createEntryRepo(openTestDatabase());
  entries.saveDraft('e1', { ...EMPTY_LEAD, updateOf }, NOW);
  entries.setState('e1', { kind: 'done', contactId: 'c1', at: NOW, steps: [] }, NOW);
  expect(entries.isClaimed('c1', 'e2')).toBe(isClaimed);
  expect(entries.isClaimed('c1', 'e1')).toBe(false);
});

test('what is still to be sent is counted by indexes alone, however many wait', () => {
  const db = openTestDatabase();
  const prepared = vi.spyOn(db, 'prepare');
  createEntryRepo(db);
  const count = prepared.mock.calls.map(([sql]) => sql).find((sql) => sql.includes('@dueBy'));
  const plan = db
    .prepare(`EXPLAIN QUERY PLAN ${count}`)
    .all({ workspaceId: ACME.id, dueBy: NOW })
    .map((row) => JSON.stringify(row))
    .join();
  for (const index of ['entry_by_due', 'entry_by_kind', 'entry_with_step_begun']) {
    expect(plan).toContain(`USING INDEX ${index} `);
  }
});

test.each<[string, EntryState, readonly string[]]>([
  ['is still to be written', created({ kind: 'to-do' }, NOW), ['e1']],
  ['got no answer', created({ kind: 'unsure', looks: 0 }, NOW), ['e1']],
  ['is being written', created({ kind: 'doing', looks: null }, null), []],
  ['was refused', created({ kind: 'refused', refusal, looks: null }, null), ['e2']],
  ['is done', created({ kind: 'done' }, NOW), ['e1', 'e2']],
])('of two notes for one contact, while the first %s, these are due', (_name, state, due) => {
  const db = openTestDatabase();
  const entries = createEntryRepo(db);
  createWorkspaceRepo(db).activate(ACME);
  for (const [id, of] of [
    ['e1', state],
    ['e2', created({ kind: 'to-do' }, NOW)],
  ] as const) {
    entries.saveDraft(id, EMPTY_LEAD, NOW);
    entries.markSubmitted(id, ACME.id, NOW);
    entries.setState(id, of, NOW);
  }
  expect(entries.nextDue(ACME.id, 5).map(({ id }) => id)).toEqual(due);
});

test.each<[string, Partial<{ workspaceId: string; steps: Tracks }>]>([
  ['is another workspace’s', { workspaceId: 'other' }],
  ['has no part in this one, which writes none', { steps: [] }],
])('a note for the same contact holds up nobody if it %s', (_name, { workspaceId, steps }) => {
  const db = openTestDatabase();
  const entries = createEntryRepo(db);
  for (const id of [ACME.id, 'other']) createWorkspaceRepo(db).activate({ ...ACME, id });
  const open = created({ kind: 'to-do' }, NOW);
  for (const [id, workspace, state] of [
    ['e1', workspaceId ?? ACME.id, open],
    ['e2', ACME.id, { ...open, ...(steps && { steps }) }],
  ] as const) {
    entries.saveDraft(id, EMPTY_LEAD, NOW);
    entries.markSubmitted(id, workspace, NOW);
    entries.setState(id, state, NOW);
  }
  expect(entries.nextDue(ACME.id, 5).map(({ id }) => id)).toContain('e2');
});

test('notes for one contact are found by an index, however many contacts there are', () => {
  const db = openTestDatabase();
  const prepared = vi.spyOn(db, 'prepare');
  createEntryRepo(db);
  const next = prepared.mock.calls.map(([sql]) => sql).find((sql) => sql.includes('elder'));
  const plan = JSON.stringify(db.prepare(`EXPLAIN QUERY PLAN ${next}`).all(ACME.id, 1));
  expect(plan).toContain('USING INDEX entry_by_contact ');
});

test('what was refused in a workspace is found, leads and steps, the first submitted first', () => {
  const db = openTestDatabase();
  const entries = createEntryRepo(db);
  for (const id of [ACME.id, 'other']) createWorkspaceRepo(db).activate({ ...ACME, id });
  const refused: EntryState = { kind: 'refused', at: NOW, refusal, unanswered: 0 };
  const put = (id: string, state: EntryState, at: number, workspaceId: string = ACME.id) => {
    entries.saveDraft(id, EMPTY_LEAD, NOW);
    entries.markSubmitted(id, workspaceId, at);
    entries.setState(id, state, at);
  };
  put('late', refused, NOW + 1);
  put('step', created({ kind: 'refused', refusal, looks: null }, null), NOW);
  put('fine', created({ kind: 'to-do' }, NOW), NOW);
  put('queued', queued(NOW), NOW);
  put('elsewhere', refused, NOW, 'other');
  expect(entries.refusedIds(ACME.id)).toEqual(['step', 'late']);
});
