import { readFileSync } from 'node:fs';

/** The processes that this one started, where Linux tells. */
const childrenOf = (processId: number): readonly number[] => {
  try {
    const text = readFileSync(`/proc/${processId}/task/${processId}/children`, 'utf8');
    return text.split(' ').filter(Boolean).map(Number);
  } catch {
    return [];
  }
};

const kill = (processId: number): void => {
  try {
    process.kill(processId, 'SIGKILL');
  } catch {
    // It has ended already.
  }
};

/**
 * Ends Galena with SIGKILL, and its Chromium with it. Electron's helpers leave by themselves when
 * the main process is gone.
 */
export const killTree = (processId: number): void => {
  const children = childrenOf(processId);
  kill(processId);
  for (const child of children) {
    // A Chromium of the stand-in leads a group of its own.
    kill(-child);
    kill(child);
  }
};
