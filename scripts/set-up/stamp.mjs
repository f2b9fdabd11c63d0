// @ts-check
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What was compiled on this machine.
 * @typedef {object} Receipt
 * @property {string} version @property {string} platform @property {string} arch
 * @property {string} sha256 of the file, in hexadecimal digits
 */

/**
 * What set-up remembers between runs. The file is in node_modules, so it is deleted with them.
 * @typedef {object} Stamp
 * @property {string} [packages] key of the lockfile and machine that node_modules was checked for
 * @property {string} [keytar] the same key, once keytar was seen to load
 * @property {Receipt} [keytarBuild] the binary of keytar that set-up has compiled
 * @property {{ version: string, reason: string }} [electronRefused] a download that failed
 */

const FILE = join('node_modules', '.galena-set-up.json');

/** @param {string} root @returns {Stamp} */
export const readStamp = (root) => {
  try {
    return JSON.parse(readFileSync(join(root, FILE), 'utf8'));
  } catch {
    return {};
  }
};

/** @param {string} root @param {Stamp} change */
export const addToStamp = (root, change) => {
  const next = { ...readStamp(root), ...change };
  writeFileSync(join(root, FILE), `${JSON.stringify(next, null, 2)}\n`);
};

/**
 * The key of one lockfile on one kind of machine; a checkout that is copied elsewhere is set up
 * again.
 * @param {string} lockText @param {string} platform @param {string} arch
 */
export const stampKey = (lockText, platform, arch) =>
  `${platform}-${arch}-${createHash('sha256').update(lockText).digest('hex')}`;
