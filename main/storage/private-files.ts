import { chmodSync, closeSync, openSync, rmSync, statSync } from 'node:fs';

/** What Galena writes is for the person who uses it, on a computer with several as well. */
export const PRIVATE_FILE = 0o600;
export const PRIVATE_FOLDER = 0o700;

/** As Node gives it: `EEXIST`. */
export const codeOf = (cause: unknown): unknown =>
  cause instanceof Error ? Reflect.get(cause, 'code') : undefined;

/**
 * Makes an empty file that nobody else may read, for a library that would make one that they may. What
 * is there already is not even opened: a process that closes a file loses all its locks on it.
 * @returns takes the file back if it is empty still: nothing came of it
 */
export const makePrivately = (file: string): (() => void) => {
  try {
    closeSync(openSync(file, 'wx', PRIVATE_FILE));
    return () => {
      if (statSync(file, { throwIfNoEntry: false })?.size === 0) rmSync(file);
    };
  } catch (cause) {
    // Whatever else stands in the way is told by the library, which meets it next.
    if (codeOf(cause) === 'EEXIST') closeToOthers(file);
    return () => undefined;
  }
};

/** For files of an earlier Galena. A drive without permissions keeps its own. */
export const closeToOthers = (file: string): void => {
  try {
    if (statSync(file, { throwIfNoEntry: false })?.isFile()) chmodSync(file, PRIVATE_FILE);
  } catch {
    // Said by nobody: there is nothing that a rep could do about it.
  }
};
