import { defineConfig } from 'playwright/test';
import { whyNoElectron } from './lanes/electron.ts';

const reason = whyNoElectron();
// Workers read this file too; it is enough that the main process says it.
if (reason !== undefined && process.env.TEST_WORKER_INDEX === undefined) {
  process.stdout.write(`The Electron lane is skipped: ${reason}\n`);
}

export default defineConfig<{ lane: 'electron' | 'stand-in' }>({
  testDir: '.',
  globalSetup: './lanes/keep-display.ts',
  // The rooms' own config maps a package to types only; Playwright would run these.
  tsconfig: '../tsconfig.json',
  testMatch: '*.spec.ts',
  outputDir: '../test-results',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  // Only for tests that hang: a busy machine may be ten times slower than a quiet one.
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  projects: [
    // The stand-in is never packaged.
    { name: 'stand-in', use: { lane: 'stand-in' }, testIgnore: 'packed.spec.ts' },
    { name: 'electron', use: { lane: 'electron' } },
  ],
});
