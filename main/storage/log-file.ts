import { closeSync, fstatSync, mkdirSync, openSync, renameSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Clock, Log, LogFacts } from '../ports.ts';

const MAX_LOG_BYTES = 1024 * 1024;
const MAX_LINE_LENGTH = 4_000;

/** A second guard: facts hold no secrets, but a foreign library's message might. */
export const redact = (text: string): string =>
  text
    .replace(/Bearer\s+[^\s"',]+/gi, 'Bearer ••••')
    .replace(/[^\s"'<>()=:,;]+/g, (word) => (word.includes('@') ? '•••@•••' : word))
    .replace(/\+?\d[\d\s().-]{6,}\d/g, '•••');

const describeCause = (cause: unknown): string =>
  cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);

/** The file, kept open: to open it for every line costs more than the line. */
const openLines = (file: string) => {
  let opened: { readonly fd: number; size: number } | null = null;
  const open = () => {
    const fd = openSync(file, 'a');
    return { fd, size: fstatSync(fd).size };
  };
  return (line: string): void => {
    opened ??= open();
    if (opened.size > MAX_LOG_BYTES) {
      closeSync(opened.fd);
      opened = null;
      renameSync(file, `${file}.1`);
      opened = open();
    }
    opened.size += writeSync(opened.fd, `${line}\n`);
  };
};

/** Lines of JSON in one file of at most 1 MB, with the one before kept as `.1`. */
export const createFileLog = (file: string, clock: Pick<Clock, 'now'>): Log => {
  mkdirSync(dirname(file), { recursive: true });
  const append = openLines(file);

  const write = (level: string, event: string, facts: LogFacts, cause?: string): void => {
    const time = new Date(clock.now()).toISOString();
    const texts = Object.entries(facts).map(
      ([name, value]) => [name, typeof value === 'string' ? redact(value) : value] as const,
    );
    const trace = cause === undefined ? {} : { cause: redact(cause.slice(0, MAX_LINE_LENGTH)) };
    const line = JSON.stringify({ time, level, event, ...Object.fromEntries(texts), ...trace });
    try {
      append(line);
    } catch {
      // A full disk must not stop the app from saying so in its window.
    }
  };

  return {
    info: (event, facts = {}) => write('info', event, facts),
    warn: (event, facts = {}) => write('warn', event, facts),
    error: (event, cause, facts = {}) => write('error', event, facts, describeCause(cause)),
  };
};
