import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { startPractice } from '../main/practice/start-practice.ts';

export type HostileAnswer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
};

/** `POST /contacts` */
type Call = { readonly name: string; readonly path: string; readonly body: string };

/** Changes an honest answer; null: the answer stays as it is. */
export type Spoil = (call: Call, honest: HostileAnswer) => HostileAnswer | null;

const readBody = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
};

/** A server in Intercom's place: a practice workspace with answers that are changed on the way. */
export const openHostileIntercom = async (token: string, first: Spoil) => {
  const practice = await startPractice({ token });
  const calls: Call[] = [];
  let spoil = first;
  const server = createServer(async (request, response) => {
    const { method = '', url: path = '', headers } = request;
    const body = await readBody(request);
    const call = { name: `${method} ${new URL(path, 'http://x').pathname}`, path, body };
    calls.push(call);
    const answer = await fetch(`${practice.url}${path}`, {
      method,
      headers: {
        authorization: headers.authorization ?? '',
        'content-type': 'application/json',
        'intercom-version': String(headers['intercom-version']),
      },
      ...(body === '' ? {} : { body }),
    });
    const honest = {
      status: answer.status,
      headers: Object.fromEntries(answer.headers),
      body: await answer.text(),
    };
    const { status, headers: sent, body: text } = spoil(call, honest) ?? honest;
    const { 'content-length': _length, connection: _connection, ...others } = sent;
    response.writeHead(status, others).end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    practice,
    calls: (): readonly Call[] => calls,
    spoilBy: (next: Spoil): void => {
      spoil = next;
    },
    close: async (): Promise<void> => {
      server.closeAllConnections();
      server.close();
      await practice.close();
    },
  };
};
