import type { Channel, Response as Reply, Request } from '../../../preload/contract/channels.ts';
import type { Result } from '../../../preload/contract/result.ts';
import { readContactText } from '../../assist/assist.ts';
import type { Config } from '../../config.ts';
import { createHandlers } from '../../ipc/handlers.ts';
import { createRouter } from '../../ipc/router.ts';
import type { Clock, Connectivity, Log, Network } from '../../ports.ts';
import { APP_ENTRY } from '../../security/urls.ts';
import { createServices } from '../../services.ts';
import { explainStorageError } from '../../storage/storage-errors.ts';
import type { Computer } from './computer.ts';
import { Crash, crashingDatabase } from './crashing-database.ts';
import { wallClock } from './sim-clock.ts';
import type { World } from './world.ts';

/** One run of Galena, from its start to its end. */
export type Launch = {
  readonly isAlive: () => boolean;
  readonly start: () => Promise<void>;
  /** Calls like the page; null if Galena ended before it answered. */
  readonly ask: <C extends Channel>(
    channel: C,
    ...request: undefined extends Request<C> ? [] : [Request<C>]
  ) => Promise<Result<Reply<C>> | null>;
  readonly crash: (why: string) => void;
  /** Closes Galena normally. */
  readonly quit: () => Promise<void>;
};

export type LaunchParts = {
  readonly world: World;
  readonly computer: Computer;
  readonly config: Config;
  readonly wiresFor: (caller: { readonly isAlive: () => boolean }) => Network;
  /** How many statements run before the crash; null: no crash. */
  readonly crashAfter: number | null;
  /** Galena leaves work, such as a commit, for a later turn. */
  readonly onPutOff: () => void;
  readonly onEnd: () => void;
};

const PAGE = { url: APP_ENTRY, isTopFrame: true, isOwnWindow: true } as const;

export const openLaunch = (parts: LaunchParts): Launch => {
  const { world, computer, config, onEnd } = parts;
  let isOver = false;
  let left = parts.crashAfter ?? Number.POSITIVE_INFINITY;

  let tellDeath: (answer: null) => void = () => undefined;
  const death = new Promise<null>((resolve) => {
    tellDeath = resolve;
  });

  const isAlive = (): boolean => !isOver;
  const end = (why: string): void => {
    if (isOver) return;
    isOver = true;
    world.note(why);
    tellDeath(null);
    onEnd();
  };
  const tick = (): void => {
    if (world.isTroubled()) left -= 1;
    if (left <= 0) end('CRASH between two statements');
    if (isOver) throw new Crash('Galena is dead');
  };

  /** An uncaught error would end the whole app. */
  const guard = (work: () => void) => (): void => {
    if (isOver) return;
    try {
      work();
    } catch (cause) {
      if (!(cause instanceof Crash)) world.violate(`uncaught: ${String(cause)}`);
    }
  };
  const { now, after } = wallClock(world.clock, computer.wallOffsetMs, guard);
  const clock: Clock = {
    now,
    after: (delayMs, work) => {
      if (delayMs === 0) parts.onPutOff();
      return after(delayMs, work);
    },
  };
  const connectivity: Connectivity = {
    isOnline: computer.connectivity.isOnline,
    onChange: (listener) => computer.connectivity.onChange(guard(listener)),
  };
  const noteError: Log['error'] = (event, cause, facts) => {
    if (cause instanceof Crash) return;
    world.note(`log ${event} ${String(cause)} ${JSON.stringify(facts ?? {})}`);
  };
  const db = crashingDatabase(computer.db(), { ...computer, tick });
  const { ids } = computer;
  const log = { ...computer.log, error: noteError };
  const wires = parts.wiresFor({ isAlive });
  const announce = (): void => undefined;
  const links = { openExternal: async (): Promise<void> => undefined, takeGesture: () => false };
  const ports = { ...computer, ...wires, ...links, log, clock, connectivity, announce };
  const services = createServices(db, ports, config);
  const ready = { kind: 'ready', kept: 'disk' } as const;
  const systemCountry = () => 'DE';
  const open = { kind: 'open' } as const;
  const controls = {
    systemCountry,
    readPaste: readContactText,
    closing: { read: () => open, answer: () => open },
    info: async () => ({
      version: config.version,
      storage: ready,
      isLogKept: true,
      systemCountry: systemCountry(),
    }),
    reopen: async () => ready,
    startFresh: async () => ready,
  };
  const router = createRouter({
    handlers: createHandlers(controls, () => services),
    isPageUrl: () => true,
    explain: explainStorageError,
    log,
    ids,
  });

  return {
    isAlive,
    start: async () => {
      try {
        await services.start();
      } catch (cause) {
        end(`could not start: ${cause instanceof Error ? cause.message : String(cause)}`);
      }
    },
    ask: async <C extends Channel>(channel: C, ...[request]: readonly unknown[]) => {
      if (isOver) return null;
      const result = await Promise.race([router.handle(channel, PAGE, request), death]);
      // The router's own tests prove that its results have the contract's types.
      return isOver ? null : (result as Result<Reply<C>>);
    },
    crash: (why) => end(`CRASH ${why}`),
    quit: async () => {
      await Promise.race([services.stop(), death]);
      end('quit');
    },
  };
};
