/**
 * Chromium as it is shipped knows no custom schemes. A page of `app://galena/` therefore lives at
 * `https://galena.app.stand-in.invalid/`, whose every request is intercepted (`.invalid` never
 * resolves, RFC 2606), and URLs are translated wherever the app sees them.
 * What differs from Electron, and all that does: `location` and `document.URL` *inside the page*
 * show the https address.
 */
const SUFFIX = '.stand-in.invalid';

/** Everything Chromium asks of custom schemes matches this pattern of CDP's Fetch domain. */
export const INTERCEPTED_PATTERN = `https://*${SUFFIX}/*`;

const customUrl = /^([a-z][a-z0-9+.-]*):\/\/([^/?#]+)(.*)$/is;
const webUrl = new RegExp(
  `^https://([^/?#]+)\\.([a-z][a-z0-9+-]*)${SUFFIX.replaceAll('.', '\\.')}(?::443)?(?=[/?#]|$)(.*)$`,
  's',
);

/** `app://galena/x` as Chromium is told to load it; a URL of no custom scheme stays as it is. */
export const toWebUrl = (url: string, schemes: ReadonlySet<string>): string => {
  const [, scheme = '', host = '', rest = ''] = customUrl.exec(url) ?? [];
  if (!schemes.has(scheme.toLowerCase())) return url;
  return `https://${host.toLowerCase()}.${scheme.toLowerCase()}${SUFFIX}${rest === '' ? '/' : rest}`;
};

/** A URL from Chromium as the app knows it. */
export const toAppUrl = (url: string): string => {
  const [, host, scheme, rest] = webUrl.exec(url) ?? [];
  return scheme === undefined ? url : `${scheme}://${host}${rest}`;
};

/** The origin as Electron reports it: custom schemes are registered as standard and keep theirs. */
export const originOf = (appUrl: string): string => {
  if (!URL.canParse(appUrl)) return 'null';
  const { origin, protocol, host } = new URL(appUrl);
  return origin === 'null' && host !== '' ? `${protocol}//${host}` : origin;
};

/** Rewrites the app's own addresses inside a header (CSP, Location) to those Chromium knows. */
export const toWebHeader = (value: string, schemes: ReadonlySet<string>): string => {
  const names = [...schemes].join('|');
  if (names === '') return value;
  const address = new RegExp(`\\b(${names})://([a-z0-9.*-]+)`, 'gi');
  const bareScheme = new RegExp(`(^|[\\s;])(${names}):(?=[\\s;]|$)`, 'gi');
  return value
    .replace(address, (_, scheme, host) => `https://${host}.${scheme}${SUFFIX}`)
    .replace(bareScheme, (_, before, scheme) => `${before}https://*.${scheme}${SUFFIX}`);
};
