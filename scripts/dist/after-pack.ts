import { flipFuses, getCurrentFuseWire } from '@electron/fuses';
import type { AfterPackContext } from 'electron-builder';
import { say } from '../tools.ts';
import { fusesFor } from './fuses.ts';
import { programIn } from './programs.ts';

/**
 * electron-builder calls this when an app is packed and not yet signed. It says which fuses this
 * Electron lacks; `npm run dist` reads the fuses back and refuses such an app.
 */
export const afterPack = async (context: AfterPackContext): Promise<void> => {
  const { appOutDir, electronPlatformName } = context;
  const program = programIn(appOutDir, electronPlatformName);
  const { config, lacking } = fusesFor(await getCurrentFuseWire(program));
  for (const name of lacking) say(`This Electron is too old for the fuse ${name}.`);
  await flipFuses(program, {
    ...config,
    // Flipping fuses breaks the signature, and an arm64 Mac does not run a program without one.
    resetAdHocDarwinSignature: electronPlatformName === 'darwin',
  });
};
