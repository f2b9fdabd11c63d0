import { setImmediate as nextTurn } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/**
 * Collects garbage, and lets V8 call the finalization registries: `fetch` registers each of its
 * requests. Some versions of Node (Electron 25's among them) loop for ever if a registry has not
 * been called when they end: https://github.com/nodejs/node/issues/47748. Use it only at the end of
 * the process: `--expose-gc` stays on for every context that is made afterwards.
 */
export const collectGarbage = async (): Promise<void> => {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  // V8 calls the registries in its own task, between two turns.
  await nextTurn();
  await nextTurn();
};
