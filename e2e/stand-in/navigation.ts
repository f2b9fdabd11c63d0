import { createEvent, type Emitter } from './emitter.ts';
import type { HeldRequest } from './held-requests.ts';
import type { Protocols } from './protocol.ts';
import { toAppUrl } from './urls.ts';

type NavigationName = 'will-navigate' | 'will-frame-navigate' | 'will-redirect';

export type Navigation = {
  /** Marks the next navigation to this address as the app's, not the page's. */
  readonly expect: (webUrl: string) => void;
  readonly decide: (held: HeldRequest, isMainFrame: boolean) => Promise<void>;
  /** Asks the app about a navigation; true if it may go on. */
  readonly ask: (url: string, isMainFrame: boolean) => boolean;
};

/**
 * Electron asks the app about each navigation that a page begins: `will-frame-navigate` for any
 * frame, then `will-navigate` for the top one, unless the first was prevented. It also asks about
 * each redirect, no matter who began it.
 */
export const createNavigation = (contents: Emitter, protocols: Protocols): Navigation => {
  const expected = new Set<string>();

  const isAllowed = (name: NavigationName, url: string, isMainFrame: boolean): boolean => {
    const event = createEvent({ url, isMainFrame, isSameDocument: false });
    contents.emit(name, event, url, false, isMainFrame);
    return !event.defaultPrevented;
  };
  const ask = (url: string, isMainFrame: boolean): boolean => {
    if (!isAllowed('will-frame-navigate', url, isMainFrame)) return false;
    return !isMainFrame || isAllowed('will-navigate', url, isMainFrame);
  };
  const mayGoOn = ({ paused }: HeldRequest, isMainFrame: boolean): boolean => {
    if (paused.resourceType !== 'Document') return true;
    const url = toAppUrl(paused.request.url);
    if (paused.redirectedRequestId !== undefined)
      return isAllowed('will-redirect', url, isMainFrame);
    const isByApp = isMainFrame && expected.delete(paused.request.url);
    return isByApp || ask(url, isMainFrame);
  };
  const decide = async (held: HeldRequest, isMainFrame: boolean): Promise<void> => {
    const { session, paused } = held;
    const { requestId, request } = paused;
    if (!mayGoOn(held, isMainFrame)) {
      // Only the reason `Aborted` leaves the present document in place.
      await session.send('Fetch.failRequest', { requestId, errorReason: 'Aborted' });
    } else if (toAppUrl(request.url) !== request.url) {
      await protocols.serve(held);
    } else {
      await session.send('Fetch.continueRequest', { requestId });
    }
  };
  const expect = (webUrl: string) => void expected.add(webUrl.replace(/#.*$/s, ''));
  return { expect, decide, ask };
};
