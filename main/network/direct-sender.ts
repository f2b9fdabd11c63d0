import http, { type ClientRequest, type IncomingMessage } from 'node:http';
import https from 'node:https';
import type { Answer, Fetch } from '../ports.ts';
import { NotSentError } from './not-sent.ts';

/**
 * How long a connection may wait for its next request. Servers wait longer before they close an
 * idle connection, so hardly any request meets a connection that is just being closed.
 */
const IDLE_MS = 2_000;

const toAnswer = (message: IncomingMessage): Answer => ({
  status: message.statusCode ?? 0,
  headers: Object.entries(message.headers).map(
    ([name, value]) => [name, Array.isArray(value) ? value.join(', ') : (value ?? '')] as const,
  ),
  body: message,
});

/** Calls `work` when the connection can carry the request: from then on it may have left. */
const onConnected = (request: ClientRequest, isSecure: boolean, work: () => void): void => {
  request.once('socket', (socket) => {
    if (request.reusedSocket) work();
    else socket.once(isSecure ? 'secureConnect' : 'connect', work);
  });
};

/**
 * Sends by Node's own HTTP client, over HTTP/1.1 and straight to the server. The client writes a
 * request once and never again, even when the connection breaks. Chromium's network stack may send
 * it again (docs/decisions/sender.md). A redirect is an answer like any other.
 * @param idleMs how long a connection is kept for the next request, in milliseconds
 * @returns a `Fetch` that rejects with a {@link NotSentError} if no byte of the request has left
 */
export const createDirectSender = (idleMs = IDLE_MS): Fetch => {
  const options = { keepAlive: true, timeout: idleMs };
  const clients = {
    'http:': { request: http.request, agent: new http.Agent(options) },
    'https:': { request: https.request, agent: new https.Agent(options) },
  } as const;

  return (url, { method, headers, body, signal }) =>
    new Promise<Answer>((resolve, reject) => {
      const isSecure = url.startsWith('https:');
      const { request: open, agent } = clients[isSecure ? 'https:' : 'http:'];
      let isConnected = false;
      const fail = (cause: unknown): void =>
        reject(isConnected ? cause : new NotSentError('The request was not sent.', { cause }));
      try {
        const request = open(url, { agent, method, headers: { ...headers }, signal });
        request.once('error', fail);
        request.once('response', (message) => resolve(toAnswer(message)));
        onConnected(request, isSecure, () => {
          isConnected = true;
        });
        request.end(body);
      } catch (cause) {
        // A header that cannot be written, such as a token with a line break in it.
        fail(cause);
      }
    });
};
