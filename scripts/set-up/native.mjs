// @ts-check
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readStamp } from './stamp.mjs';

/**
 * A native module runs with all of Galena's rights, and no check of the packed archive covers it.
 * So only modules of known origin are loaded or packed: a module from an npm package whose hash is
 * in the lockfile and that is also in `native-files.json`, or a module that was compiled on this
 * machine.
 */

/**
 * @typedef {object} NativeFile
 * @property {string} name the npm package
 * @property {string} version its version
 * @property {string} platform as Node says it
 * @property {string} arch as Node says it
 * @property {string} sha256 in hexadecimal digits
 */

/** @typedef {import('./stamp.mjs').Receipt} Receipt */

/**
 * @param {string} root @returns {readonly NativeFile[]} the files in packages, with their hashes
 */
export const listedFiles = (root) =>
  JSON.parse(readFileSync(join(root, 'scripts', 'set-up', 'native-files.json'), 'utf8'));

/** @param {string} path */
export const sha256Of = (path) => createHash('sha256').update(readFileSync(path)).digest('hex');

/** The path of a listed file. @param {string} root @param {NativeFile} file */
export const pathOfListed = (root, { name, platform, arch }) =>
  join(root, 'node_modules', name, 'prebuilds', `${platform}-${arch}.node`);

/**
 * What is wrong with the native modules in packages for this machine; null if all is well.
 * @param {string} root @returns {string | null}
 */
export const listedProblem = (root) => {
  const { platform, arch } = process;
  const changed = listedFiles(root)
    .filter((file) => file.platform === platform && file.arch === arch)
    .find((file) => {
      const path = pathOfListed(root, file);
      return !existsSync(path) || sha256Of(path) !== file.sha256;
    });
  if (!changed) return null;
  return `${pathOfListed(root, changed)} is missing or not the one whose hash is written in scripts/set-up/native-files.json, so it is not loaded. If you did not update ${changed.name}, look for what changed it; then delete node_modules and start again.`;
};

/** @param {string} root */
export const keytarFile = (root) =>
  join(root, 'node_modules', 'keytar', 'build', 'Release', 'keytar.node');

/** @param {string} root @returns {string} */
const keytarVersion = (root) =>
  JSON.parse(readFileSync(join(root, 'node_modules', 'keytar', 'package.json'), 'utf8')).version;

/**
 * What is written down about a binary that was just compiled.
 * @param {string} root @returns {Receipt}
 */
export const receiptOf = (root) => ({
  version: keytarVersion(root),
  platform: process.platform,
  arch: process.arch,
  sha256: sha256Of(keytarFile(root)),
});

/**
 * - `compiled`: it is exactly the file that set-up compiled here.
 * - `to-compile`: there is none, its origin is unknown, or it is of another version.
 * - `changed`: set-up compiled it, and somebody has changed it since then.
 * @param {string} root @returns {'compiled' | 'to-compile' | 'changed'}
 */
export const checkKeytar = (root) => {
  const { keytarBuild } = readStamp(root);
  if (!existsSync(keytarFile(root)) || !keytarBuild) return 'to-compile';
  const now = receiptOf(root);
  const isSameBuild = ['version', 'platform', 'arch'].every(
    (fact) => Reflect.get(keytarBuild, fact) === Reflect.get(now, fact),
  );
  if (!isSameBuild) return 'to-compile';
  return keytarBuild.sha256 === now.sha256 ? 'compiled' : 'changed';
};

/** @param {string} root */
export const changedSentence = (root) =>
  `${keytarFile(root)} is not what was compiled on this machine: something has changed it. It handles the access token, so Galena neither loads nor packs it. If you did not do that, look for what did; then delete node_modules and start again.`;

/**
 * What is wrong with the keytar that would be packed; null if all is well.
 * @param {string} root @param {string} platform @param {string} arch those of the packed app
 * @returns {string | null}
 */
export const keytarProblem = (root, platform, arch) => {
  if (platform !== process.platform || arch !== process.arch) {
    return `keytar was compiled for ${process.platform}-${process.arch} and cannot be packed for ${platform}-${arch}: pack on such a machine.`;
  }
  switch (checkKeytar(root)) {
    case 'compiled':
      return null;
    case 'changed':
      return changedSentence(root);
    default:
      return `${keytarFile(root)} was not compiled by Galena’s set-up, so nobody knows what it is. It is not packed; \`npm run dist\` compiles it first.`;
  }
};

/**
 * Whether a native file may be packed.
 * @param {string} root @param {string} path @param {string} platform @param {string} arch
 */
export const isKnownFile = (root, path, platform, arch) => {
  const sha256 = sha256Of(path);
  const isListed = listedFiles(root).some(
    (file) => file.sha256 === sha256 && file.platform === platform && file.arch === arch,
  );
  return isListed || readStamp(root).keytarBuild?.sha256 === sha256;
};
