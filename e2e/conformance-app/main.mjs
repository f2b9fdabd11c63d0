import { readFile } from 'node:fs/promises';
import path from 'node:path';
// biome-ignore lint/style/noRestrictedImports: this is an Electron app of its own
import { app, BrowserWindow, ipcMain, protocol, session, shell } from 'electron';

const here = import.meta.dirname;
const types = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8' };
const policy =
  "default-src 'none'; script-src 'self'; connect-src 'self'; frame-src *; form-action *";

protocol.registerSchemesAsPrivileged([
  { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
]);
app.enableSandbox();

/** What happened, for the specs to read. */
const seen = [];
globalThis.seen = seen;
/** Events by name that the specs have prevented, or let go on, wherever they lead. */
globalThis.prevented = new Set();
globalThis.allowed = new Set();

const isPrevented = (name, url) => {
  if (globalThis.prevented.has(name)) return true;
  return !url.startsWith('app://conformance/') && !globalThis.allowed.has(name);
};

const note = (name, facts) => seen.push({ name, ...facts });

const serve = async (request) => {
  const { host, pathname } = new URL(request.url);
  note('request', { url: request.url, method: request.method });
  if (host !== 'conformance') return new Response('no such host', { status: 404 });
  if (pathname === '/redirect') {
    return new Response(null, {
      status: 302,
      headers: { location: 'app://conformance/second.html' },
    });
  }
  if (pathname === '/echo') return new Response(await request.text(), { status: 201 });
  try {
    const body = await readFile(path.join(here, 'pages', path.basename(pathname)));
    const type = types[path.extname(pathname)] ?? 'application/octet-stream';
    return new Response(body, {
      headers: { 'content-type': type, 'content-security-policy': policy },
    });
  } catch {
    return new Response('not found', { status: 404 });
  }
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
  for (const name of ['will-navigate', 'will-frame-navigate', 'will-redirect']) {
    contents.on(name, (event) => {
      note(name, { url: event.url, isMainFrame: event.isMainFrame });
      if (isPrevented(name, event.url)) event.preventDefault();
    });
  }
  contents.on('render-process-gone', (_event, details) => note('gone', { reason: details.reason }));
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

app.on('web-contents-created', (_event, contents) => note('contents', { id: contents.id }));
for (const name of ['before-quit', 'will-quit', 'window-all-closed']) {
  app.on(name, () => process.stdout.write(`${name}\n`));
}
app.on('window-all-closed', () => app.quit());
app.on('quit', (_event, code) => process.stdout.write(`quit ${code}\n`));

app.whenReady().then(() => {
  if (!app.requestSingleInstanceLock()) return app.exit(7);
  app.on('second-instance', (_event, argv, folder) => note('second-instance', { argv, folder }));
  const deny = { request: (_contents, _permission, answer) => answer(false), check: () => false };
  session.defaultSession.setPermissionRequestHandler(deny.request);
  session.defaultSession.setPermissionCheckHandler(deny.check);
  protocol.handle('app', serve);
  register();
  shell.openExternal = async (url) => note('outside', { url });
  return open();
});
