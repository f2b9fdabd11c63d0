import type { LookUpKey } from '../../intercom/adapter.ts';
import { lookUpKeyOf } from '../../intercom/find-lead.ts';
import type { AttemptRepo } from '../../storage/attempt-repo.ts';
import type { Entry } from '../../storage/entry-repo.ts';

type LookUpKeyParts = {
  readonly attempts: AttemptRepo;
  /** Whether leads can be looked up by their ref. */
  readonly hasRefNow: () => boolean;
};

/** `sentAt`: unix milliseconds of the first sending. `key`: null if there is no search key. */
export type LookUpKeys = (entry: Entry) => {
  readonly sentAt: number;
  readonly key: LookUpKey | null;
};

/** What a sent entry can be looked up by. The ref counts only if every sending carried it. */
export const createLookUpKeys =
  ({ attempts, hasRefNow }: LookUpKeyParts): LookUpKeys =>
  (entry) => {
    const { sentAt, hasRef } = attempts.sendings(entry.id);
    return { sentAt, key: lookUpKeyOf(entry.lead, hasRef && hasRefNow() ? entry.id : null) };
  };
