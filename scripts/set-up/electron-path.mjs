// @ts-check
import { readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Electron's own variable: a folder with Electron's files, used instead of a download. */
const VARIABLE = 'ELECTRON_OVERRIDE_DIST_PATH';

/** The program's path in that folder, if no installer has written it to `path.txt`. */
const PROGRAMS = { darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' };

/** @param {string} path */
const readText = (path) => {
  try {
    return readFileSync(path, 'utf8').trim();
  } catch {
    return '';
  }
};

/** @param {string} path */
const isFile = (path) => statSync(path, { throwIfNoEntry: false })?.isFile() === true;

/** @param {string} root @returns {string} */
const packageFolder = (root) => join(root, 'node_modules', 'electron');

/** @param {string} root @returns {string} '' if Electron was not downloaded yet */
const installedName = (root) => readText(join(packageFolder(root), 'path.txt'));

/**
 * The folder that the variable names, or null.
 * @param {NodeJS.ProcessEnv} env @returns {string | null}
 */
export const electronOverride = (env) => (env[VARIABLE] ? resolve(env[VARIABLE]) : null);

/** @param {string} root @param {string} folder */
const programOf = (root, folder) => {
  const [, named] = Object.entries(PROGRAMS).find(([name]) => name === process.platform) ?? [];
  return join(folder, installedName(root) || (named ?? 'electron'));
};

/**
 * The folder of Electron's files: the folder that the variable names, or the downloaded one.
 * @param {string} root the checkout @param {NodeJS.ProcessEnv} env @returns {string}
 */
export const electronFolder = (root, env) =>
  electronOverride(env) ?? join(packageFolder(root), 'dist');

/**
 * Electron's program, or null. It is read from files: `require('electron')` may start a download.
 * @param {string} root the checkout @param {NodeJS.ProcessEnv} env @returns {string | null}
 */
export const findElectron = (root, env) => {
  // The installer writes the name last, when everything else is there.
  if (electronOverride(env) === null && installedName(root) === '') return null;
  const program = programOf(root, electronFolder(root, env));
  return isFile(program) ? program : null;
};

/**
 * What is wrong with the folder that the variable names; null if it is not set or all is well.
 * @param {string} root @param {NodeJS.ProcessEnv} env @returns {string | null}
 */
export const overrideProblem = (root, env) => {
  const folder = electronOverride(env);
  if (folder === null || findElectron(root, env)) return null;
  return `${VARIABLE} names ${folder}, and ${programOf(root, folder)} is no program: name the folder that Electron’s program lies in, or leave the variable unset.`;
};

/**
 * The version of the Electron in a folder, or null if the folder does not tell it.
 * @param {string} folder @returns {string | null}
 */
export const electronVersionIn = (folder) =>
  readText(join(folder, 'version')).replace(/^v/, '') || null;
