import type { Keychain, KeychainAnswer, KeychainReceipt } from '../ports.ts';

/** The part of keytar that Galena uses. */
export type Keytar = {
  readonly getPassword: (service: string, account: string) => Promise<string | null>;
  readonly setPassword: (service: string, account: string, secret: string) => Promise<void>;
  readonly deletePassword: (service: string, account: string) => Promise<boolean>;
};

/**
 * keytar passes on only the keychain's own message, without an error code. These are the messages
 * of libsecret and macOS if there is no keychain at all.
 */
const NO_KEYCHAIN =
  /D-?Bus|not provided by any \.service|Could not connect|does not exist at path|keychain could not be found|not activatable/i;

const PROBE_ACCOUNT = 'probe';

const receiptOf = (cause: unknown): KeychainReceipt => {
  const said = cause instanceof Error ? cause.message : String(cause);
  return { kind: NO_KEYCHAIN.test(said) ? 'unavailable' : 'unreadable', cause };
};

/**
 * The OS keychain: Keychain on macOS, Credential Manager on Windows, the Secret Service on Linux.
 * @param load loads the native module; if it rejects, the answer is `unloadable`
 * @param platform `process.platform`
 */
export const createKeytarKeychain = (
  service: string,
  load: () => Promise<Keytar>,
  platform: string,
): Keychain => {
  /**
   * libsecret answers "nothing there" for a locked or missing collection too. Only a write tells
   * the difference, so on Linux an empty answer counts only after a write has succeeded.
   */
  const checkEmptyAnswer = async (keytar: Keytar): Promise<void> => {
    if (platform !== 'linux') return;
    await keytar.setPassword(service, PROBE_ACCOUNT, PROBE_ACCOUNT);
    await keytar.deletePassword(service, PROBE_ACCOUNT);
  };

  /** Every failure becomes an answer. If the module does not load, no keychain was asked. */
  const ask = async <T>(question: (keytar: Keytar) => Promise<T>): Promise<T | KeychainReceipt> => {
    let keytar: Keytar;
    try {
      keytar = await load();
    } catch (cause) {
      return { kind: 'unloadable', cause };
    }
    return question(keytar).catch(receiptOf);
  };

  return {
    read: (account) =>
      ask(async (keytar): Promise<KeychainAnswer> => {
        const secret = await keytar.getPassword(service, account);
        if (secret !== null) return { kind: 'found', secret };
        await checkEmptyAnswer(keytar);
        return { kind: 'none' };
      }),
    write: (account, secret) =>
      ask(async (keytar) => {
        await keytar.setPassword(service, account, secret);
        return { kind: 'kept' };
      }),
    forget: (account) =>
      ask(async (keytar) => {
        await keytar.deletePassword(service, account);
        return { kind: 'gone' };
      }),
  };
};
