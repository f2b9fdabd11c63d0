import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Practice } from './practice.ts';
import type { PracticeAnswer, PracticeReply, PracticeRequest } from './protocol.ts';
import { errorList } from './refusal.ts';

export type PracticeServer = {
  readonly url: string;
  readonly close: () => Promise<void>;
  /** Closes the port, so that connections are refused; the stored data stays. */
  readonly pause: () => Promise<void>;
  /** Opens the same port again. */
  readonly resume: () => Promise<void>;
};

export type PracticeServerOptions = {
  /** 0: any free port. */
  readonly port: number;
  readonly host?: string;
};

const LOOPBACK = '127.0.0.1';
const MAX_BODY_BYTES = 1_048_576;

/** null: the body is larger than the workspace takes. */
const readBody = async (message: IncomingMessage): Promise<string | null> => {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of message) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > MAX_BODY_BYTES) return null;
    chunks.push(bytes);
  }
  return Buffer.concat(chunks).toString('utf8');
};

type Connection = NonNullable<PracticeRequest['connection']>;

const toRequest = (
  message: IncomingMessage,
  body: string,
  connection: Connection,
): PracticeRequest => {
  const target = message.url ?? '/';
  const mark = target.indexOf('?');
  const headers = Object.entries(message.headers).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, Array.isArray(value) ? value.join(', ') : value] as const],
  );
  return {
    method: message.method ?? 'GET',
    path: mark === -1 ? target : target.slice(0, mark),
    query: mark === -1 ? '' : target.slice(mark + 1),
    headers: Object.fromEntries(headers),
    body,
    connection,
  };
};

const sendAnswer = (response: ServerResponse, answer: PracticeAnswer): void => {
  response.writeHead(answer.status, {
    ...answer.headers,
    'Content-Length': Buffer.byteLength(answer.body),
  });
  response.end(answer.body);
};

const sendReply = (response: ServerResponse, reply: PracticeReply): void => {
  const { socket } = response;
  switch (reply.kind) {
    case 'answer':
      sendAnswer(response, reply);
      return;
    case 'cut-off': {
      const { status, headers, body } = reply.answer;
      response.writeHead(status, { ...headers, 'Content-Length': Buffer.byteLength(body) });
      response.write(body.slice(0, Math.floor(body.length / 2)), () => socket?.destroy());
      return;
    }
    case 'reset':
      socket?.resetAndDestroy();
      return;
    case 'hang':
      return;
    default:
      reply satisfies never;
  }
};

const refuse = (response: ServerResponse, status: number, code: string, message: string): void => {
  const body = JSON.stringify(errorList(null, { code, message }));
  response.writeHead(status, {
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Length': Buffer.byteLength(body),
    Connection: 'close',
  });
  response.end(body);
};

const answerMessage = async (
  practice: Practice,
  message: IncomingMessage,
  response: ServerResponse,
  connection: Connection,
): Promise<void> => {
  const body = await readBody(message);
  if (body === null) {
    refuse(response, 413, 'bad_request', `A request body may have ${MAX_BODY_BYTES} bytes at most`);
    return;
  }
  sendReply(response, await practice.handle(toRequest(message, body, connection)));
};

const listen = async (server: Server, port: number, host: string): Promise<void> => {
  server.listen(port, host);
  await once(server, 'listening');
};

const readPort = (server: Server, asked: number): number => {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : asked;
};

const stop = async (server: Server): Promise<void> => {
  if (!server.listening) return;
  const closed = once(server, 'close');
  server.close();
  server.closeAllConnections();
  await closed;
};

/**
 * Serves the practice workspace over HTTP.
 * @throws the error of the socket, such as EADDRINUSE
 */
export const servePractice = async (
  practice: Practice,
  { port, host = LOOPBACK }: PracticeServerOptions,
): Promise<PracticeServer> => {
  const used = new WeakSet<IncomingMessage['socket']>();
  const server = createServer((message, response) => {
    const connection = used.has(message.socket) ? 'reused' : 'new';
    used.add(message.socket);
    // The answer's date comes from the workspace's clock, not from the computer's.
    response.sendDate = false;
    // A caller that hangs up in the middle must not disturb the other callers.
    answerMessage(practice, message, response, connection).catch(() => message.socket.destroy());
  });
  server.on('clientError', (_error, socket) => {
    if (socket.writable) socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n');
    else socket.destroy();
  });
  await listen(server, port, host);
  const ownPort = readPort(server, port);
  return {
    url: `http://${host}:${ownPort}`,
    close: () => stop(server),
    pause: () => stop(server),
    resume: async () => {
      if (!server.listening) await listen(server, ownPort, host);
    },
  };
};
