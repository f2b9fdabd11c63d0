import { parseJson } from '../../../preload/contract/parse-json.ts';
import type { Fetch } from '../../ports.ts';

/** A request that left Galena. */
export type Sent = {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
};

/** Records what goes over a network, and lets it through. */
export const recordWire = (fetch: Fetch): { readonly fetch: Fetch; readonly sent: Sent[] } => {
  const sent: Sent[] = [];
  return {
    sent,
    fetch: (url, init) => {
      const { method, headers, body = null } = init;
      sent.push({ method, url, headers, body });
      return fetch(url, init);
    },
  };
};

/** Every call that Galena makes, with `:id` for an Intercom id. */
const CALLS: ReadonlySet<string> = new Set([
  'GET /me',
  'GET /admins',
  'GET /tags',
  'GET /data_attributes',
  'GET /data_attributes/customer',
  'POST /data_attributes',
  'PUT /data_attributes/:id',
  'GET /companies',
  'POST /companies',
  'GET /contacts',
  'POST /contacts',
  'POST /contacts/search',
  'GET /contacts/:id',
  'PUT /contacts/:id',
  'DELETE /contacts/:id',
  'POST /contacts/:id/archive',
  'POST /contacts/:id/unarchive',
  'POST /contacts/:id/companies',
  'POST /contacts/:id/tags',
  'POST /contacts/:id/notes',
  'GET /contacts/:id/notes',
  'GET /users',
  'POST /tags',
  'POST /notes',
  'GET /notes',
]);

/** Room for a field of 2,000 characters, of which each may take twelve characters in a URL. */
const MAX_URL = 30_000;
const MAX_BODY = 2_000_000;

/** A part that no parser can decode is no id, and is checked unchanged. */
const decode = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
};

const FIXED = new Set(['customer', 'search']);

/** `/contacts/5f/notes` as `/contacts/:id/notes`, and the id. */
const templateOf = (path: string): { readonly template: string; readonly id: string | null } => {
  const [, room = '', second, ...rest] = path.split('/');
  if (second === undefined || FIXED.has(second)) return { template: path, id: null };
  return { template: ['', room, ':id', ...rest].join('/'), id: decode(second) };
};

/**
 * What is wrong with a request, or null. It must go to Intercom, and to exactly the path that was
 * meant: a URL parser must not change the URL.
 * @param isKnownId whether Galena has a reason to use this id
 */
export const wireProblem = (
  { method, url, headers, body }: Sent,
  baseUrl: string,
  isKnownId: (id: string) => boolean,
): string | null => {
  if (!url.startsWith(`${baseUrl}/`)) return `goes elsewhere: ${url.slice(0, 200)}`;
  if (url.length > MAX_URL) return `has a URL of ${url.length} characters`;
  const [path = ''] = url.slice(baseUrl.length).split(/[?#]/);
  const parsed = new URL(url);
  if (parsed.origin !== baseUrl || parsed.pathname !== path) return `is read as ${parsed.pathname}`;
  const { template, id } = templateOf(path);
  if (!CALLS.has(`${method} ${template}`)) return `is no call of Galena’s: ${method} ${path}`;
  if (id !== null && !isKnownId(id)) return `speaks of an id that nobody named: ${id}`;
  if (Object.values(headers).some((value) => /[^\x20-\x7e•]/.test(value))) return 'has odd headers';
  if (body === null) return null;
  if (body.length > MAX_BODY || !body.isWellFormed()) return 'has a body that nobody can read';
  return parseJson(body) === undefined ? 'has a body that is no JSON' : null;
};
