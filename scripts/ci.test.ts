import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { expect, test } from 'vitest';
import { tempFolder } from '../main/testing/temp-folder.ts';
import { ROOT } from './tools.ts';

/** A checkout with its own `npm` and, beside it, checks with this content. */
const runCi = (npm: string, checks: Readonly<Record<string, string>>) => {
  const folder = tempFolder();
  const project = join(folder, 'project');
  const write = (path: string, script: string, mode: number): void => {
    writeFileSync(path, `#!/bin/sh\n${script}\n`);
    chmodSync(path, mode);
  };
  for (const name of ['project/.ci', 'bin', 'shared/checks']) {
    mkdirSync(join(folder, name), { recursive: true });
  }
  copyFileSync(join(ROOT, '.ci', 'run'), join(project, '.ci', 'run'));
  write(join(folder, 'bin', 'npm'), npm, 0o755);
  for (const [name, script] of Object.entries(checks)) {
    write(join(folder, 'shared', 'checks', name), script, name.endsWith('.md') ? 0o644 : 0o755);
  }
  const PATH = `${join(folder, 'bin')}${delimiter}${process.env.PATH}`;
  const { stdout, status } = spawnSync('bash', [join(project, '.ci', 'run')], {
    env: { ...process.env, PATH },
    encoding: 'utf8',
  });
  return { status, lines: stdout.trimEnd().split('\n'), project };
};

const TESTED = 'echo "12 passed, 0 failed, 3 skipped"';

test('without checks beside the checkout CI ends as the tests do', () => {
  const { status, lines } = runCi(TESTED, {});
  expect(status).toBe(0);
  expect(lines.at(-1)).toBe('12 passed, 0 failed, 3 skipped');
});

test('every executable check beside the checkout is run from its root and counts as one', () => {
  const { status, lines, project } = runCi(TESTED, { one: 'pwd', two: 'true', 'notes.md': 'x' });
  expect(status).toBe(0);
  expect(lines).toContain(project);
  expect(lines.at(-1)).toBe('14 passed, 0 failed, 3 skipped');
});

test('a check that fails is named, and the others run still', () => {
  const { status, lines } = runCi(TESTED, { bad: 'exit 3', good: 'echo it ran' });
  expect(status).toBe(1);
  expect(lines).toContain('it ran');
  expect(lines.slice(-2)).toEqual(['  ✗  bad', '13 passed, 1 failed, 3 skipped']);
});

test('tests that fail fail CI with their own last line, and no check is run', () => {
  const { status, lines } = runCi('echo "4 passed, 2 failed"; exit 1', { one: 'echo it ran' });
  expect(status).toBe(1);
  expect(lines).toEqual(['4 passed, 2 failed']);
});
