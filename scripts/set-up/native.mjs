// @ts-check
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readStamp } from './stamp.mjs';

/**
 * A native module runs with all rights of Galena and past every check of the archive that Galena is
 * packed in, so none is loaded or packed whose origin is not known: it came with an npm package whose hash
 * the lockfile holds and stands in `native-files.json` besides, or it was compiled on this machine.
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

/** @param {string} root @returns {readonly NativeFile[]} those that packages bring along, by their hashes */
export const listedFiles = (root) =>
  JSON.parse(readFileSync(join(root, 'scripts', 'set-up', 'native-files.json'), 'utf8'));

/** @param {string} path */
export const sha256Of = (path) => createHash('sha256').update(readFileSync(path)).digest('hex');

/** Where a listed file lies. @param {string} root @param {NativeFile} file */
export const pathOfListed = (root, { name, platform, arch }) =>
  join(root, 'node_modules', name, 'prebuilds', `${platform}-${arch}.node`);

/**
 * What is wrong with the native modules that packages bring along for this machine; null if all is well.
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
 * What is written down of a binary that was compiled just now.
 * @param {string} root @returns {Receipt}
 */
export const receiptOf = (root) => ({
  version: keytarVersion(root),
  platform: process.platform,
  arch: process.arch,
  sha256: sha256Of(keytarFile(root)),
});

/**
 * - `compiled`: it is, byte for byte, what set-up has compiled here.
 * - `to-compile`: there is none, or nobody knows where it comes from, or it is another version's.
 * - `changed`: set-up has compiled it, and since then somebody has changed it.
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
 * @param {string} root @param {string} platform @param {string} arch those of the app that is packed
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
 * Whether a native file is one that may be packed.
 * @param {string} root @param {string} path @param {string} platform @param {string} arch
 */
export const isKnownFile = (root, path, platform, arch) => {
  const sha256 = sha256Of(path);
  const isListed = listedFiles(root).some(
    (file) => file.sha256 === sha256 && file.platform === platform && file.arch === arch,
  );
  return isListed || readStamp(root).keytarBuild?.sha256 === sha256;
};
