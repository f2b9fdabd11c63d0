import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { protocol } from 'electron';
import { assetHeaders } from '../security/csp.ts';
import { APP_SCHEME, assetPath } from '../security/urls.ts';

/** Call it before the app is ready: makes our scheme a secure origin with its own CSP. */
export const registerAppScheme = (): void => {
  protocol.registerSchemesAsPrivileged([
    { scheme: APP_SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
};

/** Every file below a folder, as URL paths. */
const listFiles = (folder: string, prefix = ''): readonly string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((item) =>
    item.isDirectory()
      ? listFiles(join(folder, item.name), `${prefix}/${item.name}`)
      : [`${prefix}/${item.name}`],
  );

/** Serves the built page, and no file that was not there at the start. */
export const servePage = (folder: string): void => {
  const known = new Set(listFiles(folder));
  protocol.handle(APP_SCHEME, async (request) => {
    const path = request.method === 'GET' ? assetPath(request.url, known) : null;
    if (path === null) return new Response(null, { status: 404 });
    return new Response(await readFile(join(folder, path)), { headers: assetHeaders(path) });
  });
};
