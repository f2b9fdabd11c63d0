import { isolate } from '../../../preload/contract/isolate.ts';
import type { AppError } from '../../../preload/contract/result.ts';
import type { Region, Session, Workspace } from '../../../preload/contract/session.ts';
import type { KeychainAnswer, KeychainReceipt } from '../../ports.ts';

const REGION_NAMES: Readonly<Record<Region, string>> = {
  us: 'the US',
  eu: 'Europe',
  au: 'Australia',
};

/** The keychain's answer if it gave no token. `unusable`: a text that cannot be a token. */
export type NoToken = Exclude<KeychainAnswer, { kind: 'found' }> | { readonly kind: 'unusable' };

/** Each answer of the keychain has its own sentence. No sentence shows what the keychain held. */
export const lockedBy = (
  answer: NoToken,
  workspace: Workspace,
): Extract<Session, { kind: 'locked' }> => {
  switch (answer.kind) {
    case 'none':
      return {
        kind: 'locked',
        workspace,
        reason: 'token-absent',
        message: `The keychain no longer holds the access token of ${isolate(workspace.name)}. Your leads are safe; paste the token again and sending goes on.`,
      };
    case 'unreadable':
      return {
        kind: 'locked',
        workspace,
        reason: 'token-unreadable',
        message: `The keychain is locked or did not hand out the access token of ${isolate(workspace.name)}. Your leads are safe; unlock the keychain and try again.`,
      };
    case 'unusable':
      return {
        kind: 'locked',
        workspace,
        reason: 'token-unusable',
        message: `What the keychain holds for ${isolate(workspace.name)} is no access token: it has spaces, line breaks or other signs that none has. Nothing was sent with it, and your leads are safe; copy the token from Intercom again and paste it, and sending goes on.`,
      };
    case 'unavailable':
      return {
        kind: 'locked',
        workspace,
        reason: 'keychain-unavailable',
        message: `This computer’s keychain cannot be reached, so Galena cannot get the access token of ${isolate(workspace.name)}. Your leads are safe; try again, or paste the token for this run.`,
      };
    case 'unloadable':
      return {
        kind: 'locked',
        workspace,
        reason: 'keychain-not-loaded',
        message: `Galena could not load its part that reaches the keychain, so it cannot get the access token of ${isolate(workspace.name)}. Your leads are safe; install Galena anew and start it again, or paste the token for this run.`,
      };
  }
};

export const movedNotice = (region: Region): string =>
  `This workspace lives in ${REGION_NAMES[region]}, so Galena uses that region.`;

const NOT_KEPT: Readonly<Record<KeychainReceipt['kind'], string>> = {
  unreadable:
    'The keychain did not take the access token, so it is kept for this run only. Unlock the keychain and connect again to keep it.',
  unavailable:
    'This computer has no keychain, so the access token is kept for this run only. Galena will ask for it again next time.',
  unloadable:
    'Galena could not load its part that reaches the keychain, so the access token is kept for this run only. Galena will ask for it again next time; installing Galena anew may mend it.',
};

export const notKeptNotice = ({ kind }: KeychainReceipt): string => NOT_KEPT[kind];

export const noRefNotice = (reason: string): string =>
  `Leads are sent without a reference, because Intercom did not let Galena create the attribute for it (${isolate(reason)}). A lead whose answer is lost is looked up by what it says instead.`;

/** @param reason Intercom's words, or null if it gave none */
export const lostRefNotice = (reason: string | null): string =>
  `Intercom no longer takes the reference that leads carry${reason === null ? '' : ` (${isolate(reason)})`}, so they go without it. None was refused for that. A lead whose answer is lost is looked up by what it says instead; connect again to have the attribute galena_ref made anew.`;

export const FORGET_FAILED: AppError = {
  code: 'keychain-unreadable',
  message:
    'Galena is disconnected and has forgotten the access token, but the keychain did not let it be deleted there. Delete the item “Galena” in your keychain by hand.',
};

export const SUPERSEDED: AppError = {
  code: 'not-connected',
  message: 'Another workspace was chosen meanwhile, so this connection was not used.',
};

export const refUnanswered = (reason: string): AppError => ({
  code: 'intercom-failing',
  message: `Intercom knows the token, but did not say whether leads can carry a reference (${isolate(reason)}). Nothing was stored; connect again in a moment.`,
});
