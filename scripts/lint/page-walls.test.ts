import { rmSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { createLinter } from './lint-alone.ts';

const { folder, lint } = createLinter();
afterAll(() => rmSync(folder, { recursive: true }));

const options = (text: string): string => `export const options = { ${text} };`;

/** Expects that the source is refused by these rules. */
const expectRefused = (path: string, source: string): void => {
  const { isClean, said } = lint(path, source);
  expect(said).toContain('Checked 1 file');
  expect(isClean).toBe(false);
  expect(said).toContain('docs/security.md');
};

describe('what opens the page is named nowhere in what ships', () => {
  test.each([
    'webSecurity',
    'allowRunningInsecureContent',
    'experimentalFeatures',
    'enableBlinkFeatures',
    'disableBlinkFeatures',
    'bypassCSP',
    'allowServiceWorkers',
    'rejectUnauthorized',
  ])('the name %s', (name) => {
    const forms = [
      options(`${name}: 'x'`),
      `export const quoted = { '${name}': 'x' };`,
      `export const set = (it: Record<string, unknown>) => { it.${name} = 'x'; };`,
      `export const put = (it: Record<string, unknown>) => { it['${name}'] = 'x'; };`,
    ];
    const { said } = lint('main/electron/window.ts', forms.join('\n'));
    expect(said.match(/docs\/security\.md/g)).toHaveLength(forms.length);
  });
});

describe('what shuts the page in has one value', () => {
  test.each([
    'contextIsolation: false',
    'sandbox: false',
    "'sandbox': !1",
    'nodeIntegration: true',
    'nodeIntegrationInWorker: true',
    'nodeIntegrationInSubFrames: true',
    'webviewTag: true',
    'sandbox: isPackaged',
  ])('%s is refused', (text) => {
    expectRefused('main/security/window-options.ts', `const isPackaged = true;${options(text)}`);
  });

  test('what was made is not changed afterwards', () => {
    expectRefused(
      'main/electron/window.ts',
      'export const open = (it: { sandbox: boolean }) => { it.sandbox = false; };',
    );
  });

  test('the safe values, a comment that names the others, and tests are let through', () => {
    const safe = options('contextIsolation: true, sandbox: true, nodeIntegration: false');
    const { isClean, said } = lint('main/security/x.ts', `// Not webSecurity.\n${safe}`);
    expect(said).toContain('Checked 1 file');
    expect(isClean).toBe(true);
    const naming = `// It is looked for.\n${options("webSecurity: 'x'")}`;
    expect(lint('main/security/window-options.test.ts', naming).isClean).toBe(true);
  });
});

test.each([
  'main/index.ts',
  'main/electron/x.ts',
  'main/network/x.ts',
  'main/security/x.ts',
  'preload/index.ts',
  'electron.vite.config.ts',
])('the rule holds in %s', (path) => expectRefused(path, options("webSecurity: 'x'")));
