import { readFileSync } from 'node:fs';

/** The child processes of a process, where Linux tells them. */
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
 * Ends Galena and its Chromium with SIGKILL. Electron's helpers end by themselves when the main
 * process has ended.
 */
export const killTree = (processId: number): void => {
  const children = childrenOf(processId);
  kill(processId);
  for (const child of children) {
    // A Chromium of the stand-in leads its own group.
    kill(-child);
    kill(child);
  }
};
