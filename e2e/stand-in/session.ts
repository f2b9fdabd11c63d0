import type { CommandLine } from './command-line.ts';
import { closeConnections, openConnections } from './exchange.ts';
import { guard } from './missing.ts';
import { createFetch, type NetFetch } from './net.ts';
import type { CheckHandler, PermissionHandlers, RequestHandler } from './permissions.ts';
import type { Protocols } from './protocol.ts';
import { describeProxy, proxyFor } from './proxy.ts';

export type Sessions = {
  /** Electron's `session`. */
  readonly api: object;
  readonly defaultSession: object;
  /** The `fetch` of the default session. */
  readonly fetch: NetFetch;
  readonly permissionHandlers: PermissionHandlers;
};

/** A session's network, with connections that no other session shares. */
const createNetwork = (commandLine: CommandLine) => {
  const connections = openConnections(commandLine.hasSwitch('ignore-certificate-errors'));
  const proxyOf = (url: URL): URL | null => proxyFor(commandLine, url);
  return {
    fetch: createFetch(connections, proxyOf),
    closeAllConnections: async (): Promise<void> => closeConnections(connections),
    resolveProxy: async (url: string): Promise<string> => describeProxy(proxyOf(new URL(url))),
  };
};

/** Sessions other than the default one have a network, but show no page. */
const createPartitions = (commandLine: CommandLine) => {
  const partitions = new Map<string, object>();
  return (partition: string): object => {
    const known = partitions.get(partition);
    if (known) return known;
    const isPersistent = () => partition.startsWith('persist:');
    const created = guard('session', { ...createNetwork(commandLine), isPersistent });
    partitions.set(partition, created);
    return created;
  };
};

/** `onPermissions` is called when a permission handler of the default session changes. */
export const createSessions = (
  protocols: Protocols,
  commandLine: CommandLine,
  onPermissions: () => void,
): Sessions => {
  const permissionHandlers: PermissionHandlers = { request: null, check: null };
  const network = createNetwork(commandLine);
  const defaultSession = guard('session', {
    ...network,
    protocol: protocols.api,
    isPersistent: () => true,
    // Chromium without Electron checks the spelling in its own way.
    setSpellCheckerLanguages: () => undefined,
    setSpellCheckerEnabled: () => undefined,
    setPermissionRequestHandler: (handler: RequestHandler | null) => {
      permissionHandlers.request = handler;
      onPermissions();
    },
    setPermissionCheckHandler: (handler: CheckHandler | null) => {
      permissionHandlers.check = handler;
      onPermissions();
    },
  });
  const fromPartition = createPartitions(commandLine);
  const api = guard('session', { defaultSession, fromPartition });
  return { api, defaultSession, fetch: network.fetch, permissionHandlers };
};
