import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeEach, describe, expect, test } from 'vitest';
import { createFakeClock } from '../testing/fakes.ts';
import { tempFolder } from '../testing/temp-folder.ts';
import { createFileLog } from './log-file.ts';
import { createRedact } from './redact.ts';

const HOME = '/srv/people/joe';
const redact = createRedact(HOME);

const complaints: string[] = [];
beforeEach(() => {
  complaints.length = 0;
});
const openLog = (file: string) =>
  createFileLog(file, createFakeClock(), HOME, (sentence) => complaints.push(sentence));

test.each([
  ['authorization: Bearer dG9rOjEyMzQ1Njc4', 'dG9rOjEyMzQ1Njc4'],
  ['{"authorization":"Bearer abc.def-ghi"}', 'abc.def-ghi'],
  ['could not parse winston.smith@acme.example', 'winston.smith'],
  ['phone +353 87 555 1234 is odd', '555'],
  ['phone 00353875551234', '00353875551234'],
  ['GET /contacts?email=winston.smith%40acme.example', 'winston'],
  ['open /home/winston/.config/Galena/galena.db', 'winston'],
  ["ENOENT: '/home/winston smith/My Files/galena.db'", 'smith'],
  ['at file:///Users/winston/galena/main.js:3:4', 'winston'],
  ['C:\\Users\\Winston Smith\\AppData\\Roaming\\Galena\\galena.db', 'Smith'],
  ['C:/Users/Winston/AppData', 'Winston'],
  ['open /srv/people/joe/.config/Galena/galena.db', 'joe'],
])('“%s” is written without what is secret or personal', (text, secret) => {
  expect(redact(text)).not.toContain(secret);
});

test('a line tells time, level, event and facts; a cause is redacted too', () => {
  const file = join(tempFolder(), 'logs', 'galena.log');
  const log = openLog(file);
  log.info('app.started', { version: '1.0.0' });
  log.error('outbox.failed', new Error('token Bearer s3cret for joe@acme.example'));
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  expect(JSON.parse(lines[0] ?? '')).toEqual({
    time: '2026-11-23T09:00:00.000Z',
    level: 'info',
    event: 'app.started',
    version: '1.0.0',
  });
  expect(lines[1]).not.toMatch(/s3cret|joe@acme/);
});

test('the file is turned over when it is full', () => {
  const file = join(tempFolder(), 'galena.log');
  const log = openLog(file);
  for (let count = 0; count < 1_200; count += 1) log.error('x', 'y'.repeat(6_000));
  expect(existsSync(`${file}.1`)).toBe(true);
  expect(readFileSync(file).length).toBeLessThan(1024 * 1024 + 5_000);
});

test('facts are redacted and a long cause is cut', () => {
  const file = join(tempFolder(), 'galena.log');
  const log = openLog(file);
  log.info('x', { why: 'joe@acme.example' });
  log.error('x', 'y '.repeat(10_000));
  const [first = '', second = ''] = readFileSync(file, 'utf8').split('\n');
  expect(first).not.toContain('joe');
  expect(second.length).toBeLessThan(4_500);
});

test('a path keeps what helps', () => {
  expect(redact('open /home/winston/.config/Galena/galena.db')).toBe(
    'open ~/.config/Galena/galena.db',
  );
  expect(redact('open /home/winston is missing, see /tmp/x')).toBe('open ~ is missing, see /tmp/x');
  expect(redact('/srv/people/joe/x and https://api.intercom.io/contacts')).toBe(
    '~/x and https://api.intercom.io/contacts',
  );
  expect(createRedact('/')('open /opt/galena.db')).toBe('open /opt/galena.db');
});

test('what was thrown stands there by its name, its code and its message, with what caused it', () => {
  const file = join(tempFolder(), 'galena.log');
  const log = openLog(file);
  const inner = Object.assign(new Error('getaddrinfo ENOTFOUND'), { code: 'ENOTFOUND' });
  const outer = new TypeError(`fetch failed for joe@acme.example in ${HOME}/x`, { cause: inner });
  log.warn('intercom.no-answer', { kind: 'not-sent' }, outer);
  const line = JSON.parse(readFileSync(file, 'utf8'));
  expect(line).toMatchObject({
    level: 'warn',
    kind: 'not-sent',
    error: {
      name: 'TypeError',
      message: 'fetch failed for •••@••• in ~/x',
      stack: expect.stringContaining('at '),
      cause: { name: 'Error', code: 'ENOTFOUND', message: 'getaddrinfo ENOTFOUND' },
    },
  });
  expect(JSON.stringify(line)).not.toContain('joe');
});

