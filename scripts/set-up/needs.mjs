// @ts-check

/**
 * How to see that something is there without asking a package manager, so that it works on every
 * Linux. One of the alternatives is enough.
 * @typedef {{ program: readonly string[] } | { library: string } | { file: string }} Evidence
 */

/**
 * @typedef {object} Need
 * @property {string} name the Debian package
 * @property {string | null} ubuntu its name on Ubuntu, null if there is none that works
 * @property {boolean} isOptional a distribution without such a package does without it
 * @property {Evidence} evidence
 * @property {string} why ends the sentence "needed to …"
 * @property {keyof Purposes} purpose
 */

/**
 * What a run is for; each makes its needs count.
 * @typedef {object} Purposes
 * @property {boolean} compile keytar is not compiled yet
 * @property {boolean} keychain keytar is used
 * @property {boolean} keyring no desktop keyring runs here
 * @property {boolean} standIn Chromium draws the window
 * @property {boolean} sandbox Chromium draws it for someone who is not root
 * @property {boolean} display Electron draws the window and there is no display
 * @property {boolean} tests
 */

/** The programs that the stand-in looks for. */
const CHROMIUM_PROGRAMS = ['chromium', 'chromium-browser', 'google-chrome'];

/**
 * @param {keyof Purposes} purpose @param {string} name @param {Evidence} evidence
 * @param {string} why @returns {Need}
 */
const need = (purpose, name, evidence, why) => ({
  purpose,
  name,
  ubuntu: name,
  isOptional: false,
  evidence,
  why,
});

/** @type {readonly Need[]} */
const NEEDS = [
  need('compile', 'python3', { program: ['python3'] }, 'run node-gyp, which compiles keytar'),
  need('compile', 'make', { program: ['make'] }, 'compile keytar'),
  need('compile', 'g++', { program: ['g++'] }, 'compile keytar'),
  need('compile', 'pkg-config', { program: ['pkg-config'] }, 'let the compiler find libsecret'),
  need(
    'compile',
    'libsecret-1-dev',
    { file: '/usr/include/libsecret-1/libsecret/secret.h' },
    'compile keytar against the keychain library',
  ),
  need('keychain', 'libsecret-1-0', { library: 'libsecret-1.so.0' }, 'reach the keychain'),
  need(
    'keyring',
    'gnome-keyring',
    { program: ['gnome-keyring-daemon'] },
    'keep the token where no desktop keeps one',
  ),
  need('keyring', 'dbus', { program: ['dbus-run-session'] }, 'reach the keyring without a desktop'),
  {
    // Ubuntu's package of this name only points to a snap, and containers have no snaps.
    ...need('standIn', 'chromium', { program: CHROMIUM_PROGRAMS }, "draw Galena's window"),
    ubuntu: null,
  },
  {
    // Without it Chromium needs user namespaces, which few containers allow.
    ...need(
      'sandbox',
      'chromium-sandbox',
      { file: '/usr/lib/chromium/chrome-sandbox' },
      "shut Chromium's pages in",
    ),
    ubuntu: null,
    isOptional: true,
  },
  need('display', 'xvfb', { program: ['xvfb-run'] }, 'give Electron a display to draw on'),
  need('display', 'xauth', { program: ['xauth'] }, 'let xvfb-run guard its display'),
  need(
    'tests',
    'libsecret-tools',
    { program: ['secret-tool'] },
    'prove that the token is in the keychain',
  ),
];

/**
 * The purposes of a command on this machine.
 * @param {import('./commands.mjs').Wants} wants
 * @param {NodeJS.ProcessEnv} env
 * @param {{ electron: boolean, keytar: boolean, root: boolean }} has
 * @returns {Purposes}
 */
export const purposesOf = (wants, env, has) => {
  // The tests run in both lanes.
  const standIn = (wants.tests || (wants.runtime && !has.electron)) && !env.GALENA_CHROMIUM;
  return {
    compile: !has.keytar,
    keychain: true,
    keyring: wants.tests || (wants.runtime && !env.DBUS_SESSION_BUS_ADDRESS),
    standIn,
    sandbox: standIn && !has.root,
    display: wants.runtime && has.electron && !env.DISPLAY && !env.WAYLAND_DISPLAY,
    tests: wants.tests,
  };
};

/**
 * @param {Purposes} purposes @param {(evidence: Evidence) => boolean} isThere
 * @returns {readonly Need[]}
 */
export const missingNeeds = (purposes, isThere) =>
  NEEDS.filter(({ purpose, evidence }) => purposes[purpose] && !isThere(evidence));

/** The distribution, as far as set-up needs it. @param {string} osRelease /etc/os-release */
export const distribution = (osRelease) => {
  const ids = [...osRelease.matchAll(/^ID(?:_LIKE)?="?([^"\n]*)/gm)].flatMap(
    ([, value]) => value?.split(' ') ?? [],
  );
  if (ids.includes('ubuntu')) return 'ubuntu';
  return ids.includes('debian') ? 'debian' : 'other';
};

/**
 * What apt must install, and what this distribution has no package for.
 * @param {readonly Need[]} missing @param {'debian' | 'ubuntu' | 'other'} distro
 */
export const splitByApt = (missing, distro) => {
  /** @param {Need} one */
  const packageOf = (one) =>
    distro === 'debian' ? one.name : distro === 'ubuntu' ? one.ubuntu : null;
  return {
    packages: missing.flatMap((one) => packageOf(one) ?? []),
    byHand: missing.filter((one) => packageOf(one) === null && !one.isOptional),
  };
};

/** The command that the user would type. @param {readonly string[]} packages */
export const sudoCommand = (packages) =>
  `sudo apt-get update && sudo apt-get install -y --no-install-recommends ${packages.join(' ')}`;
