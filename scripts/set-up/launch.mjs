// @ts-check
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setUp } from '../set-up.mjs';
import { COMMANDS } from './commands.mjs';
import { nodeProgram } from './packages.mjs';
import { SetUpError, say } from './talk.mjs';

const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const PARENT_CHECK_MS = 500;
const FORWARDED = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);

/**
 * The environment with Node 24 and the tools of node_modules first.
 * @param {NodeJS.ProcessEnv} env @param {string} root @returns {NodeJS.ProcessEnv}
 */
const toolEnvironment = (env, root) => {
  const path = Object.keys(env).find((name) => name.toLowerCase() === 'path') ?? 'PATH';
  const folders = [dirname(nodeProgram(root)), join(root, 'node_modules', '.bin'), env[path] ?? ''];
  return { ...env, [path]: folders.join(delimiter) };
};

/** @param {NodeJS.Signals} signal */
const exitCodeOf = (signal) => 128 + constants.signals[signal];

/** The process ids of our parent and of its parent; the second only where Linux tells it. */
const callers = () => {
  const { ppid } = process;
  try {
    const [, , , grandparent] = readFileSync(`/proc/${ppid}/stat`, 'utf8').split(/[)]? /);
    return `${ppid} ${grandparent}`;
  } catch {
    return String(ppid);
  }
};

/**
 * npm passes a signal on to its shell, but the shell does not pass it on to us. An npm that is
 * killed tells nobody. In both cases our parent processes change.
 * @param {() => void} stop
 */
const stopWithNpm = (stop) => {
  if (!process.env.npm_lifecycle_event) return;
  const first = callers();
  setInterval(() => {
    if (callers() !== first) stop();
  }, PARENT_CHECK_MS).unref();
};

/**
 * Runs the command's script under Node 24, passes signals on and uses its exit code.
 * @param {string} command @param {readonly string[]} args
 */
const runScript = (command, args) => {
  const child = spawn(nodeProgram(ROOT), [join(ROOT, 'scripts', `${command}.ts`), ...args], {
    cwd: ROOT,
    env: toolEnvironment(process.env, ROOT),
    stdio: 'inherit',
  });
  for (const signal of FORWARDED) process.on(signal, () => child.kill(signal));
  stopWithNpm(() => child.kill('SIGTERM'));
  child.once('error', (error) => {
    say(`Node 24 could not be started: ${error.message}`);
    process.exitCode = 1;
  });
  child.once('exit', (code, signal) => {
    process.exit(signal ? exitCodeOf(signal) : (code ?? 1));
  });
};

/** @param {readonly string[]} argv the command and its switches */
export const launch = async ([command = '', ...args]) => {
  const wants = COMMANDS[command];
  if (!wants) {
    say(`There is no command "${command}". There are: ${Object.keys(COMMANDS).join(', ')}.`);
    process.exitCode = 1;
    return;
  }
  try {
    await setUp(ROOT, wants, { retriesElectron: args.includes('--electron') });
  } catch (error) {
    if (!(error instanceof SetUpError)) throw error;
    say(error.message);
    process.exitCode = 1;
    return;
  }
  if (command === 'set-up') say('Everything that Galena needs is there.');
  else runScript(command, args);
};
