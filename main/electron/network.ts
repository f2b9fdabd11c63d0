import { app, net, session } from 'electron';
import { createDirectSender } from '../network/direct-sender.ts';
import { createSender } from '../network/sender.ts';
import { createSingleUseSender, type Lane } from '../network/single-use-sender.ts';
import type { Fetch, Log, Network } from '../ports.ts';

/** No cookies and no cache: no call depends on an earlier one. */
const BARE = { credentials: 'omit', cache: 'no-store' } as const;

/** Each session has its own connections; without `persist:` it leaves nothing on the disk. */
const openLane = (number: number): Lane => {
  const own = session.fromPartition(`sender-${number}`, { cache: false });
  return {
    fetch: (url, init) => own.fetch(url, { ...init, ...BARE }),
    closeAllConnections: () => own.closeAllConnections(),
  };
};

/**
 * Call it before the app is ready. A connection that carries several requests at once cannot be
 * closed for one of them, and Chromium treats even a new one as used: see `createSingleUseSender`.
 */
export const keepConnectionsApart = (): void => {
  app.commandLine.appendSwitch('disable-http2');
  app.commandLine.appendSwitch('disable-quic');
};

/** The network as Electron knows it: system proxies, PAC scripts, logins and certificates. */
export const createNetwork = (log: Log): Network => {
  const fetch: Fetch = (url, init) => net.fetch(url, { ...init, ...BARE });
  const send = createSender({
    direct: createDirectSender(),
    bySystem: createSingleUseSender(openLane),
    resolveProxy: (url) => session.defaultSession.resolveProxy(url),
    log,
  });
  return { fetch, send };
};
