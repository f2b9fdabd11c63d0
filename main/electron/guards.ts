import { app, type Session, type WebContents } from 'electron';
import { isPermissionAllowed } from '../security/permissions.ts';
import { isSpellingChecked } from '../security/spelling.ts';

type Preventable = { readonly preventDefault: () => void; readonly url: string };

/**
 * Holds every page to its place: it goes nowhere, opens nothing, embeds nothing and is allowed
 * nothing, unless a pure rule of main/security says otherwise (security.md, rows 5 and 11–15).
 */
export const installGuards = (session: Session, isPageUrl: (url: string) => boolean): void => {
  // For each language Electron fetches a dictionary, asked or not. macOS heeds no languages.
  session.setSpellCheckerLanguages([]);
  session.setSpellCheckerEnabled(isSpellingChecked(process.platform));
  session.setPermissionRequestHandler((_contents, permission, answer) =>
    answer(isPermissionAllowed(permission)),
  );
  session.setPermissionCheckHandler((_contents, permission) => isPermissionAllowed(permission));

  const stay = (event: Preventable): void => {
    if (!isPageUrl(event.url)) event.preventDefault();
  };

  const guard = (contents: WebContents): void => {
    contents.on('will-navigate', stay);
    contents.on('will-redirect', stay);
    contents.on('will-frame-navigate', stay);
    contents.on('will-attach-webview', (event) => event.preventDefault());
    // Nor does a page name an address for the browser: main opens those that it has made itself.
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  };
  app.on('web-contents-created', (_event, contents) => guard(contents));
};
