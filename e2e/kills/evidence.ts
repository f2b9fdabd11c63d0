import type { RunningPractice } from '../../main/practice/start-practice.ts';
import type { EntrySummary } from '../../preload/contract/entry.ts';
import type { LaunchedApp } from '../lanes/lane.ts';
import type { Ledger } from './ledger.ts';
import type { Violation } from './verdict.ts';
import { readAttempt, readEntry } from './window-drive.ts';

type Sources = {
  readonly seed: number;
  readonly practice: RunningPractice;
  readonly app: LaunchedApp;
  readonly ledger: Ledger;
  readonly entries: readonly EntrySummary[];
};

const describeEntry = async (app: LaunchedApp, { id }: EntrySummary): Promise<unknown> => {
  const { entry, attempts } = await readEntry(app.page, id);
  return {
    ...entry,
    attempts: await Promise.all(
      attempts.map(async ({ id: attemptId, step, startedAt, durationMs, outcome, failure }) => {
        const { response } = await readAttempt(app.page, attemptId);
        const [status, answer] = [response?.status ?? null, response?.body.slice(0, 200) ?? null];
        return { step, startedAt, durationMs, outcome, failure, status, answer };
      }),
    ),
  };
};

const describeOne = async (
  { name, text }: Violation,
  { seed, practice, app, ledger, entries }: Sources,
): Promise<string> => {
  const mine = entries.filter(({ lead }) => lead.name === name);
  const facts = {
    typed: ledger.leads().find((lead) => lead.name === name),
    galena: await Promise.all(mine.map((entry) => describeEntry(app, entry))),
    intercom: practice.contacts().filter((contact) => contact.name === name),
    calls: practice.calls().filter(({ body }) => body.includes(`"${name}"`)),
  };
  return `seed ${seed}: ${text}\n${JSON.stringify(facts, null, 2)}`;
};

/** Each broken promise, with its seed and everything that is known about its lead. */
export const describeEvidence = (
  violations: readonly Violation[],
  sources: Sources,
): Promise<readonly string[]> =>
  Promise.all(violations.map((violation) => describeOne(violation, sources)));
