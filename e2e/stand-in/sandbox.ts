import type { CommandLine } from './command-line.ts';

/** Chromium's sandbox, as far as an app can change it. */
export type Sandbox = {
  /** What `app.enableSandbox()` does. */
  readonly enable: () => void;
  /** Chromium cannot load anything for this app. */
  readonly isNetworkDead: () => boolean;
};

/**
 * `app.enableSandbox()` cancels `--no-sandbox`. Without that switch no Chromium process runs for
 * root on Linux: the process that loads pages ends as often as it is started, and the pages stay
 * blank.
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
