import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
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

const sizeOf = (file: string): number => {
  try {
    return statSync(file).size;
  } catch {
    return 0;
  }
};

/** Lines of JSON in one file of at most 1 MB, with the one before kept as `.1`. */
export const createFileLog = (file: string, clock: Pick<Clock, 'now'>): Log => {
  mkdirSync(dirname(file), { recursive: true });

  const write = (level: string, event: string, facts: LogFacts, cause?: string): void => {
    const time = new Date(clock.now()).toISOString();
    const texts = Object.entries(facts).map(
      ([name, value]) => [name, typeof value === 'string' ? redact(value) : value] as const,
    );
    const trace = cause === undefined ? {} : { cause: redact(cause.slice(0, MAX_LINE_LENGTH)) };
    const line = JSON.stringify({ time, level, event, ...Object.fromEntries(texts), ...trace });
    try {
      if (sizeOf(file) > MAX_LOG_BYTES) renameSync(file, `${file}.1`);
      appendFileSync(file, `${line}\n`);
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
