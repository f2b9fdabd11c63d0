import type { Fetch, Log } from '../ports.ts';
import { isIssuerUnknown } from './not-sent.ts';

type SenderParts = {
  /** Straight to the server. */
  readonly direct: Fetch;
  /** Through everything that the operating system knows of the network. */
  readonly bySystem: Fetch;
  /** How the system reaches an address, as a PAC script says it: `DIRECT`, `PROXY host:port; …`. */
  readonly resolveProxy: (url: string) => Promise<string>;
  readonly log: Log;
};

/**
 * The one sender for whatever makes something in Intercom: each request goes out once at the most,
 * and nothing on this computer sends it again. Straight where nothing stands between; by the
 * system's network where a proxy does, or where only the system trusts the server's certificate.
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
      // Nothing has left. A company that inspects traffic signs with a certificate of its own.
      const { origin } = new URL(url);
      log.warn('network.issuer-unknown', { origin });
      systemOnly.add(origin);
      return bySystem(url, init);
    }
  };
};
