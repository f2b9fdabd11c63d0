import type { Wall } from '../wall.ts';

const START = 'main/index.ts';
const OPTIONS = 'main/security/window-options.ts';
const startTest = (title: string) => ({ file: 'main/index.test.ts', title });
const standing = startTest('every wall stands before the page is opened');
const stated = {
  file: 'main/security/window-options.test.ts',
  title: 'the page is isolated, sandboxed and has no Node',
};
const neverNamed = {
  file: 'main/security/window-options.test.ts',
  title: 'nothing that weakens the page is ever named',
};
const lintTest = (title: string) => ({ file: 'scripts/lint/page-walls.test.ts', title });
const option = (row: Wall['row'], search: string, replace: string): Wall => ({
  name: `the page’s preferences say ${replace}`,
  row,
  file: OPTIONS,
  search: `${search},`,
  replace: `${replace},`,
  test: stated,
});
const weakener = (text: string): Wall => ({
  name: `the page’s preferences name ${text}`,
  row: '6–10',
  file: OPTIONS,
  search: 'spellcheck: isSpellingChecked(platform),',
  replace: `spellcheck: isSpellingChecked(platform), ${text},`,
  test: neverNamed,
});

/** What the page may be: rows 2, 3, 6 to 12. */
export const PREFERENCE_WALLS: readonly Wall[] = [
  option('2', 'nodeIntegration: false', 'nodeIntegration: true'),
  option('2', 'nodeIntegrationInWorker: false', 'nodeIntegrationInWorker: true'),
  option('2', 'nodeIntegrationInSubFrames: false', 'nodeIntegrationInSubFrames: true'),
  {
    name: 'Electron’s own menu opens the developer tools',
    row: '2',
    file: START,
    search: 'if (endsWithWindow) Menu.setApplicationMenu(null);',
    replace: '',
    test: standing,
  },
  option('3', 'contextIsolation: true', 'contextIsolation: false'),
  option('11–12', 'webviewTag: false', 'webviewTag: true'),
  weakener('webSecurity: false'),
  weakener('allowRunningInsecureContent: true'),
  weakener('experimentalFeatures: true'),
  weakener("enableBlinkFeatures: 'CSSVariables'"),
  {
    name: 'the window adds webSecurity to its page’s preferences',
    row: '6–10',
    file: 'main/electron/window.ts',
    search: 'webPreferences: pagePreferences(preload, process.platform),',
    replace:
      'webPreferences: { ...pagePreferences(preload, process.platform), webSecurity: false },',
    test: {
      file: 'main/electron/window.test.ts',
      title: 'the page’s preferences are those that main/security states, and nothing beside them',
    },
  },
  {
    name: 'the lint for what opens the page is off',
    row: '6–10',
    file: 'biome.json',
    search: '"plugins": ["./scripts/lint/page-walls.grit"]',
    replace: '"plugins": []',
    test: lintTest('the name %s'),
  },
  {
    name: 'the lint forgets a name',
    row: '6–10',
    file: 'scripts/lint/page-walls.grit',
    search: '|experimentalFeatures',
    replace: '',
    test: lintTest('the name %s'),
  },
  {
    name: 'the lint lets the page have Node',
    row: '6–10',
    file: 'scripts/lint/page-walls.grit',
    search: '! $value <: `false`',
    replace: '$value <: `undefined`',
    test: lintTest('%s is refused'),
  },
];
