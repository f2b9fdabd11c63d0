import {
  closeSync,
  constants,
  fstatSync,
  mkdirSync,
  openSync,
  renameSync,
  writeSync,
} from 'node:fs';
import { basename, dirname } from 'node:path';
import type { Clock, Log, LogFacts } from '../ports.ts';
import { describeCause } from './describe-cause.ts';
import { closeToOthers, codeOf, PRIVATE_FILE, PRIVATE_FOLDER } from './private-files.ts';
import { createRedact } from './redact.ts';

const MAX_LOG_BYTES = 1024 * 1024;

const inWords = (cause: unknown): string =>
  cause instanceof Error ? cause.message : String(cause);

const cannotKeep = (file: string, why: string): string =>
  `Galena cannot keep its log in ${basename(dirname(file))}/${basename(file)} (${why}). It works without one, and your leads are safe; to have a log, make that folder writable, or take away what lies in its place.`;

/** Non-blocking: a pipe in the log's place would block Galena until somebody reads it. */
const APPEND = constants.O_WRONLY | constants.O_APPEND | constants.O_CREAT | constants.O_NONBLOCK;

/** Not `recursive`: if a broken link is in the folder's place, Node would try for ever. */
const makeFolder = (folder: string): void => {
  try {
    mkdirSync(folder, PRIVATE_FOLDER);
  } catch (cause) {
    if (codeOf(cause) !== 'EEXIST') throw cause;
  }
};

/** Other users can never read the file. A file that an earlier Galena left readable is fixed. */
const openFile = (file: string) => {
  makeFolder(dirname(file));
  const fd = openSync(file, APPEND, PRIVATE_FILE);
  const found = fstatSync(fd);
  if (!found.isFile()) {
    closeSync(fd);
    throw new Error('the log’s place is taken by something that is no file');
  }
  for (const one of [file, `${file}.1`]) closeToOthers(one);
  return { fd, size: found.size };
};

/** Keeps the file open: opening it for every line costs more than the line. */
const openLines = (file: string) => {
  let opened: { readonly fd: number; size: number } | null = null;
  const open = () => {
    opened ??= openFile(file);
    return opened;
  };
  const turnOver = (): void => {
    if (opened) closeSync(opened.fd);
    opened = null;
    renameSync(file, `${file}.1`);
  };
  return {
    open,
    append: (line: string): void => {
      if (open().size > MAX_LOG_BYTES) turnOver();
      const current = open();
      current.size += writeSync(current.fd, `${line}\n`);
    },
  };
};

export type FileLog = Log & {
  /** Whether the newest line was written. If not, nobody can look it up in the log. */
  readonly isKept: () => boolean;
};

/**
 * Lines of JSON in one file of at most 1 MB. The previous file is kept as `.1`. What was thrown is
 * under `error`, with its name, its code and its message.
 * @param home the person's own folder, which no line names
 * @param complain called once with a sentence for people: the log cannot be kept, and why
 */
export const createFileLog = (
  file: string,
  clock: Pick<Clock, 'now'>,
  home: string,
  complain: (sentence: string) => void,
): FileLog => {
  const lines = openLines(file);
  const redact = createRedact(home);
  let isKept = true;

  /** Galena works without a log too: it must start, and its window must say what is wrong. */
  const attempt = (work: () => void): void => {
    try {
      work();
      isKept = true;
    } catch (cause) {
      if (isKept) complain(cannotKeep(file, redact(inWords(cause))));
      isKept = false;
    }
  };

  const write = (level: string, event: string, facts: LogFacts, cause?: unknown): void => {
    const time = new Date(clock.now()).toISOString();
    const texts = Object.entries(facts).map(
      ([name, value]) => [name, typeof value === 'string' ? redact(value) : value] as const,
    );
    const error = cause === undefined ? {} : { error: describeCause(cause, redact) };
    const line = JSON.stringify({ time, level, event, ...Object.fromEntries(texts), ...error });
    attempt(() => lines.append(line));
  };

  attempt(lines.open);
  return {
    isKept: () => isKept,
    info: (event, facts = {}) => write('info', event, facts),
    warn: (event, facts = {}, cause) => write('warn', event, facts, cause),
    error: (event, cause, facts = {}) => write('error', event, facts, cause ?? String(cause)),
  };
};
