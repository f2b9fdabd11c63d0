import { type AfterPackContext, Arch } from 'electron-builder';
import { keytarProblem } from '../set-up/native.mjs';
import { ROOT } from '../tools.ts';

type Packed = Pick<AfterPackContext, 'electronPlatformName' | 'arch'>;

/** Called by electron-builder before it packs anything: a keytar that was not compiled here stops it. */
export const beforePack = async ({ electronPlatformName, arch }: Packed): Promise<void> => {
  const problem = keytarProblem(ROOT, electronPlatformName, Arch[arch] ?? '');
  if (problem !== null) throw new Error(problem);
};
