import * as codec from '../codec.ts';
import { guard, isKnown, notProvided } from '../missing.ts';
import * as bridge from './bridge.ts';
import * as worlds from './worlds.ts';

const join = (functions: readonly unknown[]): string => functions.map(String).join('\n');

const bridgeFunctions = Object.values(bridge);
const preloadFunctions = [
  ...[notProvided, isKnown, guard],
  ...Object.values(codec),
  ...bridgeFunctions,
  ...Object.values(worlds),
];

/** The script for the page's world: the bridge, ready for the preload's API. */
export const mainWorldSource = (names: worlds.SecretNames): string =>
  `(() => {
${join([...bridgeFunctions, worlds.startMainWorld])}
startMainWorld(${JSON.stringify(names)});
})();`;

/** The script for the preload's world: Electron's part, then the app's preload unchanged. */
export const preloadWorldSource = (
  names: worlds.SecretNames,
  facts: worlds.PreloadFacts,
  preload: string,
): string =>
  `(() => {
${join(preloadFunctions)}
startPreloadWorld(${JSON.stringify(names)}, ${JSON.stringify(facts)},
  function (require, process, exports, module) {
${preload}
  });
})();`;
