import type { Wall } from '../wall.ts';

const MANIFEST = 'package.json';
const LOCK = 'package-lock.json';
const CI = '.github/workflows/ci.yml';
const DIST = '.github/workflows/dist.yml';
const dependencyTest = (title: string) => ({ file: 'scripts/dependencies.test.ts', title });
const workflowTest = (title: string) => ({ file: 'scripts/workflows.test.ts', title });
const releaseTest = (title: string) => ({ file: 'scripts/release.test.ts', title });
const manifestTest = (title: string) => ({ file: 'scripts/dist/manifest.test.ts', title });
const installed = {
  file: 'scripts/set-up/install.test.ts',
  title: 'packages are installed as the lockfile says, and none runs a script of its own',
};
const exact = dependencyTest('is asked for in exact versions, never in ranges');

/** What Galena is made of, and how it is released. */
export const SUPPLY_WALLS: readonly Wall[] = [
  {
    name: 'a dependency is asked for in a ^ range',
    row: 'Dependencies',
    file: MANIFEST,
    search: '"zod": "4.6.7"',
    replace: '"zod": "^4.6.7"',
    test: exact,
  },
  {
    name: 'a dependency comes from an address',
    row: 'Dependencies',
    file: MANIFEST,
    search: '"keytar": "7.9.0"',
    replace: '"keytar": "https://evil.example/keytar.tgz"',
    test: exact,
  },
  {
    name: 'the lockfile has another version than the manifest',
    row: 'Dependencies',
    file: MANIFEST,
    search: '"react": "19.3.1"',
    replace: '"react": "19.3.0"',
    test: dependencyTest('stands in the lockfile as it stands in the manifest'),
  },
  {
    name: 'a package is known by no hash',
    row: 'Dependencies',
    file: LOCK,
    search:
      '"integrity": "sha512-Aup7aUOfpbAUg2ROOJN6Iw5f9DMBlzu0mIkm/malLQFN/YQgO48wCj0Kxa3sEHJvPVFg7siR+qRInwXd2qhQKw=="',
    replace: '"integrity": ""',
    test: dependencyTest('is known by a hash, comes from the registry and from nowhere else'),
  },
  {
    name: 'a package more has an install script',
    row: 'Dependencies',
    file: LOCK,
    search: '"node_modules/zod": {',
    replace: '"node_modules/zod": { "hasInstallScript": true,',
    test: dependencyTest('are decided on for every package that has one'),
  },
  {
    name: 'an install script more may run',
    row: 'Dependencies',
    file: MANIFEST,
    search: '"electron-winstaller": false,',
    replace: '"electron-winstaller": true,',
    test: dependencyTest('run for no package at all'),
  },
  {
    name: 'Galena has an install script of its own',
    row: 'Dependencies',
    file: MANIFEST,
    search: '"start": "node scripts/run.mjs start",',
    replace: '"start": "node scripts/run.mjs start", "postinstall": "true",',
    test: dependencyTest('are none of Galena’s own: whoever installs it runs nothing'),
  },
  {
    name: 'set-up lets packages run their scripts',
    row: 'Dependencies',
    file: 'scripts/set-up/packages.mjs',
    search: "    '--ignore-scripts',\n",
    replace: '',
    test: installed,
  },
  {
    name: 'set-up installs what the manifest allows, and not what the lockfile says',
    row: 'Dependencies',
    file: 'scripts/set-up/packages.mjs',
    search: "    'ci',\n",
    replace: "    'install',\n",
    test: installed,
  },
  {
    name: 'a package in another version than the lockfile’s will do',
    row: 'Dependencies',
    file: 'scripts/set-up/packages.mjs',
    search: 'found ? found.version === version : optional === true',
    replace: 'found ? found.version !== undefined : optional === true',
    test: {
      file: 'scripts/set-up/packages.test.ts',
      title: 'do not match when a version differs',
    },
  },
  {
    name: 'everything of node_modules is packed',
    row: 'Releases',
    file: MANIFEST,
    search: '"!node_modules/**",',
    replace: '',
    test: manifestTest(
      'only the bundles and the two native packages are packed, and only native code lies outside',
    ),
  },
  {
    name: 'macOS runs it without the hardened runtime',
    row: 'Releases',
    file: MANIFEST,
    search: '"hardenedRuntime": true,',
    replace: '"hardenedRuntime": false,',
    test: manifestTest(
      'macOS runs it hardened, with the one exception that the page’s engine needs',
    ),
  },
  {
    name: 'macOS lets it load foreign libraries',
    row: 'Releases',
    file: 'scripts/dist/resources/entitlements.mac.plist',
    search: '<true/>',
    replace: '<true/><key>com.apple.security.cs.disable-library-validation</key><true/>',
    test: manifestTest(
      'macOS runs it hardened, with the one exception that the page’s engine needs',
    ),
  },
  {
    name: 'a link of the system’s opens Galena',
    row: 'Releases',
    file: MANIFEST,
    search: '"npmRebuild": false,',
    replace: '"npmRebuild": false, "protocols": [{ "name": "Galena", "schemes": ["galena"] }],',
    test: manifestTest('no scheme and no kind of file of the system’s opens Galena'),
  },
  {
    name: 'an action is run by a tag that can be moved',
    row: 'Releases',
    file: DIST,
    search: 'actions/download-artifact@3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c',
    replace: 'actions/download-artifact@v8',
    test: workflowTest('runs actions by their commit, which nobody can move'),
  },
  {
    name: 'the tests may write the repository',
    row: 'Releases',
    file: CI,
    search: 'permissions:\n  contents: read',
    replace: 'permissions:\n  contents: write',
    test: workflowTest(
      'may write nothing, but for the job that drafts a release and what attests a build',
    ),
  },
  {
    name: 'a release needs nobody’s word',
    row: 'Releases',
    file: DIST,
    search: 'environment: release',
    replace: 'continue-on-error: false',
    test: workflowTest(
      'may write nothing, but for the job that drafts a release and what attests a build',
    ),
  },
  {
    name: 'the checkout keeps the credentials',
    row: 'Releases',
    file: '.github/workflows/nightly.yml',
    search:
      'persist-credentials: false\n      - uses: actions/setup-node@820762786026740c76f36085b0efc47a31fe5020 # v7.0.0\n        with:\n          node-version: 20\n      - name: Install what set-up would ask for\n        run: |\n          sudo apt-get update\n          sudo apt-get install -y --no-install-recommends libsecret-1-dev pkg-config libsecret-1-0\n',
    replace: 'persist-credentials: true\n',
    test: workflowTest('leaves no credentials in a checkout that foreign code runs in'),
  },
  {
    name: 'a stranger’s pull request runs with rights of ours',
    row: 'Releases',
    file: CI,
    search: '  pull_request:\n',
    replace: '  pull_request_target:\n',
    test: workflowTest('is never started by a stranger with rights of ours'),
  },
  {
    name: 'what is released was not tested',
    row: 'Releases',
    file: DIST,
    search: '    needs: test\n    strategy:',
    replace: '    strategy:',
    test: workflowTest('nothing is released that was not tested and packed before'),
  },
  {
    name: 'CI does not ask whether packages are signed',
    row: 'Dependencies',
    file: CI,
    search: '- run: npm audit signatures',
    replace: '- run: echo fine',
    test: releaseTest('CI asks whether what it installs is signed, and has holes that are known'),
  },
  {
    name: 'a release does not say where it was built',
    row: 'Releases',
    file: DIST,
    search:
      '- name: Attest where each file was built, and from what\n        uses: actions/attest@',
    replace: '- name: Nothing\n        uses: actions/checkout@',
    test: releaseTest('a release says where it was built and what it is made of, for every file'),
  },
  {
    name: 'nobody looks at the walls at night',
    row: 'Releases',
    file: '.github/workflows/nightly.yml',
    search: '- run: npm run walls',
    replace: '- run: echo fine',
    test: workflowTest('every night the walls are taken away, and many more payloads are made'),
  },
  {
    name: 'CI may leave out Electron itself',
    row: 'Releases',
    file: CI,
    search: 'GALENA_REQUIRE_ELECTRON: "1"',
    replace: 'GALENA_REQUIRE_ELECTRON: "0"',
    test: workflowTest('CI runs all tests on three systems, and on Electron itself'),
  },
];
