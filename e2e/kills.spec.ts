import path from 'node:path';
import { expect, test } from './fixtures.ts';
import { killRun } from './kills/kill-run.ts';
import { launchElectron, whyNoElectron } from './lanes/electron.ts';
import { launchStandIn } from './lanes/stand-in.ts';

/**
 * The running app is killed again and again, at moments drawn from a seed. `npm run soak -- --kills
 * N` runs any number of kills; a hundred run each night.
 */

/** Ten starts of the app, on a machine where other workers run too. */
const LIMIT_MS = 300_000;
const appFolder = path.resolve(import.meta.dirname, '..');

for (const { kills, apiVersion, seed } of [
  { kills: 8, apiVersion: '2.16', seed: 1 },
  { kills: 8, apiVersion: '1.3', seed: 2 },
] as const) {
  test(`killed ${kills} times, Galena loses no lead and makes none twice on Intercom ${apiVersion}`, async ({
    lane,
    profile,
  }) => {
    test.setTimeout(LIMIT_MS);
    const reason = lane === 'electron' ? whyNoElectron() : undefined;
    test.skip(reason !== undefined, reason ?? '');
    const launch = lane === 'electron' ? launchElectron : launchStandIn;
    const report = await killRun({ seed, kills, apiVersion, appFolder, profile, launch });
    expect(report.violations.join('\n\n')).toBe('');
    // A busy machine submits fewer leads; a run without leads proves nothing.
    expect(report.acknowledged).toBeGreaterThanOrEqual(kills / 2);
  });
}
