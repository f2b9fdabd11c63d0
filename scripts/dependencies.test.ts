import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { ROOT } from './tools.ts';

const versions = z.record(z.string(), z.string());
const manifestSchema = z.object({
  dependencies: versions,
  devDependencies: versions,
  optionalDependencies: versions.optional(),
  overrides: versions.optional(),
  scripts: versions,
  allowScripts: z.record(z.string(), z.boolean()),
});
const lockSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string(),
      integrity: z.string().optional(),
      resolved: z.string().optional(),
      link: z.boolean().optional(),
      hasInstallScript: z.boolean().optional(),
      dependencies: versions.optional(),
      devDependencies: versions.optional(),
    }),
  ),
});

const read = (name: string): unknown => JSON.parse(readFileSync(join(ROOT, name), 'utf8'));
const manifest = manifestSchema.parse(read('package.json'));
const { packages } = lockSchema.parse(read('package-lock.json'));
const installed = Object.entries(packages).filter(([path]) => path !== '');

/** `node_modules/a/node_modules/@b/c` is `@b/c`. */
const nameOf = (path: string): string => path.slice(path.lastIndexOf('node_modules/') + 13);

describe('what Galena is made of', () => {
  test('is asked for in exact versions, never in ranges', () => {
    const asked = Object.entries({
      ...manifest.dependencies,
      ...manifest.devDependencies,
      ...manifest.optionalDependencies,
      ...manifest.overrides,
    });
    const loose = asked.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version));
    expect(asked.length).toBeGreaterThan(30);
    expect(loose).toEqual([]);
  });

  test('stands in the lockfile as it stands in the manifest', () => {
    const { dependencies, devDependencies } = packages[''] ?? {};
    expect({ dependencies, devDependencies }).toEqual({
      dependencies: manifest.dependencies,
      devDependencies: manifest.devDependencies,
    });
    const asked = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
    const other = asked.filter(
      ([name, version]) => packages[`node_modules/${name}`]?.version !== version,
    );
    expect(other).toEqual([]);
  });

  test('is known by a hash, comes from the registry and from nowhere else', () => {
    const unknown = installed.filter(
      ([, { integrity, resolved, link }]) =>
        !integrity?.startsWith('sha512-') || resolved !== undefined || link === true,
    );
    expect(unknown.map(([path]) => path)).toEqual([]);
  });
});

test('no file of npm’s own changes where packages come from or what they may run', () => {
  expect(existsSync(join(ROOT, '.npmrc'))).toBe(false);
});

describe('install scripts', () => {
  test('are decided on for every package that has one', () => {
    const withScripts = installed.filter(([, { hasInstallScript }]) => hasInstallScript);
    const undecided = withScripts
      .map(([path]) => nameOf(path))
      .filter((name) => manifest.allowScripts[name] === undefined);
    expect(undecided).toEqual([]);
  });

  test('run for no package at all', () => {
    const allowed = Object.entries(manifest.allowScripts).filter(([, isAllowed]) => isAllowed);
    expect(allowed).toEqual([]);
  });

  test('are none of Galena’s own: whoever installs it runs nothing', () => {
    const hooks = Object.keys(manifest.scripts).filter((name) =>
      /^(pre|post)?(install|prepare|prepublish|pack)/.test(name),
    );
    expect(hooks).toEqual([]);
  });
});
