import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { ROOT } from '../tools.ts';

const buildSchema = z.looseObject({
  appId: z.string(),
  files: z.array(z.string()),
  asarUnpack: z.array(z.string()),
  afterPack: z.string().optional(),
  mac: z.looseObject({ hardenedRuntime: z.boolean().optional(), entitlements: z.string() }),
  nsis: z.looseObject({ perMachine: z.boolean(), deleteAppDataOnUninstall: z.boolean() }),
});
const manifest = z
  .object({ build: buildSchema })
  .parse(JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')));
const { build } = manifest;

test('the fuses are set while an app is packed', () => {
  expect(build.afterPack).toBe('./scripts/dist/after-pack.ts');
});

test('only the bundles and the two native packages are packed, and only native code lies outside', () => {
  const outside = build.files.filter(
    (path) =>
      !/^(out\/\*\*|package\.json|!.*)$/.test(path) &&
      !/^node_modules\/(keytar|better-sqlite3-multiple-ciphers)\//.test(path),
  );
  expect(outside).toEqual([]);
  expect(build.files).toContain('!node_modules/**');
  expect(build.asarUnpack).toEqual(['**/*.node']);
});

test('no scheme and no kind of file of the system’s opens Galena', () => {
  expect(build).not.toHaveProperty('protocols');
  expect(build).not.toHaveProperty('fileAssociations');
});

test('macOS runs it hardened, with the one exception that the page’s engine needs', () => {
  expect(build.mac.hardenedRuntime).toBe(true);
  const entitlements = readFileSync(join(ROOT, build.mac.entitlements), 'utf8');
  const allowed = [...entitlements.matchAll(/<key>([^<]+)<\/key>/g)].map(([, name]) => name);
  expect(allowed).toEqual(['com.apple.security.cs.allow-jit']);
});

test('it is installed for one person, and taking it away leaves the leads', () => {
  expect(build.nsis).toMatchObject({ perMachine: false, deleteAppDataOnUninstall: false });
});
