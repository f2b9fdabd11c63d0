// @ts-check
import { checkOverride, installElectron } from './set-up/electron.mjs';
import { findElectron } from './set-up/electron-path.mjs';
import { compileKeytar, fetchKeytar, proveKeytar } from './set-up/keytar.mjs';
import { purposesOf } from './set-up/needs.mjs';
import { installPackages } from './set-up/packages.mjs';
import { installSystemPackages } from './set-up/system.mjs';

/**
 * Brings the machine to where a command can run. Every step looks first whether it is needed
 * and says what it does and why before it does it. What can be fetched is fetched first, so that
 * the system packages it leaves missing are known in one go.
 * @param {string} root the checkout
 * @param {import('./set-up/commands.mjs').Wants} wants
 * @param {{ retriesElectron: boolean }} options
 */
export const setUp = async (root, wants, { retriesElectron }) => {
  await installPackages(root);
  if (wants.runtime || wants.packs) checkOverride(root);
  if (wants.runtime) await installElectron(root, retriesElectron);
  if (!wants.keytar) return;
  const keytar = await fetchKeytar(root);
  const has = {
    electron: findElectron(root, process.env) !== null,
    keytar: keytar === 'there',
    root: process.getuid?.() === 0,
  };
  await installSystemPackages(purposesOf(wants, process.env, has));
  if (!has.keytar) await compileKeytar(root);
  await proveKeytar(root);
};
