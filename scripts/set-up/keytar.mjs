// @ts-check
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { failureLine, runQuietly } from './child.mjs';
import { currentKey, nodeProgram, runNpm } from './packages.mjs';
import { addToStamp, readStamp } from './stamp.mjs';
import { SetUpError, say } from './talk.mjs';

const PREBUILT_LIMIT_MS = 30_000;

/** @param {string} root */
const folder = (root) => join(root, 'node_modules', 'keytar');

/** @param {string} root */
const isBuilt = (root) => existsSync(join(folder(root), 'build', 'Release', 'keytar.node'));

/**
 * Keytar's own binary if one can be had; otherwise it has to be compiled.
 * @param {string} root @returns {Promise<'there' | 'to-compile'>}
 */
export const fetchKeytar = async (root) => {
  if (isBuilt(root)) return 'there';
  say('Fetching the binary of keytar, which keeps the token in the keychain.');
  const tool = join(root, 'node_modules', 'prebuild-install', 'bin.js');
  const { output } = await runQuietly(nodeProgram(root), [tool], {
    cwd: folder(root),
    stallMs: PREBUILT_LIMIT_MS,
  });
  if (isBuilt(root)) return 'there';
  say(`  It could not be fetched (${failureLine(output) || 'no answer'}), so it is compiled here.`);
  return 'to-compile';
};

/** @param {string} root */
export const compileKeytar = async (root) => {
  say('Compiling keytar.');
  const { ok, output } = await runNpm(root, ['run', 'build', '--loglevel=error'], folder(root));
  if (!ok || !isBuilt(root)) {
    throw new SetUpError(`keytar could not be compiled: ${failureLine(output)}`);
  }
};

/** A binary that is there may still miss a library: load it once. @param {string} root */
export const proveKeytar = async (root) => {
  const key = currentKey(root);
  if (readStamp(root).keytar === key) return;
  const { ok, output } = await runQuietly(nodeProgram(root), ['-e', "require('keytar')"], {
    cwd: root,
  });
  if (!ok) throw new SetUpError(`keytar does not load: ${failureLine(output)}`);
  addToStamp(root, { keytar: key });
};
