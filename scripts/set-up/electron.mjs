// @ts-check
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { failureLine, runQuietly } from './child.mjs';
import { findElectron, overrideProblem } from './electron-path.mjs';
import { nodeProgram } from './packages.mjs';
import { addToStamp, readStamp } from './stamp.mjs';
import { SetUpError, say } from './talk.mjs';

const STALL_LIMIT_MS = 60_000;

/** @param {string} root @returns {string} */
const wantedVersion = (root) =>
  JSON.parse(readFileSync(join(root, 'node_modules', 'electron', 'package.json'), 'utf8')).version;

/**
 * A failed download is not tried again on every start, but it is tried for another version.
 * @param {import('./stamp.mjs').Stamp} stamp @param {string} version @param {boolean} isAsked
 */
export const isWorthTrying = (stamp, version, isAsked) =>
  isAsked || stamp.electronRefused?.version !== version;

/**
 * What can open Galena's window if Electron's program is missing.
 * @param {{ platform: string, env: NodeJS.ProcessEnv }} machine
 * @returns {'stand-in' | 'nothing'}
 */
export const fallback = ({ platform, env }) => {
  if (env.GALENA_REQUIRE_ELECTRON === '1') return 'nothing';
  return platform === 'linux' || env.GALENA_CHROMIUM ? 'stand-in' : 'nothing';
};

/** @param {string} root @param {string} version @returns {Promise<string | null>} why it failed */
const download = async (root, version) => {
  say(`Downloading Electron ${version}, the runtime of Galena's window.`);
  let said = '';
  const { ok, output, isStalled } = await runQuietly(
    nodeProgram(root),
    [join(root, 'scripts', 'set-up', 'download-electron.mjs')],
    {
      cwd: root,
      env: { ...process.env, ELECTRON_GET_USE_PROXY: '1' },
      stallMs: STALL_LIMIT_MS,
      onLine: (line) => {
        if (line !== said && line.startsWith('  ')) say(line);
        said = line;
      },
    },
  );
  if (ok && findElectron(root, process.env)) return null;
  if (isStalled) return `no progress for ${STALL_LIMIT_MS / 1000} s`;
  return failureLine(output) || 'its installer said nothing';
};

/**
 * If the variable names a folder, only that folder is used: nothing else is downloaded instead.
 * @param {string} root
 */
export const checkOverride = (root) => {
  const problem = overrideProblem(root, process.env);
  if (problem !== null) throw new SetUpError(problem);
};

/**
 * Installs Electron if possible; a failed download is remembered.
 * @param {string} root @param {boolean} isAsked whether the user asked to try again
 */
export const installElectron = async (root, isAsked) => {
  if (findElectron(root, process.env)) return;
  const version = wantedVersion(root);
  const instead = fallback({ platform: process.platform, env: process.env });
  if (!isWorthTrying(readStamp(root), version, isAsked || instead === 'nothing')) return;
  const reason = await download(root, version);
  if (reason === null) return;
  addToStamp(root, { electronRefused: { version, reason } });
  if (instead === 'nothing') {
    throw new SetUpError(
      `Electron could not be downloaded (${reason}). Galena cannot open without it here; check the network and start again.`,
    );
  }
  say(
    `Electron could not be downloaded (${reason}). Galena opens in the stand-in instead; ` +
      '`npm run set-up -- --electron` tries again.',
  );
};
