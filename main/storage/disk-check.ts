import { open, rm } from 'node:fs/promises';
import { PRIVATE_FILE } from './private-files.ts';

/**
 * Settles when the disk has taken a file beside the leads; off the main thread, which a disk that
 * hangs would keep. A disk that refuses has answered too.
 * @param database the SQLite file
 */
export const askDisk = async (database: string): Promise<void> => {
  const file = `${database}-check`;
  try {
    const handle = await open(file, 'w', PRIVATE_FILE);
    await handle.sync().finally(() => handle.close());
    await rm(file);
  } catch {
    // Full, read-only or gone: whoever writes next is told so at once.
  }
};