test('what is no error is told by its words, and a chain without an end is cut', () => {
  const file = join(tempFolder(), 'galena.log');
  const log = openLog(file);
  log.error('x', 'disk gone');
  log.error('x', undefined);
  const loop = new Error('again');
  loop.cause = loop;
  log.error('x', loop);
  const [first, second, third = ''] = readFileSync(file, 'utf8').split('\n');
  expect(JSON.parse(first ?? '').error).toEqual({ name: 'string', message: 'disk gone' });
  expect(JSON.parse(second ?? '').error).toMatchObject({ message: 'undefined' });
  expect(third.length).toBeLessThan(4_500);
});

// On Windows not everybody may create such links, and folders have no devices or pipes.
const onUnix = process.platform !== 'win32';

describe.runIf(onUnix)(
  'where the log cannot be kept Galena works without one, and says so once',
  () => {
    const tell = (file: string) => {
      const log = openLog(file);
      for (const event of ['a', 'b']) log.info(event);
      expect(log.isKept()).toBe(false);
      expect(complaints).toHaveLength(1);
      expect(complaints[0]).toMatch(/cannot keep its log in logs\/galena\.log .*leads are safe/);
      return log;
    };

    test.each<[string, (logs: string) => void]>([
      ['a file in the folder’s place', (logs) => writeFileSync(logs, '')],
      [
        'a link to nowhere in its place',
        (logs) => symlinkSync(join(logs, '..', 'gone', 'x'), logs),
      ],
      ['a link to itself in its place', (logs) => symlinkSync(logs, logs)],
      [
        'a folder in the log’s place',
        (logs) => mkdirSync(join(logs, 'galena.log'), { recursive: true }),
      ],
      [
        'a device in the log’s place, which takes all and keeps nothing',
        (logs) => {
          mkdirSync(logs);
          symlinkSync('/dev/null', join(logs, 'galena.log'));
        },
      ],
      [
        'a device in the log’s place, which takes nothing',
        (logs) => {
          mkdirSync(logs);
          symlinkSync('/dev/full', join(logs, 'galena.log'));
        },
      ],
    ])('%s', (_, block) => {
      const logs = join(tempFolder(), 'logs');
      block(logs);
      tell(join(logs, 'galena.log'));
    });

    test('a pipe in the log’s place, which holds whoever opens it', () => {
      const file = join(tempFolder(), 'logs', 'galena.log');
      mkdirSync(dirname(file));
      execFileSync('mkfifo', [file]);
      const ours = JSON.stringify(pathToFileURL(join(import.meta.dirname, 'log-file.ts')).href);
      const program = `
      const { createFileLog } = await import(${ours});
      const log = createFileLog(${JSON.stringify(file)}, { now: () => 0 }, '/home', () => {});
      console.log(log.isKept());`;
      // In a process of its own: if it blocks, it cannot block the test.
      const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
        encoding: 'utf8',
        timeout: 60_000,
        killSignal: 'SIGKILL',
      });
      expect(stdout).toBe('false\n');
    });

    test('a folder that may not be written', () => {
      // Root may write to every other folder.
      tell('/proc/sys/logs/galena.log');
    });

    test('and it is kept again as soon as it can be', () => {
      const logs = join(tempFolder(), 'logs');
      writeFileSync(logs, '');
      const file = join(logs, 'galena.log');
      const log = tell(file);
      rmSync(logs);
      log.info('c');
      expect(log.isKept()).toBe(true);
      expect(readFileSync(file, 'utf8')).toMatch(/"c"/);
      expect(complaints).toHaveLength(1);
    });

    test('a log that is kept says nothing', () => {
      const log = openLog(join(tempFolder(), 'logs', 'galena.log'));
      log.info('a');
      expect(log.isKept()).toBe(true);
      expect(complaints).toEqual([]);
    });
  },
);
