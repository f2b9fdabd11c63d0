import { fail, ok, type Result } from '../../preload/contract/result.ts';
import type { Log, OpenExternal, TakeGesture } from '../ports.ts';
import { externalUrl } from '../security/urls.ts';

type LinkParts = {
  readonly openExternal: OpenExternal;
  readonly takeGesture: TakeGesture;
  readonly log: Log;
};

/** @param address from main itself, never from the page; null: there is none */
export type OpenLink = (address: string | null) => Promise<Result<undefined>>;

/**
 * Opens only addresses of Intercom in the browser, and one for each press of the rep. So a hostile
 * page can neither choose an address nor open a hundred of them.
 */
export const createLinkOpener = ({ openExternal, takeGesture, log }: LinkParts): OpenLink => {
  const refuse = (reason: string, message: string) => {
    log.warn('link.refused', { reason });
    return fail({ code: 'link-refused', message });
  };
  return async (address) => {
    const url = address === null ? null : externalUrl(address);
    if (url === null) {
      return refuse(
        address === null ? 'none known' : 'not Intercom’s',
        'Galena knows no address in Intercom for this lead. Nothing was opened.',
      );
    }
    if (!takeGesture()) {
      return refuse(
        'not pressed for',
        'Galena opens one page each time that you press for it. Nothing was opened; press once more.',
      );
    }
    await openExternal(url);
    return ok(undefined);
  };
};
