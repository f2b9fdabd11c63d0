// @ts-check
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { failureLine, runQuietly } from './child.mjs';
import { distribution, missingNeeds, splitByApt, sudoCommand } from './needs.mjs';
import { SetUpError, say } from './talk.mjs';

/** @param {string} path */
const isProgram = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** The path of a program that PATH would find, or null. @param {string} name */
const which = (name) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find(isProgram) ?? null;

const TRIPLETS = {
  x64: 'x86_64-linux-gnu',
  arm64: 'aarch64-linux-gnu',
  arm: 'arm-linux-gnueabihf',
};

const libraryFolders = () => {
  const triplet = Object.entries(TRIPLETS).find(([arch]) => arch === process.arch)?.[1] ?? '';
  return ['/usr/lib', '/lib', '/usr/lib64', '/lib64', `/usr/lib/${triplet}`, `/lib/${triplet}`];
};

/** @param {import('./needs.mjs').Evidence} evidence */
const isThere = (evidence) => {
  if ('file' in evidence) return existsSync(evidence.file);
  if ('library' in evidence) {
    return libraryFolders().some((folder) => existsSync(join(folder, evidence.library)));
  }
  return evidence.program.some((name) => which(name) !== null);
};

const readOsRelease = () => {
  try {
    return readFileSync('/etc/os-release', 'utf8');
  } catch {
    return '';
  }
};

/** @param {readonly string[]} packages */
const aptInstall = async (packages) => {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const update = await runQuietly('apt-get', ['update'], { env });
  if (!update.ok) {
    throw new SetUpError(`apt-get update failed: ${failureLine(update.output)}`);
  }
  const install = await runQuietly(
    'apt-get',
    ['install', '-y', '--no-install-recommends', ...packages],
    { env },
  );
  if (!install.ok) {
    throw new SetUpError(`apt-get could not install them: ${failureLine(install.output)}`);
  }
};

/**
 * Installs the missing system packages for these purposes as root; for other users, names them.
 * @param {import('./needs.mjs').Purposes} purposes
 */
export const installSystemPackages = async (purposes) => {
  if (process.platform !== 'linux') return;
  const missing = missingNeeds(purposes, isThere);
  const { packages, byHand } = splitByApt(missing, distribution(readOsRelease()));
  if (packages.length + byHand.length === 0) return;
  const isRoot = process.getuid?.() === 0;
  say(
    isRoot && byHand.length === 0 ? 'Installing what this machine lacks:' : 'This machine lacks:',
  );
  for (const { name, why } of missing) say(`  ${name.padEnd(16)} needed to ${why}`);
  if (byHand.length > 0) {
    throw new SetUpError(
      `Please install ${byHand.map(({ name }) => name).join(', ')} with this system's own means` +
        `${packages.length > 0 ? `, run \`${sudoCommand(packages)}\`` : ''} and start again.`,
    );
  }
  if (!isRoot) {
    throw new SetUpError(
      `Only root may install them. Run this and start again:\n  ${sudoCommand(packages)}`,
    );
  }
  await aptInstall(packages);
};
