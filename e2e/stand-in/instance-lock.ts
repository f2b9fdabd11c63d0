import { createHash } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** What a second instance tells the first before it ends. */
export type Greeting = {
  readonly argv: readonly string[];
  readonly workingDirectory: string;
  /** The second instance's own data. */
  readonly data?: unknown;
};

/** Chromium changes the command line: the switches come first, with some of its own. */
const asChromiumTells = ([program = '', ...args]: readonly string[]): readonly string[] => {
  const isSwitch = (arg: string) => arg.startsWith('-');
  const added = '--allow-file-access-from-files';
  return [program, ...args.filter(isSwitch), added, ...args.filter((arg) => !isSwitch(arg))];
};

export type InstanceLock = {
  /** Takes the profile, or sends the greeting to its holder; false for the second instance. */
  readonly request: (greeting: Greeting) => boolean;
  readonly has: () => boolean;
  readonly release: () => void;
  /** Resolves when the greeting was delivered, or if there is none. */
  readonly delivered: () => Promise<void>;
};

/** A dead holder's process id may belong to another program now; Linux can tell them apart. */
const isHolding = (processId: number): boolean => {
  try {
    process.kill(processId, 0);
    if (process.platform !== 'linux') return true;
    return readFileSync(`/proc/${processId}/cmdline`, 'utf8').includes('stand-in');
  } catch {
    return false;
  }
};

/** Links a complete file into place, so that nobody ever reads half of it. */
const tryTake = (lockFile: string): boolean => {
  const draft = `${lockFile}.${process.pid}`;
  writeFileSync(draft, String(process.pid));
  try {
    linkSync(draft, lockFile);
    return true;
  } catch {
    return false;
  } finally {
    rmSync(draft, { force: true });
  }
};

const readHolder = (lockFile: string): number => {
  try {
    return Number(readFileSync(lockFile, 'utf8'));
  } catch {
    return 0;
  }
};

/** Socket names are short, but a profile's folder may be long. */
const socketPath = (folder: string): string => {
  const name = `stand-in-${createHash('sha256').update(folder).digest('hex').slice(0, 16)}`;
  return process.platform === 'win32'
    ? `\\\\.\\pipe\\${name}`
    : path.join(tmpdir(), `${name}.sock`);
};

const listen = (address: string, onSecond: (greeting: Greeting) => void): Server => {
  if (process.platform !== 'win32') rmSync(address, { force: true });
  const server = createServer((socket) => {
    let text = '';
    socket.setEncoding('utf8').on('data', (chunk) => {
      text += chunk;
    });
    socket.on('end', () => onSecond(JSON.parse(text)));
    socket.on('error', () => undefined);
  });
  return server.listen(address).unref();
};

const greet = (address: string, greeting: Greeting): Promise<void> =>
  new Promise((resolve) => {
    const socket = connect(address, () => socket.end(JSON.stringify(greeting)));
    socket.setTimeout(2_000, () => socket.destroy());
    socket.on('error', () => undefined);
    socket.on('close', () => resolve());
  });

/** One instance per profile folder: a lock file with the holder's id, and a socket to it. */
export const createInstanceLock = (
  readFolder: () => string,
  onSecond: (greeting: Greeting) => void,
): InstanceLock => {
  let server: Server | undefined;
  let lockFile = '';
  let sent = Promise.resolve();
  const request = (greeting: Greeting): boolean => {
    if (server) return true;
    const folder = readFolder();
    mkdirSync(folder, { recursive: true });
    lockFile = path.join(folder, 'instance.lock');
    if (!tryTake(lockFile)) {
      if (isHolding(readHolder(lockFile))) {
        sent = greet(socketPath(folder), { ...greeting, argv: asChromiumTells(greeting.argv) });
        return false;
      }
      rmSync(lockFile, { force: true });
      if (!tryTake(lockFile)) return false;
    }
    server = listen(socketPath(folder), onSecond);
    return true;
  };
  const release = () => {
    if (!server) return;
    server.close();
    server = undefined;
    rmSync(lockFile, { force: true });
  };
  return { request, has: () => server !== undefined, release, delivered: () => sent };
};
