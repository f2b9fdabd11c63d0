import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { getCurrentFuseWire } from '@electron/fuses';
import keytar from 'keytar';
import { fuseProblems, fusesFor } from '../scripts/dist/fuses.ts';
import { expect, test } from './fixtures.ts';
import { watchChild } from './lanes/child.ts';
import { connect, waitForAddress } from './lanes/dev-tools.ts';
import { whyNoElectron } from './lanes/electron.ts';
import { cleanEnv } from './lanes/lane.ts';
import { readArchive } from './packed/archive.ts';
import { type PackedApp, packApp, plantCode } from './packed/pack-app.ts';
import { galenaPage } from './pages/galena-page.ts';
import { openPractice, type Practice } from './practice.ts';
import { isLinuxRoot } from './stand-in/chromium.ts';

/** Tests that need the packed app. Its inspector is off, so it is controlled over its DevTools. */

const SERVICE = 'Galena';
const PACK_LIMIT_MS = 180_000;
const ROOT_REFUSED = 'a packaged Galena does not open for root';

// Only one worker packs, and only once.
test.describe.configure({ mode: 'default', timeout: 60_000 });

let packed: PackedApp | undefined;
const galena = (): PackedApp => {
  if (packed === undefined) throw new Error('Galena is not packed.');
  return packed;
};

/** A packed Galena uses the keychain entries of the computer's user. */
const whyNot = async (): Promise<string | undefined> => {
  if (process.platform !== 'linux') return 'the packed app is opened on Linux alone';
  const own = await keytar.getPassword(SERVICE, 'database key');
  return own === null ? undefined : 'this computer’s own Galena has its key in the keychain';
};

test.beforeAll(async ({ browserName: _ }, testInfo) => {
  const reason = whyNoElectron() ?? (await whyNot());
  testInfo.skip(reason !== undefined, reason ?? '');
  testInfo.setTimeout(PACK_LIMIT_MS);
  packed = await packApp();
});

test.afterAll(async () => {
  if (packed === undefined) return;
  await rm(packed.folder, { recursive: true, force: true, maxRetries: 5 });
  for (const { account } of await keytar.findCredentials(SERVICE)) {
    await keytar.deletePassword(SERVICE, account);
  }
});

test('the archive holds Galena and its two libraries, and native code lies beside it', () => {
  const { resources } = galena();
  const files = readArchive(path.join(resources, 'app.asar'));
  const places = files.map(({ path: file }) => file.split('/').slice(0, 2).join('/'));
  expect([...new Set(places)].toSorted()).toEqual([
    'node_modules/better-sqlite3-multiple-ciphers',
    'node_modules/keytar',
    'out/main',
    'out/preload',
    'out/renderer',
    'package.json',
  ]);
  const natives = files.filter(({ path: file }) => file.endsWith('.node'));
  expect(natives).toHaveLength(2);
  for (const native of natives) {
    expect(native.isUnpacked).toBe(true);
    expect(existsSync(path.join(resources, 'app.asar.unpacked', native.path))).toBe(true);
  }
  expect(files.filter(({ isUnpacked }) => isUnpacked)).toEqual(natives);
});

test('19: the fuses read back are as committed', async () => {
  const wire = await getCurrentFuseWire(galena().program);
  const { lacking } = fusesFor(wire);
  const isLacking = (problem: string) => lacking.some((name) => problem.startsWith(name));
  expect(fuseProblems(wire).filter((problem) => !isLacking(problem))).toEqual([]);
});

/** Every switch for tests, each with a value that would be noticed if it were used. */
const hostileEnv = (decoy: Practice, page: string, trap: string) => ({
  GALENA_API_URL: decoy.url,
  GALENA_PRACTICE: JSON.stringify({ url: decoy.url, token: decoy.token }),
  GALENA_KEYCHAIN_SERVICE: 'Galena decoy',
  // Neither value is a number: an unpackaged Galena refuses to start.
  GALENA_LAG_WINDOW_MS: 'soon',
  GALENA_ANSWER_TIMEOUT_MS: 'soon',
  ELECTRON_RENDERER_URL: page,
  ELECTRON_RUN_AS_NODE: '1',
  NODE_OPTIONS: `--require=${trap}`,
});

/** A server that could serve the page, and whether anybody asked it. */
const openDecoyPage = async () => {
  let asked = 0;
  const server = createServer((_request, response) => {
    asked += 1;
    response.end('<title>decoy</title>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, asked: () => asked, close: () => server.close() };
};

const enterLead = async (child: ChildProcess, output: () => string): Promise<void> => {
  const address = await waitForAddress(child, output);
  const { browser, page } = await connect(address, { noDefaults: true });
  expect(page.url()).toMatch(/^app:\/\/galena\//);
  const { usePractice, create } = galenaPage(page);
  await usePractice();
  await create({ name: 'Packed Lead', email: 'packed.lead@acme.example' });
  await browser.close();
};

test('it opens from its archive whatever the environment says, enters a lead, and quits with 0', async ({
  profile,
}) => {
  test.skip(isLinuxRoot(), ROOT_REFUSED);
  const { program, resources } = galena();
  const marker = path.join(profile, 'planted');
  const trap = await plantCode(path.join(profile, 'trap'), marker);
  await plantCode(path.join(resources, 'app'), marker);
  const [decoy, decoyPage] = await Promise.all([openPractice(), openDecoyPage()]);

  const args = [`--user-data-dir=${profile}`, '--remote-debugging-port=0', '--inspect=0'];
  const child = spawn(program, args, {
    env: cleanEnv(hostileEnv(decoy, decoyPage.url, trap)),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const { output, closeBy } = watchChild(child);
  const entering = enterLead(child, output);
  await entering.catch(() => undefined);
  const code = await closeBy(() => child.kill('SIGTERM'));
  await entering;
  expect(code).toBe(0);

  expect(decoy.contacts()).toEqual([]);
  expect(decoyPage.asked()).toBe(0);
  expect(existsSync(marker)).toBe(false);
  expect(output()).not.toContain('Debugger listening');
  // If Electron reads the variable at all, it writes a line for each option that it leaves out.
  expect(output()).not.toContain('NODE_OPTIONs are not supported');
  expect(await keytar.getPassword(SERVICE, 'database key')).not.toBeNull();
  expect(await keytar.findCredentials('Galena decoy')).toEqual([]);
  expect(existsSync(path.join(profile, 'galena.db'))).toBe(true);
  decoyPage.close();
  await decoy.close();
});

test('a folder in the place of its archive is not run', async ({ profile }) => {
  test.skip(isLinuxRoot(), ROOT_REFUSED);
  const { program, resources } = galena();
  const archive = path.join(resources, 'app.asar');
  const marker = path.join(profile, 'planted');
  await plantCode(path.join(resources, 'app'), marker);
  await rename(archive, `${archive}.away`);
  const child = spawn(program, [`--user-data-dir=${profile}`], { env: cleanEnv({}) });
  const code = await watchChild(child).exited;
  await rename(`${archive}.away`, archive);
  expect(code).not.toBe(0);
  expect(existsSync(marker)).toBe(false);
});

test('4: root is told in a sentence that a packaged Galena does not open without its sandbox', async ({
  profile,
}) => {
  test.skip(!isLinuxRoot(), 'only root’s Chromium cannot have a sandbox');
  const child = spawn(galena().program, ['--no-sandbox', `--user-data-dir=${profile}`], {
    env: cleanEnv({}),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const { output, exited } = watchChild(child);
  expect(await exited).toBe(2);
  expect(output()).toContain('Galena does not open for root');
});
