import type { Keychain } from '../ports.ts';

/** A name lookup by the system, in a thread that waits for a server which may never answer. */
const NAME_REQUEST = /^Get(AddrInfo|NameInfo)Req/;

/**
 * Counts the calls into the operating system that are out: keychain calls and name lookups. Some
 * never return, none can be taken back, and each delays the end of the process.
 */
export const countCalls = (
  keychain: Keychain,
  activeResources: () => readonly string[] = () => process.getActiveResourcesInfo(),
) => {
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
    isOut: (): boolean => out > 0 || activeResources().some((name) => NAME_REQUEST.test(name)),
  };
};
