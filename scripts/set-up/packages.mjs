// @ts-check
import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { delimiter, dirname, join, sep } from 'node:path';
import { failureLine, runQuietly } from './child.mjs';
import { addToStamp, readStamp, stampKey } from './stamp.mjs';
import { SetUpError, say } from './talk.mjs';

/** @typedef {{ packages?: Record<string, { version?: string, optional?: boolean }> }} Lock */

/** The path of Node 24, from whichever package. @param {string} root @param {string} platform */
export const nodeProgram = (root, platform = process.platform) =>
  join(root, 'node_modules', 'node', 'bin', platform === 'win32' ? 'node.exe' : 'node');

/** The key of what node_modules must be on this machine. @param {string} root */
export const currentKey = (root) =>
  stampKey(readFileSync(join(root, 'package-lock.json'), 'utf8'), process.platform, process.arch);

/** The npm package with Node's program. @param {string} platform @param {string} arch */
const nodePackage = (platform, arch) => `node-${platform === 'win32' ? 'win' : platform}-${arch}`;

/**
 * Whether npm installed what the lockfile asks for. Optional packages may be missing, because most
 * of them are for other machines. Only the Node of this machine must be there.
 * @param {Lock} wanted @param {Lock} installed @param {{ platform: string, arch: string }} machine
 */
export const matchesLock = (wanted, installed, { platform, arch }) => {
  const there = installed.packages ?? {};
  const ownNode = `node_modules/${nodePackage(platform, arch)}`;
  return Object.entries(wanted.packages ?? {}).every(([path, { version, optional }]) => {
    if (path === '') return true;
    const found = there[path];
    return found ? found.version === version : optional === true && path !== ownNode;
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
 * The machine's own Node. Under `npm run`, the Node that runs us is in node_modules, and npm must
 * not run on a Node that it replaces.
 * @param {string} root @param {NodeJS.ProcessEnv} env @param {string} current the Node that runs us
 * @param {(path: string) => boolean} exists
 * @returns {string | null}
 */
export const outsideNode = (root, env, current, exists) => {
  const inside = join(root, 'node_modules') + sep;
  const onPath = (env.PATH ?? '').split(delimiter).map((folder) => join(folder, 'node'));
  // This variable of npm names the Node that runs npm itself.
  const candidates = [current, env.npm_node_execpath ?? '', ...onPath];
  return candidates.find((path) => !path.startsWith(inside) && exists(path)) ?? null;
};

/**
 * The npm that started us, or the npm on the path.
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
 * Without this, node-gyp would download Node's headers. The pinned Node has them, and so have many
 * others. The headers of any Node are good enough, because keytar is written for all of them.
 * @param {NodeJS.ProcessEnv} env @param {readonly string[]} prefixes the folders of Nodes, best first
 * @param {(path: string) => boolean} exists
 * @returns {NodeJS.ProcessEnv}
 */
export const withHeaders = (env, prefixes, exists) => {
  if (env.npm_config_nodedir) return env;
  const found = prefixes.find((prefix) => exists(join(prefix, 'include', 'node', 'node_api.h')));
  return found ? { ...env, npm_config_nodedir: found } : env;
};

/**
 * @param {string} root @param {readonly string[]} args @param {string} [cwd]
 */
export const runNpm = (root, args, cwd = root) => {
  const node = outsideNode(root, process.env, process.execPath, existsSync) ?? process.execPath;
  const { program, first, shell } = npmCommand(node, process.env);
  const pinned = join(root, 'node_modules', nodePackage(process.platform, process.arch));
  const env = withHeaders(process.env, [pinned, dirname(dirname(node))], existsSync);
  return runQuietly(program, [...first, ...args], { cwd, env, shell });
};

/** With these, a user's npm settings cannot leave out packages of the lockfile. */
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
  // No package may run code here: set-up itself compiles what must be compiled.
  const { ok, output } = await runNpm(root, [
    'ci',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    ...WHOLE,
  ]);
  if (!ok) throw new SetUpError(`npm could not install the packages: ${failureLine(output)}`);
};

/** The major version of the pinned Node, which is Electron's. @param {Lock} lock */
const pinnedMajor = (lock) => {
  const [, one] =
    Object.entries(lock.packages ?? {}).find(([path]) => /^node_modules\/node-linux-/.test(path)) ??
    [];
  return one?.version?.split('.')[0] ?? '';
};

/**
 * Which Node is put in place: the Node in the package that the lockfile pins for this machine. If
 * there is none, as on macOS, the machine's own Node if it is new enough.
 * @param {string} root @param {Lock} lock
 * @param {{ platform: string, arch: string, own: string | null, ownVersion: string }} machine
 * @returns {{ source: string, version: string }}
 */
export const chooseNode = (root, lock, { platform, arch, own, ownVersion }) => {
  const name = nodePackage(platform, arch);
  const pinned = lock.packages?.[`node_modules/${name}`]?.version;
  if (pinned) {
    const program = platform === 'win32' ? 'node.exe' : 'node';
    return { source: join(root, 'node_modules', name, 'bin', program), version: pinned };
  }
  const major = pinnedMajor(lock);
  if (own === null || ownVersion.split('.')[0] !== major) {
    throw new SetUpError(
      `Galena needs Node ${major}, which Electron embeds. For ${platform}-${arch} no package holds one, and the Node of this machine is ${ownVersion}. Install Node ${major} from https://nodejs.org and start again.`,
    );
  }
  return { source: own, version: ownVersion };
};

/**
 * The machine's own Node may need the files beside it, so it is only linked to.
 * @param {string} source @param {string} program @param {boolean} isOwn
 */
const putInPlace = (source, program, isOwn) => {
  mkdirSync(dirname(program), { recursive: true });
  rmSync(program, { force: true });
  try {
    if (isOwn) symlinkSync(source, program);
    else linkSync(source, program);
  } catch {
    // The drive has no links.
    copyFileSync(source, program);
  }
};

/** @param {string} root */
const installNode = async (root) => {
  const own = outsideNode(root, process.env, process.execPath, existsSync);
  const asked = own === null ? null : await runQuietly(own, ['--version']);
  const { source, version } = chooseNode(root, readLock(join(root, 'package-lock.json')), {
    platform: process.platform,
    arch: process.arch,
    own,
    ownVersion: asked?.output.trim().replace(/^v/, '') ?? '',
  });
  const program = nodeProgram(root);
  const runs = async () => {
    const { ok, output } = await runQuietly(program, ['--version']);
    return ok && output.trim() === `v${version}`;
  };
  if (existsSync(program) && (await runs())) return;
  say(`Putting Node ${version} beside Galena, because Electron embeds that Node.`);
  if (existsSync(source)) putInPlace(source, program, source === own);
  if (await runs()) return;
  throw new SetUpError(
    `Node ${version} could not be put beside Galena: ${source} is missing or does not run. Delete node_modules and start again.`,
  );
};

/** Installs node_modules as in the lockfile, with Node 24 in it. @param {string} root */
export const installPackages = async (root) => {
  const key = currentKey(root);
  if (readStamp(root).packages === key && existsSync(nodeProgram(root))) return;
  const wanted = readLock(join(root, 'package-lock.json'));
  const installed = readLock(join(root, 'node_modules', '.package-lock.json'));
  if (!matchesLock(wanted, installed, process)) await installFromLock(root);
  await installNode(root);
  addToStamp(root, { packages: key });
};
