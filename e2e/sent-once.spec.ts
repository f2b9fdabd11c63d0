import { createServer, type RequestListener, request as sendOn } from 'node:http';
import { createSecureServer } from 'node:http2';
import type { AddressInfo, Socket } from 'node:net';
import type { FaultPlan } from '../main/practice/faults.ts';
import { TEST_CERTIFICATE } from '../main/testing/certificate.ts';
import { API_VERSIONS, type ApiVersion } from '../preload/contract/session.ts';
import { expect, type Galena, test } from './fixtures.ts';
import { readStatus } from './kills/window-drive.ts';
import { galenaPage } from './pages/galena-page.ts';
import { openPractice } from './practice.ts';

/**
 * Connections that break after Intercom has taken a request. Chromium itself sends such a request
 * again if the connection was used before, so Galena must not send creating calls that way.
 */

const LAG_WINDOW_MS = 2_000;
const SETTLE_WITHIN_MS = 20_000;
const env = { GALENA_LAG_WINDOW_MS: String(LAG_WINDOW_MS) };

/** Creating calls are carried out; then their connection breaks, if it was used before. */
const BREAK_WHAT_MAKES: FaultPlan = {
  faults: ['/contacts', '/contacts/*/tags', '/tags', '/notes', '/contacts/*/notes'].map((path) => ({
    kind: 'reset-after-commit',
    connection: 'reused',
    method: 'POST',
    path,
    times: 2,
  })),
};

/** Enters leads one after the other, without waiting for their outcome. */
const enterLeads = async ({ page }: Galena, version: ApiVersion, names: readonly string[]) => {
  const { usePractice, field, fill, submit } = galenaPage(page);
  await usePractice(version);
  await page.evaluate(() => window.galena.saveSettings({ holdSeconds: 0 }));
  for (const name of names) {
    await fill({ name, email: `${name.toLowerCase().replace(' ', '.')}@acme.example` });
    await field('Note').fill(`Met ${name}`);
    await submit();
    await expect(field('Name')).toHaveValue('');
  }
};

const NAMES = ['Ann One', 'Ben Two', 'Cem Three', 'Dia Four', 'Eva Five', 'Fay Six'];

const expectEachOnce = async ({
  page,
  practice,
}: Pick<Galena, 'page' | 'practice'>): Promise<void> => {
  const { connection } = galenaPage(page);
  await expect
    .poll(async () => (await readStatus(page)).waiting, { timeout: SETTLE_WITHIN_MS })
    .toBe(0);
  await expect(connection).toContainText('Online');
  expect(practice.contacts().map(({ name }) => name)).toEqual(expect.arrayContaining(NAMES));
  expect(practice.contacts()).toHaveLength(NAMES.length);
  expect(practice.notes().map(({ body }) => body)).toHaveLength(NAMES.length);
};

for (const version of API_VERSIONS) {
  test(`straight to Intercom ${version}, nothing is made twice where connections break`, async ({
    openGalena,
  }) => {
    const galena = await openGalena({ env });
    galena.practice.setFaults(BREAK_WHAT_MAKES);
    await enterLeads(galena, version, NAMES);
    await expectEachOnce(galena);
  });
}

type Carrier = {
  readonly port: number;
  /** The HTTP versions of the creating requests. */
  readonly versions: () => readonly string[];
  readonly close: () => void;
};

const BREAKS = 8;

/**
 * A server between Galena and Intercom. If a connection was used before, it breaks it after it has
 * carried on a creating request.
 * @param intercom where requests without a full address go; null: the server is a proxy
 */
const openCarrier = async (intercom: string | null): Promise<Carrier> => {
  const used = new WeakSet<object>();
  const versions: string[] = [];
  const carry: RequestListener = (incoming, outgoing) => {
    const { method, url = '', headers, socket } = incoming;
    const isMaking = method === 'POST' && !url.endsWith('/search');
    if (isMaking) versions.push(incoming.httpVersion);
    const isBroken = isMaking && used.has(socket) && versions.length <= BREAKS;
    used.add(socket);
    const address = intercom === null ? url : `${intercom}${url}`;
    const onward = sendOn(address, { method, headers }, (answer) => {
      if (isBroken) answer.resume().once('end', () => socket.destroy());
      else answer.pipe(outgoing.writeHead(answer.statusCode ?? 502, answer.headers));
    });
    onward.once('error', () => socket.destroy());
    incoming.pipe(onward);
  };
  const server =
    intercom === null
      ? createServer(carry)
      : createSecureServer({ ...TEST_CERTIFICATE, allowHTTP1: true }, carry as never);
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => sockets.add(socket));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () => {
    for (const socket of sockets) socket.destroy();
    server.close();
  };
  return { port: (server.address() as AddressInfo).port, versions: () => versions, close };
};

test('through a proxy, nothing is made twice where connections break', async ({ openGalena }) => {
  const proxy = await openCarrier(null);
  const switches = [`--proxy-server=127.0.0.1:${proxy.port}`, '--proxy-bypass-list=<-loopback>'];
  const galena = await openGalena({ env, switches });
  await enterLeads(galena, '2.16', NAMES);
  await expectEachOnce(galena);
  expect(proxy.versions().length).toBeGreaterThanOrEqual(NAMES.length);
  proxy.close();
});

test('with a certificate that only the system trusts, nothing is made twice where connections break', async ({
  openGalena,
}) => {
  const practice = await openPractice();
  const inspector = await openCarrier(practice.url);
  const address = { url: `https://127.0.0.1:${inspector.port}`, token: practice.token };
  const galena = await openGalena({
    env: { ...env, GALENA_PRACTICE: JSON.stringify(address) },
    switches: ['--ignore-certificate-errors'],
  });
  await enterLeads(galena, '2.16', NAMES);
  await expectEachOnce({ page: galena.page, practice });
  // A connection that HTTP/2 shares could not be closed for one request.
  expect(new Set(inspector.versions())).toEqual(new Set(['1.1']));
  inspector.close();
  await practice.close();
});
