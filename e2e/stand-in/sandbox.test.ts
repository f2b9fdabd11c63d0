import { expect, test } from 'vitest';
import { createCommandLine } from './command-line.ts';
import { createSandbox } from './sandbox.ts';

const started = (switches: readonly string[], isRoot: boolean) => {
  const commandLine = createCommandLine(new Map(switches.map((name) => [name, ''])));
  return { commandLine, sandbox: createSandbox(commandLine, isRoot) };
};

test('enabling the sandbox takes --no-sandbox back', () => {
  const { commandLine, sandbox } = started(['no-sandbox', 'lang'], false);
  sandbox.enable();
  expect(commandLine.toArguments()).toEqual(['--lang']);
  expect(sandbox.isNetworkDead()).toBe(false);
});

test('for root, who runs without it alone, nothing loads any more then', () => {
  const { sandbox } = started(['no-sandbox'], true);
  expect(sandbox.isNetworkDead()).toBe(false);
  sandbox.enable();
  sandbox.enable();
  expect(sandbox.isNetworkDead()).toBe(true);
});
