// @ts-check
import { checkOverride, installElectron } from './set-up/electron.mjs';
import { findElectron } from './set-up/electron-path.mjs';
import { checkListed, compileKeytar, isKeytarCompiled, proveKeytar } from './set-up/keytar.mjs';
import { purposesOf } from './set-up/needs.mjs';
import { installPackages } from './set-up/packages.mjs';
import { installSystemPackages } from './set-up/system.mjs';

/**
 * Prepares the machine so that a command can run. Every step first checks whether it is needed, and
 * says what it does and why before it does it. Downloads are checked against committed hashes:
 * packages and Node against the lockfile's, Electron against those in its package.
 * @param {string} root the checkout
 * @param {import('./set-up/commands.mjs').Wants} wants
 * @param {{ retriesElectron: boolean }} options
 */
export const setUp = async (root, wants, { retriesElectron }) => {
  await installPackages(root);
  if (wants.runtime || wants.packs) checkOverride(root);
  if (wants.runtime) await installElectron(root, retriesElectron);
  if (!wants.keytar) return;
  checkListed(root);
  const has = {
    electron: findElectron(root, process.env) !== null,
    keytar: isKeytarCompiled(root),
    root: process.getuid?.() === 0,
  };
  await installSystemPackages(purposesOf(wants, process.env, has));
  if (!has.keytar) await compileKeytar(root);
  await proveKeytar(root);
};
