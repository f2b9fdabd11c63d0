import type { Keychain, KeychainReceipt } from '../ports.ts';

/** The part of keytar that Galena uses. */
export type Keytar = {
  readonly getPassword: (service: string, account: string) => Promise<string | null>;
  readonly setPassword: (service: string, account: string, secret: string) => Promise<void>;
  readonly deletePassword: (service: string, account: string) => Promise<boolean>;
};

/**
 * keytar hands on the keychain's own sentences and no code, so there is nothing else to go by.
 * These are what libsecret and macOS say where there is no keychain at all.
 */
const NO_KEYCHAIN =
  /D-?Bus|not provided by any \.service|Could not connect|does not exist at path|keychain could not be found|cannot open shared object|Cannot find (module|package)|not activatable/i;

const PROBE_ACCOUNT = 'probe';

const receiptOf = (cause: unknown): KeychainReceipt => {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return { kind: NO_KEYCHAIN.test(reason) ? 'unavailable' : 'unreadable', reason };
};

/**
 * The OS keychain: Keychain on macOS, Credential Manager on Windows, the Secret Service on Linux.
 * @param load brings the native module; where it cannot be loaded there is no keychain
 * @param platform `process.platform`
 */
export const createKeytarKeychain = (
  service: string,
  load: () => Promise<Keytar>,
  platform: string,
): Keychain => {
  /**
   * libsecret answers "nothing there" for a locked or missing collection too. Only a write tells
   * the difference, so an empty answer on Linux is believed after one succeeded.
   */
  const checkEmptyAnswer = async (keytar: Keytar): Promise<void> => {
    if (platform !== 'linux') return;
    await keytar.setPassword(service, PROBE_ACCOUNT, PROBE_ACCOUNT);
    await keytar.deletePassword(service, PROBE_ACCOUNT);
  };

  return {
    read: async (account) => {
      try {
        const keytar = await load();
        const secret = await keytar.getPassword(service, account);
        if (secret !== null) return { kind: 'found', secret };
        await checkEmptyAnswer(keytar);
        return { kind: 'none' };
      } catch (cause) {
        return receiptOf(cause);
      }
    },
    write: async (account, secret) => {
      try {
        await (await load()).setPassword(service, account, secret);
        return { kind: 'kept' };
      } catch (cause) {
        return receiptOf(cause);
      }
    },
    forget: async (account) => {
      try {
        await (await load()).deletePassword(service, account);
        return { kind: 'gone' };
      } catch (cause) {
        return receiptOf(cause);
      }
    },
  };
};
