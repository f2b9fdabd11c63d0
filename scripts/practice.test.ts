import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { FAULT_CONDITIONS, FAULT_KINDS } from '../main/practice/faults.ts';

const SCRIPT = join(import.meta.dirname, 'practice.ts');
/** One test starts two programs, and the machine may be busy. */
const SLOW_MS = 30_000;
let folder = '';
/** Processes that a failing test has left. */
const children = new Set<ChildProcess>();

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'galena-practice-'));
});

afterEach(() => {
  for (const child of children) child.kill('SIGKILL');
  children.clear();
  rmSync(folder, { recursive: true });
});

const run = (...switches: string[]) => {
  const child = spawn(process.execPath, [SCRIPT, ...switches]);
  children.add(child);
  const heard = { out: '', error: '' };
  child.stdout.on('data', (data) => {
    heard.out += data;
  });
  child.stderr.on('data', (data) => {
    heard.error += data;
  });
  const ended = once(child, 'close').then(([code]: unknown[]) => code);
  const started = once(child.stdout, 'data').then((): unknown =>
    heard.out.startsWith('{') ? JSON.parse(heard.out) : heard.out,
  );
  return { child, heard, ended, started };
};

const file = (text: string): string => {
  const path = join(folder, 'faults.json');
  writeFileSync(path, text);
  return path;
};

const addressOf = (line: unknown): string =>
  typeof line === 'object' && line !== null && 'url' in line ? String(line.url) : '';

describe('npm run practice', { timeout: SLOW_MS }, () => {
  test.each(['SIGINT', 'SIGTERM'] as const)(
    'serves until %s and then ends cleanly',
    async (signal) => {
      const plan = file('{"faults":[{"kind":"timeout-before-commit","path":"/admins"}]}');
      const { child, heard, ended, started } = run('--token', 't', '--seed', '4', '--faults', plan);
      const line = await started;
      expect(line).toEqual({ url: expect.stringMatching(/^http:/), token: 't' });
      expect(heard.out).toMatch(/^\{[^\n]*\}\n$/);
      const headers = { authorization: 'Bearer t' };
      expect((await fetch(`${addressOf(line)}/me`, { headers })).status).toBe(200);
      const hanging = fetch(`${addressOf(line)}/admins`, { headers }).catch(() => 'broken');
      child.kill(signal);
      expect(await ended).toBe(0);
      expect(await hanging).toBe('broken');
      expect(heard.error).toBe('');
    },
  );

  test('a seed repeats the ids', async () => {
    const makeLead = async () => {
      const { child, ended, started } = run('--seed', '4', '--token', 't', '--limit', '9');
      const response = await fetch(`${addressOf(await started)}/contacts`, {
        method: 'POST',
        headers: { authorization: 'Bearer t' },
        body: '{"role":"lead"}',
      });
      expect(response.headers.get('x-ratelimit-limit')).toBe('9');
      const id = /"external_id":"([^"]+)"/.exec(await response.text())?.[1];
      child.kill();
      await ended;
      return id ?? 'none';
    };
    const first = await makeLead();
    expect(first).toMatch(/^[0-9a-f-]{36}$/);
    expect(await makeLead()).toBe(first);
  });

  test.each([
    [['--port', 'x'], /^--port needs a whole number/],
    [['--port', '70000'], /^--port needs a whole number/],
    [['--seed', '-1'], /--seed/],
    [['--shoe', '1'], /--shoe/],
    [['--token', 'a b'], /^--token needs/],
    [['extra'], /extra/],
    [['--api-version', '3.0'], /^--api-version needs/],
    [['--faults', '/nowhere/faults.json'], /^The fault plan .* cannot be read/],
  ])('%j is one sentence and exit 2', async (switches, sentence) => {
    const { heard, ended } = run(...switches);
    expect(await ended).toBe(2);
    expect(heard.error).toMatch(sentence);
    expect(heard.error.trim().split('\n')).toHaveLength(1);
    expect(heard.out).toBe('');
  });

  test.each(['{', '{"faults":[{"kind":"shoe"}]}', '[]'])(
    'the fault plan %s is refused',
    async (text) => {
      const { heard, ended } = run('--faults', file(text));
      expect(await ended).toBe(2);
      expect(heard.error).toMatch(/^The fault plan .*\n$/);
    },
  );

  test('calls that name no version get the one that is asked for', async () => {
    const { child, ended, started } = run('--token', 't', '--api-version', '1.3');
    const headers = { authorization: 'Bearer t' };
    const response = await fetch(`${addressOf(await started)}/contacts`, { headers });
    expect(await response.json()).toMatchObject({ type: 'contact.list' });
    child.kill();
    await ended;
  });

  test('--help tells of every switch and of every fault in one line each', async () => {
    const { heard, ended } = run('--help');
    expect(await ended).toBe(0);
    for (const { kind, words } of FAULT_KINDS) {
      expect(heard.out).toMatch(new RegExp(`^[+ ] ${kind} `, 'm'));
      expect(words).not.toBe('');
    }
    for (const condition of FAULT_CONDITIONS) expect(heard.out).toContain(condition);
    expect(heard.out).toContain('--api-version');
  });

  test('a taken port is one sentence', async () => {
    const first = run();
    const port = new URL(addressOf(await first.started)).port;
    const second = run('--port', port);
    expect(await second.ended).toBe(1);
    expect(second.heard.error).toBe(
      `Port ${port} is taken by another program. Choose another one with --port.\n`,
    );
    first.child.kill();
    await first.ended;
  });
});
