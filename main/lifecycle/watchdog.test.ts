import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test, vi } from 'vitest';
import { createWatchdog, cutOff } from './watchdog.ts';

const module = JSON.stringify(new URL('./watchdog.ts', import.meta.url).href);

/** Runs code in its own process. @returns its exit code, or the signal that ended it */
const endOf = async (code: string): Promise<number | string> => {
  const source = `import { createWatchdog, cutOff } from ${module};\n${code}`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', source], { stdio: 'ignore' });
  const [exitCode, signal] = await once(child, 'exit');
  return signal ?? exitCode;
};

const BLOCK = 'Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);';
const HANG_NATIVE = `
  const { pbkdf2 } = await import('node:crypto');
  pbkdf2('password', 'salt', 2 ** 31 - 1, 64, 'sha512', () => {});
  await new Promise(setImmediate);
`;

test('a main thread that never comes back is ended', async () => {
  expect(await endOf(`createWatchdog(50).arm(); ${BLOCK}`)).toBe('SIGKILL');
});

test('called off, it ends nobody, and keeps nobody from ending', async () => {
  const code = `
    const watchdog = createWatchdog(50);
    watchdog.arm(); watchdog.disarm();
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 300);
  `;
  expect(await endOf(code)).toBe(0);
});

test('armed again, it still ends the process at the first time', async () => {
  expect(await endOf(`const dog = createWatchdog(50); dog.arm(); dog.arm(); ${BLOCK}`)).toBe(
    'SIGKILL',
  );
});

test('nothing runs before it is armed', () => {
  expect(() => createWatchdog().disarm()).not.toThrow();
});

test('a process is cut off with code 0 although a native call is out', async () => {
  expect(await endOf(`${HANG_NATIVE} cutOff();`)).toBe(0);
});

test.each([
  ['on a system that cannot replace a process', 'win32' as const, vi.fn<() => never>()],
  ['on a Node that cannot', 'linux' as const, undefined],
])('%s a signal ends it', (_name, platform, execve) => {
  const kill = vi.fn(() => true);
  cutOff({ platform, pid: 7, kill, execve });
  expect(kill).toHaveBeenCalledWith(7, 'SIGKILL');
  if (execve) expect(execve).not.toHaveBeenCalled();
});
