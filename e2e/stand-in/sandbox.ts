import type { CommandLine } from './command-line.ts';

/** Chromium's sandbox, as far as an app has a say in it. */
export type Sandbox = {
  /** What `app.enableSandbox()` does. */
  readonly enable: () => void;
  /** Chromium cannot load anything for this app. */
  readonly isNetworkDead: () => boolean;
};

/**
 * `app.enableSandbox()` takes `--no-sandbox` back. Without that switch no process of Chromium's runs
 * for root on Linux: the one that loads pages ends as often as it is started, and they stay blank.
 */
export const createSandbox = (
  commandLine: Pick<CommandLine, 'hasSwitch' | 'removeSwitch'>,
  isRoot: boolean,
): Sandbox => {
  let isNetworkDead = false;
  return {
    enable: () => {
      isNetworkDead ||= isRoot && commandLine.hasSwitch('no-sandbox');
      commandLine.removeSwitch('no-sandbox');
    },
    isNetworkDead: () => isNetworkDead,
  };
};
