import { networkInterfaces } from 'node:os';
import { guard } from './missing.ts';
import { toBodyErrorName, toRequestErrorName } from './net-errors.ts';

const redirectStatuses = [301, 302, 303, 307, 308];

const toNetError = (name: string): Error => new Error(`net::${name}`);

/** Chromium's words for a body that breaks off, without touching what came before. */
const renameBodyErrors = (response: Response, signal: AbortSignal): ReadableStream | null => {
  const isSized = response.headers.has('content-length');
  const reader = response.body?.getReader();
  if (!reader) return null;
  return new ReadableStream({
    pull: async (controller) => {
      try {
        const { done, value } = await reader.read();
        if (done) controller.close();
        else controller.enqueue(value);
      } catch (reason) {
        const error = toNetError(toBodyErrorName(reason, isSized));
        controller.error(signal.aborted ? signal.reason : error);
      }
    },
    cancel: (reason) => reader.cancel(reason),
  });
};

const refuseRedirect = (response: Response, policy: RequestRedirect): void => {
  const isRedirect = redirectStatuses.includes(response.status) && response.headers.has('location');
  if (!isRedirect || policy === 'follow') return;
  response.body?.cancel().catch(() => undefined);
  if (policy === 'manual') throw new Error('Redirect was cancelled');
  throw new Error("Attempted to redirect, but redirect policy was 'error'");
};

/**
 * Electron's `net.fetch` by Node's. Like Electron's it rejects on a redirect that may not be
 * followed, names failures as Chromium does, and answers a Response without `url`.
 */
const fetchAsElectron = async (input: string | Request, init?: RequestInit): Promise<Response> => {
  const request = new Request(input, init);
  const { redirect, signal } = request;
  const raw = redirect === 'follow' ? request : new Request(request, { redirect: 'manual' });
  const response = await fetch(raw).catch((reason: unknown) => {
    throw signal.aborted ? signal.reason : toNetError(toRequestErrorName(reason));
  });
  refuseRedirect(response, redirect);
  const { status, statusText, headers } = response;
  const isBodiless = [101, 204, 205, 304].includes(status) || request.method === 'HEAD';
  const body = isBodiless ? null : renameBodyErrors(response, signal);
  return new Response(body, { status, statusText, headers });
};

/** Chromium's idea of being online: any network but the machine's own loopback. */
const isOnline = (): boolean =>
  Object.values(networkInterfaces()).some((addresses) =>
    addresses?.some(({ internal }) => !internal),
  );

export const createNet = (): object =>
  guard('net', {
    fetch: fetchAsElectron,
    isOnline,
    get online() {
      return isOnline();
    },
  });
