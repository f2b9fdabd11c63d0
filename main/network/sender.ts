import type { Fetch, Log } from '../ports.ts';
import { isIssuerUnknown } from './not-sent.ts';

type SenderParts = {
  /** Straight to the server. */
  readonly direct: Fetch;
  /** Through the proxies and certificates that the operating system knows. */
  readonly bySystem: Fetch;
  /** How the system reaches an address, as a PAC script says it: `DIRECT`, `PROXY host:port; …`. */
  readonly resolveProxy: (url: string) => Promise<string>;
  readonly log: Log;
};

/**
 * The one sender for every call that makes something in Intercom. A request goes out at most once,
 * and nothing on this computer sends it again. It goes straight to the server if no proxy stands
 * between. It goes through the system's network if there is a proxy, or if only the operating
 * system trusts the server's certificate.
 */
export const createSender = ({ direct, bySystem, resolveProxy, log }: SenderParts): Fetch => {
  const systemOnly = new Set<string>();

  const isStraight = async (url: string): Promise<boolean> => {
    if (systemOnly.has(new URL(url).origin)) return false;
    try {
      return (await resolveProxy(url)).trim() === 'DIRECT';
    } catch (cause) {
      log.error('network.proxy-unknown', cause);
      return false;
    }
  };

  return async (url, init) => {
    if (!(await isStraight(url))) return bySystem(url, init);
    try {
      return await direct(url, init);
    } catch (cause) {
      if (!isIssuerUnknown(cause)) throw cause;
      // Nothing has left. A company that inspects traffic signs it with its own certificate.
      const { origin } = new URL(url);
      log.warn('network.issuer-unknown', { origin });
      systemOnly.add(origin);
      return bySystem(url, init);
    }
  };
};
