import { isDeepStrictEqual } from 'node:util';
import { DAYS_IN_BIN } from '../../preload/contract/bin.ts';
import type { EntryState, Progress } from '../../preload/contract/entry.ts';
import type { TypedLead } from '../../preload/contract/lead.ts';
import { updatableOther } from '../../preload/contract/refusal.ts';
import { type AppError, fail, ok, type Result } from '../../preload/contract/result.ts';
import type { Workspace } from '../../preload/contract/session.ts';
import type { Announce } from '../announce.ts';
import { cleanLead } from '../intercom/clean-lead.ts';
import type { Clock, Log } from '../ports.ts';
import type { Entry, EntryRepo } from '../storage/entry-repo.ts';
import type { GroupCommit } from '../storage/group-commit.ts';
import { isRefused, toKnown } from './refused.ts';
import { BATCH_SIZE, createBatches } from './schedule/batches.ts';
import type { EntryEvent } from './state/events.ts';
import type { Machine } from './state/machine.ts';

type OutboxParts = {
  readonly groupCommit: GroupCommit;
  readonly entries: EntryRepo;
  readonly clock: Clock;
  readonly announce: Announce;
  /** The workspace that leads go to, even while its token cannot be read. */
  readonly currentWorkspace: () => Workspace | null;
  readonly machine: Machine;
  /** How long a submitted lead can be taken back. */
  readonly holdMs: () => number;
  /** Something may be due now. */
  readonly wake: (entry: Entry) => void;
  /** The rep wants something sent now: the next call tries the network at once. */
  readonly retryNow: () => void;
  /** The rep says that the trouble which stopped all leads is over. */
  readonly resume: () => void;
  readonly log: Log;
};

/** The most rows of the outbox that the page gets at once. It gets the count separately. */
const MAX_ROWS = 200;
const BIN_MS = DAYS_IN_BIN * 24 * 60 * 60_000;

export type Outbox = ReturnType<typeof createOutbox>;

const MISSING: AppError = {
  code: 'entry-missing',
  message: 'This lead is no longer in Galena’s database. Nothing was changed.',
};

const NOT_CONNECTED: AppError = {
  code: 'not-connected',
  message:
    'Galena is not connected to a workspace, so it does not know where this lead belongs. It is kept as a draft; connect, then submit it again.',
};

/** The page that shows this must not clear its form: that text is stored nowhere else. */
const SUBMITTED_OTHERWISE: AppError = {
  code: 'entry-not-in-state',
  message:
    'This lead was submitted already, with other text than stands here. Nothing was changed; take over what you need into a new lead.',
};

/** Where the lead is now, worded for the middle of a sentence. */
const WHEREABOUTS: Readonly<Record<EntryState['kind'], string>> = {
  draft: 'a draft',
  held: 'held for a few seconds',
  queued: 'waiting to be sent',
  sending: 'on its way to Intercom',
  uncertain: 'being looked up in Intercom',
  asking: 'waiting for your answer',
  created: 'in Intercom',
  done: 'in Intercom',
  refused: 'refused by Intercom',
  discarded: 'in the bin',
};

/** Intercom had the contact of an update before, so `created` says nothing about the changes. */
const UPDATE_WHEREABOUTS: Readonly<Record<Progress['kind'], string>> = {
  'to-do': 'waiting to be sent',
  doing: 'on its way to Intercom',
  unsure: 'perhaps in Intercom already',
  done: 'in Intercom',
  refused: 'refused by Intercom',
  'left-out': 'in Intercom without its changes',
};

const notPossible = ({ state, lead }: Entry): AppError => {
  const first = state.kind === 'created' && lead.updateOf ? state.steps[0] : undefined;
  const where = first ? UPDATE_WHEREABOUTS[first.progress.kind] : WHEREABOUTS[state.kind];
  return {
    code: 'entry-not-in-state',
    message: `That is not possible any more: the ${lead.updateOf ? 'update' : 'lead'} is ${where} now. Nothing was changed.`,
  };
};

