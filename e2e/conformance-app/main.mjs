import { spawnSync } from 'node:child_process';
import path from 'node:path';
// biome-ignore lint/style/noRestrictedImports: this is an Electron app of its own
import { app, BrowserWindow, ipcMain, net, powerMonitor, protocol, session, shell } from 'electron';
import { answerPage } from './answer-page.mjs';

const here = import.meta.dirname;
const { CONFORMANCE_SWITCHES: switches = '', CONFORMANCE_GREETING: greeting } = process.env;
for (const name of switches.split(' ').filter(Boolean)) app.commandLine.appendSwitch(name);

protocol.registerSchemesAsPrivileged([
  { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
]);
// Root cannot have a sandbox; one spec enables it anyway, to see what happens.
const isRoot = process.platform === 'linux' && process.getuid() === 0;
if (!isRoot || process.env.CONFORMANCE_SANDBOX === 'enforced') app.enableSandbox();
process.stdout.write(`no-sandbox: ${app.commandLine.hasSwitch('no-sandbox')}\n`);

/** What happened, for the specs to read. */
const seen = [];
globalThis.seen = seen;
/** The events, by name, that the specs have prevented or allowed, for any address. */
globalThis.prevented = new Set();
globalThis.allowed = new Set();

const isPrevented = (name, url) => {
  if (globalThis.prevented.has(name)) return true;
  return !url.startsWith('app://conformance/') && !globalThis.allowed.has(name);
};

const note = (name, facts) => seen.push({ name, ...facts });

const serve = (request) => {
  note('request', { url: request.url, method: request.method });
  return answerPage(request);
};

const describeSender = ({ sender, senderFrame }) => ({
  url: senderFrame.url,
  origin: senderFrame.origin,
  isTop: senderFrame.parent === null,
  isOwnWindow: BrowserWindow.fromWebContents(sender) === BrowserWindow.getAllWindows()[0],
});

const register = () => {
  ipcMain.handle('echo', (_event, value) => value);
  ipcMain.handle('who', describeSender);
  ipcMain.handle('fail', () => {
    throw new TypeError('it broke');
  });
  ipcMain.handle('unclonable', () => () => undefined);
  ipcMain.on('shout', (event, text) => event.sender.send('news', text.toUpperCase()));
};

const watch = (contents) => {
  contents.on('input-event', (_event, { type }) => note('input-event', { type }));
  for (const name of ['will-navigate', 'will-frame-navigate', 'will-redirect']) {
    contents.on(name, (event) => {
      note(name, { url: event.url, isMainFrame: event.isMainFrame });
      if (isPrevented(name, event.url)) event.preventDefault();
    });
  }
  contents.on('render-process-gone', (_event, details) => note('gone', { ...details }));
  contents.setWindowOpenHandler(({ url }) => {
    note('window-open', { url });
    return { action: 'deny' };
  });
};

const open = async () => {
  const window = new BrowserWindow({
    width: 900,
    height: 640,
    show: false,
    webPreferences: {
      preload: path.join(here, 'preload.cjs'),
      sandbox: true,
      contextIsolation: true,
    },
  });
  window.once('ready-to-show', () => window.show());
  watch(window.webContents);
  await window.loadURL('app://conformance/index.html');
  note('opened', { url: window.webContents.getURL() });
};

/** Restores the state after the start, for specs that share one run of this app. */
globalThis.beginAnew = async () => {
  seen.length = 0;
  globalThis.prevented.clear();
  globalThis.allowed.clear();
  await BrowserWindow.getAllWindows()[0].loadURL('app://conformance/index.html');
};

/** Records the order in which things begin. */
const begin = (step) => note('begin', { step, isReady: app.isReady() });
for (const name of ['will-finish-launching', 'ready', 'web-contents-created']) {
  app.on(name, () => begin(name));
}
begin('main');
queueMicrotask(() => begin('microtask'));

// Galena uses both before the app is ready.
note('early', { isOnline: net.isOnline() });
powerMonitor.on('resume', () => note('resume'));

app.on('web-contents-created', (_event, contents) => note('contents', { id: contents.id }));
for (const name of ['before-quit', 'will-quit', 'window-all-closed']) {
  app.on(name, () => process.stdout.write(`${name}\n`));
}
app.on('child-process-gone', (_event, { name }) => process.stdout.write(`gone: ${name}\n`));
app.on('window-all-closed', () => app.quit());
app.on('quit', (_event, code) => process.stdout.write(`quit ${code}\n`));

app.whenReady().then(() => {
  begin('whenReady');
  const isFirst =
    greeting === undefined
      ? app.requestSingleInstanceLock()
      : app.requestSingleInstanceLock({ greeting });
  if (!isFirst) return app.exit(7);
  app.on('second-instance', (_event, argv, folder, data) =>
    note('second-instance', { argv, folder, data: data ?? null }),
  );
  const deny = { request: (_contents, _permission, answer) => answer(false), check: () => false };
  session.defaultSession.setPermissionRequestHandler(deny.request);
  session.defaultSession.setPermissionCheckHandler(deny.check);
  protocol.handle('app', serve);
  register();
  shell.openExternal = async (url) => note('outside', { url });
  return open();
});

if (process.env.CONFORMANCE_SIGNAL) {
  process.on('SIGTERM', () => app.quit());
  // From outside: Node prepares for its end when a process signals itself.
  setImmediate(() => spawnSync('kill', ['-TERM', String(process.pid)]));
}
