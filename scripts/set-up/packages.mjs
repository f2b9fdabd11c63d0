// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join, sep } from 'node:path';
import { failureLine, runQuietly } from './child.mjs';
import { addToStamp, readStamp, stampKey } from './stamp.mjs';
import { SetUpError, say } from './talk.mjs';

/** @typedef {{ packages?: Record<string, { version?: string, optional?: boolean }> }} Lock */

/** Where the npm package `node` puts Node 24. @param {string} root @param {string} platform */
export const nodeProgram = (root, platform = process.platform) =>
  join(root, 'node_modules', 'node', 'bin', platform === 'win32' ? 'node.exe' : 'node');

/** What node_modules would be checked for on this machine. @param {string} root */
export const currentKey = (root) =>
  stampKey(readFileSync(join(root, 'package-lock.json'), 'utf8'), process.platform, process.arch);

/**
 * Whether what npm says it installed is what the lockfile asks for. Optional packages may be
 * missing: most of them are for other machines.
 * @param {Lock} wanted @param {Lock} installed
 */
export const matchesLock = (wanted, installed) => {
  const there = installed.packages ?? {};
  return Object.entries(wanted.packages ?? {}).every(([path, { version, optional }]) => {
    if (path === '') return true;
    const found = there[path];
    return found ? found.version === version : optional === true;
  });
};

/** @param {string} path @returns {Lock} */
const readLock = (path) => {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return {};
  }
};

/**
 * The machine's own Node. Under `npm run` it is the one of node_modules that runs us, and npm must
 * not stand on the branch that it saws off.
 * @param {string} root @param {NodeJS.ProcessEnv} env @param {string} current the Node that runs us
 * @param {(path: string) => boolean} exists
 * @returns {string | null}
 */
export const outsideNode = (root, env, current, exists) => {
  const inside = join(root, 'node_modules') + sep;
  const onPath = (env.PATH ?? '').split(delimiter).map((folder) => join(folder, 'node'));
  // npm names the Node that runs npm itself.
  const candidates = [current, env.npm_node_execpath ?? '', ...onPath];
  return candidates.find((path) => !path.startsWith(inside) && exists(path)) ?? null;
};

/**
 * npm as it was called, or as it is found.
 * @param {string} node @param {NodeJS.ProcessEnv} env
 * @returns {{ program: string, first: string[], shell: boolean }}
 */
const npmCommand = (node, env) => {
  const path = env.npm_execpath;
  if (path && /npm-cli\.c?js$/.test(path) && existsSync(path)) {
    return { program: node, first: [path], shell: false };
  }
  return { program: 'npm', first: [], shell: process.platform === 'win32' };
};

/**
 * node-gyp would download Node's headers; many Nodes have them beside their program. Those of any
 * Node will do, because keytar is written for all of them.
 * @param {NodeJS.ProcessEnv} env @param {string} nodePath @param {(path: string) => boolean} exists
 * @returns {NodeJS.ProcessEnv}
 */
export const withHeaders = (env, nodePath, exists) => {
  const prefix = dirname(dirname(nodePath));
  const isThere = exists(join(prefix, 'include', 'node', 'node_api.h'));
  return isThere && !env.npm_config_nodedir ? { ...env, npm_config_nodedir: prefix } : env;
};

/**
 * @param {string} root @param {readonly string[]} args @param {string} [cwd]
 */
export const runNpm = (root, args, cwd = root) => {
  const node = outsideNode(root, process.env, process.execPath, existsSync) ?? process.execPath;
  const { program, first, shell } = npmCommand(node, process.env);
  const env = withHeaders(process.env, node, existsSync);
  return runQuietly(program, [...first, ...args], { cwd, env, shell });
};

/** A user's npm settings must not thin out what the lockfile says. */
const WHOLE = ['--include=dev', '--include=optional', '--engine-strict=false', '--loglevel=error'];

/** @param {string} root */
const installFromLock = async (root) => {
  if (process.platform === 'win32' && process.execPath.startsWith(join(root, 'node_modules'))) {
    throw new SetUpError(
      'package-lock.json has changed. Windows cannot replace the Node that runs this, so run ' +
        '`node scripts/run.mjs set-up` once and start again.',
    );
  }
  say('Installing the npm packages of package-lock.json, because node_modules does not match it.');
  // Install scripts run below, one by one, so that what each needs can be looked after first.
  const { ok, output } = await runNpm(root, [
    'ci',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    ...WHOLE,
  ]);
  if (!ok) throw new SetUpError(`npm could not install the packages: ${failureLine(output)}`);
};

/** @param {string} root */
const installNode = async (root) => {
  const wanted = readLock(join(root, 'package-lock.json')).packages?.['node_modules/node']?.version;
  const program = nodeProgram(root);
  const runs = async () => {
    const { ok, output } = await runQuietly(program, ['--version']);
    return ok && output.trim() === `v${wanted}`;
  };
  if (existsSync(program) && (await runs())) return;
  say(`Installing Node ${wanted} beside Galena, because Electron embeds that Node.`);
  const { output } = await runNpm(root, ['rebuild', 'node', '--ignore-scripts=false', ...WHOLE]);
  if (await runs()) return;
  throw new SetUpError(
    `Node ${wanted} could not be installed into node_modules/node: ${failureLine(output) || 'its installer said nothing'}`,
  );
};

/** node_modules as the lockfile says, and Node 24 in it. @param {string} root */
export const installPackages = async (root) => {
  const key = currentKey(root);
  if (readStamp(root).packages === key && existsSync(nodeProgram(root))) return;
  const wanted = readLock(join(root, 'package-lock.json'));
  const installed = readLock(join(root, 'node_modules', '.package-lock.json'));
  if (!matchesLock(wanted, installed)) await installFromLock(root);
  await installNode(root);
  addToStamp(root, { packages: key });
};
