import {
  CATALOG_PARTS,
  type Catalog,
  type CatalogPart,
  EMPTY_CATALOG,
} from '../../../preload/contract/catalog.ts';
import { type AppError, fail, ok, type Result } from '../../../preload/contract/result.ts';
import type { Workspace } from '../../../preload/contract/session.ts';
import type { Announce } from '../../announce.ts';
import type { Intercom } from '../../intercom/client.ts';
import type { Target } from '../../intercom/target.ts';
import type { Runner } from '../../outbox/runner.ts';
import { remainingMs } from '../../outbox/schedule/rate-limiter.ts';
import type { Cancel, Clock, Connectivity, Log } from '../../ports.ts';
import type { CatalogRepo, StoredCatalog } from '../../storage/catalog-repo.ts';
import { offerAttributes } from './offer-attributes.ts';
import { type Round, type RoundEnd, startRound } from './round.ts';
import { troubleWords } from './trouble.ts';

/** The window opens and the outbox starts first. */
const START_DELAY_MS = 1_000;
const MAX_AGE_MS = 6 * 60 * 60_000;
/** A timer stops while the computer sleeps, so the wall clock is checked this often. */
const LOOK_EVERY_MS = 15 * 60_000;

type CatalogParts = {
  readonly repo: CatalogRepo;
  readonly intercom: Pick<Intercom, 'prepare' | 'send'>;
  readonly clock: Clock;
  readonly connectivity: Connectivity;
  readonly log: Log;
  readonly announce: Announce;
  readonly workspace: () => Workspace | null;
  /** Where to ask, or null while there is no usable token. */
  readonly target: () => Target | null;
  /** The outbox sends nothing before this instant (unix milliseconds), or null. */
  readonly quietUntil: () => number | null;
  readonly spareCalls: Runner['spareCalls'];
};

export type CatalogService = ReturnType<typeof createCatalog>;

const NOT_CONNECTED: AppError = {
  code: 'not-connected',
  message:
    'Galena has no usable access token now, so it cannot ask Intercom. What is known of the workspace stays; connect again, then read again.',
};

type Known = Pick<Workspace, 'id' | 'apiVersion'> & { readonly stored: StoredCatalog };

/** When Galena asks next without being told to, and for which parts. */
type Due = {
  readonly at: number;
  readonly wanted: readonly CatalogPart[];
  /** A part failed that may work soon. */
  readonly isRetry: boolean;
};

/** The catalog is as old as its oldest part. */
const readAtOf = (stored: StoredCatalog): number | null =>
  CATALOG_PARTS.map((part) => stored[part]?.readAt ?? null).reduce((oldest, at) =>
    oldest === null || at === null ? null : Math.min(oldest, at),
  );

const toCatalog = (stored: StoredCatalog, problems: Catalog['problems']): Catalog => ({
  attributes: offerAttributes(stored.attributes?.items ?? []),
  tags: stored.tags?.items ?? [],
  admins: stored.admins?.items ?? [],
  companies: stored.companies?.items ?? [],
  readAt: readAtOf(stored),
  problems,
});

/** A part that was not asked for keeps the problem that it had. */
const problemsAfter = (before: Catalog['problems'], { troubles }: RoundEnd): Catalog['problems'] =>
  CATALOG_PARTS.flatMap((part) => {
    const trouble = troubles.get(part);
    if (trouble === undefined) return before.filter((problem) => problem.part === part);
    return trouble === null ? [] : [{ part, message: troubleWords(part, trouble) }];
  });

