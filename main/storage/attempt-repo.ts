import { z } from 'zod';
import { type Attempt, attemptSchema } from '../../preload/contract/entry.ts';
import type { Database } from './database.ts';

export type AttemptStart = Pick<Attempt, 'id' | 'request' | 'startedAt'> & {
  readonly entryId: string;
};
export type AttemptEnd = Pick<Attempt, 'response' | 'outcome' | 'failure'> & {
  readonly durationMs: number;
};

export type AttemptRepo = ReturnType<typeof createAttemptRepo>;

const json = z.string().transform((text): unknown => JSON.parse(text));

const rowSchema = z.object({
  id: z.string(),
  number: z.number(),
  request: json,
  started_at: z.number(),
  duration_ms: z.number().nullable(),
  response: json.nullable(),
  outcome: z.string().nullable(),
  failure: z.string().nullable(),
});

const toAttempt = (row: unknown): Attempt => {
  const { started_at: startedAt, duration_ms: durationMs, ...rest } = rowSchema.parse(row);
  return attemptSchema.parse({ ...rest, startedAt, durationMs });
};

export const createAttemptRepo = (db: Database) => {
  const ofEntry = db.prepare('SELECT * FROM attempt WHERE entry_id = ? ORDER BY number');
  const start = db.prepare(
    `INSERT INTO attempt (id, entry_id, number, request, started_at)
     SELECT @id, @entryId, 1 + count(*), @request, @startedAt FROM attempt WHERE entry_id = @entryId`,
  );
  const end = db.prepare(
    `UPDATE attempt SET duration_ms = @durationMs, response = @response, outcome = @outcome,
       failure = @failure WHERE id = @id`,
  );

  return {
    /** Oldest first. */
    ofEntry: (entryId: string): readonly Attempt[] => ofEntry.all(entryId).map(toAttempt),
    /** Written before the request leaves, so that a killed Galena knows what it was about. */
    start: ({ id, entryId, request, startedAt }: AttemptStart): void => {
      start.run({ id, entryId, request: JSON.stringify(request), startedAt });
    },
    end: (id: string, { durationMs, response, outcome, failure }: AttemptEnd): void => {
      const text = response === null ? null : JSON.stringify(response);
      end.run({ id, durationMs, response: text, outcome, failure });
    },
  };
};
