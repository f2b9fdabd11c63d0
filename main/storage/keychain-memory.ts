import type { Keychain } from '../ports.ts';

/** Keeps secrets for this run only. For tests, and for machines without a keychain. */
export const createMemoryKeychain = (): Keychain => {
  const secrets = new Map<string, string>();
  return {
    read: async (account) => {
      const secret = secrets.get(account);
      return secret === undefined ? { kind: 'none' } : { kind: 'found', secret };
    },
    write: async (account, secret) => {
      secrets.set(account, secret);
      return { kind: 'kept' };
    },
    forget: async (account) => {
      secrets.delete(account);
      return { kind: 'gone' };
    },
  };
};
