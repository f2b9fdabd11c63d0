import { setImmediate as nextTurn } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/**
 * Collects what is no longer used, and lets be told who wanted to know: `fetch` registers each of its
 * requests. Some versions of Node (that of Electron 25 among them) turn in circles for ever when a
 * registry is still to be told while they end: https://github.com/nodejs/node/issues/47748. It is for
 * the end of the process: the function that collects is switched on for all that is made after it.
 */
export const collectGarbage = async (): Promise<void> => {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  // V8 tells in a task of its own, which comes between two turns.
  await nextTurn();
  await nextTurn();
};