/** What a rep can do with leads on their way. Each command is one committed transaction. */
export const createOutbox = (parts: OutboxParts) => {
  const { groupCommit, entries, clock, announce, currentWorkspace, machine, holdMs, wake } = parts;

  const moveOn = (entry: Entry, event: EntryEvent): Result<Entry> => {
    const state = machine(entry, event);
    if (state === null) return fail(notPossible(entry));
    entries.setState(entry.id, state, clock.now());
    // A lead that was never sent becomes a draft again, as if not submitted. Any other lead stays
    // in the history.
    const isTakenBack = state.kind === 'draft' && entry.attemptCount === 0;
    if (isTakenBack) entries.unmarkSubmitted(entry.id);
    const submittedAt = isTakenBack ? null : entry.submittedAt;
    return ok({ ...entry, state, submittedAt, updatedAt: clock.now() });
  };

  const command = (work: () => Result<Entry>): Result<Entry> => {
    const result = groupCommit.now(work);
    if (result.ok) {
      announce('entries');
      wake(result.value);
    }
    return result;
  };

  const commandOn = (id: string, event: EntryEvent): Result<Entry> =>
    command(() => {
      const entry = entries.find(id);
      return entry === null ? fail(MISSING) : moveOn(entry, event);
    });

  const askNow = (id: string, event: EntryEvent): Result<Entry> => {
    parts.retryNow();
    return commandOn(id, event);
  };

  const batches = createBatches({ clock, log: parts.log, onDone: parts.resume });

  /** @returns how many of these were tried again */
  const retryEach = (ids: readonly string[]): number =>
    groupCommit.now(() => {
      const results = ids.map((id) => {
        const entry = entries.find(id);
        return entry && isRefused(entry) ? moveOn(entry, { kind: 'retry-asked' }).ok : false;
      });
      return results.filter(Boolean).length;
    });

  /** One trouble may have refused very many leads, so they are retried in batches. */
  const retryRefused = (workspaceId: string): number => {
    const ids = entries.refusedIds(workspaceId);
    let done = 0;
    let retried = 0;
    batches.run('retry-all', () => {
      retried += retryEach(ids.slice(done, done + BATCH_SIZE));
      done += BATCH_SIZE;
      announce('entries');
      return done < ids.length;
    });
    return retried;
  };

  return {
    /** The oldest entries that are on their way. */
    list: (): readonly Entry[] => entries.outbox(MAX_ROWS),
    bin: (): readonly Entry[] => entries.bin(clock.now() - BIN_MS, MAX_ROWS),
    /** How many entries are held, on the wire, or go out if Galena stays open for this long. */
    countUnsent: (withinMs: number): number => {
      const workspace = currentWorkspace();
      return workspace === null ? 0 : entries.countUnsent(workspace.id, clock.now() + withinMs);
    },
    /** Ends every hold at once. */
    sendHeld: (): void => {
      for (const { id } of entries.ofKind('held')) commandOn(id, { kind: 'send-now-asked' });
    },
    /** If the same lead is submitted again, the result is the entry as it is. */
    submit: (id: string, typed: TypedLead): Result<Entry> =>
      command(() => {
        const lead = cleanLead(typed);
        const workspace = currentWorkspace();
        if (workspace === null) return fail(NOT_CONNECTED);
        const isDraft = entries.saveDraft(id, lead, clock.now());
        const entry = entries.find(id);
        if (entry === null) return fail(MISSING);
        if (!isDraft) {
          return isDeepStrictEqual(cleanLead(entry.lead), lead)
            ? ok(entry)
            : fail(SUBMITTED_OTHERWISE);
        }
        entries.markSubmitted(id, workspace.id, clock.now());
        return moveOn(
          {
            ...entry,
            workspaceId: workspace.id,
            workspaceName: workspace.name,
            submittedAt: clock.now(),
          },
          { kind: 'submitted', holdMs: holdMs() },
        );
      }),
    retry: (id: string): Result<Entry> => askNow(id, { kind: 'retry-asked' }),
    /**
     * Retries everything that was refused in the current workspace, and ends the pause.
     * @returns how many entries of the first batch; the other batches follow
     */
    retryAll: (): number => {
      const workspace = currentWorkspace();
      const retried = workspace === null ? 0 : retryRefused(workspace.id);
      parts.resume();
      // This announces the pause: if nothing was refused, no entry has changed.
      announce('status');
      return retried;
    },
    /** Makes the lead an update of the contact in its way. The rep checks and submits it again. */
    updateOther: (id: string): Result<Entry> =>
      command(() => {
        const entry = entries.find(id);
        if (entry === null) return fail(MISSING);
        const other = updatableOther(entry.state);
        if (other === null) return fail(notPossible(entry));
        const edited = moveOn(entry, { kind: 'edit-asked' });
        if (!edited.ok) return edited;
        const lead = { ...entry.lead, updateOf: toKnown(other) };
        entries.saveDraft(id, lead, clock.now());
        return ok({ ...edited.value, lead });
      }),
    edit: (id: string): Result<Entry> => commandOn(id, { kind: 'edit-asked' }),
    undo: (id: string): Result<Entry> => commandOn(id, { kind: 'undo-asked' }),
    sendNow: (id: string): Result<Entry> => askNow(id, { kind: 'send-now-asked' }),
    answer: (id: string, answer: 'is-there' | 'send-again'): Result<Entry> =>
      commandOn(id, { kind: 'answered', answer }),
    leaveOut: (id: string): Result<Entry> => commandOn(id, { kind: 'leave-out-asked' }),
    restore: (id: string): Result<Entry> => commandOn(id, { kind: 'restore-asked' }),
    discard: (id: string): Result<Entry> => commandOn(id, { kind: 'discard-asked' }),
    stop: batches.stop,
  };
};
