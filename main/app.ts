import type { AppError } from '../preload/contract/result.ts';
import type { Storage } from '../preload/contract/status.ts';
import { readCountry } from './assist/country.ts';
import type { Config } from './config.ts';
import { type AppControls, createHandlers } from './ipc/handlers.ts';
import { createRouter, type Router } from './ipc/router.ts';
import { createClosing } from './leads/closing.ts';
import type { Paths, ReadPaste, SystemCountry } from './ports.ts';
import { isPageUrlOf } from './security/urls.ts';
import { createServices, type Services, type ServicesPorts } from './services.ts';
import { type OpenedStorage, openStorage, putAside } from './storage/open-storage.ts';
import { explainStorageError } from './storage/storage-errors.ts';

export type AppPorts = ServicesPorts & {
  readonly paths: Paths;
  readonly systemCountry: SystemCountry;
  readonly readPaste: ReadPaste;
  /** Whether the newest line of the log was written. */
  readonly isLogKept: () => boolean;
  /** 256 random bits as 64 hexadecimal digits. */
  readonly randomKey: () => string;
  /** Closes the window, or quits, without asking the rep again. */
  readonly leave: () => void;
};

export type App = {
  readonly router: Router;
  /** Opens the database and continues where the last run ended. Then calls are answered. */
  readonly start: () => Promise<void>;
  /** The rep wants to leave. False: the page asks the rep first, and `leave` may follow. */
  readonly mayLeave: () => boolean;
  /** Resolves when nothing is on the wire any more. */
  readonly stop: () => Promise<void>;
};

const NOT_OPENED_YET: Storage = {
  kind: 'closed',
  reason: 'unwritable',
  message: 'The database is not open yet.',
  canStartFresh: false,
};

const notStarted = (known: AppError | null): Storage => ({
  kind: 'closed',
  reason: 'unwritable',
  message:
    known?.message ??
    'Galena could not take up where it left off. Your leads are safe on this computer; try again, and if that does not help, start Galena anew.',
  canStartFresh: false,
});

/** The services, whose `stop` also releases the lock, so that another Galena can start. */
const closingWith = (services: Services, release: () => void): Services => ({
  ...services,
  stop: () => services.stop().finally(release),
});

/** Galena without Electron. The ports bring everything that it needs from outside. */
export const createApp = (ports: AppPorts, config: Config): App => {
  const { log, ids, announce, clock } = ports;
  const file = ports.paths.database;
  let storage: Storage = NOT_OPENED_YET;
  let services: Services | null = null;
  let opening: Promise<Storage> | null = null;

  /** The storage counts as open only if its services start. If not, they are closed again. */
  const startServices = async ({
    db,
    release,
    ...ready
  }: Extract<OpenedStorage, { kind: 'ready' }>): Promise<Storage> => {
    const next = closingWith(createServices(db, ports, config), release);
    try {
      await next.start();
      services = next;
      return ready;
    } catch (cause) {
      log.error('services.not-started', cause);
      await next.stop().catch((fault: unknown) => log.error('services.not-stopped', fault));
      return notStarted(explainStorageError(cause));
    }
  };

  const openServices = async (): Promise<Storage> => {
    if (services !== null) return storage;
    const opened = await openStorage({ ...ports, file });
    storage = opened.kind === 'closed' ? opened : await startServices(opened);
    announce('storage');
    return storage;
  };

  /** One at a time: a second call while the keychain asks must not open the database again. */
  const open = (): Promise<Storage> => {
    opening ??= openServices().finally(() => {
      opening = null;
    });
    return opening;
  };

  const systemCountry = () => readCountry(ports.systemCountry());
  const closing = createClosing({ ...ports, outgoing: () => services });

  const controls: AppControls = {
    systemCountry,
    closing,
    readPaste: ports.readPaste,
    info: async () => {
      await opening;
      const isLogKept = ports.isLogKept();
      return { version: config.version, storage, isLogKept, systemCountry: systemCountry() };
    },
    reopen: open,
    startFresh: async () => {
      const isMeant = storage.kind === 'closed' && storage.canStartFresh;
      return (isMeant ? putAside({ file, clock, log }) : null) ?? open();
    },
  };

  return {
    router: createRouter({
      handlers: createHandlers(controls, () => services),
      isPageUrl: isPageUrlOf(config.devServerUrl),
      explain: explainStorageError,
      log,
      ids,
    }),
    start: async () => {
      await open();
    },
    mayLeave: closing.mayLeave,
    stop: async () => {
      closing.stop();
      await opening;
      const current = services;
      services = null;
      await current?.stop();
    },
  };
};
