import { isUsableToken } from '../../../preload/contract/session.ts';
import type { Keychain, KeychainAnswer, KeychainReceipt, Log } from '../../ports.ts';
import type { NoToken } from './wording.ts';

/** The keychain account of a workspace's token. */
const accountOf = (workspaceId: string): string => `workspace ${workspaceId}`;

/** The tokens in the keychain, one per workspace. */
export const createTokenStore = (keychain: Keychain, log: Log) => ({
  /** Checked, as anybody may write to the keychain: a line break would begin another header. */
  read: async (
    workspaceId: string,
  ): Promise<Extract<KeychainAnswer, { kind: 'found' }> | NoToken> => {
    const answer = await keychain.read(accountOf(workspaceId));
    return answer.kind === 'found' && !isUsableToken(answer.secret) ? { kind: 'unusable' } : answer;
  },
  /** @returns why the token is not kept, or null */
  keep: async (workspaceId: string, token: string): Promise<KeychainReceipt | null> => {
    const receipt = await keychain.write(accountOf(workspaceId), token);
    if (receipt.kind === 'kept') return null;
    log.warn('session.token-not-kept', { kind: receipt.kind }, receipt.cause);
    return receipt;
  },
  forget: (workspaceId: string) => keychain.forget(accountOf(workspaceId)),
});
