import { app, type Session, type WebContents } from 'electron';
import type { OpenExternal } from '../ports.ts';
import { isPermissionAllowed } from '../security/permissions.ts';
import { externalUrl } from '../security/urls.ts';

type Preventable = { readonly preventDefault: () => void; readonly url: string };

/**
 * Holds every page to its place: it goes nowhere, opens nothing, embeds nothing and is allowed
 * nothing, unless a pure rule of main/security says otherwise (security.md, rows 5 and 11–15).
 */
export const installGuards = (
  session: Session,
  isPageUrl: (url: string) => boolean,
  openExternal: OpenExternal,
): void => {
  // For each language Electron fetches a dictionary from a server of Google's, asked or not
  // (electron#22995). Where the system itself checks the spelling, as on macOS, it goes on.
  session.setSpellCheckerLanguages([]);
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
    contents.setWindowOpenHandler(({ url }) => {
      const allowed = externalUrl(url);
      if (allowed !== null) void openExternal(allowed);
      return { action: 'deny' };
    });
  };
  app.on('web-contents-created', (_event, contents) => guard(contents));
};
