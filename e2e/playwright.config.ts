import { defineConfig } from 'playwright/test';
import { whyNoElectron } from './lanes/electron.ts';

const reason = whyNoElectron();
// Workers read this file too; one of them saying it is enough.
if (reason !== undefined && process.env.TEST_WORKER_INDEX === undefined) {
  process.stdout.write(`The Electron lane is skipped: ${reason}\n`);
}

export default defineConfig<{ lane: 'electron' | 'stand-in' }>({
  testDir: '.',
  // The rooms' own name types of a package that ships none it exports; Playwright would run those.
  tsconfig: '../tsconfig.json',
  testMatch: '*.spec.ts',
  outputDir: '../test-results',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 30_000,
  expect: { timeout: 5_000 },
  reporter: 'list',
  projects: [
    // The stand-in is never packaged.
    { name: 'stand-in', use: { lane: 'stand-in' }, testIgnore: 'packed.spec.ts' },
    { name: 'electron', use: { lane: 'electron' } },
  ],
});
