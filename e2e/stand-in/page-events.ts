import type { Session } from './cdp.ts';

/** Events of a page. Addresses are Chromium's. */
export type PageEvents = {
  readonly onNavigated: (webUrl: string) => void;
  readonly onNavigatedInPage: (webUrl: string) => void;
  readonly onDomReady: () => void;
  readonly onLoaded: () => void;
  readonly onTitle: (title: string) => void;
  /** The page asks for another window. Chromium has already refused it. */
  readonly onWindowWanted: (wanted: WantedWindow) => void;
  /** A navigation that the network never sees: to a scheme that Chromium does not know. */
  readonly onForeignScheme: (url: string, isMainFrame: boolean) => void;
  readonly onCrashed: () => void;
  readonly onGone: () => void;
};

export type WantedWindow = {
  readonly webUrl: string;
  readonly frameName: string;
  readonly features: string;
  readonly disposition: 'new-window' | 'foreground-tab' | 'background-tab';
};

const reportDocument = (session: Session, mainFrameId: string, events: PageEvents): void => {
  session.on('Page.frameNavigated', ({ frame }) => {
    if (frame.id === mainFrameId) events.onNavigated(frame.url + (frame.urlFragment ?? ''));
  });
  session.on('Page.navigatedWithinDocument', ({ frameId, url }) => {
    if (frameId === mainFrameId) events.onNavigatedInPage(url);
  });
  session.on('Page.domContentEventFired', () => events.onDomReady());
  session.on('Page.loadEventFired', () => events.onLoaded());
  session.on('Inspector.targetCrashed', () => events.onCrashed());
};

/**
 * Chromium refuses `window.open` and `target=_blank` (protocol.ts), and they are only reported. A
 * click with Ctrl is the browser's own feature: it opens a tab, which is closed again.
 */
const reportWindows = (root: Session, session: Session, events: PageEvents): void => {
  const unwanted: string[] = [];
  session.on('Page.windowOpen', ({ url, windowName, windowFeatures }) => {
    const features = windowFeatures.join(',');
    const disposition = features === '' ? 'foreground-tab' : 'new-window';
    events.onWindowWanted({ webUrl: url, frameName: windowName, features, disposition });
  });
  session.on('Page.frameRequestedNavigation', ({ url, disposition }) => {
    if (disposition !== 'newTab' && disposition !== 'newWindow') return;
    unwanted.push(url);
    const tab = { webUrl: url, frameName: '', features: '' };
    events.onWindowWanted({ ...tab, disposition: 'background-tab' });
  });
  root.on('Target.targetCreated', ({ targetInfo: { targetId, type, url } }) => {
    // A page that CDP asked for begins as about:blank; a clicked tab begins with its own address,
    // or with none yet.
    const at = url === '' ? 0 : unwanted.indexOf(url);
    if (type !== 'page' || unwanted[at] === undefined) return;
    unwanted.splice(at, 1);
    root.send('Target.closeTarget', { targetId }).catch(() => undefined);
  });
};

const reportForeignSchemes = (session: Session, mainFrameId: string, events: PageEvents): void => {
  session.on('Page.frameRequestedNavigation', ({ frameId, url, disposition }) => {
    const isKnown = /^(https?|data|blob|about|javascript|file|chrome.*):/i.test(url);
    if (disposition === 'currentTab' && !isKnown) {
      events.onForeignScheme(url, frameId === mainFrameId);
    }
  });
};

const reportTarget = (root: Session, targetId: string, events: PageEvents): void => {
  root.on('Target.targetDestroyed', (gone) => {
    if (gone.targetId === targetId) events.onGone();
  });
  root.on('Target.targetInfoChanged', ({ targetInfo }) => {
    if (targetInfo.targetId === targetId) events.onTitle(targetInfo.title);
  });
};

/** Nobody is there to answer a dialog, and a page that waits for an answer would hang. */
const dismissDialogs = (session: Session): void => {
  session.on('Page.javascriptDialogOpening', ({ type, message }) => {
    process.stderr.write(`not provided by the stand-in: ${type}(${JSON.stringify(message)})\n`);
    // A test that controls the page may have answered first.
    session.send('Page.handleJavaScriptDialog', { accept: false }).catch(() => undefined);
  });
};

/** Passes on Chromium's events of a page. The id of a page target is that of its top frame. */
export const reportPage = (
  root: Session,
  session: Session,
  targetId: string,
  events: PageEvents,
): void => {
  reportDocument(session, targetId, events);
  reportWindows(root, session, events);
  reportForeignSchemes(session, targetId, events);
  reportTarget(root, targetId, events);
  dismissDialogs(session);
};
