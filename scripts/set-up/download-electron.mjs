// @ts-check
// Runs in its own process, under Node 24, so that set-up can end it when the download stalls.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { inOneLine } from './talk.mjs';

const require = createRequire(import.meta.url);
// Electron's own dependency, so it is found from Electron's folder.
const { downloadArtifact } = createRequire(require.resolve('electron/package.json'))(
  '@electron/get',
);

/** @param {string} line */
const print = (line) => process.stdout.write(`${line}\n`);

try {
  const { version } = JSON.parse(readFileSync(require.resolve('electron/package.json'), 'utf8'));
  // This fills Electron's download cache; Electron's installer then unpacks from there.
  await downloadArtifact({
    version,
    cacheRoot: process.env.electron_config_cache,
    artifactName: 'electron',
    platform: process.platform,
    checksums: require('electron/checksums.json'),
    downloadOptions: {
      quiet: true,
      /** @param {{ transferred: number, total: number | null }} progress */
      getProgressCallback: async ({ transferred, total }) => {
        const ofTotal = total ? ` of ${Math.round(total / 1e6)} MB` : ' MB';
        print(`  … ${Math.floor(transferred / 1e7) * 10}${ofTotal}`);
      },
    },
  });
  print('  … unpacking');
  require('electron/install.js');
} catch (error) {
  print(inOneLine(error));
  process.exitCode = 1;
}
