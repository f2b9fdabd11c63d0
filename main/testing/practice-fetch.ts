import type { Fetch } from '../ports.ts';
import type { Practice } from '../practice/practice.ts';

/** The practice workspace as a network without sockets. */
export const practiceFetch =
  (practice: Practice): Fetch =>
  async (url, { method, headers, body = '', signal }) => {
    const { pathname, search } = new URL(url);
    const request = { method, path: pathname, query: search.slice(1), headers, body };
    const reply = await practice.handle(request);
    // A caller that hung up gets nothing more.
    signal.throwIfAborted();
    switch (reply.kind) {
      case 'answer':
        return new Response(reply.body, { status: reply.status, headers: reply.headers });
      case 'cut-off':
      case 'reset':
        throw Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' });
      case 'hang':
        return new Promise((_resolve, reject) => {
          signal.addEventListener('abort', () => reject(signal.reason));
        });
    }
  };
