import { z } from 'zod';
import {
  type Attempt,
  type AttemptSummary,
  attemptSchema,
  attemptSummarySchema,
  MAX_ATTEMPTS_LISTED,
} from '../../preload/contract/attempt.ts';
import { REF_ATTRIBUTE } from '../../preload/contract/session.ts';
import type { Database } from './database.ts';
import { jsonColumn } from './json-column.ts';

export type AttemptStart = Pick<Attempt, 'id' | 'step' | 'request' | 'startedAt'> & {
  readonly entryId: string;
};
export type AttemptEnd = Pick<Attempt, 'response' | 'outcome' | 'failure'> & {
  readonly durationMs: number;
};

export type AttemptRepo = ReturnType<typeof createAttemptRepo>;

const rowSchema = z.object({
  id: z.string(),
  number: z.number(),
  step: z.string(),
  request: jsonColumn,
  started_at: z.number(),
  duration_ms: z.number().nullable(),
  response: jsonColumn.nullable(),
  outcome: z.string().nullable(),
  failure: z.string().nullable(),
});

/** A response begins with its status. To parse many whole responses for it would take seconds. */
const STATUS = /^\{"status":(\d{3})\b/;

const summaryRowSchema = rowSchema
  .omit({ request: true, response: true })
  .extend({ method: z.string(), head: z.string().nullable() });

const toSummary = (row: unknown): AttemptSummary => {
  const parsed = summaryRowSchema.parse(row);
  const { started_at: startedAt, duration_ms: durationMs, head, ...rest } = parsed;
  const status = STATUS.exec(head ?? '')?.[1];
  return attemptSummarySchema.parse({
    ...rest,
    startedAt,
    durationMs,
    status: status === undefined ? null : Number(status),
  });
};

const sendingsSchema = z.object({ sentAt: z.number().nullable(), hasRef: z.number().nullable() });

const toAttempt = (row: unknown): Attempt => {
  const { started_at: startedAt, duration_ms: durationMs, ...rest } = rowSchema.parse(row);
  return attemptSchema.parse({ ...rest, startedAt, durationMs });
};

const noteSchema = z.object({ note: z.string() });

/** A call about a note that the rep typed. */
export type AttemptForNote = Attempt & z.infer<typeof noteSchema>;

export const createAttemptRepo = (db: Database) => {
  const list = db.prepare(
    `SELECT id, number, step, started_at, duration_ms, outcome, substr(failure, 1, 300) AS failure,
       request ->> '$.method' AS method, substr(response, 1, 20) AS head
     FROM attempt WHERE entry_id = ? ORDER BY number DESC LIMIT ${MAX_ATTEMPTS_LISTED}`,
  );
  const byId = db.prepare('SELECT * FROM attempt WHERE id = ?');
  const notesOf = db.prepare(
    `SELECT * FROM attempt WHERE entry_id = ? AND step = 'note' ORDER BY number`,
  );
  const notesBeside = db.prepare(
    `SELECT attempt.*, entry.lead ->> '$.note' AS note FROM attempt JOIN entry ON entry.id = attempt.entry_id
     WHERE entry.state ->> '$.contactId' = @contactId AND entry.kind IN ('created', 'done')
       AND entry.id <> @entryId AND attempt.step = 'note'`,
  );
  const start = db.prepare(
    `INSERT INTO attempt (id, entry_id, step, number, request, started_at)
     SELECT @id, @entryId, @step, 1 + count(*), @request, @startedAt
     FROM attempt WHERE entry_id = @entryId`,
  );
  const creates = db.prepare(
    `SELECT min(started_at) AS sentAt,
       min(request ->> '$.body' LIKE '%"' || @attribute || '":"' || @entryId || '"%') AS hasRef
     FROM attempt WHERE entry_id = @entryId AND step = 'create'`,
  );
  const end = db.prepare(
    `UPDATE attempt SET duration_ms = @durationMs, response = @response, outcome = @outcome,
       failure = @failure WHERE id = @id`,
  );

  return {
    /** The newest attempts of an entry, oldest first, without their bodies. */
    list: (entryId: string): readonly AttemptSummary[] =>
      list.all(entryId).map(toSummary).toReversed(),
    find: (id: string): Attempt | null => {
      const row = byId.get(id);
      return row === undefined ? null : toAttempt(row);
    },
    /** The attempts of an entry that wrote or read notes of its contact, oldest first. */
    notesOf: (entryId: string): readonly Attempt[] => notesOf.all(entryId).map(toAttempt),
    /** Other entries' attempts that wrote or read notes of this contact, each with its own note. */
    notesBeside: (entryId: string, contactId: string): readonly AttemptForNote[] =>
      notesBeside
        .all({ entryId, contactId })
        .map((row) => ({ ...toAttempt(row), ...noteSchema.parse(row) })),
    /** When the entry was first sent, and whether every sending carried its ref. */
    sendings: (entryId: string): { readonly sentAt: number; readonly hasRef: boolean } => {
      const row = creates.get({ entryId, attribute: REF_ATTRIBUTE });
      const { sentAt, hasRef } = sendingsSchema.parse(row);
      return { sentAt: sentAt ?? 0, hasRef: hasRef === 1 };
    },
    /** Written before the request is sent, so that after a kill Galena knows what it was doing. */
    start: ({ id, entryId, step, request, startedAt }: AttemptStart): void => {
      start.run({ id, entryId, step, request: JSON.stringify(request), startedAt });
    },
    end: (id: string, { durationMs, response, outcome, failure }: AttemptEnd): void => {
      const text = response === null ? null : JSON.stringify(response);
      end.run({ id, durationMs, response: text, outcome, failure });
    },
  };
};
