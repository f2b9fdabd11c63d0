// @ts-check
import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { failureLine, runQuietly } from './child.mjs';
import { changedSentence, checkKeytar, keytarFile, listedProblem, receiptOf } from './native.mjs';
import { currentKey, nodeProgram, runNpm } from './packages.mjs';
import { addToStamp, readStamp } from './stamp.mjs';
import { SetUpError, say } from './talk.mjs';

/** Checks the native modules that packages bring compiled. @param {string} root */
export const checkListed = (root) => {
  const problem = listedProblem(root);
  if (problem !== null) throw new SetUpError(problem);
};

/** The compiler to install on systems where set-up uses no package manager. */
const COMPILERS = {
  darwin: 'Xcode’s command line tools (`xcode-select --install`)',
  win32: 'Python and the “Desktop development with C++” of Visual Studio’s Build Tools',
};

/**
 * Whether keytar's binary is the one that was compiled here. A binary that was changed since then
 * is refused: this is no mistake that a new binary would repair.
 * @param {string} root
 */
export const isKeytarCompiled = (root) => {
  const state = checkKeytar(root);
  if (state === 'changed') throw new SetUpError(changedSentence(root));
  return state === 'compiled';
};

/** @param {string} output what the compiler said */
const cannotCompile = (output) => {
  const [, compiler] = Object.entries(COMPILERS).find(([name]) => name === process.platform) ?? [];
  const advice = compiler ? ` Install ${compiler} and start again.` : '';
  return `keytar could not be compiled (${failureLine(output) || 'its compiler said nothing'}). It keeps the token in the keychain, and a binary from elsewhere is not taken.${advice}`;
};

/**
 * Compiles keytar from sources whose hash is in the lockfile. Its own installer would download a
 * binary of unknown origin.
 * @param {string} root
 */
export const compileKeytar = async (root) => {
  say('Compiling keytar, which keeps the token in the keychain.');
  const file = keytarFile(root);
  // A binary of unknown origin must not be taken for the one that is compiled now.
  rmSync(file, { force: true });
  const folder = dirname(dirname(dirname(file)));
  const { ok, output } = await runNpm(root, ['run', 'build', '--loglevel=error'], folder);
  if (!ok) throw new SetUpError(cannotCompile(output));
  addToStamp(root, { keytarBuild: receiptOf(root) });
};

/** A binary may still lack a library: this loads it once. @param {string} root */
export const proveKeytar = async (root) => {
  const key = currentKey(root);
  if (readStamp(root).keytar === key) return;
  const { ok, output } = await runQuietly(nodeProgram(root), ['-e', "require('keytar')"], {
    cwd: root,
  });
  if (!ok) throw new SetUpError(`keytar does not load: ${failureLine(output)}`);
  addToStamp(root, { keytar: key });
};
