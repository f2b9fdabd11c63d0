import { flipFuses, getCurrentFuseWire } from '@electron/fuses';
import type { AfterPackContext } from 'electron-builder';
import { say } from '../tools.ts';
import { fusesFor } from './fuses.ts';
import { programIn } from './programs.ts';

/**
 * Called by electron-builder when an app lies ready and before it is signed. What this Electron
 * cannot have is said here; `npm run dist` reads the fuses back and refuses it.
 */
export const afterPack = async (context: AfterPackContext): Promise<void> => {
  const { appOutDir, electronPlatformName } = context;
  const program = programIn(appOutDir, electronPlatformName);
  const { config, lacking } = fusesFor(await getCurrentFuseWire(program));
  for (const name of lacking) say(`This Electron is too old for the fuse ${name}.`);
  await flipFuses(program, {
    ...config,
    // Changing the program breaks the signature without which an arm64 Mac refuses to run it.
    resetAdHocDarwinSignature: electronPlatformName === 'darwin',
  });
};
