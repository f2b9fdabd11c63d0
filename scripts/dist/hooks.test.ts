import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Arch } from 'electron-builder';
import { expect, test } from 'vitest';
import { tempFolder } from '../../main/testing/temp-folder.ts';
import { keytarFile } from '../set-up/native.mjs';
import { ROOT } from '../tools.ts';
import { afterPack } from './after-pack.ts';
import { beforePack } from './before-pack.ts';

const THIS = process.arch === 'arm64' ? Arch.arm64 : Arch.x64;
const OTHER = process.arch === 'arm64' ? Arch.x64 : Arch.arm64;
const { platform } = process;

test('packing begins with the keytar that was compiled here, and on no other machine’s behalf', async () => {
  await beforePack({ electronPlatformName: platform, arch: THIS });
  await expect(beforePack({ electronPlatformName: platform, arch: OTHER })).rejects.toThrow(
    /cannot be packed for/,
  );
});

test('an app with a keytar that was tampered with is not finished', async () => {
  const appOutDir = tempFolder();
  const packed = join(appOutDir, 'resources', 'keytar.node');
  mkdirSync(dirname(packed));
  const genuine = readFileSync(keytarFile(ROOT));
  // The context has much more; the hook reads these three.
  const context = { appOutDir, electronPlatformName: platform, arch: THIS } as Parameters<
    typeof afterPack
  >[0];
  writeFileSync(packed, Buffer.concat([genuine, Buffer.from('and more')]));
  await expect(afterPack(context)).rejects.toThrow(/keytar\.node is neither compiled here/);
  // The genuine one is let through to the fuses, for which there is no program here.
  writeFileSync(packed, genuine);
  await expect(afterPack(context)).rejects.toThrow(/ENOENT|no such file/i);
});
