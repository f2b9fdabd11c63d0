import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createFakeClock } from '../testing/fakes.ts';
import { tempFolder } from '../testing/temp-folder.ts';
import { createFileLog, redact } from './log-file.ts';

test.each([
  ['authorization: Bearer dG9rOjEyMzQ1Njc4', 'dG9rOjEyMzQ1Njc4'],
  ['{"authorization":"Bearer abc.def-ghi"}', 'abc.def-ghi'],
  ['could not parse winston.smith@acme.example', 'winston.smith'],
  ['phone +353 87 555 1234 is odd', '555'],
  ['phone 00353875551234', '00353875551234'],
])('“%s” is written without what is secret or personal', (text, secret) => {
  expect(redact(text)).not.toContain(secret);
});

test('a line tells time, level, event and facts; a cause is redacted too', () => {
  const file = join(tempFolder(), 'logs', 'galena.log');
  const log = createFileLog(file, createFakeClock());
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
  const log = createFileLog(file, createFakeClock());
  for (let count = 0; count < 300; count += 1) log.error('x', 'y'.repeat(6_000));
  expect(existsSync(`${file}.1`)).toBe(true);
  expect(readFileSync(file).length).toBeLessThan(1024 * 1024 + 5_000);
});

test('facts are redacted and a long cause is cut', () => {
  const file = join(tempFolder(), 'galena.log');
  const log = createFileLog(file, createFakeClock());
  log.info('x', { why: 'joe@acme.example' });
  log.error('x', 'y '.repeat(10_000));
  const [first = '', second = ''] = readFileSync(file, 'utf8').split('\n');
  expect(first).not.toContain('joe');
  expect(second.length).toBeLessThan(4_500);
});
