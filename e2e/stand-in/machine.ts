import type { Browser } from './browser.ts';
import type { Ipc } from './ipc.ts';
import type { PreloadFacts } from './page/worlds.ts';
import type { Protocols } from './protocol.ts';
import type { Sessions } from './session.ts';

/** What a window needs. */
export type Machine = {
  readonly browser: Browser;
  readonly protocols: Protocols;
  readonly sessions: Sessions;
  readonly ipc: Ipc;
  readonly preloadProcess: PreloadFacts['process'];
  readonly isNetworkDead: () => boolean;
  readonly onNetworkCrash: () => void;
};
