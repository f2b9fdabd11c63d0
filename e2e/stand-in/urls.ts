/**
 * Chromium without Electron knows no custom schemes. So a page of `app://galena/` is loaded from
 * `https://galena.app.stand-in.invalid/`. Every request to it is intercepted (`.invalid` never
 * resolves, RFC 2606), and URLs are translated wherever the app sees them.
 * The only difference from Electron: `location` and `document.URL` *inside the page* show the https
 * address.
 */
const SUFFIX = '.stand-in.invalid';

/** The pattern, for CDP's Fetch domain, of all requests to custom schemes. */
export const INTERCEPTED_PATTERN = `https://*${SUFFIX}/*`;

const customUrl = /^([a-z][a-z0-9+.-]*):\/\/([^/?#]+)(.*)$/is;
const webUrl = new RegExp(
  `^https://([^/?#]+)\\.([a-z][a-z0-9+-]*)${SUFFIX.replaceAll('.', '\\.')}(?::443)?(?=[/?#]|$)(.*)$`,
  's',
);

/** `app://galena/x` as the URL for Chromium; a URL without a custom scheme stays unchanged. */
export const toWebUrl = (url: string, schemes: ReadonlySet<string>): string => {
  const [, scheme = '', host = '', rest = ''] = customUrl.exec(url) ?? [];
  if (!schemes.has(scheme.toLowerCase())) return url;
  return `https://${host.toLowerCase()}.${scheme.toLowerCase()}${SUFFIX}${rest === '' ? '/' : rest}`;
};

/** A URL from Chromium as the app's URL. */
export const toAppUrl = (url: string): string => {
  const [, host, scheme, rest] = webUrl.exec(url) ?? [];
  return scheme === undefined ? url : `${scheme}://${host}${rest}`;
};

/** The origin as in Electron: custom schemes are registered as standard and keep their origin. */
export const originOf = (appUrl: string): string => {
  if (!URL.canParse(appUrl)) return 'null';
  const { origin, protocol, host } = new URL(appUrl);
  return origin === 'null' && host !== '' ? `${protocol}//${host}` : origin;
};

/** Replaces the app's own addresses in a header (CSP, Location) with Chromium's addresses. */
export const toWebHeader = (value: string, schemes: ReadonlySet<string>): string => {
  const names = [...schemes].join('|');
  if (names === '') return value;
  const address = new RegExp(`\\b(${names})://([a-z0-9.*-]+)`, 'gi');
  const bareScheme = new RegExp(`(^|[\\s;])(${names}):(?=[\\s;]|$)`, 'gi');
  return value
    .replace(address, (_, scheme, host) => `https://${host}.${scheme}${SUFFIX}`)
    .replace(bareScheme, (_, before, scheme) => `${before}https://*.${scheme}${SUFFIX}`);
};
