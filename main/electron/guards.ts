import { app, type Session, type WebContents } from 'electron';
import { isPermissionAllowed } from '../security/permissions.ts';
import { isSpellingChecked } from '../security/spelling.ts';

type Preventable = { readonly preventDefault: () => void; readonly url: string };

/**
 * Keeps every page in its place: it navigates nowhere, opens nothing, embeds nothing and has no
 * permission, unless a pure rule of main/security allows it (security.md, rows 5 and 11–15).
 */
export const installGuards = (session: Session, isPageUrl: (url: string) => boolean): void => {
  // Electron downloads a dictionary for each language, even unasked. macOS ignores this list.
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
    // A page cannot name an address for the browser: main opens only addresses it made itself.
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  };
  app.on('web-contents-created', (_event, contents) => guard(contents));
};
