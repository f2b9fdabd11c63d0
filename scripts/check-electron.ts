import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, say } from './tools.ts';

/** Electron supports its three newest majors: electronjs.org, "Electron Releases". */
const SUPPORTED_MAJORS = 3;

const majorOf = (version: string): number => Number(version.split('.')[0]);

/** Whether Electron still fixes security flaws in a version, given the newest stable version. */
export const isSupported = (version: string, newest: string): boolean =>
  majorOf(version) > majorOf(newest) - SUPPORTED_MAJORS;

/** npm knows the registry of this machine. */
const readNewest = (): string => {
  const isWindows = process.platform === 'win32';
  const args = ['view', 'electron', 'dist-tags.latest'];
  return execFileSync('npm', args, { encoding: 'utf8', shell: isWindows }).trim();
};

const checkElectron = (): number => {
  const manifest = join(ROOT, 'node_modules', 'electron', 'package.json');
  const { version }: { version: string } = JSON.parse(readFileSync(manifest, 'utf8'));
  const newest = readNewest();
  const isFine = isSupported(version, newest);
  say(
    `Electron ${version} is ${isFine ? 'supported' : 'out of support'}; the newest is ${newest}.`,
  );
  return isFine ? 0 : 1;
};

if (import.meta.main) process.exitCode = checkElectron();
