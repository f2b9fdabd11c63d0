import { z } from 'zod';
import type { EntryState } from '../../preload/contract/entry.ts';
import type { TypedLead } from '../../preload/contract/lead.ts';
import { MAX_HOLD_SECONDS } from '../../preload/contract/status.ts';
import type { Database } from './database.ts';
import { createNameKeeper, keysOf } from './entry-keys.ts';
import { createRowReader, type Entry, type OnUnreadable } from './entry-row.ts';
import { matchSearch } from './search-text.ts';

/** Where a page of the history ended: the last entry's submission and id. */
export type HistoryMark = { readonly submittedAt: number; readonly id: string };

export type { Entry };

export type EntryRepo = ReturnType<typeof createEntryRepo>;

const idsSchema = z.array(z.string());

const select = (from = 'entry'): string => `
  SELECT entry.id, entry.workspace_id, workspace.name AS workspace_name, entry.lead, entry.state,
    entry.created_at, entry.updated_at, entry.submitted_at,
    (SELECT count(*) FROM attempt WHERE attempt.entry_id = entry.id) AS attempt_count
  FROM ${from} LEFT JOIN workspace ON workspace.id = entry.workspace_id`;
const SELECT = select();
/** Without a named index SQLite would read and sort all entries of a kind. */
const SELECT_BY = {
  submission: select('entry INDEXED BY entry_in_outbox'),
  networkWait: select('entry INDEXED BY entry_without_network'),
} as const;

/** States of entries between *submitted* and *settled*. */
const OUTBOX_KINDS = [
  'held',
  'queued',
  'sending',
  'uncertain',
  'asking',
  'created',
  'refused',
] as const;
const OUTBOX_LIST = OUTBOX_KINDS.map((kind) => `'${kind}'`).join(', ');
const OUTBOX = `entry.kind IN (${OUTBOX_LIST})`;

/** Written as in the index. No text of a lead can match it: quotes in such a text are escaped. */
const STEP_BEGUN = `instr(state, '"kind":"doing"') > 0`;

const hasOpenNote = (entry: 'entry' | 'elder'): string =>
  `EXISTS (SELECT 1 FROM json_each(${entry}.state, '$.steps') AS note
    WHERE note.value ->> '$.step.kind' = 'note'
      AND note.value ->> '$.progress.kind' IN ('to-do', 'doing', 'unsure'))`;

/**
 * An entry submitted before this one also has a note to write into the same contact, and is at
 * work. Two notes with the same text could not be told apart if their answers were lost, so they
 * are written one after the other. `kind IN` leads SQLite to the index by contacts.
 */
const NOTE_BEFORE = `${hasOpenNote('entry')} AND EXISTS (SELECT 1 FROM entry AS elder
  WHERE elder.state ->> '$.contactId' = entry.state ->> '$.contactId'
    AND elder.kind IN ('created', 'done') AND elder.kind = 'created'
    AND elder.workspace_id = entry.workspace_id
    AND (elder.submitted_at, elder.id) < (entry.submitted_at, entry.id)
    AND ${hasOpenNote('elder')}
    AND (elder.due_at IS NOT NULL
      OR EXISTS (SELECT 1 FROM json_each(elder.state, '$.steps') AS step
        WHERE step.value ->> '$.progress.kind' = 'doing')))`;

const LONGEST_HOLD_MS = MAX_HOLD_SECONDS * 1_000;
const MAX_COUNTED = 10_000;

