/** The scheme and the host of the page. No other page has this origin. */
export const APP_SCHEME = 'app';
const APP_HOST = 'galena';
export const APP_ENTRY = `${APP_SCHEME}://${APP_HOST}/index.html`;

/** The only hosts that Galena sends a browser to (intercom-api.md §7). */
export const INTERCOM_WEB_HOSTS: ReadonlySet<string> = new Set([
  'app.intercom.com',
  'app.eu.intercom.com',
  'app.au.intercom.com',
  'www.intercom.com',
  'developers.intercom.com',
]);

export const LOOPBACK_HOSTS: ReadonlySet<string> = new Set(['127.0.0.1', 'localhost', '[::1]']);

export const parseUrl = (text: string): URL | null => (URL.canParse(text) ? new URL(text) : null);

const hasCredentials = (url: URL): boolean => url.username !== '' || url.password !== '';

/** Whether a URL is our page's. Part by part: in Node our scheme's `origin` is "null". */
export const isAppUrl = (text: string): boolean => {
  const url = parseUrl(text);
  return (
    url !== null &&
    url.protocol === `${APP_SCHEME}:` &&
    url.hostname === APP_HOST &&
    url.port === '' &&
    !hasCredentials(url)
  );
};

/** What counts as our page: the built page; in development only the development server's. */
export const isPageUrlOf =
  (devServerUrl: string | null) =>
  (url: string): boolean =>
    devServerUrl === null ? isAppUrl(url) : isSameOrigin(url, devServerUrl);

/** Whether two URLs share scheme, host and port. */
export const isSameOrigin = (left: string, right: string): boolean => {
  const [a, b] = [parseUrl(left), parseUrl(right)];
  return a !== null && b !== null && a.protocol === b.protocol && a.host === b.host;
};

export const isLoopbackUrl = (text: string): boolean => {
  const url = parseUrl(text);
  return (
    url !== null &&
    (url.protocol === 'http:' || url.protocol === 'https:') &&
    LOOPBACK_HOSTS.has(url.hostname) &&
    !hasCredentials(url)
  );
};

/** The URL that may be opened outside, or null. `https:`, Intercom's own web hosts, standard port. */
export const externalUrl = (text: string): string | null => {
  const url = parseUrl(text);
  if (url === null || url.protocol !== 'https:' || url.port !== '' || hasCredentials(url)) {
    return null;
  }
  return INTERCOM_WEB_HOSTS.has(url.hostname) ? url.href : null;
};

/**
 * The asset that a request for our origin names, or null.
 * @param known the paths that exist, like `/assets/index.js`; a path is looked up, never resolved,
 *   so no traversal can leave the list.
 */
export const assetPath = (text: string, known: ReadonlySet<string>): string | null => {
  const url = parseUrl(text);
  if (url === null || !isAppUrl(text)) return null;
  return known.has(url.pathname) ? url.pathname : null;
};
