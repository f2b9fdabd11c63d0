import { join } from 'node:path';
import { type RunningPractice, startPractice } from '../../main/practice/start-practice.ts';
import { openCore } from './core.ts';
import type { Figure } from './figures.ts';
import { benchLead } from './leads.ts';

/** intercom-api.md §6 */
const WINDOW_MS = 10_000;
const FULL_WINDOWS = 3;
/** The rest of the first window is used too, and the last window must have leads to send. */
const WINDOWS_OF_LEADS = FULL_WINDOWS + 1.2;
const TOO_MANY = 429;
const LEAST_SHARE = 95;

/** The share of the limit, in percent, that was used in each window of the outbox alone. */
export const sharesOf = (
  calls: readonly { readonly atMs: number; readonly status: number | null }[],
  limit: number,
): readonly number[] => {
  const used = new Map<number, number>();
  for (const { atMs, status } of calls) {
    const window = Math.floor(atMs / WINDOW_MS);
    used.set(window, (used.get(window) ?? 0) + (status === TOO_MANY ? 0 : 1));
  }
  const first = Math.min(...used.keys());
  const last = Math.max(...used.keys());
  // The first window began before the first call; the last did not end with the last call.
  const full = Array.from(
    { length: Math.max(0, last - first - 1) },
    (_, index) => first + 1 + index,
  );
  return full.map((window) => ((used.get(window) ?? 0) / limit) * 100);
};

const countLeads = (practice: RunningPractice, count: number, mark: string) => {
  const made = new Map<string | null, number>();
  for (const { name } of practice.contacts()) made.set(name, (made.get(name) ?? 0) + 1);
  const times = Array.from(
    { length: count },
    (_, number) => made.get(benchLead(mark, number).name) ?? 0,
  );
  return {
    duplicates: times.reduce((sum, each) => sum + Math.max(0, each - 1), 0),
    lost: times.filter((each) => each === 0).length,
  };
};

const average = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** Drains an outbox into a workspace that takes `limit` calls in a window of 10 s. */
const drain = async (folder: string, limit: number): Promise<readonly Figure[]> => {
  const practice = await startPractice({ settings: { callsPerWindow: limit } });
  const core = await openCore(join(folder, `drain-${limit}`), practice);
  const count = Math.ceil(limit * WINDOWS_OF_LEADS);
  const mark = `drain ${limit}`;
  for (let number = 0; number < count; number += 1) await core.submit(benchLead(mark, number));
  await core.settled();
  const calls = practice.calls();
  await core.close();
  await practice.close();
  const shares = sharesOf(calls, limit);
  const { duplicates, lost } = countLeads(practice, count, mark);
  const refused = calls.filter(({ status }) => status === TOO_MANY).length;
  const row = { bench: 'drain' } as const;
  const none = { kind: 'at-most', value: 0 } as const;
  const what = (text: string): string => `L = ${limit}: ${text}`;
  return [
    {
      ...row,
      what: what(`share of L used over ${shares.length} full windows`),
      value: average(shares),
      unit: '%',
      target: { kind: 'at-least', value: LEAST_SHARE },
    },
    {
      ...row,
      what: what('least in a window'),
      value: Math.min(...shares),
      unit: '%',
      target: null,
    },
    {
      ...row,
      what: what(`duplicates of ${count} leads`),
      value: duplicates,
      unit: '',
      target: none,
    },
    { ...row, what: what(`lost of ${count} leads`), value: lost, unit: '', target: none },
    { ...row, what: what('429s seen'), value: refused, unit: '', target: null },
  ];
};

/** A limit that a window uses up at once, and Intercom's own limit (intercom-api.md §6). */
const LIMITS = [100, 1_666] as const;

/** One after the other: each drain writes to the disk as fast as it can. */
export const benchDrain = async (folder: string): Promise<readonly Figure[]> => {
  const figures: Figure[] = [];
  for (const limit of LIMITS) figures.push(...(await drain(folder, limit)));
  return figures;
};
