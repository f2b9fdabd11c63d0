import type { Page } from 'playwright';
import type { RunningPractice } from '../../main/practice/start-practice.ts';
import type { ApiVersion } from '../../preload/contract/session.ts';
import type { Revocation } from './kill-plan.ts';
import type { Rest } from './life.ts';
import { giveToken } from './window-drive.ts';

export type TokenTrouble = ReturnType<typeof createTokenTrouble>;

/** An admin who sometimes revokes the token, and a rep who gives Galena the next one. */
export const createTokenTrouble = (practice: RunningPractice, apiVersion: ApiVersion) => {
  let count = 0;
  let accepted = practice.token;
  let given = practice.token;

  const revoke = (): void => {
    count += 1;
    accepted = `${practice.token}-${count}`;
    practice.replaceToken(accepted);
  };

  /** Gives Galena a valid token, if it has none. */
  const makeGood = async (page: Page): Promise<void> => {
    if (given === accepted) return;
    const token = accepted;
    await giveToken(page, token, apiVersion);
    given = token;
  };

  return {
    makeGood,
    /**
     * What happens to the token in a life; a token that a kill left revoked is replaced in the
     * next.
     */
    planLife:
      (revocation: Revocation | null) =>
      async (page: Page, rest: Rest): Promise<void> => {
        if (revocation && given === accepted) {
          if (!(await rest(revocation.afterMs))) return;
          revoke();
        }
        if (await rest(revocation?.replacedAfterMs ?? 0)) await makeGood(page);
      },
  };
};
