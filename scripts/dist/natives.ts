import { globSync } from 'node:fs';
import { join, relative } from 'node:path';
import { isKnownFile } from '../set-up/native.mjs';
import { ROOT } from '../tools.ts';

/** What is wrong with the native modules of a packed app; empty if all are known. */
export const nativeProblems = (
  appFolder: string,
  platform: string,
  arch: string,
  root = ROOT,
): readonly string[] => {
  const files = globSync('**/*.node', { cwd: appFolder }).map((path) => join(appFolder, path));
  if (files.length === 0) return ['The packed app has no native module at all, not even SQLite’s.'];
  return files
    .filter((file) => !isKnownFile(root, file, platform, arch))
    .map(
      (file) =>
        `${relative(appFolder, file)} is neither compiled here nor listed in scripts/set-up/native-files.json, so nobody knows what it is. It is not shipped.`,
    );
};
