import { expect, test } from 'vitest';
import { MAX_ATTEMPTS_LISTED } from '../../preload/contract/attempt.ts';
import { EMPTY_LEAD } from '../../preload/contract/lead.ts';
import { openTestDatabase } from '../testing/open-database.ts';
import { createAttemptRepo } from './attempt-repo.ts';
import { createEntryRepo } from './entry-repo.ts';

const ENTRY = '00000000-0000-4000-8000-000000000001';
const idOf = (number: number): string =>
  `11111111-1111-4111-8111-${String(number).padStart(12, '0')}`;
const request = { method: 'GET', url: 'https://a.example/', headers: {}, body: null };
const responseOf = (body: string) => ({
  status: 404,
  headers: {},
  requestId: null,
  body,
  isTruncated: false,
});

const setUp = () => {
  const db = openTestDatabase();
  createEntryRepo(db).saveDraft(ENTRY, EMPTY_LEAD, 1);
  const attempts = createAttemptRepo(db);
  const add = (number: number, body: string | null): void => {
    attempts.start({ id: idOf(number), entryId: ENTRY, step: 'look-up', request, startedAt: 1 });
    if (body === null) return;
    const ended = { durationMs: 2, outcome: 'unknown', failure: null } as const;
    attempts.end(idOf(number), { ...ended, response: responseOf(body) });
  };
  return { attempts, add };
};

test('a list of 60 attempts with megabytes each is small; one of them is read whole', () => {
  const { attempts, add } = setUp();
  for (let number = 1; number <= 60; number += 1) add(number, 'x'.repeat(400_000));
  const listed = attempts.list(ENTRY);
  expect(listed).toHaveLength(60);
  expect(JSON.stringify(listed).length).toBeLessThan(20_000);
  expect(listed.at(-1)).toMatchObject({ number: 60, method: 'GET', status: 404 });
  expect(attempts.find(idOf(60))?.response?.body).toHaveLength(400_000);
});

test('an attempt that has no answer yet has no status; one that never was is none', () => {
  const { attempts, add } = setUp();
  add(1, null);
  expect(attempts.list(ENTRY)).toMatchObject([{ status: null, durationMs: null, outcome: null }]);
  expect(attempts.find(idOf(2))).toBeNull();
});

test('of very many only the newest are listed, oldest first', () => {
  const { attempts, add } = setUp();
  for (let number = 1; number <= MAX_ATTEMPTS_LISTED + 2; number += 1) add(number, null);
  const numbers = attempts.list(ENTRY).map(({ number }) => number);
  expect(numbers).toHaveLength(MAX_ATTEMPTS_LISTED);
  expect([numbers[0], numbers.at(-1)]).toEqual([3, MAX_ATTEMPTS_LISTED + 2]);
});
