import { FuseV1Options } from '@electron/fuses';
import { expect, test } from 'vitest';
import { FUSES, fuseProblems, fusesFor } from './fuses.ts';
import { findPrograms, programIn } from './programs.ts';

const ON = '1'.charCodeAt(0);
const OFF = '0'.charCodeAt(0);

/** security.md row 19, written out once more, so that a slip in the list is seen. */
const asCommitted = {
  version: '1',
  [FuseV1Options.RunAsNode]: OFF,
  [FuseV1Options.EnableCookieEncryption]: ON,
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: OFF,
  [FuseV1Options.EnableNodeCliInspectArguments]: OFF,
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: ON,
  [FuseV1Options.OnlyLoadAppFromAsar]: ON,
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: OFF,
  [FuseV1Options.GrantFileProtocolExtraPrivileges]: OFF,
  [FuseV1Options.WasmTrapHandlers]: ON,
};

test('fuses that are as committed have no problem', () => {
  expect(fuseProblems(asCommitted)).toEqual([]);
});

test('a fuse that is the other way round is named', () => {
  expect(fuseProblems({ ...asCommitted, [FuseV1Options.RunAsNode]: ON })).toEqual([
    'RunAsNode should be off and reads "1".',
  ]);
});

test('a fuse that the program lacks is named', () => {
  const { [FuseV1Options.OnlyLoadAppFromAsar]: _, ...rest } = asCommitted;
  expect(fuseProblems(rest)).toEqual(['OnlyLoadAppFromAsar should be on and reads "missing".']);
});

test('a fuse that nobody has decided on is a problem', () => {
  expect(fuseProblems({ ...asCommitted, 9: ON })).toEqual([
    'Fuse 9 is new: decide on it in scripts/dist/fuses.ts.',
  ]);
});

test('a program that has all fuses gets all of them, and no new one unseen', () => {
  expect(fusesFor(asCommitted)).toEqual({ config: FUSES, lacking: [] });
  expect(fusesFor({ ...asCommitted, 9: ON }).config.strictlyRequireAllFuses).toBe(true);
});

test('an older program gets the fuses that it has, and what it lacks is named and no release', () => {
  const { [FuseV1Options.WasmTrapHandlers]: _, ...older } = asCommitted;
  const { config, lacking } = fusesFor(older);
  expect(lacking).toEqual(['WasmTrapHandlers']);
  expect(config).not.toHaveProperty(String(FuseV1Options.WasmTrapHandlers));
  expect(config).toMatchObject({
    [FuseV1Options.RunAsNode]: false,
    [FuseV1Options.OnlyLoadAppFromAsar]: true,
  });
  expect(fuseProblems(older)).toHaveLength(1);
});

test('a program is looked for by its platform, and an unknown platform is refused', () => {
  expect(programIn('app', 'win32')).toMatch(/Galena\.exe$/);
  expect(programIn('app', 'darwin')).toMatch(/Galena\.app$/);
  expect(() => programIn('app', 'beos')).toThrow('not packed for beos');
  expect(findPrograms('no-such-folder', 'linux')).toEqual([]);
});
