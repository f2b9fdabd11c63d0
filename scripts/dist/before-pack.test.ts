import { Arch } from 'electron-builder';
import { expect, test } from 'vitest';
import { beforePack } from './before-pack.ts';

const THIS = process.arch === 'arm64' ? Arch.arm64 : Arch.x64;
const OTHER = process.arch === 'arm64' ? Arch.x64 : Arch.arm64;
const { platform } = process;

test('packing begins with the keytar that was compiled here, and on no other machine’s behalf', async () => {
  const why = (arch: Arch): Promise<string> =>
    beforePack({ electronPlatformName: platform, arch }).then(
      () => 'packed',
      (cause: Error) => cause.message,
    );
  expect(await why(THIS)).toBe('packed');
  expect(await why(OTHER)).toMatch(/cannot be packed for/);
});
