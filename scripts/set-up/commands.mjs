// @ts-check

/**
 * What must be there before a command starts, besides the npm packages.
 * @typedef {object} Wants
 * @property {boolean} keytar the native module that reaches the keychain
 * @property {boolean} runtime what opens a window: Electron, or on Linux Chromium and a keyring
 * @property {boolean} tests what only the tests use
 * @property {boolean} packs an app is packed around Electron
 */

/** @type {Wants} */
const PACKAGES_ONLY = { keytar: false, runtime: false, tests: false, packs: false };

/** @type {Wants} */
const WINDOW = { keytar: true, runtime: true, tests: false, packs: false };

/** @type {Readonly<Record<string, Wants>>} */
export const COMMANDS = {
  start: WINDOW,
  dev: WINDOW,
  test: { ...WINDOW, tests: true },
  practice: PACKAGES_ONLY,
  soak: WINDOW,
  walls: { ...WINDOW, tests: true },
  bench: WINDOW,
  build: PACKAGES_ONLY,
  // electron-builder itself downloads the Electron that it packs.
  dist: { ...PACKAGES_ONLY, keytar: true, packs: true },
  'check-electron': PACKAGES_ONLY,
  'set-up': WINDOW,
};
