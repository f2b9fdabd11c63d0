import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { MAX_PASTE_LENGTH } from '../../preload/contract/assist.ts';
import type { ReadPaste } from '../ports.ts';
import { createFakeLog } from '../testing/fakes.ts';
import { tempFolder } from '../testing/temp-folder.ts';
import { readPasteInThread } from './paste-thread.ts';

const WORKER = join(import.meta.dirname, 'paste-worker.ts');
const CARD = 'Ann Lee\nLee GmbH\nann@lee.example\n030 1234567';

const notHere: ReadPaste = () => Promise.reject(new Error('read here'));
const readHere: ReadPaste = async () => ({ proposals: [], rest: ['here'] });

describe('a paste is read in a thread of its own', { timeout: 60_000 }, () => {
  test('with the country that numbers belong to', async () => {
    const read = readPasteInThread(WORKER, notHere, createFakeLog());
    const { proposals } = await read(CARD, 'DE');
    expect(proposals).toContainEqual({ field: 'name', value: 'Ann Lee' });
    expect(proposals).toContainEqual({ field: 'phone', value: '+49301234567' });
  });

  test('several at once, each with its own answer', async () => {
    const read = readPasteInThread(WORKER, notHere, createFakeLog());
    const names = ['Ann Lee', 'Max Muster', 'Jean Dupont'];
    const answers = await Promise.all(names.map((name) => read(`${name}\nx@y.example`, null)));
    expect(answers.map(({ proposals }) => proposals[0]?.value)).toEqual(names);
  });

  test('while who asked goes on with other things', async () => {
    const read = readPasteInThread(WORKER, notHere, createFakeLog());
    await read(CARD, 'DE');
    let isRead = false;
    const reading = read('Ann Lee GmbH '.repeat(MAX_PASTE_LENGTH / 13), 'DE').then(() => {
      isRead = true;
    });
    await new Promise((resolve) => setImmediate(resolve));
    expect(isRead).toBe(false);
    await reading;
  });
});

describe('without a thread it is read here, and the log says so', () => {
  test('where its program is missing', async () => {
    const log = createFakeLog();
    const read = readPasteInThread(join(tempFolder(), 'missing.js'), readHere, log);
    expect(await read(CARD, 'DE')).toEqual({ proposals: [], rest: ['here'] });
    expect(log.lines.map(({ event }) => event)).toEqual(['paste.thread-failed']);
  });
});
