import { expect, test } from 'vitest';
import type { EntryState } from '../../preload/contract/entry.ts';
import { EMPTY_LEAD } from '../../preload/contract/lead.ts';
import { openTestDatabase } from '../testing/open-database.ts';
import { createEntryRepo } from './entry-repo.ts';
import { createWorkspaceRepo } from './workspace-repo.ts';

const ACME = {
  id: 'acme',
  name: 'Acme',
  region: 'us',
  apiVersion: '2.16',
  isPractice: false,
  hasRef: true,
  timeZone: null,
} as const;
const idOf = (number: number): string =>
  `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
const queued: EntryState = {
  kind: 'queued',
  notBefore: 0,
  cause: 'new',
  unanswered: 0,
  failures: 0,
};

const setUp = (count: number, unreadable: number) => {
  const db = openTestDatabase();
  createWorkspaceRepo(db).activate(ACME);
  const told: (readonly [string, unknown])[] = [];
  const entries = createEntryRepo(db, (id, cause) => told.push([id, cause]));
  for (let number = 1; number <= count; number += 1) {
    const lead = { ...EMPTY_LEAD, name: `Secret Person ${number}` };
    entries.saveDraft(idOf(number), lead, number);
    entries.markSubmitted(idOf(number), ACME.id, number);
    entries.setState(idOf(number), queued, number);
  }
  const spoil = db.prepare('UPDATE entry SET lead = ? WHERE id = ?');
  for (let number = 1; number <= unreadable; number += 1) {
    const lead = { ...EMPTY_LEAD, name: `Secret Person ${number}`, tags: 7 };
    spoil.run(JSON.stringify(lead), idOf(number));
  }
  return { entries, told };
};

test('rows that cannot be read, more than fit, keep no other back', () => {
  const { entries, told } = setUp(40, 30);
  expect(entries.nextDue(ACME.id, 8).map(({ id }) => id)).toEqual(
    Array.from({ length: 8 }, (_, index) => idOf(31 + index)),
  );
  expect(entries.outbox(100)).toHaveLength(10);
  expect(entries.find(idOf(1))).toBeNull();
  expect(entries.find(idOf(40))?.lead.name).toBe('Secret Person 40');
  expect(told).toHaveLength(30);
  expect(String(told[0]?.[1])).not.toContain('Secret');
});

test('where all can be read nobody is told anything', () => {
  const { entries, told } = setUp(3, 0);
  expect(entries.nextDue(ACME.id, 2)).toHaveLength(2);
  expect(told).toEqual([]);
});
