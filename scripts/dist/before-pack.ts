import { type AfterPackContext, Arch } from 'electron-builder';
import { keytarProblem } from '../set-up/native.mjs';
import { ROOT } from '../tools.ts';

type Packed = Pick<AfterPackContext, 'electronPlatformName' | 'arch'>;

/** electron-builder calls this before it packs; it stops if keytar was not compiled here. */
export const beforePack = async ({ electronPlatformName, arch }: Packed): Promise<void> => {
  const problem = keytarProblem(ROOT, electronPlatformName, Arch[arch] ?? '');
  if (problem !== null) throw new Error(problem);
};
