import type { Keychain } from '../ports.ts';

/** Counts the calls of a keychain that are out: some never return, and none can be taken back. */
export const countCalls = (keychain: Keychain) => {
  let out = 0;
  const counted =
    <A extends readonly unknown[], R>(call: (...args: A) => Promise<R>) =>
    async (...args: A): Promise<R> => {
      out += 1;
      try {
        return await call(...args);
      } finally {
        out -= 1;
      }
    };
  return {
    keychain: {
      read: counted(keychain.read),
      write: counted(keychain.write),
      forget: counted(keychain.forget),
    } satisfies Keychain,
    isOut: (): boolean => out > 0,
  };
};
