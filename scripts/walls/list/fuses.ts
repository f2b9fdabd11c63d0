import type { Wall } from '../wall.ts';

const MANIFEST = 'package.json';
const FUSES = 'scripts/dist/fuses.ts';
const CI = '.github/workflows/ci.yml';
const workflowTest = (title: string) => ({ file: 'scripts/workflows.test.ts', title });
const manifestTest = (title: string) => ({ file: 'scripts/dist/manifest.test.ts', title });
const asCommitted = {
  file: 'scripts/dist/fuses.test.ts',
  title: 'fuses that are as committed have no problem',
};
const fuse = (name: string, isOn: boolean): Wall => ({
  name: `the fuse ${name} is ${isOn ? 'off' : 'on'}`,
  row: '19',
  file: FUSES,
  search: `[FuseV1Options.${name}]: ${isOn},`,
  replace: `[FuseV1Options.${name}]: ${!isOn},`,
  test: asCommitted,
});

/** The Electron that is packed: rows 16 and 19. */
export const FUSE_WALLS: readonly Wall[] = [
  {
    name: 'an Electron that nobody mends any more passes',
    row: '16',
    file: 'scripts/check-electron.ts',
    search: 'const SUPPORTED_MAJORS = 3;',
    replace: 'const SUPPORTED_MAJORS = 30;',
    test: {
      file: 'scripts/check-electron.test.ts',
      title: 'Electron %s, the newest being %s, is supported: %s',
    },
  },
  {
    name: 'CI does not ask whether Electron is supported',
    row: '16',
    file: CI,
    search: '- run: npm run check-electron',
    replace: '- run: echo fine',
    test: workflowTest('a week without commits still asks whether Electron is supported'),
  },
  {
    name: 'CI asks only when there is a commit',
    row: '16',
    file: CI,
    search: 'schedule:',
    replace: 'workflow_dispatch:',
    test: workflowTest('a week without commits still asks whether Electron is supported'),
  },
  {
    name: 'nobody watches for updates of packages',
    row: '16',
    file: '.github/dependabot.yml',
    search: 'package-ecosystem: npm',
    replace: 'package-ecosystem: pip',
    test: workflowTest('updates of packages and actions are watched'),
  },
  fuse('RunAsNode', false),
  fuse('EnableCookieEncryption', true),
  fuse('EnableNodeOptionsEnvironmentVariable', false),
  fuse('EnableNodeCliInspectArguments', false),
  fuse('EnableEmbeddedAsarIntegrityValidation', true),
  fuse('OnlyLoadAppFromAsar', true),
  fuse('GrantFileProtocolExtraPrivileges', false),
  {
    name: 'a fuse that a new Electron brings is not decided on',
    row: '19',
    file: FUSES,
    search: 'strictlyRequireAllFuses: true,',
    replace: 'strictlyRequireAllFuses: false,',
    test: {
      file: 'scripts/dist/fuses.test.ts',
      title: 'a program that has all fuses gets all of them, and no new one unseen',
    },
  },
  {
    name: 'the fuses that are read back are taken as they are',
    row: '19',
    file: FUSES,
    search: 'return [...wrong, ...undecided];',
    replace: 'return wrong.length > 99 ? [...wrong, ...undecided] : [];',
    test: {
      file: 'scripts/dist/fuses.test.ts',
      title: 'a fuse that is the other way round is named',
    },
  },
  {
    name: 'no fuse is set while an app is packed',
    row: '19',
    file: 'scripts/dist/after-pack.ts',
    search: '...config,',
    replace: 'version: config.version,',
    test: {
      file: 'scripts/dist/after-pack.test.ts',
      title: 'every committed fuse is set in the packed program',
    },
  },
  {
    name: 'packing does not call what sets the fuses',
    row: '19',
    file: MANIFEST,
    search: '"afterPack": "./scripts/dist/after-pack.ts",',
    replace: '',
    test: manifestTest('the fuses are set while an app is packed'),
  },
];
