import { flipFuses, getCurrentFuseWire } from '@electron/fuses';
import { type AfterPackContext, Arch } from 'electron-builder';
import { say } from '../tools.ts';
import { fusesFor } from './fuses.ts';
import { nativeProblems } from './natives.ts';
import { programIn } from './programs.ts';

/**
 * Called by electron-builder when an app lies ready and before it is signed, which changes files. A native
 * module that nobody knows stops it. What this Electron cannot have is said here; `npm run dist` reads the
 * fuses back and refuses it.
 */
export const afterPack = async (context: AfterPackContext): Promise<void> => {
  const { appOutDir, electronPlatformName, arch } = context;
  const problems = nativeProblems(appOutDir, electronPlatformName, Arch[arch] ?? '');
  if (problems.length > 0) throw new Error(problems.join('\n'));
  const program = programIn(appOutDir, electronPlatformName);
  const { config, lacking } = fusesFor(await getCurrentFuseWire(program));
  for (const name of lacking) say(`This Electron is too old for the fuse ${name}.`);
  await flipFuses(program, {
    ...config,
    // Changing the program breaks the signature without which an arm64 Mac refuses to run it.
    resetAdHocDarwinSignature: electronPlatformName === 'darwin',
  });
};
