import type { Wall } from '../wall.ts';

const START = 'main/index.ts';
const OPTIONS = 'main/security/window-options.ts';
const startTest = (title: string) => ({ file: 'main/index.test.ts', title });
const standing = startTest('every wall stands before the page is opened');
const sandboxTest = (title: string) => ({ file: 'main/security/sandbox.test.ts', title });
const stated = {
  file: 'main/security/window-options.test.ts',
  title: 'the page is isolated, sandboxed and has no Node',
};
const option = (row: Wall['row'], search: string, replace: string): Wall => ({
  name: `the page’s preferences say ${replace}`,
  row,
  file: OPTIONS,
  search: `${search},`,
  replace: `${replace},`,
  test: stated,
});

/** What is decided before the page is opened: rows 1, 4 and 5. */
export const START_WALLS: readonly Wall[] = [
  {
    name: 'a packaged Galena follows the switches of the environment',
    row: '1',
    file: 'main/config.ts',
    search: 'const switches = app.isPackaged ? {} : env;',
    replace: 'const switches = env;',
    test: { file: 'main/config.test.ts', title: 'a packaged app follows no switch' },
  },
  {
    name: 'Galena is never told that it is packaged',
    row: '1',
    file: START,
    search: 'isPackaged: app.isPackaged }',
    replace: 'isPackaged: false }',
    test: startTest('follows no switch of the environment'),
  },
  {
    name: 'a switch may move the API anywhere',
    row: '1',
    file: 'main/config.ts',
    search: 'if (!isLoopbackUrl(text)) {',
    replace: "if (text === '') {",
    test: { file: 'main/config.test.ts', title: '%s is no address of the API' },
  },
  {
    name: 'a region is reached over http',
    row: '1',
    file: 'main/config.ts',
    search: "eu: 'https://api.eu.intercom.io'",
    replace: "eu: 'http://api.eu.intercom.io'",
    test: {
      file: 'main/config.test.ts',
      title: 'without switches every region is reached over https',
    },
  },
  {
    name: 'a loopback address may carry another host behind an @',
    row: '1',
    file: 'main/security/urls.ts',
    search: 'LOOPBACK_HOSTS.has(url.hostname) &&\n    !hasCredentials(url)',
    replace: 'LOOPBACK_HOSTS.has(url.hostname)',
    test: { file: 'main/security/urls.test.ts', title: '%s is elsewhere' },
  },
  {
    name: 'every host counts as this machine',
    row: '1',
    file: 'main/security/urls.ts',
    search: 'LOOPBACK_HOSTS.has(url.hostname) &&',
    replace: 'url.hostname.length > 0 &&',
    test: { file: 'main/security/urls.test.ts', title: '%s is elsewhere' },
  },
  {
    name: 'the practice workspace is reached from other computers',
    row: '1',
    file: 'main/practice/server.ts',
    search: "const LOOPBACK = '127.0.0.1';",
    replace: "const LOOPBACK = '0.0.0.0';",
    test: {
      file: 'main/practice/server.test.ts',
      title: 'answers on loopback with the headers of the workspace',
    },
  },
  option('4', 'sandbox: true', 'sandbox: false'),
  {
    name: 'app.enableSandbox() is not called',
    row: '4',
    file: START,
    search: "if (sandboxing === 'enforced') app.enableSandbox();",
    replace: '',
    test: standing,
  },
  {
    name: 'a start that was refused its sandbox goes on',
    row: '4',
    file: START,
    search: "return sandboxing !== 'refused';",
    replace: 'return true;',
    test: startTest('does not open where Chromium would shut its pages in nowhere'),
  },
  {
    name: '--no-sandbox takes the sandbox from everybody',
    row: '4',
    file: 'main/security/sandbox.ts',
    search: "const cannotHaveIt = platform === 'linux' && isRoot && hasNoSandbox;",
    replace: "const cannotHaveIt = platform === 'linux' && (isRoot || true) && hasNoSandbox;",
    test: sandboxTest('the switch takes the sandbox from nobody but root (packaged: %s)'),
  },
  {
    name: 'a packaged Galena opens for root without its sandbox',
    row: '4',
    file: 'main/security/sandbox.ts',
    search: "return isPackaged ? 'refused' : 'left-off';",
    replace: "return isPackaged ? 'left-off' : 'left-off';",
    test: sandboxTest('a packaged Galena never runs without its sandbox, for root neither'),
  },
  {
    name: 'Chromium is given one more switch',
    row: '4',
    file: 'main/electron/network.ts',
    search: "app.commandLine.appendSwitch('disable-quic');",
    replace:
      "app.commandLine.appendSwitch('disable-quic');\n  app.commandLine.appendSwitch('no-sandbox');",
    test: startTest('Chromium is given two switches, and none that weakens it'),
  },
  {
    name: 'the guards are not installed',
    row: '5',
    file: START,
    search: 'installGuards(session.defaultSession, isPageUrlOf(config.devServerUrl));',
    replace: '',
    test: standing,
  },
  {
    name: 'three permissions are allowed',
    row: '5',
    file: 'main/security/permissions.ts',
    search: 'new Set();',
    replace: "new Set(['geolocation', 'notifications', 'media']);",
    test: { file: 'main/security/permissions.test.ts', title: '%s is denied' },
  },
  {
    name: 'a permission that a new Electron asks for is allowed',
    row: '5',
    file: 'main/security/permissions.ts',
    search: 'new Set();',
    replace: "new Set(['local-network-access']);",
    test: {
      file: 'main/security/permissions.test.ts',
      title: 'nothing is allowed, also of what a new Electron may ask for',
    },
  },
  {
    name: 'what the page asks for is granted',
    row: '5',
    file: 'main/electron/guards.ts',
    search: 'answer(isPermissionAllowed(permission)),',
    replace: 'answer(permission !== null),',
    test: {
      file: 'main/electron/guards.test.ts',
      title: 'what a page asks for and what it checks is denied, each by its own handler',
    },
  },
  {
    name: 'nobody answers what the page looks up',
    row: '5',
    file: 'main/electron/guards.ts',
    search:
      'session.setPermissionCheckHandler((_contents, permission) => isPermissionAllowed(permission));',
    replace: '',
    test: {
      file: 'main/electron/guards.test.ts',
      title: 'what a page asks for and what it checks is denied, each by its own handler',
    },
  },
  {
    name: 'the page of the window may show notifications',
    row: '5',
    file: 'main/security/permissions.ts',
    search: 'new Set();',
    replace: "new Set(['notifications']);",
    test: { file: 'e2e/walls.spec.ts', title: '5: place, notifications and camera are denied' },
  },
  {
    name: 'dictionaries are fetched for the languages of the system',
    row: '5',
    file: 'main/electron/guards.ts',
    search: 'session.setSpellCheckerLanguages([]);',
    replace: '',
    test: {
      file: 'main/electron/guards.test.ts',
      title: 'no dictionary is fetched for any language',
    },
  },
  {
    name: 'the spelling is checked where a dictionary would be fetched for it',
    row: '5',
    file: 'main/security/spelling.ts',
    search: "platform === 'darwin'",
    replace: "platform !== 'win32'",
    test: {
      file: 'main/security/window-options.test.ts',
      title:
        'the spelling is checked where the system itself does it, and nothing is fetched for it',
    },
  },
];