/** @param onUnreadable called for each row that cannot be read; the other rows are read */
export const createEntryRepo = (db: Database, onUnreadable: OnUnreadable = () => {}) => {
  const { read, readAll, readFirst } = createRowReader(onUnreadable);
  const byId = db.prepare(`${SELECT} WHERE entry.id = ?`);
  const byKind = db.prepare(`${SELECT} WHERE entry.kind = ? ORDER BY entry.updated_at DESC`);
  const outbox = db.prepare(
    `${SELECT_BY.submission} WHERE ${OUTBOX} ORDER BY entry.submitted_at, entry.id LIMIT ?`,
  );
  const nextDue = db.prepare(
    `${SELECT} WHERE entry.workspace_id = ? AND entry.kind IN ('queued', 'held', 'created')
       AND entry.due_at IS NOT NULL AND NOT (entry.kind = 'created' AND ${NOTE_BEFORE})
     ORDER BY entry.due_at, entry.submitted_at, entry.id LIMIT ?`,
  );
  // The indexes lead to the few entries that are due soon or on the wire. A long backlog is not
  // counted to its end, and entries that wait for the rep are not read at all.
  const countUnsent = db
    .prepare(
      `SELECT count(*) FROM (
         SELECT 1 FROM entry WHERE workspace_id = @workspaceId
           AND kind IN ('queued', 'held', 'created')
           AND due_at <= @dueBy + ${LONGEST_HOLD_MS} AND (kind = 'held' OR due_at <= @dueBy)
         UNION ALL SELECT 1 FROM entry WHERE kind = 'sending' AND workspace_id = @workspaceId
         UNION ALL SELECT 1 FROM entry WHERE kind = 'created' AND ${STEP_BEGUN}
           AND workspace_id = @workspaceId
         LIMIT ${MAX_COUNTED})`,
    )
    .pluck();
  const waitingForNetwork = db.prepare(
    `${SELECT_BY.networkWait} WHERE entry.kind IN ('queued', 'created')
       AND entry.state ->> '$.cause' = 'network' AND entry.id > ? ORDER BY entry.id LIMIT ?`,
  );
  const withStepBegun = db.prepare(
    `${SELECT} WHERE entry.kind = 'created' AND entry.due_at IS NULL`,
  );
  const idsOfKind = db.prepare('SELECT id FROM entry WHERE kind = ?').pluck();
  const refusedIds = db
    .prepare(
      `SELECT id FROM entry WHERE workspace_id = ? AND (kind = 'refused'
         OR (kind = 'created' AND instr(state, '"kind":"refused"') > 0))
       ORDER BY submitted_at, id`,
    )
    .pluck();
  const bin = db.prepare(
    `${SELECT} WHERE entry.kind = 'discarded' AND entry.updated_at >= ?
     ORDER BY entry.updated_at DESC LIMIT ?`,
  );
  const isClaimed = db
    .prepare(
      `SELECT EXISTS (SELECT 1 FROM entry WHERE state ->> '$.contactId' = ?
         AND kind IN ('created', 'done') AND id <> ? AND lead ->> '$.updateOf' IS NULL)`,
    )
    .pluck();
  const prepareHistory = (matches: string) =>
    db.prepare(
      `${SELECT} WHERE entry.submitted_at IS NOT NULL
         AND (entry.submitted_at, entry.id) < (?, ?)${matches}
       ORDER BY entry.submitted_at DESC, entry.id DESC LIMIT ?`,
    );
  const countKind = db
    .prepare('SELECT coalesce(sum(entries), 0) FROM entry_count WHERE kind = ?')
    .pluck();
  const countOutbox = db
    .prepare(`SELECT coalesce(sum(entries), 0) FROM entry_count WHERE kind IN (${OUTBOX_LIST})`)
    .pluck();
  const upsertDraft = db.prepare(
    `INSERT INTO entry (id, lead, state, search, email_key, phone_key, created_at, updated_at)
     VALUES (@id, @lead, '{"kind":"draft"}', @search, @emailKey, @phoneKey, @now, @now)
     ON CONFLICT (id) DO UPDATE SET lead = @lead, search = @search, email_key = @emailKey,
       phone_key = @phoneKey, updated_at = @now
       WHERE kind = 'draft'`,
  );
  const submit = db.prepare(
    `UPDATE entry SET workspace_id = @workspaceId, submitted_at = @now WHERE id = @id`,
  );
  const dropDraft = db.prepare(
    `DELETE FROM entry WHERE id = ? AND kind = 'draft' AND submitted_at IS NULL`,
  );
  const unmarkSubmitted = db.prepare(
    'UPDATE entry SET workspace_id = NULL, submitted_at = NULL WHERE id = ?',
  );
  const keepName = createNameKeeper(db);
  const setState = db.prepare('UPDATE entry SET state = @state, updated_at = @now WHERE id = @id');

  const find = (id: string): Entry | null => {
    const row = byId.get(id);
    return row === undefined ? null : read(row);
  };

  // One transaction, because each write by itself would wait for the disk.
  const saveDraft = db.transaction((id: string, lead: TypedLead, now: number): boolean => {
    const row = { id, lead: JSON.stringify(lead), ...keysOf(lead), now };
    const isSaved = upsertDraft.run(row).changes > 0;
    if (isSaved) keepName(id, lead);
    return isSaved;
  });

  return {
    find,
    drafts: (): readonly Entry[] => readAll(byKind.all('draft')),
    ofKind: (kind: EntryState['kind']): readonly Entry[] => readAll(byKind.all(kind)),
    /** Oldest submission first. */
    outbox: (limit: number): readonly Entry[] => readAll(outbox.all(limit)),
    /** The entries of a workspace that wait to be sent or to take a step, the first due first. */
    nextDue: (workspaceId: string, limit: number): readonly Entry[] =>
      readFirst(limit, (most) => nextDue.all(workspaceId, most)),
    /**
     * How many entries of a workspace are held, on the wire, or due by then; steps count too.
     * At most `MAX_COUNTED`.
     */
    countUnsent: (workspaceId: string, dueBy: number): number =>
      Number(countUnsent.get({ workspaceId, dueBy })),
    /** Entries in the order of their ids, from the first after `afterId`. */
    waitingForNetwork: (afterId: string, limit: number): readonly Entry[] =>
      readAll(waitingForNetwork.all(afterId, limit)),
    /** Created entries with nothing due: a step is on the wire, or waits for the rep. */
    withStepBegun: (): readonly Entry[] => readAll(withStepBegun.all()),
    idsOfKind: (kind: EntryState['kind']): readonly string[] =>
      idsSchema.parse(idsOfKind.all(kind)),
    /** Entries of a workspace that Intercom refused, wholly or in a step, first submitted first. */
    refusedIds: (workspaceId: string): readonly string[] =>
      idsSchema.parse(refusedIds.all(workspaceId)),
    /** Entries that were discarded since then, newest first. */
    bin: (since: number, limit: number): readonly Entry[] => readAll(bin.all(since, limit)),
    /** Whether another entry made this contact. An entry that only updated it does not count. */
    isClaimed: (contactId: string, byOtherThan: string): boolean =>
      isClaimed.get(contactId, byOtherThan) === 1,
    countDrafts: (): number => Number(countKind.get('draft')),
    countOutbox: (): number => Number(countOutbox.get()),

    /** Every submitted entry that the search finds, newest first. */
    history: (search: string, after: HistoryMark | null, limit: number): readonly Entry[] => {
      const { sql, pieces } = matchSearch(search, 'entry.search');
      const before = [after?.submittedAt ?? Number.MAX_SAFE_INTEGER, after?.id ?? ''];
      return readAll(prepareHistory(sql).all(...before, ...pieces, limit));
    },

    /** @returns false if the entry is no longer a draft; then nothing was stored */
    saveDraft,

    /** Deletes a draft that was never submitted. @returns false if there is no such draft */
    dropDraft: (id: string): boolean => dropDraft.run(id).changes > 0,

    markSubmitted: (id: string, workspaceId: string, now: number): void => {
      submit.run({ id, workspaceId, now });
    },

    unmarkSubmitted: (id: string): void => {
      unmarkSubmitted.run(id);
    },

    setState: (id: string, state: EntryState, now: number): void => {
      setState.run({ id, state: JSON.stringify(state), now });
    },
  };
};
