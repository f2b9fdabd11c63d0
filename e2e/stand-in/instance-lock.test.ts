import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createInstanceLock } from './instance-lock.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'galena-lock-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const greeting = { argv: ['galena', '--x'], workingDirectory: '/somewhere' };
const createLock = () =>
  createInstanceLock(
    () => folder,
    () => {},
  );

test('the first gets the profile, may ask again, and leaves no file behind', () => {
  const lock = createLock();
  expect(lock.request(greeting)).toBe(true);
  expect(lock.request(greeting)).toBe(true);
  expect(lock.has()).toBe(true);
  lock.release();
  expect(readdirSync(folder)).toEqual([]);
});

test('the lock of a process that is gone is taken over', () => {
  writeFileSync(path.join(folder, 'instance.lock'), '999999999');
  const lock = createLock();
  expect(lock.request(greeting)).toBe(true);
  lock.release();
});

test('after a release another may have it', () => {
  const first = createLock();
  first.request(greeting);
  first.release();
  const second = createLock();
  expect(second.request(greeting)).toBe(true);
  second.release();
});
