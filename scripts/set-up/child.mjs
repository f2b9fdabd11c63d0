// @ts-check
import { spawn } from 'node:child_process';
import { say } from './talk.mjs';

const HEARTBEAT_MS = 10_000;
const TAIL_LENGTH = 64_000;

/**
 * @typedef {object} Ending
 * @property {boolean} ok
 * @property {string} output the end of stdout and stderr
 * @property {boolean} isStalled it was ended because nothing came from it for too long
 */

/**
 * Whether a child that was last heard at `heardAt` must be given up.
 * @param {number} heardAt @param {number} now @param {number | undefined} limitMs
 */
export const isStalled = (heardAt, now, limitMs) =>
  limitMs !== undefined && now - heardAt >= limitMs;

/** The last line with a text. @param {string} output */
const lastLine = (output) =>
  output
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .at(-1) ?? '';

/** What npm and other tools write before a line. */
const PREFIX = /^[\w-]+ (?:error|ERR!|warn)(?: install| stack)?\s*/;
/** Facts of a failure that say little without the sentence after them. */
const FACT = /^(code|errno|syscall|path|type) \S+$/;
const COMPLAINT = /\b([Ee]rror|[Cc]annot|can only|[Ff]ailed|E[A-Z]{4,})\b|^(\d{3}|E:) /;

/**
 * The line that explains a failure best: the first error line, otherwise the last line.
 * @param {string} output
 */
export const failureLine = (output) =>
  output
    .split(/[\r\n]+/)
    .map((line) => line.replace(PREFIX, '').trim())
    .find((line) => COMPLAINT.test(line) && !FACT.test(line)) ?? lastLine(output);

/**
 * Runs a program without its output, and shows every ten seconds that it is still at work.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, shell?: boolean, stallMs?: number,
 *   onLine?: (line: string) => void }} [options]
 * @returns {Promise<Ending>}
 */
export const runQuietly = (program, args, { cwd, env, shell, stallMs, onLine } = {}) =>
  new Promise((resolve) => {
    const child = spawn(program, [...args], {
      cwd,
      env: env ?? process.env,
      shell: shell ?? false,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const startedAt = Date.now();
    let heardAt = startedAt;
    let output = '';
    let stalled = false;
    /** @param {Buffer} chunk */
    const hear = (chunk) => {
      heardAt = Date.now();
      output = (output + chunk).slice(-TAIL_LENGTH);
      if (onLine) for (const line of String(chunk).split('\n')) if (line) onLine(line);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    const heartbeat = setInterval(() => {
      const seconds = Math.round((Date.now() - startedAt) / 1000);
      if (!onLine) say(`  … ${seconds} s  ${lastLine(output).slice(0, 80)}`);
    }, HEARTBEAT_MS);
    const watch = setInterval(() => {
      if (!isStalled(heardAt, Date.now(), stallMs)) return;
      stalled = true;
      child.kill('SIGKILL');
    }, 500);
    /** @param {boolean} ok */
    const end = (ok) => {
      clearInterval(heartbeat);
      clearInterval(watch);
      resolve({ ok, output, isStalled: stalled });
    };
    child.once('error', (error) => {
      output += error.message;
      end(false);
    });
    child.once('close', (code) => end(code === 0));
  });
