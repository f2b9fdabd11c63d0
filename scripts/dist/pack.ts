import type { SpawnOptions } from 'node:child_process';
import { runTool } from '../child.ts';
import { electronVersionIn } from '../set-up/electron-path.mjs';
import { ROOT, toolScript } from '../tools.ts';

export type Packing = {
  /**
   * The folder of the Electron to pack; null: electron-builder downloads package.json's version.
   */
  readonly folder: string | null;
  /** electron-builder's own switches; without any it builds for this machine. */
  readonly args: readonly string[];
};

/** The switches for electron-builder, besides its configuration in package.json. */
export const packSwitches = (
  { folder, args }: Packing,
  version: string | null,
): readonly string[] => [
  '--publish',
  'never',
  ...(folder === null ? [] : [`-c.electronDist=${folder}`]),
  ...(version === null ? [] : [`-c.electronVersion=${version}`]),
  ...args,
];

/** Packs the built app. Resolves to an exit code. */
export const pack = (packing: Packing, options: SpawnOptions = {}): Promise<number> => {
  const version = packing.folder === null ? null : electronVersionIn(packing.folder);
  const switches = packSwitches(packing, version);
  return runTool(process.execPath, [toolScript('electron-builder'), ...switches], {
    ...options,
    cwd: ROOT,
  });
};
