import type { Wall } from '../wall.ts';

const IPC = 'main/electron/ipc.ts';
const ROUTER = 'main/ipc/router.ts';
const BRIDGE = 'preload/bridge.ts';
const PRELOAD = 'preload/index.ts';
const ipcTest = {
  file: 'main/electron/ipc.test.ts',
  title: '%s is described to the router as it is',
};
const routerTest = (title: string) => ({ file: 'main/ipc/router.test.ts', title });
const bridgeTest = (title: string) => ({ file: 'preload/bridge.test.ts', title });
const preloadTest = (title: string) => ({ file: 'preload/index.test.ts', title });
const refused = routerTest('%s is refused before its payload is looked at');
const named = bridgeTest(
  'the bridge is frozen and has a named function for each channel, and nothing else',
);

/** Who may call main, and what the page is given to call with: rows 17 and 20. */
export const CALL_WALLS: readonly Wall[] = [
  {
    name: 'every window is ours for the router',
    row: '17',
    file: 'main/index.ts',
    search: 'serveRouter(galena.router, window.owns);',
    replace: 'serveRouter(galena.router, () => true);',
    test: {
      file: 'main/index.test.ts',
      title: 'to the page of our window, and to no other window with the same page in it',
    },
  },
  {
    name: 'window.owns says yes to every window',
    row: '17',
    file: 'main/electron/window.ts',
    search: 'window?.webContents.id === webContentsId,',
    replace: 'window?.webContents.id === webContentsId || webContentsId > 0,',
    test: {
      file: 'main/electron/window.test.ts',
      title: 'a window is owned while it is open, and no other ever is',
    },
  },
  {
    name: 'a window that was closed is still owned',
    row: '17',
    file: 'main/electron/window.ts',
    search: "opened.on('closed', () => {\n      window = null;\n    });",
    replace: '',
    test: {
      file: 'main/electron/window.test.ts',
      title: 'a window is owned while it is open, and no other ever is',
    },
  },
  {
    name: 'a frame is described as the top one',
    row: '17',
    file: IPC,
    search: 'event.senderFrame !== null && event.senderFrame.parent === null',
    replace: 'event.senderFrame !== undefined',
    test: ipcTest,
  },
  {
    name: 'every window is described as ours',
    row: '17',
    file: IPC,
    search: 'isOwnWindow: owns(event.sender.id)',
    replace: 'isOwnWindow: owns(event.sender.id) || true',
    test: ipcTest,
  },
  {
    name: 'a frame that is gone is described as our page',
    row: '17',
    file: IPC,
    search: "event.senderFrame?.url ?? ''",
    replace: "event.senderFrame?.url ?? 'app://galena/index.html'",
    test: ipcTest,
  },
  {
    name: 'another window may call',
    row: '17',
    file: ROUTER,
    search: '!sender.isOwnWindow || !sender.isTopFrame',
    replace: '!sender.isTopFrame',
    test: refused,
  },
  {
    name: 'a frame inside the page may call',
    row: '17',
    file: ROUTER,
    search: '!sender.isOwnWindow || !sender.isTopFrame',
    replace: '!sender.isOwnWindow',
    test: refused,
  },
  {
    name: 'a foreign page may call',
    row: '17',
    file: ROUTER,
    search: ' || !isPageUrl(sender.url)) {',
    replace: ' || (sender.url.length > 999 && !isPageUrl(sender.url))) {',
    test: refused,
  },
  {
    name: 'every page is ours for the router that the app makes',
    row: '17',
    file: 'main/app.ts',
    search: 'isPageUrl: isPageUrlOf(config.devServerUrl)',
    replace: 'isPageUrl: (url) => url.length > 1 || isPageUrlOf(config.devServerUrl)(url)',
    test: refused,
  },
  {
    name: 'a call that was refused is told nobody',
    row: '17',
    file: ROUTER,
    search: "log.warn('ipc.sender-refused', { isTopFrame: sender.isTopFrame });",
    replace: '',
    test: refused,
  },
  {
    name: 'the payload is looked at before its sender',
    row: '17',
    file: ROUTER,
    search: 'handle: async (channel, sender, payload) => {',
    replace: 'handle: async (channel, sender, payload) => {\n      void JSON.stringify(payload);',
    test: refused,
  },
  {
    name: 'origins are compared without their port',
    row: '17',
    file: 'main/security/urls.ts',
    search: 'a.host === b.host',
    replace: 'a.hostname === b.hostname',
    test: {
      file: 'main/security/urls.test.ts',
      title: 'origins are compared by scheme, host and port',
    },
  },
  {
    name: 'origins are compared without their scheme',
    row: '17',
    file: 'main/security/urls.ts',
    search: 'a.protocol === b.protocol && ',
    replace: '',
    test: {
      file: 'main/security/urls.test.ts',
      title: 'origins are compared by scheme, host and port',
    },
  },
  {
    name: 'main answers one channel more',
    row: '17',
    file: IPC,
    search: 'for (const channel of router.channels) {',
    replace: "ipcMain.handle('debug:run', () => null);\n  for (const channel of router.channels) {",
    test: {
      file: 'main/index.test.ts',
      title: 'main answers the channels of the contract and no other',
    },
  },
  {
    name: 'the bridge is not frozen',
    row: '20',
    file: BRIDGE,
    search: 'Object.freeze({ ...Object.fromEntries(calls), onTopicChanged })',
    replace: '({ ...Object.fromEntries(calls), onTopicChanged })',
    test: named,
  },
  {
    name: 'the bridge calls any channel',
    row: '20',
    file: BRIDGE,
    search: 'Object.fromEntries(calls), onTopicChanged',
    replace: 'Object.fromEntries(calls), onTopicChanged, backdoor: invoke',
    test: named,
  },
  {
    name: 'the preload exposes a second object',
    row: '20',
    file: PRELOAD,
    search: 'contextBridge.exposeInMainWorld(\n',
    replace:
      "contextBridge.exposeInMainWorld('backdoor', { invoke: ipcRenderer.invoke });\ncontextBridge.exposeInMainWorld(\n",
    test: preloadTest(
      'the page gets one object, with the functions of the contract and no back door',
    ),
  },
  {
    name: 'a function of the bridge takes the name of a channel',
    row: '20',
    file: BRIDGE,
    search: '(request: unknown) => invoke(channel, request)',
    replace: '(request: unknown, other: string = channel) => invoke(other, request)',
    test: preloadTest('a function calls its channel with its first argument alone'),
  },
  {
    name: 'a listener of the page gets whatever comes',
    row: '20',
    file: BRIDGE,
    search: 'if (isTopic(topic)) listener(topic);',
    replace: 'if (isTopic(topic) || topic) listener(topic as Topic);',
    test: bridgeTest(
      'a listener hears topics of the contract and nothing else, an event least of all',
    ),
  },
  {
    name: 'a listener of the page gets Electron’s event',
    row: '20',
    file: PRELOAD,
    search: '(_event: unknown, topic: unknown) => listener(topic)',
    replace: '(event: unknown, _topic: unknown) => listener(event)',
    test: preloadTest('a listener gets the topic and never Electron’s event'),
  },
  {
    name: 'the page is told more than a topic',
    row: '20',
    file: 'main/electron/window.ts',
    search: 'window.webContents.send(TOPIC_CHANNEL, topic);',
    replace: 'window.webContents.send(TOPIC_CHANNEL, topic, process.env);',
    test: {
      file: 'main/electron/window.test.ts',
      title: 'the page is told a topic and nothing else',
    },
  },
];
