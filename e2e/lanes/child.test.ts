import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { watchChild } from './child.ts';

const startNode = async (code: string) => {
  const child = spawn(process.execPath, ['-e', `${code}; console.log('up')`]);
  await once(child.stdout, 'data');
  return child;
};

test('a close resolves with the code that the app ends with', async () => {
  const child = await startNode(
    'setInterval(() => {}, 1e6); process.on("SIGTERM", () => process.exit(3))',
  );
  const { closeBy } = watchChild(child);
  expect(await closeBy(() => child.kill('SIGTERM'))).toBe(3);
});

test('a close that had to be a kill is a failure', async () => {
  const child = await startNode('setInterval(() => {}, 1e6)');
  const { closeBy, exited } = watchChild(child, 20);
  await expect(closeBy(() => undefined)).rejects.toThrow(/still there 20 ms later, and was killed/);
  expect(await exited).toBe(null);
});