/** What the form must know of the workspace: read now and then, and stored for times offline. */
export const createCatalog = (parts: CatalogParts) => {
  const { repo, clock, connectivity, log, announce } = parts;
  /** Kept so that thousands of companies are parsed once, not at every read. */
  let known: Known | null = null;
  /** The problems of the workspace that was asked last. */
  let problems: { readonly workspaceId: string; readonly list: Catalog['problems'] } | null = null;
  let round: Round | null = null;
  let due: Due | null = null;
  let isStopped = false;
  let cancelAlarm: Cancel = () => {};
  let stopListening: Cancel = () => {};

  const storedOf = ({ id, apiVersion }: Workspace): StoredCatalog => {
    if (known?.id !== id || known.apiVersion !== apiVersion) {
      known = { id, apiVersion, stored: repo.read(id, apiVersion) };
    }
    return known.stored;
  };
  const problemsOf = (workspaceId: string): Catalog['problems'] =>
    problems?.workspaceId === workspaceId ? problems.list : [];

  const read = (): Catalog => {
    const workspace = parts.workspace();
    return workspace ? toCatalog(storedOf(workspace), problemsOf(workspace.id)) : EMPTY_CATALOG;
  };

  const setAlarm = (ms: number): void => {
    cancelAlarm();
    cancelAlarm = isStopped ? () => {} : clock.after(Math.min(ms, LOOK_EVERY_MS), ring);
  };
  const setDue = (waitMs: number, wanted: readonly CatalogPart[], isRetry: boolean): void => {
    due = { at: clock.now() + waitMs, wanted, isRetry };
    setAlarm(waitMs);
  };

  /** Asks for the due parts, unless the outbox must wait or the network is away. */
  const ring = (): void => {
    const target = parts.target();
    if (due === null || target === null) return;
    const waitMs = Math.max(
      remainingMs(due.at, clock.now(), MAX_AGE_MS),
      remainingMs(parts.quietUntil() ?? 0, clock.now()),
      connectivity.isOnline() ? 0 : LOOK_EVERY_MS,
    );
    if (waitMs > 0) {
      setAlarm(waitMs);
      return;
    }
    askFor(target, due.wanted).catch((cause: unknown) => {
      log.error('catalog.not-read', cause);
      setDue(LOOK_EVERY_MS, CATALOG_PARTS, true);
    });
  };

  const keepFor =
    ({ workspaceId, endpoint: { apiVersion } }: Target) =>
    (part: CatalogPart, items: readonly unknown[]): void => {
      repo.save({ workspaceId, apiVersion, part, items, readAt: clock.now() });
      known = null;
      log.info('catalog.read', { part, count: items.length });
      // Announced now, so that the form need not wait for the other parts.
      announce('catalog');
    };

  const noteEnd = ({ workspaceId }: Target, end: RoundEnd): void => {
    for (const [part, trouble] of end.troubles) {
      if (trouble) log.warn('catalog.part-not-read', { part, kind: trouble.kind });
    }
    problems = { workspaceId, list: problemsAfter(problemsOf(workspaceId), end) };
    if (end.left.length > 0) setDue(end.waitMs, end.left, true);
    else setDue(MAX_AGE_MS, CATALOG_PARTS, false);
    announce('catalog');
  };

  /** Joins a round that is under way already. A round for another workspace is dropped. */
  const askFor = async (target: Target, wanted: readonly CatalogPart[]): Promise<void> => {
    const { endpoint } = target;
    if (round?.endpoint === endpoint) {
      await round.end;
      return;
    }
    round?.drop();
    const isCurrent = (): boolean => !isStopped && parts.target()?.endpoint === endpoint;
    const own = startRound({ ...parts, endpoint, wanted, isCurrent, keep: keepFor(target) });
    round = own;
    try {
      const end = await own.end;
      if (end) noteEnd(target, end);
    } finally {
      if (round === own) round = null;
    }
  };

  return {
    /** Answers at once and without a network; empty if no workspace is connected. */
    read,
    /** Asks Intercom for every part. If one fails, the catalog says so and keeps the old items. */
    refresh: async (): Promise<Result<Catalog>> => {
      const target = parts.target();
      if (target === null) return fail(NOT_CONNECTED);
      await askFor(target, CATALOG_PARTS);
      return ok(read());
    },
    /** Called when there is a workspace to ask. It may be another one than before. */
    connected: (): void => {
      announce('catalog');
      setDue(START_DELAY_MS, CATALOG_PARTS, false);
    },
    start: (): void => {
      stopListening = connectivity.onChange(() => {
        if (due?.isRetry) due = { ...due, at: clock.now() };
        if (connectivity.isOnline()) setAlarm(START_DELAY_MS);
      });
    },
    /** Asks for nothing more. Resolves when the last call has come back. */
    stop: async (): Promise<void> => {
      isStopped = true;
      cancelAlarm();
      stopListening();
      round?.drop();
      await round?.end.catch(() => null);
    },
  };
};
