import { readFile } from 'node:fs/promises';
import path from 'node:path';

const types = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8' };
const policy =
  "default-src 'none'; script-src 'self'; connect-src 'self'; frame-src *; form-action *";

/** A body that comes in two parts. */
const twoParts = () =>
  new ReadableStream({
    start: async (controller) => {
      controller.enqueue(Buffer.from('one'));
      await new Promise((resolve) => setImmediate(resolve));
      controller.enqueue(Buffer.from('two'));
      controller.close();
    },
  });

/** All kinds of answers that a handler can give. */
const answers = {
  '/redirect': () =>
    new Response(null, {
      status: 302,
      headers: { location: 'app://conformance/second.html' },
    }),
  '/echo': async (request) => new Response(await request.text(), { status: 201 }),
  '/nothing': () => new Response(null, { status: 204 }),
  '/big': () => new Response(Buffer.alloc(4 * 1024 * 1024, 'x')),
  '/stream': () => new Response(twoParts()),
  '/throws': () => {
    throw new Error('the handler broke');
  },
  '/rejects': async () => {
    throw new Error('the handler broke');
  },
  '/error': () => Response.error(),
  '/no-response': () => null,
};

const answerFile = async (pathname) => {
  try {
    const body = await readFile(path.join(import.meta.dirname, 'pages', path.basename(pathname)));
    const type = types[path.extname(pathname)] ?? 'application/octet-stream';
    return new Response(body, {
      headers: { 'content-type': type, 'content-security-policy': policy },
    });
  } catch {
    return new Response('not found', { status: 404 });
  }
};

export const answerPage = (request) => {
  const { host, pathname } = new URL(request.url);
  if (host !== 'conformance') return new Response('no such host', { status: 404 });
  const answer = answers[pathname];
  return answer ? answer(request) : answerFile(pathname);
};
