import type { Workspace } from '../preload/contract/session.ts';
import type { Status } from '../preload/contract/status.ts';
import type { Announce } from './announce.ts';
import { type CampaignService, createCampaigns } from './campaigns/campaigns.ts';
import type { Config } from './config.ts';
import { createIntercom } from './intercom/client.ts';
import { createDrafts, type Drafts } from './leads/drafts.ts';
import { createDuplicates, type Duplicates } from './leads/duplicates.ts';
import { createHistory, type History } from './leads/history.ts';
import { createLinkOpener } from './leads/link-opener.ts';
import { createOutbox, type Outbox } from './outbox/outbox.ts';
import { createRunner, type Runner } from './outbox/runner.ts';
import type {
  Clock,
  Connectivity,
  Ids,
  Keychain,
  Log,
  Network,
  OpenExternal,
  Random,
  TakeGesture,
} from './ports.ts';
import { createAttemptRepo } from './storage/attempt-repo.ts';
import { createCampaignRepo } from './storage/campaign-repo.ts';
import { createCatalogRepo } from './storage/catalog-repo.ts';
import type { Database } from './storage/database.ts';
import { createDuplicateRepo } from './storage/duplicate-repo.ts';
import { createKeyFill } from './storage/entry-keys.ts';
import { createEntryRepo } from './storage/entry-repo.ts';
import { createGroupCommit } from './storage/group-commit.ts';
import { createKeyFiller } from './storage/key-filler.ts';
import { createPracticeStore } from './storage/practice-store.ts';
import { createSettingsRepo, type SettingsRepo } from './storage/settings-repo.ts';
import { createTwinRepo } from './storage/twin-repo.ts';
import { createWorkspaceRepo } from './storage/workspace-repo.ts';
import { type CatalogService, createCatalog } from './workspace/catalog/catalog.ts';
import { createCompanySpelling } from './workspace/catalog/company-spelling.ts';
import { createPracticeHost } from './workspace/practice-host.ts';
import { createSession, type SessionService } from './workspace/session/session.ts';
import { readStatus } from './workspace/status.ts';

export type ServicesPorts = Network & {
  readonly clock: Clock;
  readonly ids: Ids;
  readonly random: Random;
  readonly log: Log;
  readonly keychain: Keychain;
  readonly connectivity: Connectivity;
  readonly openExternal: OpenExternal;
  readonly takeGesture: TakeGesture;
  readonly announce: Announce;
};

/** Everything that works on an open database. While it is closed, there are no services. */
export type Services = {
  readonly session: SessionService;
  readonly drafts: Drafts;
  readonly duplicates: Duplicates;
  readonly outbox: Outbox;
  readonly history: History;
  readonly catalog: CatalogService;
  readonly settings: SettingsRepo;
  readonly campaigns: CampaignService;
  readonly status: () => Status;
  /** The rep is at work: background work slows down for a moment. */
  readonly yieldToUser: () => void;
  readonly start: () => Promise<void>;
  /** Resolves when nothing is on the wire any more and the database is closed. */
  readonly stop: () => Promise<void>;
};

export const createServices = (db: Database, ports: ServicesPorts, config: Config): Services => {
  const entries = createEntryRepo(db, (entryId, cause) =>
    ports.log.error('storage.entry-unreadable', cause, { entryId }),
  );
  const attempts = createAttemptRepo(db);
  const workspaces = createWorkspaceRepo(db);
  const settings = createSettingsRepo(db);
  const practice = createPracticeHost(ports, createPracticeStore(db), config.practice);
  const intercom = createIntercom({
    ...ports,
    userAgent: `Galena/${config.version}`,
    answerTimeoutMs: config.answerTimeoutMs,
  });

  const groupCommit = createGroupCommit({
    ...ports,
    db,
    onCommitted: () => ports.announce('entries'),
  });

  const session = createSession({
    ...ports,
    workspaces,
    intercom,
    apiUrls: config.apiUrls,
    openPractice: practice.open,
    onConnected: () => {
      runner.resume();
      catalog.connected();
    },
  });
  /** The workspace in use is known without reading the database. */
  const findWorkspace = (id: string): Workspace | null => {
    const current = session.workspace();
    return current?.id === id ? current : workspaces.find(id);
  };
  const runner: Runner = createRunner({
    ...ports,
    groupCommit,
    entries,
    attempts,
    twins: createTwinRepo(db),
    intercom,
    lagWindowMs: config.lagWindowMs,
    target: session.target,
    findWorkspace,
    spellCompany: createCompanySpelling(() => catalog.read().companies),
    onRefRefused: ({ endpoint }) => session.refRefused(endpoint),
  });

  const catalog: CatalogService = createCatalog({
    ...ports,
    repo: createCatalogRepo(db),
    intercom,
    workspace: session.workspace,
    target: session.target,
    quietUntil: runner.quietUntil,
    spareCalls: runner.spareCalls,
  });
  const openLink = createLinkOpener(ports);
  const duplicates = createDuplicates({
    ...ports,
    openLink,
    repo: createDuplicateRepo(db),
    intercom,
    workspace: session.workspace,
    target: session.target,
    outbox: runner,
  });
  const keyFiller = createKeyFiller({ ...ports, keys: createKeyFill(db) });

  const outbox = createOutbox({
    ...ports,
    groupCommit,
    entries,
    currentWorkspace: session.workspace,
    machine: runner.machine,
    holdMs: () => settings.read().holdSeconds * 1_000,
    wake: runner.wake,
    retryNow: runner.retryNow,
    resume: runner.resume,
  });

  return {
    session,
    catalog,
    duplicates,
    drafts: createDrafts({ ...ports, entries }),
    outbox,
    history: createHistory({ openLink, entries, attempts, workspaces }),
    settings: {
      read: settings.read,
      save: (next) => {
        settings.save(next);
        ports.announce('settings');
      },
    },
    campaigns: createCampaigns({ ...ports, repo: createCampaignRepo(db, ports.ids) }),
    status: () => readStatus({ ...ports, entries, session, runner }),
    yieldToUser: runner.yieldToUser,
    start: async () => {
      await session.resume();
      runner.start();
      catalog.start();
      keyFiller.start();
    },
    stop: async () => {
      keyFiller.stop();
      duplicates.stop();
      outbox.stop();
      const catalogStopped = catalog.stop();
      await runner.stop();
      // The catalog's open calls are not worth waiting for.
      intercom.hangUp();
      await catalogStopped;
      await practice.close();
      db.close();
    },
  };
};
