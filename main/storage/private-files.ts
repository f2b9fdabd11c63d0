import { chmodSync, closeSync, openSync, rmSync, statSync } from 'node:fs';

/** Only the person who uses Galena may read its files, also on a computer with several users. */
export const PRIVATE_FILE = 0o600;
export const PRIVATE_FOLDER = 0o700;

/** As Node gives it: `EEXIST`. */
export const codeOf = (cause: unknown): unknown =>
  cause instanceof Error ? Reflect.get(cause, 'code') : undefined;

/**
 * Makes an empty file that no other user may read, because the library would make a readable one.
 * An existing file is not even opened: a process that closes a file loses all its locks on it.
 * @returns removes the file if it is still empty, so that no trace of a failed start stays
 */
export const makePrivately = (file: string): (() => void) => {
  try {
    closeSync(openSync(file, 'wx', PRIVATE_FILE));
    return () => {
      if (statSync(file, { throwIfNoEntry: false })?.size === 0) rmSync(file);
    };
  } catch (cause) {
    // The library meets any other trouble next, and reports it.
    if (codeOf(cause) === 'EEXIST') closeToOthers(file);
    return () => undefined;
  }
};

/** For files of an earlier Galena. A drive without permissions is left as it is. */
export const closeToOthers = (file: string): void => {
  try {
    if (statSync(file, { throwIfNoEntry: false })?.isFile()) chmodSync(file, PRIVATE_FILE);
  } catch {
    // Nobody is told: a rep could do nothing about it.
  }
};
