import { globSync } from 'node:fs';
import { join } from 'node:path';

/** A packed app's program inside its folder, by platform. */
const NAMES: Readonly<Record<string, string>> = {
  linux: 'galena',
  darwin: 'Galena.app',
  win32: 'Galena.exe',
};

/** Where electron-builder leaves unpacked apps in its output folder, by platform. */
const FOLDERS: Readonly<Record<string, string>> = {
  linux: 'linux*-unpacked',
  darwin: 'mac*',
  win32: 'win*-unpacked',
};

/** The program of the app in `appFolder`. */
export const programIn = (appFolder: string, platform: string): string => {
  const name = NAMES[platform];
  if (!name) throw new Error(`Galena is not packed for ${platform}.`);
  return join(appFolder, name);
};

/** The programs of all apps that were packed into `output` for `platform`. */
export const findPrograms = (output: string, platform: string): readonly string[] =>
  globSync(programIn(FOLDERS[platform] ?? '', platform), { cwd: output }).map((path) =>
    join(output, path),
  );
