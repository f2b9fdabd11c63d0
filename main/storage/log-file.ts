import { closeSync, fstatSync, mkdirSync, openSync, renameSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Clock, Log, LogFacts } from '../ports.ts';
import { describeCause } from './describe-cause.ts';
import { createRedact } from './redact.ts';

const MAX_LOG_BYTES = 1024 * 1024;

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

/**
 * Lines of JSON in one file of at most 1 MB, with the one before kept as `.1`. What was thrown stands
 * under `error` with its name, its code and its message.
 * @param home the person's own folder, which no line names
 */
export const createFileLog = (file: string, clock: Pick<Clock, 'now'>, home: string): Log => {
  mkdirSync(dirname(file), { recursive: true });
  const append = openLines(file);
  const redact = createRedact(home);

  const write = (level: string, event: string, facts: LogFacts, cause?: unknown): void => {
    const time = new Date(clock.now()).toISOString();
    const texts = Object.entries(facts).map(
      ([name, value]) => [name, typeof value === 'string' ? redact(value) : value] as const,
    );
    const error = cause === undefined ? {} : { error: describeCause(cause, redact) };
    const line = JSON.stringify({ time, level, event, ...Object.fromEntries(texts), ...error });
    try {
      append(line);
    } catch {
      // A full disk must not stop the app from saying so in its window.
    }
  };

  return {
    info: (event, facts = {}) => write('info', event, facts),
    warn: (event, facts = {}, cause) => write('warn', event, facts, cause),
    error: (event, cause, facts = {}) => write('error', event, facts, cause ?? String(cause)),
  };
};
