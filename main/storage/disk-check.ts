import { open, rm } from 'node:fs/promises';
import { PRIVATE_FILE } from './private-files.ts';

/**
 * Settles when the disk has taken a file beside the database, or has refused it. Works off the main
 * thread, which a hanging disk would block.
 * @param database the SQLite file
 */
export const askDisk = async (database: string): Promise<void> => {
  const file = `${database}-check`;
  try {
    const handle = await open(file, 'w', PRIVATE_FILE);
    await handle.sync().finally(() => handle.close());
    await rm(file);
  } catch {
    // The disk is full, read-only or gone: the next write reports that at once.
  }
};
