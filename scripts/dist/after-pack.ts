import { flipFuses } from '@electron/fuses';
import type { AfterPackContext } from 'electron-builder';
import { FUSES } from './fuses.ts';
import { programIn } from './programs.ts';

/** Called by electron-builder when an app lies ready and before it is signed. */
export const afterPack = async (context: AfterPackContext): Promise<void> => {
  const { appOutDir, electronPlatformName } = context;
  await flipFuses(programIn(appOutDir, electronPlatformName), {
    ...FUSES,
    // Changing the program breaks the signature without which an arm64 Mac refuses to run it.
    resetAdHocDarwinSignature: electronPlatformName === 'darwin',
  });
};
