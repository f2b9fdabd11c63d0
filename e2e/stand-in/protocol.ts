import type { HeldRequest, PausedRequest } from './held-requests.ts';
import { guard, notProvided } from './missing.ts';
import { toAppUrl, toWebHeader } from './urls.ts';

type Handler = (request: Request) => Response | Promise<Response>;
type CustomScheme = {
  readonly scheme: string;
  readonly privileges?: Readonly<Record<string, boolean>>;
};

export type Protocols = {
  /** Schemes that a page can have. */
  readonly schemes: ReadonlySet<string>;
  /** Electron's `protocol`. */
  readonly api: object;
  /** Answers a request of a custom scheme with the app's handler. */
  readonly serve: (held: HeldRequest) => Promise<void>;
};

const reportError = (error: unknown): void => {
  const text = error instanceof Error ? error.stack : String(error);
  process.stderr.write(`${text}\n`);
};

/**
 * A page may open no window here (web-contents.ts). Chromium itself refuses, as it does when
 * Electron's handler says deny, and `window.open` returns null. Everything else stays allowed.
 */
const noPopups = {
  name: 'content-security-policy',
  value:
    'sandbox allow-downloads allow-forms allow-modals allow-orientation-lock allow-pointer-lock ' +
    'allow-presentation allow-same-origin allow-scripts allow-top-navigation',
};

const toRequest = ({ request }: PausedRequest): Request => {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    const isAddress = ['origin', 'referer'].includes(name.toLowerCase());
    headers.set(name, isAddress ? toAppUrl(value) : value);
  }
  const body = request.postData;
  return new Request(toAppUrl(request.url) + (request.urlFragment ?? ''), {
    method: request.method,
    headers,
    ...(body === undefined ? {} : { body }),
  });
};

/** Electron's rules: if a handler throws or returns no Response, the request fails. */
const answer = async (held: HeldRequest, handler: Handler, schemes: ReadonlySet<string>) => {
  const { session, paused } = held;
  const { requestId } = paused;
  const refuse = () => session.send('Fetch.failRequest', { requestId, errorReason: 'Failed' });
  try {
    const response = await handler(toRequest(paused));
    if (!(response instanceof Response) || response.type === 'error') return await refuse();
    const body = Buffer.from(await response.arrayBuffer()).toString('base64');
    const responseHeaders = [...response.headers].map(([name, value]) => ({
      name,
      value: toWebHeader(value, schemes),
    }));
    if (paused.resourceType === 'Document') responseHeaders.push(noPopups);
    const { status, statusText } = response;
    await session.send('Fetch.fulfillRequest', {
      requestId,
      responseCode: status,
      responseHeaders,
      body,
      ...(statusText === '' ? {} : { responsePhrase: statusText }),
    });
  } catch (error) {
    reportError(error);
    await refuse();
  }
};

const checkPrivileges = ({ scheme, privileges = {} }: CustomScheme): void => {
  // Chromium gets it from an https address, which is always standard and secure.
  if (!privileges.standard || !privileges.secure) {
    throw notProvided(`the scheme '${scheme}' without the privileges standard and secure`);
  }
  if (privileges.bypassCSP) throw notProvided(`the privilege bypassCSP for '${scheme}'`);
};

export const createProtocols = (isReady: () => boolean): Protocols => {
  const schemes = new Set<string>();
  const handlers = new Map<string, Handler>();
  const api = guard('protocol', {
    registerSchemesAsPrivileged: (customSchemes: readonly CustomScheme[]) => {
      if (isReady()) {
        throw new Error(
          'protocol.registerSchemesAsPrivileged should be called before app is ready',
        );
      }
      customSchemes.forEach(checkPrivileges);
      for (const { scheme } of customSchemes) schemes.add(scheme);
    },
    handle: (scheme: string, handler: Handler) => {
      if (!schemes.has(scheme))
        throw notProvided(`protocol.handle for '${scheme}', not privileged`);
      if (handlers.has(scheme)) throw new Error(`Failed to register protocol: ${scheme}`);
      handlers.set(scheme, handler);
    },
    unhandle: (scheme: string) => {
      if (!handlers.delete(scheme)) throw new Error(`Failed to unhandle protocol: ${scheme}`);
    },
    isProtocolHandled: (scheme: string) => handlers.has(scheme),
  });
  const findHandler = ({ protocol, pathname }: URL): Handler => {
    // Chromium requests it by itself, Electron never does.
    if (pathname === '/favicon.ico') return () => new Response(null, { status: 204 });
    return handlers.get(protocol.slice(0, -1)) ?? (() => Response.error());
  };
  const serve = async (held: HeldRequest) => {
    const handler = findHandler(new URL(toAppUrl(held.paused.request.url)));
    // The page may be gone by now, together with its requests.
    await answer(held, handler, schemes).catch(() => undefined);
  };
  return { schemes, api, serve };
};
